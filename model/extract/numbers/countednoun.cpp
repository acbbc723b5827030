// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/numbers/countednoun.h"

#include "model/text/sameword.h"

#include <utility>

namespace nutgraf
{

namespace
{

/// Longest way from a number to its noun: "500 heavily armed West African and Malian army soldiers".
constexpr qint32 MaxNounPhrase = 10;

bool isTouchingHyphen(const Tokens &tokens, qint32 i, TokenRange limits)
{
    return limits.contains(i + 1) && tokens[i].is(shape::Hyphen) && !tokens[i].spaceBefore &&
           !tokens[i + 1].spaceBefore;
}

/// Whether a word of this tag can stand between a number and its noun, or be the noun.
bool fitsNounPhrase(Tag tag)
{
    switch (tag) {
    case Tag::MD:
    case Tag::VB:
    case Tag::VBD:
    case Tag::VBP:
    case Tag::VBZ:
    case Tag::TO:
    case Tag::IN:
    case Tag::DT:
    case Tag::PDT:
    case Tag::EX:
    case Tag::PRP:
    case Tag::PRPS:
    case Tag::WDT:
    case Tag::WP:
    case Tag::WPS:
    case Tag::WRB:
        return false;
    default:
        return true;
    }
}

bool isNoun(Tag tag)
{
    return tag == Tag::NN || tag == Tag::NNS;
}

} // namespace

Counted countedOf(QStringView lexiconValue)
{
    static constexpr std::pair<QStringView, Counted> kinds[] = {
        {u"troops", Counted::Troops},     {u"strength", Counted::Strength},
        {u"members", Counted::Members},   {u"police", Counted::Police},
        {u"killed", Counted::Killed},     {u"wounded", Counted::Wounded},
        {u"captured", Counted::Captured}, {u"displaced", Counted::Displaced},
        {u"people", Counted::People},     {u"formations", Counted::Formations},
        {u"vehicles", Counted::Vehicles}, {u"places", Counted::Places},
        {u"things", Counted::Things},     {u"percent", Counted::Percent},
        {u"measure", Counted::Measure},   {u"duration", Counted::Duration},
        {u"times", Counted::Times},
    };
    const qsizetype colon = lexiconValue.indexOf(QLatin1Char(':'));
    const QStringView kind = colon < 0 ? lexiconValue : lexiconValue.left(colon);
    for (const auto &[name, counted] : kinds) {
        if (name == kind)
            return counted;
    }
    return Counted::Things;
}

QString unitOf(QStringView lexiconValue, QStringView spelling)
{
    const qsizetype colon = lexiconValue.indexOf(QLatin1Char(':'));
    return colon < 0 ? folded(spelling) : lexiconValue.mid(colon + 1).toString();
}

CountedNounFinder::CountedNounFinder(const Lexicon &lexicon)
    : m_lexicon(lexicon)
    , m_counted(lexicon.require("COUNTED_NOUN"))
    , m_currency(lexicon.require("CURRENCY"))
    , m_compound(lexicon.require("NUM_COMPOUND"))
    , m_stop(lexicon.require("NOUN_STOP"))
    , m_country(lexicon.require("COUNTRY"))
    , m_demonym(lexicon.require("DEMONYM"))
{
}

std::optional<qint32> CountedNounFinder::endOfStrength(const Tokens &tokens, qint32 afterNumber,
                                                       TokenRange limits) const
{
    if (isTouchingHyphen(tokens, afterNumber, limits) && tokens[afterNumber + 1].is(m_compound))
        return afterNumber + 2;
    if (isWord(tokens, afterNumber, limits, u"strong"))
        return afterNumber + 1;
    return {};
}

CountedNoun CountedNounFinder::find(const Tokens &tokens, TokenRange phrase, TokenRange core,
                                    TokenRange limits) const
{
    if (auto found = money(tokens, core, limits))
        return *found;
    if (auto found = age(tokens, core, limits))
        return *found;
    if (const auto end = endOfStrength(tokens, core.end, limits))
        return {Counted::Strength, {*end - 1, *end}, nullptr};
    if (isTouchingHyphen(tokens, core.end, limits)) { // "three-ship", "55-kilometre"
        const TokenRange noun{core.end + 1, core.end + 2};
        const QString *unit = m_lexicon.value(tokens, noun.first, m_counted);
        return {unit ? countedOf(*unit) : Counted::Things, noun, unit};
    }
    return nounFrom(tokens, phrase.end, limits);
}

std::optional<CountedNoun> CountedNounFinder::money(const Tokens &tokens, TokenRange core,
                                                    TokenRange limits) const
{
    for (qint32 first = std::max(limits.first, core.first - 2); first < core.first; ++first) {
        const Lexicon::Hit hit = m_lexicon.at(tokens, first, m_currency);
        if (hit && first + hit.count == core.first)
            return CountedNoun{Counted::Money, {first, core.first}, hit.value};
    }
    // A country may stand between: "14 million Canadian dollars".
    for (qint32 i = core.end; i < std::min(limits.end, core.end + 2); ++i) {
        if (const Lexicon::Hit hit = m_lexicon.at(tokens, i, m_currency))
            return CountedNoun{Counted::Money, {i, i + hit.count}, hit.value};
        if (!tokens[i].is(shape::Capitalised) && !tokens[i].is(shape::Hyphen))
            break;
    }
    return {};
}

std::optional<CountedNoun> CountedNounFinder::age(const Tokens &tokens, TokenRange core,
                                                  TokenRange limits) const
{
    const CountedNoun found{Counted::Age, core, nullptr};
    qint32 at = core.end; // "10-year-old", "10 years old"
    const auto skipHyphen = [&] { at += limits.contains(at) && tokens[at].is(shape::Hyphen); };
    skipHyphen();
    if (isWord(tokens, at, limits, u"year") || isWord(tokens, at, limits, u"years")) {
        ++at;
        skipHyphen();
        if (isWord(tokens, at, limits, u"old") || isWord(tokens, at, limits, u"olds"))
            return found;
    }
    if (isWord(tokens, core.first - 1, limits, u"aged") ||
        (isWord(tokens, core.first - 2, limits, u"age") && isWord(tokens, core.first - 1, limits, u"of")))
        return found;
    // "Corporal Jane Roe, 23, said": a bare number of two digits between commas behind a name.
    const bool bare = core.count() == 1 && tokens[core.first].is(shape::TwoDigits);
    const bool behindName = limits.contains(core.first - 2) && tokens.at(core.first - 1) == u"," &&
                            tokens[core.first - 2].is(shape::Capitalised) &&
                            !tokens[core.first - 2].is(m_country);
    const bool closed =
        !limits.contains(core.end) || tokens.at(core.end) == u"," || tokens[core.end].is(shape::SentenceEnd);
    if (bare && behindName && closed)
        return found;
    return {};
}

CountedNoun CountedNounFinder::nounFrom(const Tokens &tokens, qint32 first, TokenRange limits) const
{
    CountedNoun best;
    qint32 t = first;
    if (isWord(tokens, t, limits,
               u"of")) { // "hundreds of troops", "2,500 of its soldiers", "40 of the 100 men"
        ++t;
        for (int skipped = 0; skipped < 2 && limits.contains(t) &&
                              (tokens[t].tag == Tag::DT || tokens[t].tag == Tag::PRPS ||
                               isWord(tokens, t, limits, u"the") || isWord(tokens, t, limits, u"its") ||
                               isWord(tokens, t, limits, u"their") || tokens[t].is(shape::Number));
             ++skipped)
            ++t;
    }
    TokenRange names; // capitalised words so far: demonyms and such
    for (const qint32 end = std::min(limits.end, t + MaxNounPhrase); t < end; ++t) {
        const Token &token = tokens[t];
        if (const Lexicon::Hit hit = m_lexicon.at(tokens, t, m_counted)) {
            best = {countedOf(*hit.value), {t, t + hit.count}, hit.value};
            t += hit.count - 1;
            continue;
        }
        if (token.is(shape::Punctuation)) {
            const bool listed = tokens.at(t) == u"," && tokens[t - 1].is(m_demonym) &&
                                limits.contains(t + 1) &&
                                tokens[t + 1].is(m_demonym); // "400 Estonian, Czech and Swedish troops"
            const bool inside = token.is(shape::OpenQuote) || token.is(shape::CloseQuote) ||
                                token.is(shape::Hyphen) || listed;
            if (!inside || best.unit)
                break;
            continue;
        }
        if (best.unit) {
            // "ten police stations" counts stations.
            if (isNoun(token.tag) && tokens[best.noun.first].tag != Tag::NNS)
                best = {Counted::Things, {t, t + 1}, nullptr};
            break;
        }
        // "Spain 200 and Norway none"
        const bool joins = token.tag == Tag::CC && t == first;
        if (joins || token.is(m_stop) || token.is(shape::Number) || !fitsNounPhrase(token.tag))
            break;
        if (token.is(shape::Capitalised)) {
            if (names.isEmpty())
                names.first = t;
            names.end = t + 1;
            best.noun = names;
        } else if (isNoun(token.tag)) {
            best.counted = Counted::Things;
            best.noun = {t, t + 1};
        }
    }
    // "Norway 150 and Latvia 40": a country is nothing that is counted.
    if (best.counted == Counted::Unknown && !best.noun.isEmpty() && tokens[best.noun.first].is(m_country))
        best.noun = {};
    return best;
}

} // namespace nutgraf
