// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/deployments/placefinder.h"

#include "model/extract/analysis.h"

#include <QHash>

#include <algorithm>

namespace nutgraf
{

namespace
{

/// Longest way from a preposition to its place: "in the relatively stable northern part of Afghanistan".
constexpr qint32 PlaceReach = 9;
/// How many sentences back a place may be taken from.
constexpr qint32 SentencesBack = 2;

} // namespace

PlaceFinder::PlaceFinder(const Analysis &analysis, const ForceWords &words)
    : m_analysis(analysis)
    , m_tokens(analysis.tokens)
    , m_words(words)
{
    findTopic();
}

FoundPlace PlaceFinder::found(const Named &named, const char *rule, const QString &how) const
{
    const Span span = m_tokens.span(named.tokens);
    return {named.name,
            {QLatin1String(rule), span,
             QStringLiteral("“%1” %2: %3").arg(span.in(m_tokens.text).toString(), how, named.name)}};
}

FoundPlace PlaceFinder::find(const TroopCount &count, const FoundForce &force,
                             const std::vector<FoundPlace> &before,
                             const std::vector<TroopCount> &counts) const
{
    const TokenRange sentence = m_tokens.sentences[size_t(count.sentence)].tokens;
    for (qint32 i = count.phrase.end; i < std::min(count.scope.end, count.phrase.end + PlaceReach); ++i) {
        if (const Lexicon::Hit hit = m_words.lexicon.at(m_tokens, i, m_words.everywhere))
            return {{},
                    {QStringLiteral("place.everywhere"), m_tokens.span({i, i + hit.count}),
                     QStringLiteral("they are in many places at once")}};
    }
    // The next count of the clause begins its own part of it.
    qint32 end = count.scope.end;
    for (const TroopCount &other : counts) {
        if (other.phrase.first > count.phrase.first)
            end = std::min(end, other.phrase.first);
    }
    if (const auto named = asModifier({count.number->tokens.end, count.phrase.end}, sentence, force.name))
        return found(*named, "place.noun-phrase", QStringLiteral("stands in the number's phrase"));
    if (const auto named = firstAfterPreposition({count.phrase.end, end}, sentence, {}))
        return found(*named, "place.behind", QStringLiteral("follows in the clause"));
    if (const auto named = lastAfterPreposition({count.scope.first, count.phrase.first}, sentence, {}))
        return found(*named, "place.before", QStringLiteral("stands before it in the clause"));
    if (!force.place.isEmpty())
        return {force.place,
                {QStringLiteral("place.mission"), force.why.span,
                 QStringLiteral("that mission is in %1").arg(force.place)}};
    if (const auto named = firstAfterPreposition({end, sentence.end}, sentence, force.name))
        return found(*named, "place.sentence", QStringLiteral("stands in the sentence"));
    if (const auto named = lastAfterPreposition({sentence.first, count.phrase.first}, sentence, force.name))
        return found(*named, "place.sentence", QStringLiteral("stands in the sentence"));
    if (const auto named = asModifier(sentence, sentence, force.name))
        return found(*named, "place.sentence", QStringLiteral("stands in the sentence"));
    if (count.shares >= 0 && count.shares < int(before.size()) &&
        !before[size_t(count.shares)].name.isEmpty())
        return before[size_t(count.shares)];
    for (qint32 s = count.sentence - 1; s >= std::max(0, count.sentence - SentencesBack); --s) {
        const TokenRange range = m_tokens.sentences[size_t(s)].tokens;
        if (const auto named = lastAfterPreposition(range, range, force.name))
            return found(*named, "place.sentence-before", QStringLiteral("is the last place before"));
        if (const auto named = asModifier(range, range, force.name))
            return found(*named, "place.sentence-before", QStringLiteral("is the last place before"));
    }
    if (!m_topic.isEmpty())
        return {
            m_topic,
            {QStringLiteral("place.topic"), {}, QStringLiteral("the text is most about %1").arg(m_topic)}};
    return {};
}

std::optional<PlaceFinder::Named> PlaceFinder::namedAt(qint32 token, TokenRange limits) const
{
    Lexicon::Hit best;
    bool itself = false;
    const auto consider = [&](WordClass c, bool standsForItself) {
        const Lexicon::Hit hit = m_words.lexicon.at(m_tokens, token, c);
        if (hit && hit.count > best.count && token + hit.count <= limits.end) {
            best = hit;
            itself = standsForItself;
        }
    };
    consider(m_words.theatre, true);
    for (const WordClass c : {m_words.country, m_words.capital, m_words.city, m_words.region, m_words.area})
        consider(c, false);
    if (!best)
        return {};
    return Named{*best.value, {token, token + best.count}};
}

std::optional<PlaceFinder::Named> PlaceFinder::afterPreposition(qint32 preposition, TokenRange limits) const
{
    const Lexicon::Hit hit = m_words.lexicon.at(m_tokens, preposition, m_words.preposition);
    if (!hit)
        return {};
    for (qint32 i = preposition + hit.count; i < std::min(limits.end, preposition + PlaceReach); ++i) {
        if (auto named = namedAt(i, limits)) {
            const qint32 behind = named->tokens.end;
            // "in Iraq's capital" is in Iraq; "for NATO's mission" is not in NATO. "to Meles" is no place.
            if (isWord(m_tokens, behind, limits, u"and") && behind + 1 < limits.end) {
                qint32 next = behind + 1;
                if (isWord(m_tokens, next, limits, u"the"))
                    ++next;
                const auto second = next < limits.end ? namedAt(next, limits) : std::nullopt;
                if (second && second->name != named->name) {
                    named->name += QStringLiteral(" and ") + second->name;
                    named->tokens.end = second->tokens.end;
                }
            }
            return named;
        }
        const Token &token = m_tokens[i];
        const bool fits =
            !token.is(shape::Punctuation) || token.is(shape::Possessive) || token.is(shape::Hyphen);
        const bool nounPhrase = token.tag == Tag::DT || token.tag == Tag::JJ || token.tag == Tag::NN ||
                                token.tag == Tag::NNP || token.tag == Tag::NNPS || token.tag == Tag::RB ||
                                token.tag == Tag::POS || token.tag == Tag::NNS || token.tag == Tag::PRPS ||
                                token.tag == Tag::CC || token.tag == Tag::RBS || token.tag == Tag::JJR ||
                                isWord(m_tokens, i, limits, u"of") || token.is(shape::Hyphen) ||
                                token.tag == Tag::VBN || token.tag == Tag::Unknown;
        if (!fits || !nounPhrase)
            return {};
    }
    return {};
}

std::optional<PlaceFinder::Named> PlaceFinder::firstAfterPreposition(TokenRange range, TokenRange limits,
                                                                     QStringView own) const
{
    for (qint32 i = range.first; i < range.end; ++i) {
        if (auto named = afterPreposition(i, limits); named && named->name != own)
            return named;
    }
    return {};
}

std::optional<PlaceFinder::Named> PlaceFinder::lastAfterPreposition(TokenRange range, TokenRange limits,
                                                                    QStringView own) const
{
    for (qint32 i = range.end - 1; i >= range.first; --i) {
        if (auto named = afterPreposition(i, limits);
            named && named->name != own && named->tokens.first < range.end)
            return named;
    }
    return {};
}

std::optional<PlaceFinder::Named> PlaceFinder::asModifier(TokenRange range, TokenRange limits,
                                                          QStringView own) const
{
    // "its Afghanistan mission", "the Iraq war"
    for (qint32 i = range.first; i < range.end; ++i) {
        auto named = namedAt(i, limits);
        if (!named)
            continue;
        const qint32 behind = named->tokens.end;
        if (named->name != own && limits.contains(behind) &&
            (m_tokens[behind].is(m_words.forceNoun) || m_tokens[behind].tag == Tag::NN) &&
            !m_tokens[behind].is(shape::Capitalised))
            return named;
        i = behind - 1;
    }
    return {};
}

void PlaceFinder::findTopic()
{
    QHash<QString, int> votes;
    int best = 0;
    for (const Sentence &sentence : m_tokens.sentences) {
        for (qint32 i = sentence.tokens.first; i < sentence.tokens.end; ++i) {
            if (!m_tokens[i].is(shape::Capitalised))
                continue;
            const auto named = namedAt(i, sentence.tokens);
            if (!named)
                continue;
            const bool located = i > sentence.tokens.first && m_tokens[i - 1].is(m_words.preposition);
            const int vote = votes[named->name] += located ? 3 : 1;
            if (vote > best) {
                best = vote;
                m_topic = named->name;
            }
            i = named->tokens.end - 1;
        }
    }
}

} // namespace nutgraf
