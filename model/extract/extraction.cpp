// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/extraction.h"

#include "model/extract/analysis.h"
#include "model/extract/dating/dating.h"
#include "model/extract/deployments/deploymentcomposer.h"
#include "model/extract/events/eventcomposer.h"
#include "model/extract/quotes/quotefinder.h"
#include "model/extract/rulebook.h"
#include "model/extract/validate.h"
#include "model/text/tagger.h"

namespace nutgraf
{

const Clause *Analysis::clauseAt(qint32 token) const
{
    const qint32 sentence = tokens.sentenceOf(token);
    if (sentence < 0)
        return nullptr;
    const Clause *best = nullptr;
    for (const Clause &clause : clauses[size_t(sentence)]) {
        if (clause.tokens.contains(token) && (!best || clause.tokens.count() < best->tokens.count()))
            best = &clause;
    }
    return best;
}

std::shared_ptr<const Analysis> analyse(const Article &article, const RuleBook &rules)
{
    auto analysis = std::make_shared<Analysis>();
    analysis->article = article;
    analysis->tokens = tokenize(analysis->article.text, analysis->article.blocks, rules.lexicon());
    tagPartsOfSpeech(analysis->tokens);
    for (const Sentence &sentence : analysis->tokens.sentences)
        analysis->clauses.push_back(findClauses(analysis->tokens, sentence));
    analysis->times = findTimes(*analysis, rules);
    analysis->numbers = findNumbers(*analysis, rules);
    analysis->entities = findEntities(*analysis, rules);
    analysis->quotes = findQuotes(*analysis, rules);
    return analysis;
}

FactSet compose(const Analysis &analysis, const RuleBook &rules, const Publication &publication)
{
    FactSet facts;
    facts.publication = publication;
    facts.times = resolveTimes(analysis, publication);
    facts.quantities = composeQuantities(analysis);
    facts.entities = analysis.entities.entities;
    facts.quotes = composeQuotes(analysis, facts);
    facts.deployments = composeDeployments(analysis, rules, facts);
    facts.events = composeEvents(analysis, rules, facts);
    dropIdleTimes(analysis, publication, facts.times);
    validate(facts, qint32(analysis.article.text.size()));
    return facts;
}

Publication publicationOf(const Article &article, const Analysis &analysis)
{
    std::vector<DateClue> clues = article.dateClues;
    if (const auto dateline = findDateline(analysis))
        clues.push_back(*dateline);
    return publicationFrom(clues);
}

FactSet extract(const Article &article, const RuleBook &rules, const std::optional<Publication> &published)
{
    const auto analysis = analyse(article, rules);
    return compose(*analysis, rules, published ? *published : publicationOf(article, *analysis, rules));
}

} // namespace nutgraf
