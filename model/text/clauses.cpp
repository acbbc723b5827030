// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/clauses.h"

#include "model/text/nounphrases.h"
#include "model/text/sameword.h"
#include "model/text/verbgroups.h"

#include <algorithm>

// First every finite verb group is read, then each one looks left for its subject (over asides and relative
// clauses), and last the bounds are drawn: a clause begins where its subject or what introduces it stands,
// and reaches to where a clause begins that does not hang on it.

namespace nutgraf
{

namespace
{

using L = QLatin1String;

bool isNoun(Tag tag)
{
    return tag >= Tag::NN && tag <= Tag::NNPS;
}

class ClauseFinder
{
public:
    ClauseFinder(const Tokens &tokens, const Sentence &sentence)
        : m_tokens(tokens)
        , m_range(sentence.tokens)
        , m_phrases(findNounPhrases(tokens, sentence.tokens))
    {
    }

    std::vector<Clause> run()
    {
        readGroups();
        for (size_t i = 0; i < m_clauses.size(); ++i)
            findSubject(i);
        drawBounds();
        return std::move(m_clauses);
    }

private:
    Tag tag(qint32 i) const { return m_range.contains(i) ? m_tokens[i].tag : Tag::Unknown; }
    QStringView word(qint32 i) const { return m_range.contains(i) ? m_tokens.at(i) : QStringView(); }
    bool isComma(qint32 i) const { return word(i) == u","; }
    bool isRelative(qint32 i) const
    {
        return tag(i) == Tag::WP || tag(i) == Tag::WDT ||
               (tag(i) == Tag::IN && isNoun(tag(i - 1)) && isAnyOf(word(i), {L("that")}));
    }
    bool isSubordinator(qint32 i) const
    {
        if (tag(i) == Tag::WRB)
            return true;
        if (tag(i) != Tag::IN && tag(i) != Tag::RB && tag(i) != Tag::DT && tag(i) != Tag::WDT)
            return false;
        return isAnyOf(word(i), {L("that"), L("if"), L("because"), L("while"), L("although"), L("though"),
                                 L("unless"), L("whether"), L("whereas"), L("once"), L("as"), L("after"),
                                 L("before"), L("since"), L("until"), L("till"), L("so"), L("than")});
    }
    /// Prepositions that tie a phrase to the noun before it.
    bool tiesNouns(qint32 i) const { return (tag(i) == Tag::IN || tag(i) == Tag::TO) && !isSubordinator(i); }

    /// The phrase that ends before token `end`; null where none does.
    const NounPhrase *phraseBefore(qint32 end) const
    {
        const auto after =
            std::partition_point(m_phrases.begin(), m_phrases.end(),
                                 [end](const NounPhrase &phrase) { return phrase.tokens.end <= end; });
        if (after == m_phrases.begin() || (after - 1)->tokens.end != end)
            return nullptr;
        return &*(after - 1);
    }
    const NounPhrase *phraseAt(qint32 first) const
    {
        const auto at =
            std::partition_point(m_phrases.begin(), m_phrases.end(),
                                 [first](const NounPhrase &phrase) { return phrase.tokens.first < first; });
        return at != m_phrases.end() && at->tokens.first == first ? &*at : nullptr;
    }

    void readGroups()
    {
        for (qint32 i = m_range.first; i < m_range.end;) {
            Clause clause;
            const Clause *before = m_clauses.empty() ? nullptr : &m_clauses.back();
            if (readVerbGroup(m_tokens, i, m_range.end, before, clause)) {
                i = clause.verbGroup.end;
                m_clauses.push_back(clause);
            } else {
                ++i;
            }
        }
    }

    /// The clause whose verb group holds token `i`, among the first `count`.
    int groupAt(qint32 i, size_t count) const
    {
        for (size_t c = count; c-- > 0;) {
            if (m_clauses[c].verbGroup.contains(i))
                return int(c);
            if (m_clauses[c].verbGroup.end <= i)
                break;
        }
        return -1;
    }

