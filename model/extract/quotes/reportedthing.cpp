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

/// Whether nothing was said: "did not mention".
bool isNegated(const QuoteContext &context, const Cue &cue)
{
    for (qint32 i = cue.group.first; i < cue.verb; ++i) {
        if (context.isWord(i, u"not") || context.isWord(i, u"n't") || context.isWord(i, u"never"))
            return true;
    }
    return false;
}

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

/// What is announced, demanded, denied: a thing instead of a clause.
/// Whether the thing is over at `i`: a circumstance of the speech begins.
bool beginsCircumstance(const QuoteContext &context, qint32 i)
{
    const Tag tag = context.tokens[i].tag;
    if (context.isTime(i) || tag == Tag::WRB)
        return true;
    return tag == Tag::IN && (context.isWord(i, u"before") || context.isWord(i, u"after") ||
                              context.isWord(i, u"during") || context.isWord(i, u"while"));
}

} // namespace

std::optional<Reported> reportedThing(const QuoteContext &context, const Cue &cue, qint32 bodyEnd)
{
    const Tokens &tokens = context.tokens;
    const bool speaks = cue.classes.has(context.words.act) || cue.classes.has(context.words.talk) ||
                        cue.classes.has(context.words.name);
    if (!speaks || cue.isInverted || cue.isInfinitive || tokens[cue.group.first].tag == Tag::MD ||
        !isPerson(context, cue.named) || isNegated(context, cue))
        return {};
    bodyEnd = std::min(bodyEnd, cue.verb + ThingReach);
    qint32 first = cue.verb + 1;
    while (first < bodyEnd && (tokens[first].tag == Tag::RB || context.isTime(first)))
        ++first;
    const bool topic = first < bodyEnd && (tokens[first].tag == Tag::IN || tokens[first].tag == Tag::TO);
    if (topic) {
        const bool opens = context.isWord(first, u"for") || context.isWord(first, u"of") ||
                           context.isWord(first, u"about") || context.isWord(first, u"on") ||
                           context.isWord(first, u"to") || context.isWord(first, u"against");
        if (!opens)
            return {};
        ++first; // "called for a review", "talked about the war"
    }
    if (first >= bodyEnd || context.isQuoted(first))
        return {};
    const TokenRange thing = nounPhraseFrom(context, {first, bodyEnd});
    if (thing.isEmpty() || tokens[thing.first].tag == Tag::PRP)
        return {};
    if (thing.end < bodyEnd && context.isWord(thing.end, u"that") &&
        tokens[thing.end - 1].is(context.words.noun))
        return {}; // "expressed concern that ...": the clause tells it
    qint32 end = thing.end;
    while (end < bodyEnd && !isFinite(tokens[thing.end].tag) && !beginsCircumstance(context, end) &&
           !context.isMark(end, u',') && !context.isMark(end, u';') && !beginsNextVerb(context, end, bodyEnd))
        ++end;
    if (end < bodyEnd && context.isTime(end) && end > first + 1 && tokens[end - 1].tag == Tag::IN)
        --end; // "... on Monday"
    return Reported{{first, end}, {}, "quote.indirect.thing", true};
}

} // namespace nutgraf
