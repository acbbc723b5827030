// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/quotes/nounphrase.h"
#include "model/extract/quotes/reported.h"
#include "model/extract/quotes/speakername.h"

namespace nutgraf
{

namespace
{

/// Longest thing, in tokens.
constexpr qint32 ThingReach = 80;

/// Whether "and" at `i` leads to another verb of the same subject.
bool beginsNextVerb(const QuoteContext &context, qint32 i, qint32 bodyEnd)
{
    const Tokens &tokens = context.tokens;
    if (tokens[i].tag != Tag::CC)
        return false;
    qint32 k = i + 1;
    while (k < bodyEnd && tokens[k].tag == Tag::RB)
        ++k;
    return k < bodyEnd && (isFinite(tokens[k].tag) || tokens[k].tag == Tag::VBN || tokens[k].tag == Tag::PRP);
}

/// Whether the thing is over at `i`: a circumstance of the speech begins.
bool beginsCircumstance(const QuoteContext &context, qint32 i)
{
    const Tag tag = context.tokens[i].tag;
    if (context.isTime(i) || tag == Tag::WRB)
        return true;
    return tag == Tag::IN && (context.isWord(i, u"before") || context.isWord(i, u"after") ||
                              context.isWord(i, u"during") || context.isWord(i, u"while"));
}

/// Whether the thing goes on behind the comma at `i`: it is explained or listed on, "the minister, a lawyer",
/// "wages, rents and food". A clause or another deed is the writer's own.
bool goesOnBehindComma(const QuoteContext &context, qint32 i, qint32 bodyEnd)
{
    if (i + 1 >= bodyEnd || context.isQuoted(i + 1) || context.isTime(i + 1))
        return false;
    qint32 next = i + 1;
    if (context.tokens[next].tag == Tag::CC)
        ++next;
    const TokenRange phrase = nounPhraseFrom(context, {next, bodyEnd});
    if (phrase.isEmpty() || context.tokens[phrase.first].tag == Tag::PRP)
        return false;
    return phrase.end >= bodyEnd || !isFinite(context.tokens[phrase.end].tag);
}

/// Whether a time stands inside a phrase, "the 1994 law", rather than telling when the words were said.
bool isInsidePhrase(const QuoteContext &context, qint32 i, qint32 first)
{
    if (i == first)
        return false;
    const Token &before = context.tokens[i - 1];
    return context.isTime(i - 1) || before.tag == Tag::DT || before.tag == Tag::JJ ||
           before.is(shape::Possessive);
}

/// "asked for 400 troops", "for a further 400": a count rather than words.
bool beginsWithCount(const QuoteContext &context, qint32 first, qint32 bodyEnd)
{
    constexpr qint32 Near = 3;
    for (qint32 i = first; i < std::min(bodyEnd, first + Near); ++i) {
        if (context.tokens[i].is(shape::Number) && !context.isTime(i))
            return true;
    }
    return false;
}

/// Whether a noun of stance with its own thing stands in the phrase: "support for the road".
bool holdsStance(const QuoteContext &context, TokenRange phrase)
{
    for (qint32 i = phrase.first; i < phrase.end; ++i) {
        if (context.tokens[i].is(context.words.stanceNoun) && i + 1 < context.tokens.count() &&
            (context.tokens[i + 1].tag == Tag::IN || context.tokens[i + 1].tag == Tag::TO))
            return true;
    }
    return false;
}

/// Where the thing that begins at `first` ends.
qint32 thingEnd(const QuoteContext &context, qint32 first, qint32 bodyEnd)
{
    qint32 end = first;
    for (; end < bodyEnd; ++end) {
        if (context.isMark(end, u';') || context.isMark(end, u':') || beginsNextVerb(context, end, bodyEnd))
            break;
        if (context.isMark(end, u',') && !goesOnBehindComma(context, end, bodyEnd))
            break;
        if (beginsCircumstance(context, end) && !(context.isTime(end) && isInsidePhrase(context, end, first)))
            break;
    }
    if (end < bodyEnd && context.isTime(end) && end > first + 1 && context.tokens[end - 1].tag == Tag::IN)
        --end; // "... on Monday"
    return end;
}

/// Whether one with such a name speaks and feels. What a state, an army or a ministry rejects, promises or
/// wants is its policy: an event rather than a quote.
bool canSpeakOfThings(const QuoteContext &context, const Cue &cue)
{
    const SpeechWords &words = context.words;
    if (isPeople(context, cue.named))
        return true;
    const bool relative = !(cue.named == cue.speaker);
    if (cue.isInfinitive || cue.named.isEmpty() || (relative && !cue.classes.has(words.stance)))
        return false;
    if (cue.classes.has(words.stance))
        return true;
    const Token &last = context.tokens[cue.named.end - 1];
    const bool named = !(cue.classes.has(words.aim) && !cue.classes.has(words.act)) && isNominal(last.tag) &&
                       last.tag != Tag::PRP;
    return named && !isBody(context, cue.named);
}

/// The prepositions behind which verbs of speech and thought put their topic.
bool opensTopic(const QuoteContext &context, const Cue &cue, qint32 i, qint32 bodyEnd)
{
    if (context.isWord(i, u"about") || context.isWord(i, u"of"))
        return true;
    if (cue.classes.has(context.words.think))
        return false;
    if (context.isWord(i, u"to")) { // "refers to the treaty"; "talked to reporters" has a hearer
        const TokenRange phrase = nounPhraseFrom(context, {i + 1, bodyEnd});
        return cue.isParticiple || !isPeople(context, phrase);
    }
    return context.isWord(i, u"for") || context.isWord(i, u"on") || context.isWord(i, u"against") ||
           context.isWord(i, u"over");
}

/// Whether the cue's verb takes a thing without a preposition, or with one.
bool takesThing(const QuoteContext &context, const Cue &cue, bool topic)
{
    const SpeechWords &words = context.words;
    if (cue.classes.has(words.act) || cue.classes.has(words.talk) || cue.classes.has(words.name) ||
        cue.classes.has(words.stance))
        return true;
    if (topic)
        return cue.classes.has(words.ask) || cue.classes.has(words.think);
    return !cue.isInfinitive && !cue.classes.has(words.tell) &&
           ((cue.classes.has(words.say) && !cue.classes.has(words.utter)) || cue.classes.has(words.show) ||
            cue.classes.has(words.aim));
}

} // namespace

std::optional<Reported> reportedThing(const QuoteContext &context, const Cue &cue, qint32 bodyEnd)
{
    const Tokens &tokens = context.tokens;
    if (cue.isInverted || cue.isPassive)
        return {};
    bodyEnd = std::min(bodyEnd, cue.verb + ThingReach);
    qint32 first = cue.verb + 1;
    while (first < bodyEnd &&
           (tokens[first].tag == Tag::RB || tokens[first].tag == Tag::RP || context.isTime(first)))
        ++first;
    if (first >= bodyEnd)
        return {};
    const bool topic = tokens[first].tag == Tag::IN || tokens[first].tag == Tag::TO;
    if (!topic && (cue.isNoun || cue.isAdjective))
        return {};
    if (!takesThing(context, cue, topic) || !canSpeakOfThings(context, cue))
        return {};
    if (topic) {
        if (!opensTopic(context, cue, first, bodyEnd))
            return {};
        ++first; // "called for a review", "talked about the war"
    }
    if (first >= bodyEnd || context.isQuoted(first) || beginsWithCount(context, first, bodyEnd))
        return {};
    const TokenRange thing = nounPhraseFrom(context, {first, bodyEnd});
    const bool deed = tokens[first].tag == Tag::VBG; // "suggested raising wages"
    if (thing.isEmpty() && !deed)
        return {};
    if (!deed && thing.end < bodyEnd && isFinite(tokens[thing.end].tag))
        return {}; // a clause
    if (thing.end < bodyEnd && context.isWord(thing.end, u"that") &&
        tokens[thing.end - 1].is(context.words.noun))
        return {}; // "expressed concern that ...": the clause tells it
    if (!topic && tokens[cue.verb].is(context.words.lightVerb) && holdsStance(context, thing))
        return {}; // "voiced support for ...": the noun tells it
    const qint32 end = std::max(thing.end, thingEnd(context, first, bodyEnd));
    if (tokens[first].tag == Tag::PRP && end == first + 1)
        return {}; // "mentioned it"; but "called it a disgrace"
    return Reported{{first, end}, {}, "quote.indirect.thing", true};
}

} // namespace nutgraf