    void findSubject(size_t index)
    {
        Clause &clause = m_clauses[index];
        qint32 at = clause.verbGroup.first - 1;
        for (; at >= m_range.first && tag(at) == Tag::RB; --at)
            clause.negated = clause.negated || isAnyOf(word(at), {L("never"), L("not")});
        if (isRelative(at)) {
            clause.subject = {at, at + 1};
            clause.subjectHead = at;
            clause.link = ClauseLink::Relative;
            clause.antecedent = antecedentOf(at, index);
            return;
        }
        clause.subject = nounBefore(at + 1, index, clause.subjectHead);
        if (clause.subject.isEmpty())
            findInverted(clause);
        if (clause.subject.count() == 1 && tag(clause.subjectHead) == Tag::CD && index > 0 &&
            m_clauses[index - 1].passive && clause.verbGroup.count() == 1 &&
            !phraseAt(clause.verbGroup.end)) {
            clause.passive = true; // "two were killed and five wounded"
            clause.tense = m_clauses[index - 1].tense;
        }
        if (tag(clause.subject.first) == Tag::WPS) { // "whose brother"
            clause.link = ClauseLink::Relative;
            clause.antecedent = antecedentOf(clause.subject.first, index);
        }
        if (clause.subject.isEmpty() && clause.verbGroup.count() == 1 && index > 0 && tag(at) == Tag::CC &&
            (tag(clause.verb) == Tag::VB || tag(clause.verb) == Tag::VBN))
            clause.link = m_clauses[index - 1].link; // it shares the auxiliary too
        if (!clause.subject.isEmpty() &&
            isAnyOf(word(clause.subject.first), {L("no"), L("none"), L("nobody"), L("neither")}))
            clause.negated = true;
    }

    /// What a relative pronoun at token `pronoun` stands for: "troops who", "the base, which", "those of
    /// whom".
    TokenRange antecedentOf(qint32 pronoun, size_t index) const
    {
        qint32 end = pronoun;
        if (tag(end - 1) == Tag::IN)
            --end;
        if (isComma(end - 1) || word(end - 1) == u"(" || (end > 0 && m_tokens[end - 1].is(shape::Dash)))
            --end;
        qint32 head = -1;
        return nounBefore(end, index, head);
    }

    /// The noun phrase with all that hangs on it that ends before token `end`; asides between commas or
    /// brackets and relative clauses are stepped over.
    TokenRange nounBefore(qint32 end, size_t index, qint32 &head) const
    {
        const qint32 floor = index == 0 ? m_range.first : m_clauses[index - 1].verbGroup.end;
        qint32 at = end;
        if (isComma(at - 1)) {
            at = beforeAside(at - 1);
            if (at < 0)
                return {};
        } else if (at > m_range.first && (word(at - 1) == u")" || m_tokens[at - 1].is(shape::Dash))) {
            const bool bracket = word(at - 1) == u")";
            --at;
            while (at > m_range.first &&
                   !(bracket ? word(at - 1) == u"(" : bool(m_tokens[at - 1].is(shape::Dash))))
                --at;
            --at;
        }
        const NounPhrase *phrase = phraseBefore(at);
        TokenRange range{0, at};
        if (!phrase) {
            // "troops who left won": the relative clause's verb stands directly before.
            const qint32 over = beforeRelative(at, index);
            if (over < 0)
                return {};
            phrase = phraseBefore(over);
            if (!phrase)
                return {};
        }
        for (;;) {
            range.first = phrase->tokens.first;
            head = phrase->head;
            const qint32 before = phrase->tokens.first - 1;
            const NounPhrase *further = nullptr;
            if (tiesNouns(before)) {
                further = phraseBefore(before);
                if (!further && (tag(before - 1) == Tag::VBN || tag(before - 1) == Tag::VBG) &&
                    groupAt(before - 1, index) < 0)
                    further = phraseBefore(before - 1); // "militants linked to the group"
            } else if ((tag(before) == Tag::VBG || tag(before) == Tag::VBN) && groupAt(before, index) < 0) {
                further = phraseBefore(before); // "troops holding the town"
            } else if (tag(before) == Tag::CC &&
                       isAnyOf(word(before), {L("and"), L("or"), L("nor"), L("&")})) {
                further = phraseBefore(before);
                if (further && !beginsSubject(further->tokens.first))
                    further = nullptr;
            }
            if (!further) {
                const qint32 over = beforeRelative(phrase->tokens.first, index);
                further = over < 0 ? nullptr : phraseBefore(over);
            }
            // Never reach into what another verb has already taken.
            if (!further || (further->tokens.first < floor && groupAt(further->tokens.end, index) >= 0))
                break;
            phrase = further;
        }
        return range;
    }

