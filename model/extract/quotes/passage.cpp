// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/quotes/passage.h"

#include "model/extract/quotes/nounphrase.h"

namespace nutgraf
{

namespace
{

/// How far a hearer and circumstances reach, in tokens.
constexpr qint32 PassageReach = 24;

bool isWh(Tag tag)
{
    return tag == Tag::WP || tag == Tag::WRB || tag == Tag::WPS || tag == Tag::WDT;
}

/// ", however, that", ", in a statement, that": where "that" stands; -1 where
/// none does.
qint32 thatAfterInsertion(const QuoteContext &context, qint32 comma, qint32 reach)
{
    for (qint32 i = comma + 1; i < reach; ++i) {
        if (context.isWord(i, u"that") && (i == comma + 1 || context.isMark(i - 1, u',')))
            return i;
    }
    return -1;
}

/// Whether "that" begins a reported clause: not "that plan", and not "in a way
/// that is".
bool introducesClause(const QuoteContext &context, qint32 that, qint32 verb, qint32 limit)
{
    if (that + 1 >= limit)
        return context.tokens[that].tag != Tag::DT;
    if (context.isWord(that + 1, u"as")) { // "see that as a failure", but "said that as a driver, he ..."
        const TokenRange role = nounPhraseFrom(context, {that + 2, limit});
        return !role.isEmpty() && role.end < limit && context.isMark(role.end, u',');
    }
    const Tag next = context.tokens[that + 1].tag;
    if (isFinite(next) && that > verb + 1)
        return false;
    return context.tokens[that].tag != Tag::DT || next == Tag::NNS || next == Tag::NNP || next == Tag::DT ||
           next == Tag::PRP || next == Tag::PRPS;
}

} // namespace

bool takesHearer(const QuoteContext &context, const Cue &cue)
{
    return cue.classes.has(context.words.tell) || cue.classes.has(context.words.ask);
}

bool opensQuestion(const QuoteContext &context, qint32 i)
{
    return isWh(context.tokens[i].tag) || context.isWord(i, u"if") || context.isWord(i, u"whether");
}

Passage passageAfter(const QuoteContext &context, const Cue &cue, qint32 limit)
{
    const Tokens &tokens = context.tokens;
    Passage passage;
    qint32 i = cue.verb + 1;
    const qint32 reach = std::min(limit, i + PassageReach);
    bool hearer = takesHearer(context, cue);
    while (i < reach && !context.isQuoted(i)) {
        const Tag tag = tokens[i].tag;
        if (context.isWord(i, u"that") && introducesClause(context, i, cue.verb, limit)) {
            passage.hasThat = true;
            ++i;
            break;
        }
        const bool owns = context.isTime(i) && i + 1 < limit && tokens[i + 1].is(shape::Possessive);
        if (owns) // "said Monday's decision was right"
            break;
        if (tag == Tag::RB || tag == Tag::RP || context.isTime(i)) {
            ++i;
            continue;
        }
        if (opensQuestion(context, i)) {
            // "of a plan which ..." tells of the plan, not of what was said.
            passage.isRelative = i > cue.verb + 1 && isNominal(tokens[i - 1].tag) && isWh(tag) &&
                                 hearer == takesHearer(context, cue);
            break;
        }
        const bool toSomebody = tag == Tag::TO && i + 1 < reach && !isVerb(tokens[i + 1].tag);
        if (tag == Tag::TO && !toSomebody)
            break;
        if (tag == Tag::IN || toSomebody) {
            const TokenRange phrase = i + 1 < reach && context.isTime(i + 1)
                                          ? TokenRange{i + 1, i + 2}
                                          : nounPhraseFrom(context, {i + 1, reach});
            if (phrase.isEmpty())
                break;
            if (toSomebody)
                passage.to = phrase;
            i = phrase.end;
            continue;
        }
        if (context.isMark(i, u':') ||
            (context.isMark(i, u',') && i + 1 < limit && context.isQuoted(i + 1))) {
            ++i;
            continue;
        }
        if (context.isMark(i, u',')) {
            const qint32 that = thatAfterInsertion(context, i, reach);
            if (that < 0)
                break;
            i = that;
            continue;
        }
        if (!hearer)
            break;
        const TokenRange phrase = nounPhraseFrom(context, {i, reach});
        const bool bare =
            phrase.count() == 1 && tokens[phrase.first].tag == Tag::DT; // "promised a “quick” force"
        if (phrase.isEmpty() || bare ||
            (phrase.end < reach && isFinite(tokens[phrase.end].tag) && !cue.classes.has(context.words.tell)))
            break;
        if (!cue.classes.has(context.words.name)) // "called the raid “a mistake”" speaks of it, not to it
            passage.to = phrase;
        hearer = false;
        i = phrase.end;
    }
    passage.end = i;
    return passage;
}

} // namespace nutgraf
