// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/deployments/placenames.h"

#include "model/extract/analysis.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

/// Longest way from a preposition to its place: "in the relatively stable northern part of Afghanistan".
constexpr qint32 PlaceReach = 9;

} // namespace

PlaceNames::PlaceNames(const Analysis &analysis, const ForceWords &words)
    : m_analysis(analysis)
    , m_tokens(analysis.tokens)
    , m_words(words)
{
}

std::optional<NamedPlace> PlaceNames::namedAt(qint32 token, TokenRange limits) const
{
    if (!m_words.mayNamePlace(m_tokens[token]))
        return {};
    Lexicon::Hit best;
    for (const WordClass c :
         {m_words.theatre, m_words.country, m_words.capital, m_words.city, m_words.region, m_words.area}) {
        const Lexicon::Hit hit = m_words.lexicon.at(m_tokens, token, c);
        if (hit.count > best.count && token + hit.count <= limits.end)
            best = hit;
    }
    if (!best)
        return {};
    return NamedPlace{*best.value, {token, token + best.count}};
}

std::optional<NamedPlace> PlaceNames::afterPreposition(qint32 preposition, TokenRange limits) const
{
    const Lexicon::Hit hit = m_words.lexicon.at(m_tokens, preposition, m_words.preposition);
    if (!hit || *hit.value == u"everywhere")
        return {};
    for (qint32 i = preposition + hit.count; i < std::min(limits.end, preposition + PlaceReach); ++i) {
        if (auto named = namedAt(i, limits)) {
            // "900 soldiers for Mali", but not "for Washington", who wants them.
            if (*hit.value == u"for" && !m_words.lexicon.at(m_tokens, i, m_words.country) &&
                !m_words.lexicon.at(m_tokens, i, m_words.theatre))
                return {};
            // "an attack on Mali" tells the target.
            if (isWord(m_tokens, preposition, limits, u"on") &&
                m_words.lexicon.at(m_tokens, i, m_words.country))
                return {};
            named->isFrom = *hit.value == u"from" && isWord(m_tokens, preposition, limits, u"from");
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
        // "in the Somali capital"; "near the Ukrainian border" does not tell on which side
        if (const QString *nation = m_words.lexicon.value(m_tokens, i, m_words.demonym);
            nation && i + 1 < limits.end && m_tokens[i + 1].is(m_words.site) &&
            !isWord(m_tokens, i + 1, limits, u"border"))
            return NamedPlace{*nation, {i, i + 2}, isWord(m_tokens, preposition, limits, u"from")};
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

std::optional<NamedPlace> PlaceNames::firstAfterPreposition(TokenRange range, TokenRange limits,
                                                            QStringView own, FromTells from) const
{
    for (qint32 i = range.first; i < range.end; ++i) {
        if (auto named = afterPreposition(i, limits);
            named && named->name != own && (from == FromTells::Place || !named->isFrom))
            return named;
    }
    return {};
}

std::optional<NamedPlace> PlaceNames::lastAfterPreposition(TokenRange range, TokenRange limits,
                                                           QStringView own, FromTells from) const
{
    for (qint32 i = range.end - 1; i >= range.first; --i) {
        if (auto named = afterPreposition(i, limits); named && named->name != own &&
                                                      named->tokens.first < range.end &&
                                                      (from == FromTells::Place || !named->isFrom))
            return named;
    }
    return {};
}

std::optional<NamedPlace> PlaceNames::unknownIn(TokenRange range, TokenRange limits) const
{
    for (qint32 i = range.first; i < range.end; ++i) {
        if (m_tokens[i].is(m_words.site) &&
            isWord(m_tokens, i + 1, limits, u"of")) { // "the town of Orsk has"
            if (auto named = unknownAt(i, limits))
                return named;
        }
        const Lexicon::Hit hit = m_words.lexicon.at(m_tokens, i, m_words.preposition);
        if (!hit || *hit.value == u"everywhere" || *hit.value == u"for" || isWord(m_tokens, i, limits, u"on"))
            continue;
        if (auto named = unknownAt(i + hit.count, limits))
            return named;
    }
    return {};
}

/// "neighbouring Kesten", "the northern town of Arra", "the Dessa air base"
std::optional<NamedPlace> PlaceNames::unknownAt(qint32 first, TokenRange limits) const
{
    bool definite = false;
    bool site = false; // a noun says that it is a place
    for (; limits.contains(first) && !m_tokens[first].is(shape::Capitalised); ++first) {
        const Token &token = m_tokens[first];
        if (token.tag == Tag::DT)
            definite = true;
        else if (token.is(m_words.site))
            site = true;
        else if (token.tag != Tag::JJ && token.tag != Tag::VBG &&
                 !(site && isWord(m_tokens, first, limits, u"of")))
            return {};
    }
    qint32 end = first;
    while (limits.contains(end) && m_tokens[end].is(shape::Capitalised) && m_tokens[end].tag == Tag::NNP &&
           !m_words.isTimeWord(m_tokens[end]))
        ++end;
    if (end == first || namedAt(first, limits) || m_words.lexicon.at(m_tokens, first, m_words.owner) ||
        m_tokens[first].is(m_words.demonym) || m_tokens[first].is(m_words.forceNoun))
        return {};
    for (qint32 i = end; i < std::min(limits.end, end + 2) && !site; ++i)
        site = m_tokens[i].is(m_words.site);
    const bool attributive =
        limits.contains(end) && (m_tokens[end].tag == Tag::NN || m_tokens[end].tag == Tag::NNS);
    const bool owned = limits.contains(end) && m_tokens[end].is(shape::Possessive);
    if (owned || ((attributive || definite) && !site))
        return {};
    // "to Meles", "in Congress": a person or a body is no place.
    const EntityMention *mention = m_analysis.entities.mentionAt(first);
    if (mention && mention->entity >= 0 && m_analysis.entities.of(*mention).kind != EntityKind::Place)
        return {};
    return NamedPlace{m_tokens.textOf({first, end}).toString(), {first, end}};
}

std::optional<NamedPlace> PlaceNames::asModifier(TokenRange range, TokenRange limits, QStringView own) const
{
    // "its Afghanistan mission", "the Iraq war"
    for (qint32 i = range.first; i < range.end; ++i) {
        auto named = namedAt(i, limits);
        if (!named)
            continue;
        const qint32 behind = named->tokens.end;
        // "Chad none": no place, but who has no troops
        if (named->name != own && limits.contains(behind) && !isWord(m_tokens, behind, limits, u"none") &&
            (m_tokens[behind].is(m_words.forceNoun) || m_tokens[behind].tag == Tag::NN) &&
            !m_tokens[behind].is(shape::Capitalised))
            return named;
        i = behind - 1;
    }
    return {};
}

} // namespace nutgraf