    /// Whether a phrase that begins at `first` can be the first of a row of subjects.
    bool beginsSubject(qint32 first) const
    {
        const qint32 before = first - 1;
        return before < m_range.first || isComma(before) || isSubordinator(before) ||
               m_tokens[before].is(shape::Punctuation) || tag(before) == Tag::CC || tag(before) == Tag::RB ||
               isAnyOf(word(before), {L("said"), L("says"), L("say")});
    }

    /// The end of what stands before an aside that closes with the comma at `comma`: "Austin, the US defense
    /// secretary,", "the general, who arrived on Monday,"; -1 where there is none.
    qint32 beforeAside(qint32 comma) const
    {
        for (qint32 i = comma - 1; i > m_range.first; --i) {
            if (!isComma(i))
                continue;
            if (!phraseBefore(i))
                return -1;
            const Tag opens = tag(i + 1);
            // "in Kabul, the capital, on Monday": an aside inside the aside.
            const bool relative =
                opens == Tag::WP || opens == Tag::WDT || opens == Tag::WRB || opens == Tag::WPS;
            if (relative || opens == Tag::VBG || opens == Tag::VBN)
                return i;
            for (qint32 further = i - 1; further > m_range.first; --further) {
                if (isComma(further)) {
                    const Tag t = tag(further + 1);
                    if ((t == Tag::WP || t == Tag::WDT) && phraseBefore(further))
                        return further;
                    break;
                }
                if (tag(further) >= Tag::VBD && tag(further) <= Tag::VBZ && tag(further) != Tag::VBG)
                    continue;
            }
            return i;
        }
        return -1;
    }

    /// Where tokens before `end` are a relative clause without commas ("the soldiers who came from Kabul",
    /// "the troops that Canada promised"): the end of what stands before its pronoun; else -1.
    qint32 beforeRelative(qint32 end, size_t index) const
    {
        if (index == 0)
            return -1;
        const Clause &before = m_clauses[index - 1];
        if (before.subject.isEmpty() || before.verbGroup.end > end)
            return -1;
        // The pronoun is the clause's subject, or its object: "the troops that Canada promised".
        const qint32 pronoun =
            before.link == ClauseLink::Relative ? before.subject.first : before.subject.first - 1;
        if (!isRelative(pronoun) && before.link != ClauseLink::Relative)
            return -1;
        for (qint32 i = before.verbGroup.end; i < end; ++i) {
            if (isComma(i) || m_tokens[i].is(shape::Dash) || isSubordinator(i) || tag(i) == Tag::CC)
                return -1;
        }
        return isComma(pronoun - 1) ? -1 : pronoun;
    }

    /// "...," said the general: the subject behind a lone verb that follows a quotation.
    void findInverted(Clause &clause) const
    {
        const qint32 before = clause.verbGroup.first - 1;
        if (clause.verbGroup.count() != 1)
            return;
        const bool afterQuote =
            m_range.contains(before) && (m_tokens[before].is(shape::CloseQuote) || isComma(before));
        if (!afterQuote)
            return;
        if (const NounPhrase *phrase = phraseAt(clause.verbGroup.end)) {
            if (isComma(before) && !isNoun(tag(phrase->head)))
                return;
            clause.subject = phrase->tokens;
            clause.subjectHead = phrase->head;
        }
    }

