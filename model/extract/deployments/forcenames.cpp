// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/deployments/forcenames.h"

#include <algorithm>

namespace nutgraf
{

ForceNames::ForceNames(const Tokens &tokens, const ForceWords &words)
    : m_tokens(tokens)
    , m_words(words)
{
}

/// "a Polish-led division", "the Canadian-led battle group": by what it is, as that is no coalition
QString ForceNames::unitAt(qint32 token, TokenRange limits) const
{
    for (qint32 i = token; i < std::min(limits.end, token + 3); ++i) {
        if (const Lexicon::Hit hit = m_words.lexicon.at(m_tokens, i, m_words.formation))
            return m_tokens.textOf({i, i + hit.count}).toString().toLower();
    }
    return {};
}

std::optional<NamedForce> ForceNames::namedAt(qint32 token, TokenRange limits) const
{
    if (!m_words.mayNameForce(m_tokens[token]))
        return {};
    const Lexicon &lexicon = m_words.lexicon;
    Lexicon::Hit hit = lexicon.at(m_tokens, token, m_words.owner);
    const bool isOwner = bool(hit);
    for (const WordClass c : {m_words.country, m_words.demonym}) {
        const Lexicon::Hit other = lexicon.at(m_tokens, token, c);
        if (other.count > hit.count)
            hit = other;
    }
    if (!hit || token + hit.count > limits.end)
        return {};
    NamedForce named{*hit.value, {}, {token, token + hit.count}};
    // "a ruling coalition party", "the coalition government": politics
    const qint32 next = named.tokens.end;
    if (named.name == u"coalition" && limits.contains(next) &&
        (m_tokens[next].tag == Tag::NN || m_tokens[next].tag == Tag::NNS) &&
        !m_tokens[next].is(m_words.forceNoun) && !m_tokens[next].is(m_words.counted))
        return {};
    if (const qsizetype bar = named.name.indexOf(QLatin1Char('|')); bar >= 0) {
        named.place = named.name.mid(bar + 1);
        named.name.truncate(bar);
    }
    // "US-led coalition troops" are not the US's alone; "NATO-led" ones are NATO's.
    const qint32 hyphen = named.tokens.end;
    if (limits.contains(hyphen + 1) && m_tokens[hyphen].is(shape::Hyphen) &&
        isWord(m_tokens, hyphen + 1, limits, u"led")) {
        named.tokens.end = hyphen + 2;
        // "the Russian-led CSTO" is called by its name.
        if (const Lexicon::Hit led = lexicon.at(m_tokens, hyphen + 2, m_words.owner);
            led && !isOwner && hyphen + 2 + led.count <= limits.end && led.value->front().isUpper()) {
            named.name = led.value->section(QLatin1Char('|'), 0, 0);
            named.place = led.value->section(QLatin1Char('|'), 1, 1);
            named.tokens.end = hyphen + 2 + led.count;
        } else if (!isOwner) {
            bool coalition = false;
            for (qint32 i = hyphen + 2; i < std::min(limits.end, hyphen + 5); ++i)
                coalition = coalition || isWord(m_tokens, i, limits, u"coalition");
            const bool many = isWord(m_tokens, hyphen + 2, limits, u"international") ||
                              isWord(m_tokens, hyphen + 2, limits, u"multinational");
            if (const QString unit = unitAt(hyphen + 2, limits); !unit.isEmpty())
                named.name += QStringLiteral("-led ") + unit;
            else
                named.name +=
                    many && !coalition ? QStringLiteral("-led force") : QStringLiteral("-led coalition");
        }
    }
    return named;
}

bool ForceNames::isLocated(const NamedForce &named, TokenRange limits) const
{
    if (!named.place.isEmpty())
        return false; // a mission by its name
    // "in Kosovo", "to the Gulf", "in neighbouring Chad"; "for NATO" and "from Fiji" tell who.
    for (qint32 i = named.tokens.first - 1; i >= std::max(limits.first, named.tokens.first - 3); --i) {
        const Lexicon::Hit hit = m_words.lexicon.at(m_tokens, i, m_words.preposition);
        if (hit && *hit.value != u"everywhere")
            return *hit.value != u"from" &&
                   (*hit.value != u"for" || m_tokens[named.tokens.first].is(m_words.country));
        if (m_tokens[i].tag != Tag::DT && m_tokens[i].tag != Tag::JJ && m_tokens[i].tag != Tag::VBG)
            return false;
    }
    return false;
}

std::optional<NamedForce> ForceNames::firstNamed(TokenRange range, TokenRange limits) const
{
    for (qint32 i = range.first; i < range.end; ++i) {
        if (auto named = namedAt(i, limits))
            return named;
    }
    return {};
}

std::optional<NamedForce> ForceNames::lastNamed(TokenRange range, TokenRange limits) const
{
    std::optional<NamedForce> last;
    for (qint32 i = range.first; i < range.end; ++i) {
        if (auto named = namedAt(i, limits)) {
            i = named->tokens.end - 1;
            last = std::move(named);
        }
    }
    return last;
}

std::optional<NamedForce> ForceNames::joined(TokenRange range, TokenRange limits) const
{
    auto first = firstNamed(range, limits);
    if (!first)
        return {};
    // "Estonian, Czech and Swedish troops"
    while (limits.contains(first->tokens.end) && m_tokens.at(first->tokens.end) == u",") {
        const qint32 next = first->tokens.end + 1;
        const auto further = next < range.end ? namedAt(next, limits) : std::nullopt;
        if (!further)
            break;
        first->name += QStringLiteral(", ") + further->name;
        first->tokens.end = further->tokens.end;
    }
    const qint32 link = first->tokens.end;
    if (!isWord(m_tokens, link, limits, u"and") && !isWord(m_tokens, link, limits, u"/"))
        return first;
    const qint32 next = link + 1 + isWord(m_tokens, link + 1, limits, u"the");
    if (const auto second = next < range.end ? namedAt(next, limits) : std::nullopt) {
        first->name += QStringLiteral(" and ") + second->name;
        first->tokens.end = second->tokens.end;
    }
    return first;
}

} // namespace nutgraf
