// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/numbers/numberphrase.h"

#include "model/text/sameword.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace nutgraf
{

namespace
{

/// Longest hedge in tokens: "in the neighbourhood of".
constexpr qint32 LongestHedge = 4;

bool touches(const Tokens &tokens, qint32 i, TokenRange limits)
{
    return limits.contains(i) && !tokens[i].spaceBefore;
}

Modifier modifierNamed(QStringView name)
{
    static constexpr std::pair<QStringView, Modifier> names[] = {
        {u"approx", Modifier::Approx}, {u"less_than", Modifier::LessThan}, {u"more_than", Modifier::MoreThan},
        {u"up_to", Modifier::UpTo},    {u"at_least", Modifier::AtLeast},
    };
    for (const auto &[known, modifier] : names) {
        if (known == name)
            return modifier;
    }
    return Modifier::Exact;
}

/// A bound tells more than "about", which tells more than nothing.
int weight(Modifier modifier)
{
    if (modifier == Modifier::Exact)
        return 0;
    return modifier == Modifier::Approx ? 1 : 2;
}

void apply(Modifier modifier, Amount &amount)
{
    if (weight(modifier) <= weight(amount.modifier))
        return;
    amount.modifier = modifier;
    if (modifier == Modifier::LessThan || modifier == Modifier::UpTo)
        amount.low.reset();
    if (modifier == Modifier::MoreThan || modifier == Modifier::AtLeast)
        amount.high.reset();
}

} // namespace

NumberPhraseReader::NumberPhraseReader(const Lexicon &lexicon)
    : m_lexicon(lexicon)
    , m_words(lexicon)
    , m_nouns(lexicon)
    , m_vague(lexicon.require("NUM_VAGUE"))
    , m_fraction(lexicon.require("NUM_FRACTION"))
    , m_hedge(lexicon.require("NUM_HEDGE"))
    , m_hedgeAfter(lexicon.require("NUM_HEDGE_AFTER"))
    , m_moreBefore(lexicon.require("NUM_MORE_BEFORE"))
    , m_moreAfter(lexicon.require("NUM_MORE_AFTER"))
    , m_name(lexicon.require("NUM_NAME"))
    , m_spread(lexicon.require("NUM_SPREAD"))
    , m_change(lexicon.require("CHANGE_VERB"))
    , m_counted(lexicon.require("COUNTED_NOUN"))
{
    for (const WordClass c : {shape::Number, m_words.ones, m_words.tens, m_words.scale, m_vague, m_fraction})
        m_triggers.add(c);
}

std::optional<NumberMention> NumberPhraseReader::readAt(const Tokens &tokens, qint32 first,
                                                        TokenRange limits) const
{
    if (isName(tokens, first, limits))
        return {};
    NumberMention mention;
    mention.rule = "number.plain";
    std::optional<Bare> bare = readVague(tokens, first, limits);
    if (bare)
        mention.rule = "number.vague";
    else if ((bare = readFraction(tokens, first, limits)))
        mention.rule = "number.fraction";
    else
        bare = readBare(tokens, first, limits);
    if (!bare)
        return {};
    mention.tokens = mention.core = bare->tokens;
    mention.amount = bare->amount;
    takeHedges(tokens, limits, mention);
    if (bare->amount.high)
        joinRange(tokens, limits, mention);
    takeWhatFollows(tokens, limits, mention);
    const CountedNoun noun = m_nouns.find(tokens, mention.tokens, mention.core, limits);
    mention.counted = noun.counted;
    mention.noun = noun.noun;
    mention.unit = noun.unit;
    mention.span = tokens.span(mention.tokens);
    return mention;
}

bool NumberPhraseReader::isName(const Tokens &tokens, qint32 first, TokenRange limits) const
{
    const Token &token = tokens[first];
    if (!token.is(shape::Number)) {
        if (tokens.at(first).compare(u"one", Qt::CaseInsensitive) != 0)
            return false;
        // "one of them", "no one", "the one who", "one another" count nothing.
        for (const QStringView before :
             {u"no", u"any", u"every", u"each", u"this", u"that", u"the", u"which"}) {
            if (isWord(tokens, first - 1, limits, before))
                return true;
        }
        return isWord(tokens, first + 1, limits, u"of") || isWord(tokens, first + 1, limits, u"another");
    }
    if (endingAt(tokens, first, limits, m_name))
        return true;
    if (first > 0 && !token.spaceBefore) { // what a phrase before took counts too: the second half of "3-2"
        const Token &before = tokens[first - 1];
        if (before.is(shape::Word) || tokens.at(first - 1) == u"/")
            return true;
        if (before.is(shape::Hyphen) && first > 1 && !before.spaceBefore)
            return true; // "F-16"
    }
    if (touches(tokens, first + 1, limits)) {
        const Token &after = tokens[first + 1];
        if (tokens.at(first + 1) == u"/")
            return true;
        if (after.is(shape::Word) && !after.is(m_words.suffix) &&
            !m_lexicon.at(tokens, first + 1, m_words.scale) && !after.is(m_counted))
            return true;
    }
    return false;
}

std::optional<NumberPhraseReader::Bare> NumberPhraseReader::readBare(const Tokens &tokens, qint32 first,
                                                                     TokenRange limits) const
{
    if (tokens[first].is(m_words.scale)) { // "a hundred": its article was passed over
        if (!isWord(tokens, first - 1, limits, u"a") && !isWord(tokens, first - 1, limits, u"an"))
            return {};
        --first;
    }
    const auto number = readNumber(tokens, m_words, first, limits.end);
    if (!number)
        return {};
    return Bare{{first, first + number->count}, Amount::exactly(number->value)};
}

std::optional<NumberPhraseReader::Bare> NumberPhraseReader::readVague(const Tokens &tokens, qint32 first,
                                                                      TokenRange limits) const
{
    const Lexicon::Hit hit = m_lexicon.at(tokens, first, m_vague);
    if (!hit || first + hit.count > limits.end)
        return {};
    return Bare{{first, first + hit.count}, {hit.value->toDouble(), std::nullopt, Modifier::Approx}};
}

std::optional<NumberPhraseReader::Bare> NumberPhraseReader::readFraction(const Tokens &tokens, qint32 first,
                                                                         TokenRange limits) const
{
    const Lexicon::Hit hit = m_lexicon.at(tokens, first, m_fraction);
    if (!hit)
        return {};
    qint32 at = first + hit.count;
    const bool isOf = isWord(tokens, at, limits, u"of");
    at += isOf;
    const bool determined =
        limits.contains(at) && (tokens[at].tag == Tag::DT || tokens[at].tag == Tag::PRPS ||
                                isWord(tokens, at, limits, u"the") || isWord(tokens, at, limits, u"its"));
    at += determined;
    if ((!isOf && !determined) || !limits.contains(at) || !canBegin(tokens[at]))
        return {};
    const auto whole = readNumber(tokens, m_words, at, limits.end);
    if (!whole)
        return {};
    const double value = std::round(whole->value * hit.value->toDouble());
    return Bare{{first, at + whole->count}, Amount::exactly(value)};
}

Lexicon::Hit NumberPhraseReader::endingAt(const Tokens &tokens, qint32 end, TokenRange limits,
                                          WordClass c) const
{
    for (qint32 first = std::max(limits.first, end - LongestHedge); first < end; ++first) {
        const Token &token = tokens[first];
        if (token.phrase >= 0) {
            for (auto p = size_t(token.phrase); p < tokens.phrases.size() && tokens.phrases[p].first == first;
                 ++p) {
                const Phrase &phrase = tokens.phrases[p];
                if (phrase.classes.has(c) && first + phrase.count == end)
                    return {phrase.count, m_lexicon.value(tokens, phrase, c)};
            }
        }
        if (first + 1 == end && token.is(c))
            return {1, m_lexicon.value(tokens, first, c)};
    }
    return {};
}

void NumberPhraseReader::takeHedges(const Tokens &tokens, TokenRange limits, NumberMention &mention) const
{
    for (int taken = 0; taken < 4; ++taken) {
        const qint32 end = mention.tokens.first;
        const Lexicon::Hit more = endingAt(tokens, end, limits, m_moreBefore);
        const Lexicon::Hit hedge = endingAt(tokens, end, limits, m_hedge);
        if (more && *more.value == u"rest") {
            mention.increment = Increment::All;
            break;
        }
        if (more && more.count >= hedge.count) {
            mention.increment = *more.value == u"more" ? Increment::More : Increment::All;
            mention.tokens.first -= more.count;
        } else if (hedge) {
            apply(modifierNamed(*hedge.value), mention.amount);
            mention.tokens.first -= hedge.count;
        } else {
            break;
        }
        if (mention.rule == std::string_view("number.plain"))
            mention.rule = "number.hedged";
    }
}

void NumberPhraseReader::joinRange(const Tokens &tokens, TokenRange limits, NumberMention &mention) const
{
    qint32 at = mention.core.end;
    if (!limits.contains(at + 1))
        return;
    const qint32 before = mention.tokens.first - 1;
    const bool between = isWord(tokens, before, limits, u"between");
    const bool from = isWord(tokens, before, limits, u"from");
    const bool spread = from && limits.contains(before - 1) && tokens[before - 1].is(m_spread);
    const bool to = isWord(tokens, at, limits, u"to");
    const bool dash = tokens[at].is(shape::Hyphen) || tokens[at].is(shape::Dash);
    const bool joined = between ? to || dash || isWord(tokens, at, limits, u"and")
                                : to || dash || isWord(tokens, at, limits, u"or");
    if (!joined || (from && !spread && !dash))
        return;
    // "increase the 500 to 700" is a change.
    if (!between && to && limits.contains(before) && tokens[before].is(m_change))
        return;
    ++at;
    if (isWord(tokens, at, limits, u"to") || (dash && isWord(tokens, at, limits, u"-")))
        ++at;
    if (limits.contains(at) && tokens[at].is(m_hedge))
        ++at;
    if (!limits.contains(at) || !tokens[at].classes.meets(m_triggers))
        return;
    const auto second = readNumber(tokens, m_words, at, limits.end);
    if (!second)
        return;
    double low = *mention.amount.low;
    const double high = second->value;
    // "2 to 3 million": the scale belongs to both.
    if (low < 1000 && high >= 1000) {
        const auto mantissa = readNumber(tokens, m_words, at, at + 1);
        if (mantissa && mantissa->value > low && mantissa->value < 1000)
            low *= high / mantissa->value;
    }
    if (low >= high)
        return;
    mention.core.end = mention.tokens.end = at + second->count;
    if (between)
        --mention.tokens.first;
    mention.amount = {low, high, Modifier::Range};
    mention.rule = "number.range";
}

void NumberPhraseReader::takeWhatFollows(const Tokens &tokens, TokenRange limits,
                                         NumberMention &mention) const
{
    if (const auto end = m_nouns.endOfStrength(tokens, mention.tokens.end, limits)) {
        mention.tokens.end = *end;
        mention.rule = "number.strength";
        return;
    }
    const qint32 at = mention.tokens.end;
    if (!limits.contains(at))
        return;
    if (tokens.at(at) == u"+" && touches(tokens, at, limits)) {
        apply(Modifier::AtLeast, mention.amount);
        mention.tokens.end = at + 1;
    } else {
        const bool hyphen = tokens[at].is(shape::Hyphen) && touches(tokens, at, limits);
        const qint32 word = at + hyphen;
        const Lexicon::Hit hit =
            limits.contains(word) ? m_lexicon.at(tokens, word, m_hedgeAfter) : Lexicon::Hit();
        if (hit && (hyphen || hit.count > 1)) {
            apply(modifierNamed(*hit.value), mention.amount);
            mention.tokens.end = word + hit.count;
        }
    }
    const qint32 more = mention.tokens.end;
    if (limits.contains(more) && tokens[more].is(m_moreAfter) && !isWord(tokens, more + 1, limits, u"than")) {
        mention.increment = Increment::More;
        mention.tokens.end = more + 1;
    }
}

} // namespace nutgraf
