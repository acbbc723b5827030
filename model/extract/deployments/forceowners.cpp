// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/deployments/forceowners.h"

#include "model/extract/analysis.h"

#include <algorithm>

namespace nutgraf
{

ForceOwners::ForceOwners(const Analysis &analysis, const ForceWords &words, const ForceNames &names,
                         const FactSet &facts)
    : m_analysis(analysis)
    , m_tokens(analysis.tokens)
    , m_words(words)
    , m_names(names)
    , m_facts(facts)
{
    for (size_t i = 0; i < facts.quotes.size(); ++i) {
        if (!facts.quotes[i].speaker.isEmpty())
            m_spoken.add(facts.quotes[i].span, int(i));
    }
    m_spoken.freeze();
    const std::vector<Entity> &entities = analysis.entities.entities;
    for (size_t i = entities.size(); i-- > 0;) // of namesakes the first stays
        m_entityByName.insert(entities[i].name, int(i));
}

std::optional<NamedForce> ForceOwners::ofSubject(TokenRange subject, TokenRange limits) const
{
    // "Chad itself has sent"
    if (m_tokens.at(subject.end - 1).endsWith(u"self", Qt::CaseInsensitive) &&
        subject.end - 1 > limits.first) {
        --subject.end;
        subject.first = std::min(subject.first, subject.end - 1);
    }
    // "The mission, UNMIT, ..."
    if (isWord(m_tokens, subject.end, limits, u",") && subject.end + 1 < limits.end) {
        if (auto named = m_names.namedAt(subject.end + 1, limits);
            named && !named->place.isEmpty() && isWord(m_tokens, named->tokens.end, limits, u","))
            return named;
    }
    // "Malaysia and Indonesia have offered 3,000"
    TokenRange row = subject;
    while (isWord(m_tokens, row.first - 1, limits, u",")) { // "Malaysia, | Indonesia and Bangladesh have"
        const auto before = m_names.lastNamed({std::max(limits.first, row.first - 4), row.first - 1}, limits);
        if (!before || before->tokens.end != row.first - 1)
            break;
        row.first = before->tokens.first;
    }
    if (auto several = m_names.joined(row, limits);
        several && several->tokens == row && several->name.contains(QLatin1String(" and ")))
        return several;
    if (const EntityMention *mention = m_analysis.entities.mentionAt(subject.end - 1)) {
        if (auto named = ofMention(*mention); named && !m_names.isLocated(*named, limits))
            return named;
    }
    for (qint32 i = subject.first; i < subject.end; ++i) {
        if (auto named = m_names.namedAt(i, limits); named && !m_names.isLocated(*named, limits))
            return named;
    }
    // A government called by its capital.
    for (qint32 i = subject.first; i < subject.end; ++i) {
        if (const Lexicon::Hit hit = m_words.lexicon.at(m_tokens, i, m_words.capital))
            return NamedForce{*hit.value, {}, {i, i + hit.count}};
    }
    return {};
}

std::optional<NamedForce> ForceOwners::ofMention(const EntityMention &mention) const
{
    if (auto named = m_names.firstNamed(mention.tokens, mention.tokens))
        return named;
    return mention.entity < 0 ? std::nullopt : ofEntity(m_analysis.entities.of(mention), mention.tokens);
}

std::optional<NamedForce> ForceOwners::ofEntity(const Entity &entity, TokenRange words) const
{
    // A pronoun's or a description's entity: its name, or the office of a person, tells the nation.
    for (const QString &text : {entity.name, entity.role}) {
        if (text.isEmpty())
            continue;
        const Tokens tokens = tokenize(text, {}, m_words.lexicon);
        for (qint32 i = 0; i < tokens.count(); ++i) {
            for (const WordClass c : {m_words.owner, m_words.country, m_words.demonym}) {
                if (const Lexicon::Hit hit = m_words.lexicon.at(tokens, i, c))
                    return NamedForce{hit.value->section(QLatin1Char('|'), 0, 0),
                                      hit.value->section(QLatin1Char('|'), 1, 1), words};
            }
        }
    }
    // "the Defence Forces": of which country, the name does not say
    const Tokens name = tokenize(entity.name, {}, m_words.lexicon);
    const bool says = m_words.lexicon.at(name, 0, m_words.forceNoun).count != name.count();
    if (entity.kind == EntityKind::Force && says)
        return NamedForce{entity.name, {}, words};
    return {};
}

std::optional<NamedForce> ForceOwners::ofSpeaker(qint32 token) const
{
    int first = -1; // of the quotes around the word whose speaker is known
    m_spoken.eachHolding(m_tokens[token].span, [&](int quote) {
        if (m_entityByName.contains(m_facts.quotes[size_t(quote)].speaker) && (first < 0 || quote < first))
            first = quote;
    });
    if (first < 0)
        return {};
    const int entity = m_entityByName.value(m_facts.quotes[size_t(first)].speaker);
    return ofEntity(m_analysis.entities.entities[size_t(entity)], {token, token + 1});
}

std::optional<NamedForce> ForceOwners::ofPossessive(qint32 pronoun, TokenRange sentence) const
{
    if (isWord(m_tokens, pronoun, sentence, u"our") || isWord(m_tokens, pronoun, sentence, u"my"))
        return ofSpeaker(pronoun);
    if (const EntityMention *mention = m_analysis.entities.mentionAt(pronoun)) {
        if (auto named = ofMention(*mention))
            return named;
    }
    auto named = m_names.lastNamed({sentence.first, pronoun}, sentence);
    if (named && m_names.isLocated(*named, sentence))
        named.reset();
    return named;
}

} // namespace nutgraf
