// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/subjects.h"

#include "model/text/clausewords.h"
#include "model/text/nounphrases.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

using L = QLatin1String;

class SubjectFinder
{
public:
    SubjectFinder(const ClauseWords &words, std::vector<Clause> &clauses)
        : m_words(words)
        , m_phrases(findNounPhrases(words.tokens(), {words.first(), words.end()}))
        , m_clauses(clauses)
    {
    }

    void run()
    {
        for (size_t i = 0; i < m_clauses.size(); ++i)
            findSubject(i);
    }

private:
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
        for (; at >= m_words.first() && m_words.tag(at) == Tag::RB; --at)
            clause.negated = clause.negated || isAnyOf(m_words.word(at), {L("never"), L("not")});
        if (m_words.isRelative(at)) {
            clause.subject = {at, at + 1};
            clause.subjectHead = at;
            clause.link = ClauseLink::Relative;
            clause.antecedent = antecedentOf(at, index);
            return;
        }
        clause.subject = nounBefore(at + 1, index, clause.subjectHead);
        if (clause.subject.isEmpty())
            findInverted(clause);
        if (clause.subject.count() == 1 && m_words.tag(clause.subjectHead) == Tag::CD && index > 0 &&
            m_clauses[index - 1].passive && clause.verbGroup.count() == 1 &&
            !phraseAt(clause.verbGroup.end)) {
            clause.passive = true; // "two were killed and five wounded"
            clause.tense = m_clauses[index - 1].tense;
        }
        if (m_words.tag(clause.subject.first) == Tag::WPS) { // "whose brother"
            clause.link = ClauseLink::Relative;
            clause.antecedent = antecedentOf(clause.subject.first, index);
        }
        if (clause.subject.isEmpty() && clause.verbGroup.count() == 1 && index > 0 &&
            m_words.tag(at) == Tag::CC &&
            (m_words.tag(clause.verb) == Tag::VB || m_words.tag(clause.verb) == Tag::VBN))
            clause.link = m_clauses[index - 1].link; // it shares the auxiliary too
        if (!clause.subject.isEmpty() &&
            isAnyOf(m_words.word(clause.subject.first), {L("no"), L("none"), L("nobody"), L("neither")}))
            clause.negated = true;
    }

    /// What a relative pronoun at token `pronoun` stands for: "troops who", "the base, which", "those of
    /// whom".
    TokenRange antecedentOf(qint32 pronoun, size_t index) const
    {
        qint32 end = pronoun;
        if (m_words.tag(end - 1) == Tag::IN)
            --end;
        if (m_words.isComma(end - 1) || m_words.word(end - 1) == u"(" ||
            (end > 0 && m_words.is(end - 1, shape::Dash)))
            --end;
        qint32 head = -1;
        return nounBefore(end, index, head);
    }

    /// The noun phrase with all that hangs on it that ends before token `end`; asides between commas or
    /// brackets and relative clauses are stepped over.
    TokenRange nounBefore(qint32 end, size_t index, qint32 &head) const
    {
        const qint32 floor = index == 0 ? m_words.first() : m_clauses[index - 1].verbGroup.end;
        qint32 at = end;
        if (m_words.isComma(at - 1)) {
            at = beforeAside(at - 1);
            if (at < 0)
                return {};
        } else if (at > m_words.first() &&
                   (m_words.word(at - 1) == u")" || m_words.is(at - 1, shape::Dash))) {
            const bool bracket = m_words.word(at - 1) == u")";
            --at;
            while (at > m_words.first() &&
                   !(bracket ? m_words.word(at - 1) == u"(" : m_words.is(at - 1, shape::Dash)))
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
            if (m_words.tiesNouns(before)) {
                further = phraseBefore(before);
                if (!further &&
                    (m_words.tag(before - 1) == Tag::VBN || m_words.tag(before - 1) == Tag::VBG) &&
                    groupAt(before - 1, index) < 0)
                    further = phraseBefore(before - 1); // "militants linked to the group"
            } else if ((m_words.tag(before) == Tag::VBG || m_words.tag(before) == Tag::VBN) &&
                       groupAt(before, index) < 0) {
                further = phraseBefore(before); // "troops holding the town"
            } else if (m_words.tag(before) == Tag::CC &&
                       isAnyOf(m_words.word(before), {L("and"), L("or"), L("nor"), L("&")})) {
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
        return before < m_words.first() || m_words.isComma(before) || m_words.isSubordinator(before) ||
               m_words.is(before, shape::Punctuation) || m_words.tag(before) == Tag::CC ||
               m_words.tag(before) == Tag::RB ||
               isAnyOf(m_words.word(before), {L("said"), L("says"), L("say")});
    }

    /// The end of what stands before an aside that closes with the comma at `comma`: "Austin, the US defense
    /// secretary,", "the general, who arrived on Monday,"; -1 where there is none.
    qint32 beforeAside(qint32 comma) const
    {
        for (qint32 i = comma - 1; i > m_words.first(); --i) {
            if (!m_words.isComma(i))
                continue;
            if (!phraseBefore(i))
                return -1;
            const Tag opens = m_words.tag(i + 1);
            // "in Kabul, the capital, on Monday": an aside inside the aside.
            const bool relative =
                opens == Tag::WP || opens == Tag::WDT || opens == Tag::WRB || opens == Tag::WPS;
            if (relative || opens == Tag::VBG || opens == Tag::VBN)
                return i;
            for (qint32 further = i - 1; further > m_words.first(); --further) {
                if (m_words.isComma(further)) {
                    const Tag t = m_words.tag(further + 1);
                    if ((t == Tag::WP || t == Tag::WDT) && phraseBefore(further))
                        return further;
                    break;
                }
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
        if (!m_words.isRelative(pronoun) && before.link != ClauseLink::Relative)
            return -1;
        for (qint32 i = before.verbGroup.end; i < end; ++i) {
            if (m_words.isComma(i) || m_words.is(i, shape::Dash) || m_words.isSubordinator(i) ||
                m_words.tag(i) == Tag::CC)
                return -1;
        }
        return m_words.isComma(pronoun - 1) ? -1 : pronoun;
    }

    /// "...," said the general: the subject behind a lone verb that follows a quotation.
    void findInverted(Clause &clause) const
    {
        const qint32 before = clause.verbGroup.first - 1;
        if (clause.verbGroup.count() != 1)
            return;
        const bool afterQuote =
            m_words.contains(before) && (m_words.is(before, shape::CloseQuote) || m_words.isComma(before));
        if (!afterQuote)
            return;
        if (const NounPhrase *phrase = phraseAt(clause.verbGroup.end)) {
            if (m_words.isComma(before) && !isNoun(m_words.tag(phrase->head)))
                return;
            clause.subject = phrase->tokens;
            clause.subjectHead = phrase->head;
        }
    }

    const ClauseWords &m_words;
    std::vector<NounPhrase> m_phrases;
    std::vector<Clause> &m_clauses;
};

} // namespace

void findSubjects(const ClauseWords &words, std::vector<Clause> &clauses)
{
    SubjectFinder(words, clauses).run();
}

} // namespace nutgraf
