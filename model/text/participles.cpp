// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/participles.h"

#include "model/text/auxiliaries.h"
#include "model/text/sameword.h"
#include "model/text/tagnames.h"

#include <algorithm>
#include <initializer_list>

namespace nutgraf
{

namespace
{

using L = QLatin1String;

/// What a participle can hang on: pronouns take none.
bool holdsParticiple(Tag tag)
{
    return isNoun(tag) || tag == Tag::CD;
}

class Settler
{
public:
    Settler(Tokens &tokens, TokenRange range)
        : m_tokens(tokens)
        , m_range(range)
    {
    }

    void run()
    {
        bool finiteSeen = false; // since the clause began
        for (qint32 i = m_range.first; i < m_range.end; ++i) {
            if (parts(i)) {
                finiteSeen = false;
                continue;
            }
            if (tag(i) == Tag::VBD && i > m_range.first && isParticiple(i))
                set(i, Tag::VBN);
            else if (tag(i) == Tag::VBN && i > m_range.first && isPast(i, finiteSeen))
                set(i, Tag::VBD);
            finiteSeen = finiteSeen || isFinite(tag(i));
        }
    }

private:
    Tag tag(qint32 i) const { return m_range.contains(i) ? m_tokens[i].tag : Tag::Unknown; }
    void set(qint32 i, Tag to) { m_tokens.all[size_t(i)].tag = to; }

    /// What clauses part at.
    bool parts(qint32 i) const
    {
        const Token &token = m_tokens[i];
        if (token.tag == Tag::CC || token.tag == Tag::WDT || token.tag == Tag::WP || token.tag == Tag::WRB)
            return true;
        if (token.is(shape::Punctuation))
            return !token.is(shape::Hyphen) && m_tokens.at(i) != u"$";
        return token.tag == Tag::IN &&
               isAnyOf(m_tokens.at(i),
                       {L("that"), L("if"), L("because"), L("while"), L("although"), L("though"), L("as"),
                        L("after"), L("before"), L("since"), L("until"), L("whether")});
    }

    qint32 overAdverbs(qint32 i) const
    {
        while (i > m_range.first && (tag(i) == Tag::RB || tag(i) == Tag::RBR))
            --i;
        return i;
    }

    /// A past form that is a participle: "has not rescued"; "The plan, announced on Friday, calls".
    bool isParticiple(qint32 i) const
    {
        const qint32 before = overAdverbs(i - 1);
        const Auxiliary auxiliary = auxiliaryOf(m_tokens.at(before)).kind;
        if (isBe(auxiliary) || isHave(auxiliary))
            return m_tokens.at(i).size() > 3;
        if (isInAside(i) || tellsWhose(i))
            return true;
        if (m_tokens.at(i - 1) != u"," || !holdsParticiple(tag(i - 2)))
            return false;
        if (tag(i + 1) != Tag::IN && tag(i + 1) != Tag::TO)
            return false;
        return closesBeforeVerb(i);
    }

    /// "in SDF controlled territory", "near rebel held towns": in whose hands the noun behind is
    bool tellsWhose(qint32 i) const
    {
        return tag(i - 2) == Tag::IN && holdsParticiple(tag(i - 1)) &&
               (tag(i + 1) == Tag::NN || tag(i + 1) == Tag::NNS) &&
               isAnyOf(m_tokens.at(i), {L("controlled"), L("held"), L("occupied"), L("administered"),
                                        L("backed"), L("led"), L("dominated"), L("ruled")});
    }

    /// "The minister, in a statement delivered by hand, announced": the sentence's verb stands behind the
    /// aside.
    bool isInAside(qint32 i) const
    {
        qint32 before = i - 1;
        while (before > m_range.first && (holdsParticiple(tag(before)) || tag(before) == Tag::JJ ||
                                          tag(before) == Tag::DT || tag(before) == Tag::PRPS))
            --before;
        return before < i - 1 && before > m_range.first + 1 && tag(before) == Tag::IN &&
               m_tokens.at(before - 1) == u"," && holdsParticiple(tag(before - 2)) && closesBeforeVerb(i);
    }

    /// Whether the next comma behind `i` has a finite verb behind it, and none stands before.
    bool closesBeforeVerb(qint32 i) const
    {
        for (qint32 next = i + 1; next + 1 < m_range.end; ++next) {
            if (m_tokens.at(next) == u",")
                return isFinite(tag(next + 1));
            if (isFinite(tag(next)))
                return false;
        }
        return false;
    }

    /// A participle form that is a finite verb: "they also agreed"; "ministers held off" in a clause that has
    /// no other verb.
    bool isPast(qint32 i, bool finiteSeen) const
    {
        const qint32 before = overAdverbs(i - 1);
        const Auxiliary auxiliary = auxiliaryOf(m_tokens.at(before)).kind;
        if (auxiliary != Auxiliary::None || isAnyOf(m_tokens.at(before), {L("get"), L("got"), L("gets")}))
            return false;
        if (!isPastForm(i))
            return false;
        if (isAnyOf(m_tokens.at(before), {L("i"), L("he"), L("she"), L("we"), L("they"), L("who")}))
            return true;
        if (finiteSeen || !holdsParticiple(tag(before)) || isInAside(i))
            return false;
        if (i + 1 < m_range.end && isAnyOf(m_tokens.at(i + 1), {L("by")}))
            return false;
        // "Ministers gathered in Brussels said": another verb behind makes it a participle.
        for (qint32 next = i + 1; next < m_range.end; ++next) {
            if (parts(next))
                break;
            if (isFinite(tag(next)))
                return false;
        }
        return true;
    }

    /// Most participles look like their past tense; those of strong verbs mostly end in -n or are listed.
    bool isPastForm(qint32 i) const
    {
        const QStringView word = m_tokens.at(i);
        return word.endsWith(L("ed"), Qt::CaseInsensitive) ||
               isAnyOf(word, {L("held"),   L("said"),    L("told"),  L("made"),   L("left"),  L("sent"),
                              L("met"),    L("led"),     L("lost"),  L("won"),    L("built"), L("brought"),
                              L("fought"), L("sought"),  L("found"), L("kept"),   L("put"),   L("cut"),
                              L("hit"),    L("set"),     L("shut"),  L("struck"), L("paid"),  L("bought"),
                              L("caught"), L("thought"), L("spent"), L("stood"),  L("felt"),  L("dealt"),
                              L("laid"),   L("shot"),    L("fled"),  L("swept"),  L("heard"), L("read")});
    }

    Tokens &m_tokens;
    TokenRange m_range;
};

} // namespace

void settleParticiples(Tokens &tokens, const Sentence &sentence)
{
    Settler(tokens, sentence.tokens).run();
}

} // namespace nutgraf