    /// Where a clause's own words begin: its subject, what introduces it, phrases of time or place before it.
    qint32 beginOf(size_t index) const
    {
        const Clause &clause = m_clauses[index];
        const qint32 floor = index == 0 ? m_range.first : m_clauses[index - 1].verbGroup.end;
        qint32 begin = clause.verbGroup.first;
        if (!clause.subject.isEmpty())
            begin = std::min(begin, clause.subject.first);
        if (begin < floor)
            return begin;
        if (clause.link == ClauseLink::Relative) {
            if (tag(begin - 1) == Tag::IN && isComma(begin - 2))
                --begin;
            return begin;
        }
        if (index == 0)
            return floor;
        // Back to the nearest mark or word that parts clauses.
        for (qint32 i = begin - 1; i >= floor; --i) {
            const bool parts = isComma(i) || tag(i) == Tag::CC || isSubordinator(i) || isRelative(i) ||
                               m_tokens[i].is(shape::Punctuation);
            if (!parts)
                continue;
            const bool adjacent = i == begin - 1;
            const bool phraseOfPlace =
                tag(i + 1) == Tag::IN || tag(i + 1) == Tag::RB || tag(i + 1) == Tag::JJ;
            if (!adjacent && !phraseOfPlace)
                return begin;
            qint32 at = m_tokens[i].is(shape::Punctuation) ? i + 1 : i;
            while (at > floor && (tag(at - 1) == Tag::CC || isSubordinator(at - 1)))
                --at;
            return at;
        }
        return begin;
    }

    void drawBounds()
    {
        std::vector<qint32> begins(m_clauses.size());
        for (size_t i = 0; i < m_clauses.size(); ++i) {
            begins[i] = beginOf(i);
            Clause &clause = m_clauses[i];
            if (clause.link == ClauseLink::Main && introduced(begins[i], i))
                clause.link = ClauseLink::Subordinate;
        }
        for (size_t i = 0; i < m_clauses.size(); ++i) {
            Clause &clause = m_clauses[i];
            qint32 end = m_range.end;
            // No sentence that people write hangs so many clauses on one; an endless one stays linear.
            constexpr size_t Reach = 64;
            for (size_t later = i + 1; later < m_clauses.size(); ++later) {
                const Clause &other = m_clauses[later];
                if (later > i + Reach) {
                    end = begins[later];
                    break;
                }
                if (begins[later] <= begins[i]) { // it holds this one
                    end = closingComma(i, other.verbGroup.first);
                    break;
                }
                const bool hangs = other.link != ClauseLink::Main;
                if (!hangs || (clause.link == ClauseLink::Subordinate && leads(i))) {
                    end = begins[later];
                    break;
                }
            }
            clause.tokens = {begins[i], std::max(end, clause.verbGroup.end)};
        }
    }

    /// A subordinate clause that stands before its main clause: "If the truce holds, ...".
    bool leads(size_t i) const { return i == 0 && isSubordinator(m_range.first); }

    /// Where an embedded clause closes before the verb at `verb`: at its comma, or at the verb itself.
    qint32 closingComma(size_t index, qint32 verb) const
    {
        for (qint32 i = verb - 1; i > m_clauses[index].verb; --i) {
            if (isComma(i) || m_tokens[i].is(shape::CloseQuote) || word(i) == u")")
                return i;
        }
        return verb;
    }

    /// Whether a clause that begins at `begin` is introduced as part of another: by a subordinator, or right
    /// behind a verb that takes a clause for its object ("said the alliance had ...").
    bool introduced(qint32 begin, size_t index) const
    {
        if (isSubordinator(begin))
            return true;
        if (index == 0 || m_clauses[index].subject.isEmpty())
            return false;
        const Clause &before = m_clauses[index - 1];
        const TokenRange between{before.verbGroup.end, m_clauses[index].subject.first};
        if (between.first > between.end)
            return false;
        if (isSubordinator(between.first) && isAnyOf(word(between.first), {L("that")}))
            return true; // "said that, in May, it would"
        for (qint32 i = between.first; i < between.end; ++i) {
            if (isComma(i) || tag(i) == Tag::CC || m_tokens[i].is(shape::SentenceEnd) || word(i) == u";" ||
                m_tokens[i].is(shape::Dash))
                return false;
        }
        return true;
    }

    const Tokens &m_tokens;
    TokenRange m_range;
    std::vector<NounPhrase> m_phrases;
    std::vector<Clause> m_clauses;
};

} // namespace

std::vector<Clause> findClauses(const Tokens &tokens, const Sentence &sentence)
{
    return ClauseFinder(tokens, sentence).run();
}

} // namespace nutgraf
