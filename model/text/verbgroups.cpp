// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/verbgroups.h"

#include "model/text/auxiliaries.h"
#include "model/text/sameword.h"

#include <algorithm>
#include <array>

namespace nutgraf
{

namespace
{

using L = QLatin1String;

/// "is expected to leave", "was due to arrive": what makes "be ... to" a future.
bool announces(QStringView word)
{
    return isAnyOf(word, {L("expected"), L("due"), L("set"), L("scheduled"), L("slated"), L("going"),
                          L("about"), L("poised"), L("likely"), L("supposed"), L("planned")});
}

class GroupReader
{
public:
    GroupReader(const Tokens &tokens, qint32 first, qint32 limit, Clause &clause)
        : m_tokens(tokens)
        , m_at(first)
        , m_limit(limit)
        , m_clause(clause)
    {
        m_clause.verbGroup.first = first;
    }

    bool read()
    {
        const AuxiliaryWord first = auxiliaryOf(m_tokens.at(m_at));
        const Tag tag = m_tokens[m_at].tag;
        m_clause.negated = m_clause.negated || first.negated;
        if (tag == Tag::MD || first.kind == Auxiliary::OrWould)
            return readModal(first.kind);
        switch (first.kind) {
        case Auxiliary::Have:
            return readPerfect(Tense::PresentPerfect, Tense::Present);
        case Auxiliary::Had:
            return readPerfect(Tense::PastPerfect, Tense::Past);
        case Auxiliary::IsNow:
            return readBe(Tense::Present, Tense::Future);
        case Auxiliary::Was:
            return readBe(Tense::Past, Tense::Conditional);
        case Auxiliary::Do:
            return readBare(Tense::Present);
        case Auxiliary::Did:
            return readBare(Tense::Past);
        default:
            return end(m_at, tag == Tag::VBD ? Tense::Past : Tense::Present);
        }
    }

private:
    Tag tagAt(qint32 i) const { return i < m_limit ? m_tokens[i].tag : Tag::Unknown; }
    bool isVerb(qint32 i) const { return tagAt(i) >= Tag::VB && tagAt(i) <= Tag::VBZ; }
    bool isParticiple(qint32 i) const { return tagAt(i) == Tag::VBN || tagAt(i) == Tag::VBD; }

    /// The next token after `i` that is no adverb; notes negations on the way.
    qint32 next(qint32 i)
    {
        for (++i; i < m_limit; ++i) {
            const QStringView word = m_tokens.at(i);
            const bool noLonger =
                isAnyOf(word, {L("no")}) && i + 1 < m_limit && isAnyOf(m_tokens.at(i + 1), {L("longer")});
            if (noLonger || isAnyOf(word, {L("not"), L("never"), L("n't")}))
                m_clause.negated = true;
            else if (tagAt(i) != Tag::RB && tagAt(i) != Tag::RBR && !isAnyOf(word, {L("longer"), L("also")}))
                return i;
        }
        return m_limit;
    }

    bool end(qint32 verb, Tense tense)
    {
        m_clause.verb = verb;
        m_clause.tense = tense;
        m_clause.verbGroup.end = verb + 1;
        next(verb); // "was never ...", "is no longer ..."
        return true;
    }

    /// After a modal or "to": "leave", "have left", "be deployed", "be leaving".
    bool readInfinitive(qint32 verb, Tense tense)
    {
        const AuxiliaryWord word = auxiliaryOf(m_tokens.at(verb));
        const qint32 after = next(verb);
        if (word.kind == Auxiliary::Have && isParticiple(after))
            return readParticiple(after, tense);
        if (isBe(word.kind)) {
            if (isParticiple(after) && !announcesAt(after)) {
                m_clause.passive = true;
                return end(after, tense);
            }
            if (tagAt(after) == Tag::VBG)
                return end(after, tense);
        }
        return end(verb, tense);
    }

