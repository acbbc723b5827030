// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/deployments/forcewords.h"
#include "model/extract/events/eventwords.h"
#include "model/facts/factset.h"
#include "model/text/clauses.h"
#include "model/text/spanindex.h"

#include <vector>

namespace nutgraf
{

struct Analysis;

/// Words that report something for a timeline.
struct EventClause {
    TokenRange tokens; ///< the clause or noun phrase, date phrase included
    qint32 sentence = -1;
    const Clause *clause = nullptr; ///< the clause it is, or stands in; null where none is known
    int time = -1;                  ///< index of its date among the times; -1 for none
    qint32 noun = -1;               ///< token of the noun that is the event; -1 where the verb tells it
    bool isReport = false;          ///< tells that somebody said something
    bool isLead = false;            ///< tells the news itself
    const char *rule = nullptr;
    double confidence = 0;
};

/// Finds the clauses that a reader would put on a timeline: those with a date, and few undated ones.
class EventClauseFinder
{
public:
    EventClauseFinder(const Analysis &analysis, const EventWords &words, const ForceWords &forceWords,
                      const FactSet &facts);
    /// Times that date nothing are added to `refusals`, each with the reason.
    std::vector<EventClause> find(std::vector<Refusal> &refusals) const;

private:
    /// The event that a time dates; nothing, with the reason, where it dates none.
    std::optional<EventClause> around(int time, QString &because) const;
    /// Why a time can date nothing at all; empty where it can.
    QString reasonAgainst(int time) const;
    void refuse(int time, const char *rule, const QString &because, std::vector<Refusal> &refusals) const;
    /// Headlines, captions and the like repeat what the text tells.
    bool isHeading(const Sentence &sentence) const;
    bool isQuestion(const Sentence &sentence) const;
    bool tellsParts(const Clause &clause) const;
    bool holdsUntil(const Clause &clause, int time) const;
    TokenRange asideOf(const Clause *clause, TokenRange time) const;
    bool isDueFrom(TokenRange time, TokenRange sentence) const;
    bool isInDirectQuote(Span span) const;
    const Clause *clauseOf(TokenRange time, qint32 sentence) const;
    TokenRange reportOf(const Clause &clause, TokenRange sentence) const;
    TokenRange withoutOpenEnd(TokenRange range, TokenRange time) const;
    static TokenRange withSubject(const Clause &clause, TokenRange range);
    TokenRange withWholeNumber(TokenRange range) const;
    TokenRange trimmed(TokenRange range) const;
    /// Adds the undated clauses that tell news. `taken` holds, by sentence, what dated events cover.
    void addUndated(std::vector<EventClause> &events,
                    const std::vector<std::vector<TokenRange>> &taken) const;

    const Analysis &m_analysis;
    const Tokens &m_tokens;
    const EventWords &m_words;
    const ForceWords &m_forceWords;
    const FactSet &m_facts;
    SpanIndex m_directQuotes;
};

} // namespace nutgraf
