// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/clauses.h"

#include "model/text/clausewords.h"
#include "model/text/subjects.h"
#include "model/text/verbgroups.h"

#include <algorithm>

// First every finite verb group is read, then each one finds its subject, and last the bounds are drawn: a
// clause begins where its subject or what introduces it stands, and reaches to where a clause begins that
// does not hang on it.

namespace nutgraf
{

namespace
{

using L = QLatin1String;

class ClauseFinder
{
public:
    ClauseFinder(const Tokens &tokens, const Sentence &sentence)
        : m_words(tokens, sentence.tokens)
    {
    }

    std::vector<Clause> run()
    {
        readGroups();
        findSubjects(m_words, m_clauses);
        drawBounds();
        return std::move(m_clauses);
    }

private:
    void readGroups()
    {
        for (qint32 i = m_words.first(); i < m_words.end();) {
            Clause clause;
            const Clause *before = m_clauses.empty() ? nullptr : &m_clauses.back();
            if (readVerbGroup(m_words.tokens(), i, m_words.end(), before, clause)) {
                i = clause.verbGroup.end;
                m_clauses.push_back(clause);
            } else {
                ++i;
            }
        }
    }

    /// Where a clause's own words begin: its subject, what introduces it, phrases of time or place before it.
    qint32 beginOf(size_t index) const
    {
        const Clause &clause = m_clauses[index];
        const qint32 floor = index == 0 ? m_words.first() : m_clauses[index - 1].verbGroup.end;
        qint32 begin = clause.verbGroup.first;
        if (!clause.subject.isEmpty())
            begin = std::min(begin, clause.subject.first);
        if (begin < floor)
            return begin;
        if (clause.link == ClauseLink::Relative) {
            if (m_words.tag(begin - 1) == Tag::IN && m_words.isComma(begin - 2))
                --begin;
            return begin;
        }
        if (index == 0)
            return floor;
        // Back to the nearest mark or word that parts clauses.
        for (qint32 i = begin - 1; i >= floor; --i) {
            const bool parts = m_words.isComma(i) || m_words.tag(i) == Tag::CC || m_words.isSubordinator(i) ||
                               m_words.isRelative(i) || m_words.is(i, shape::Punctuation);
            if (!parts)
                continue;
            const bool adjacent = i == begin - 1;
            const bool phraseOfPlace = m_words.tag(i + 1) == Tag::IN || m_words.tag(i + 1) == Tag::RB ||
                                       m_words.tag(i + 1) == Tag::JJ;
            if (!adjacent && !phraseOfPlace)
                return begin;
            qint32 at = m_words.is(i, shape::Punctuation) ? i + 1 : i;
            while (at > floor && (m_words.tag(at - 1) == Tag::CC || m_words.isSubordinator(at - 1)))
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
            qint32 end = m_words.end();
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
    bool leads(size_t i) const { return i == 0 && m_words.isSubordinator(m_words.first()); }

    /// Where an embedded clause closes before the verb at `verb`: at its comma, or at the verb itself.
    qint32 closingComma(size_t index, qint32 verb) const
    {
        for (qint32 i = verb - 1; i > m_clauses[index].verb; --i) {
            if (m_words.isComma(i) || m_words.is(i, shape::CloseQuote) || m_words.word(i) == u")")
                return i;
        }
        return verb;
    }

    /// Whether a clause that begins at `begin` is introduced as part of another: by a subordinator, or right
    /// behind a verb that takes a clause for its object ("said the alliance had ...").
    bool introduced(qint32 begin, size_t index) const
    {
        if (m_words.isSubordinator(begin))
            return true;
        if (index == 0 || m_clauses[index].subject.isEmpty())
            return false;
        const Clause &before = m_clauses[index - 1];
        const TokenRange between{before.verbGroup.end, m_clauses[index].subject.first};
        if (between.first > between.end)
            return false;
        if (m_words.isSubordinator(between.first) && isAnyOf(m_words.word(between.first), {L("that")}))
            return true; // "said that, in May, it would"
        for (qint32 i = between.first; i < between.end; ++i) {
            if (m_words.isComma(i) || m_words.tag(i) == Tag::CC || m_words.is(i, shape::SentenceEnd) ||
                m_words.word(i) == u";" || m_words.is(i, shape::Dash))
                return false;
        }
        return true;
    }

    ClauseWords m_words;
    std::vector<Clause> m_clauses;
};

} // namespace

std::vector<Clause> findClauses(const Tokens &tokens, const Sentence &sentence)
{
    return ClauseFinder(tokens, sentence).run();
}

} // namespace nutgraf