    /// After a form of "have": "left", "been deployed", "been leaving".
    bool readParticiple(qint32 verb, Tense tense)
    {
        if (isBe(auxiliaryOf(m_tokens.at(verb)).kind)) {
            qint32 after = next(verb);
            if (sameWord(m_tokens.at(after < m_limit ? after : verb), L("being")))
                after = next(after);
            if (isParticiple(after)) {
                m_clause.passive = true;
                return end(after, tense);
            }
            if (tagAt(after) == Tag::VBG)
                return end(after, tense);
        }
        return end(verb, tense);
    }

    bool readModal(Auxiliary kind)
    {
        const qint32 verb = skipSubject(next(m_at));
        if (kind == Auxiliary::OrWould && isParticiple(verb))
            return readParticiple(verb, Tense::PastPerfect);
        const Tense tense = kind == Auxiliary::Will  ? Tense::Future
                            : kind == Auxiliary::Can ? Tense::Present
                                                     : Tense::Conditional;
        if (isVerb(verb))
            return readInfinitive(verb, tense);
        return end(m_at, tense);
    }

    bool readPerfect(Tense perfect, Tense simple)
    {
        const qint32 verb = skipSubject(next(m_at));
        if (isParticiple(verb))
            return readParticiple(verb, perfect);
        if (tagAt(verb) == Tag::TO && isVerb(next(verb)))
            return readInfinitive(next(verb), simple);
        return end(m_at, simple);
    }

    bool announcesAt(qint32 i)
    {
        return i < m_limit && announces(m_tokens.at(i)) && tagAt(next(i)) == Tag::TO;
    }

    bool readBe(Tense simple, Tense ahead)
    {
        const qint32 be = m_at;
        qint32 after = skipSubject(next(be));
        if (announcesAt(after))
            after = next(after);
        if (tagAt(after) == Tag::TO && isVerb(next(after)))
            return readInfinitive(next(after), ahead);
        if (after < m_limit && sameWord(m_tokens.at(after), L("being")) && isParticiple(next(after)))
            after = next(after);
        if (isParticiple(after)) {
            m_clause.passive = true;
            return end(after, simple);
        }
        if (tagAt(after) == Tag::VBG)
            return end(after, simple);
        return end(be, simple);
    }

    bool readBare(Tense tense)
    {
        const qint32 verb = skipSubject(next(m_at));
        if (isVerb(verb))
            return end(verb, tense);
        return end(m_at, tense);
    }

    /// In a question a pronoun stands between: "did they leave?"
    qint32 skipSubject(qint32 i) { return tagAt(i) == Tag::PRP ? next(i) : i; }

    const Tokens &m_tokens;
    qint32 m_at;
    qint32 m_limit;
    Clause &m_clause;
};

/// A verb after "and" that shares the auxiliary of the clause before.
bool sharesAuxiliary(const Tokens &tokens, qint32 i, const Clause &before)
{
    qint32 conjunction = i - 1;
    while (conjunction > before.verb && tokens[conjunction].tag == Tag::RB)
        --conjunction;
    if (tokens[conjunction].tag != Tag::CC || conjunction <= before.verb)
        return false;
    const Tag main = tokens[before.verb].tag;
    const bool hasAuxiliary = before.verbGroup.count() > 1;
    if (tokens[i].tag == Tag::VB)
        return hasAuxiliary && (main == Tag::VB || main == Tag::VBP);
    return hasAuxiliary && tokens[i].tag == Tag::VBN && main == Tag::VBN;
}

} // namespace

bool readVerbGroup(const Tokens &tokens, qint32 first, qint32 limit, const Clause *before, Clause &clause)
{
    switch (tokens[first].tag) {
    case Tag::MD:
    case Tag::VBD:
    case Tag::VBZ:
    case Tag::VBP:
        return GroupReader(tokens, first, limit, clause).read();
    case Tag::VB:
    case Tag::VBN:
        if (!before || !sharesAuxiliary(tokens, first, *before))
            return false;
        clause.verbGroup = {first, first + 1};
        clause.verb = first;
        clause.tense = before->tense;
        clause.passive = before->passive;
        return true;
    default:
        return false;
    }
}

} // namespace nutgraf
