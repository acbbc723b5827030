// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/deployments/numberlevels.h"

namespace nutgraf
{

namespace
{

/// How far before a lone number the force may stand whose size it tells.
constexpr qint32 GovernorReach = 25;

/// "the number had fallen to 1,100": of what was counted before
bool isSizeAlone(const CountContext &context, qint32 token)
{
    return !context.isWordAt(token + 1, u"of") &&
           (context.isWordAt(token, u"number") || context.isWordAt(token, u"figure") ||
            context.isWordAt(token, u"total"));
}

/// Where the force stands in the subject, it, or its number, must be what the verb is said of: not its
/// members' age.
bool fitsAsSubject(const CountContext &context, const NumberMention &number, qint32 governor)
{
    const Clause *clause = context.analysis.clauseAt(number.core.first);
    if (!clause || clause->subjectHead < 0 || !clause->subject.contains(governor))
        return true;
    const qint32 head = clause->subjectHead;
    const Token &token = context.tokens()[head];
    if (token.is(context.words.forceNoun) || context.anyTroops({head, head + 1}) || head == governor)
        return true;
    for (const QStringView size :
         {u"number", u"numbers", u"total", u"size", u"count", u"level", u"ceiling"}) {
        if (context.isWordAt(head, size))
            return true;
    }
    return context.words.lexicon.at(context.tokens(), head, context.words.owner).count > 0 ||
           token.is(context.words.country);
}

} // namespace

qint32 forceBefore(const CountContext &context, const NumberMention &number)
{
    const qint32 end = std::max(context.range().first, number.tokens.first - GovernorReach);
    const TokenRange rest{context.range().first, number.tokens.first};
    for (qint32 i = number.tokens.first - 1; i >= end; --i) {
        if (context.countedNearby() && i + 1 < number.tokens.first && isSizeAlone(context, i))
            return i;
        const Lexicon::Hit hit = context.words.lexicon.at(context.tokens(), i, context.words.forceNoun);
        if (!hit)
            continue;
        if (*hit.value == u"strong" || context.anyIn(rest, context.words.military) ||
            context.anyTroops(rest) || context.anyIn(rest, context.words.owner) || context.countedNearby())
            return i + hit.count - 1;
    }
    return -1;
}

/// "numbered 3,200", "has fallen to 1,600", "stands at 500", "put the number of soldiers at 8,000"
bool tellsLevel(const CountContext &context, const NumberMention &number, qint32 governor)
{
    const qint32 before = number.tokens.first - 1;
    if (!fitsAsSubject(context, number, governor))
        return false;
    if ((context.tokens()[before].is(context.words.level) && before > governor) || context.isRaisedTo(number))
        return true;
    // "has dropped below 5,000", "its strength, once 50,000, ..."
    const bool bounded =
        number.amount.modifier == Modifier::LessThan || number.amount.modifier == Modifier::MoreThan;
    if (bounded && context.tokens()[before].is(context.words.change))
        return true;
    if (context.tokens()[before].is(context.words.cue) && before > context.range().first &&
        context.tokens().at(before - 1) == u"," && context.range().contains(number.tokens.end) &&
        context.tokens()[number.tokens.end].is(shape::Punctuation))
        return true;
    for (const QStringView link : {u"to", u"at", u"from", u"by", u"now", u"up"}) {
        if (!context.isWordAt(before, link))
            continue;
        const TokenRange way{std::max(context.range().first, governor - 8), before};
        return context.anyIn(way, context.words.change) ||
               context.anyIn({governor, before + 1}, context.words.level) ||
               context.isWordAt(governor - 2, u"bring") || context.anyIn(way, context.words.move) ||
               context.anyIn(way, context.words.estimate);
    }
    return false;
}

/// "the government spoke of 3,000", "Kabul puts it at 400", "in 2009 there were close to 4,000": another
/// figure for the same
bool isFigure(const CountContext &context, const NumberMention &number)
{
    if (!context.countedNearby() && !context.anyTroops({context.range().first, number.tokens.first}))
        return false;
    const qint32 before = number.tokens.first - 1;
    if (context.isWordAt(before - 1, u"there") &&
        (context.isWordAt(before, u"are") || context.isWordAt(before, u"were")))
        return true;
    if (context.isWordAt(before, u"of"))
        return before > context.range().first && context.tokens()[before - 1].is(context.words.estimate);
    if (context.isWordAt(before, u"at")) {
        for (qint32 i = before - 1; i >= std::max(context.range().first, before - 6); --i) {
            if (context.tokens()[i].is(context.words.estimate))
                return true;
        }
        return false;
    }
    // "They now number 4,500.", "It fell to 60,000 in 1957."
    const Clause *clause = context.analysis.clauseAt(number.core.first);
    const bool pronoun =
        clause && clause->subjectHead >= 0 && context.tokens()[clause->subjectHead].tag == Tag::PRP;
    if (!pronoun || before < context.range().first)
        return false;
    const bool change = context.isWordAt(before, u"to") && before - 1 == clause->verb &&
                        context.words.lexicon.at(context.tokens(), clause->verb, context.words.change);
    // "Last year it was 150,000.": the number of those just spoken of
    constexpr double FewestSaid = 100;
    const qint32 end = number.tokens.end;
    const bool closed = !context.range().contains(end) || context.tokens()[end].is(shape::Punctuation);
    if (context.isWordAt(clause->subjectHead, u"it") && closed && context.countedNearby() &&
        number.amount.typical().value_or(0) >= FewestSaid &&
        (context.isWordAt(before, u"was") || context.isWordAt(before, u"is") ||
         context.isWordAt(before, u"be")))
        return true;
    return context.words.isNumberVerb(context.tokens().at(before)) ||
           (change && context.isWordAt(clause->subjectHead, u"it"));
}

} // namespace nutgraf
