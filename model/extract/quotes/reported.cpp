// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/quotes/reported.h"

#include "model/extract/analysis.h"
#include "model/extract/quotes/contentend.h"
#include "model/extract/quotes/nounphrase.h"
#include "model/extract/quotes/passage.h"
#include "model/extract/quotes/speakername.h"

namespace nutgraf
{

namespace
{

/// How far the words behind "according to" reach, in tokens.
constexpr qint32 SourceReach = 24;
/// How far from its begin a clause's verb is looked for, in tokens.
constexpr qint32 ClauseReach = 60;
/// Longest stretch that is taken for reported, in tokens: keeps texts without stops linear.
constexpr qint32 ContentReach = 300;

bool canBeginClause(const QuoteContext &context, qint32 i)
{
    const Token &token = context.tokens[i];
    switch (token.tag) {
    case Tag::DT:
    case Tag::PDT:
    case Tag::PRP:
    case Tag::PRPS:
    case Tag::EX:
    case Tag::CD:
    case Tag::JJ:
    case Tag::JJR:
    case Tag::JJS:
    case Tag::NN:
    case Tag::NNS:
    case Tag::NNP:
    case Tag::NNPS:
    case Tag::VBG:
        return true;
    default:
        return token.is(shape::OpenQuote) || token.is(shape::Number) || context.isWord(i, u"if") ||
               (token.is(shape::Capitalised) && token.is(shape::Word));
    }
}

bool hasFiniteVerb(const QuoteContext &context, TokenRange range)
{
    const qint32 end = std::min(range.end, range.first + ClauseReach);
    for (qint32 i = range.first; i < end; ++i) {
        if (isFinite(context.tokens[i].tag))
            return true;
    }
    return false;
}

/// Whether a relative clause or one of circumstance begins at `i`, which takes a finite verb of its own.
bool takesVerb(const QuoteContext &context, qint32 i)
{
    const Tag tag = context.tokens[i].tag;
    if (tag == Tag::WDT || tag == Tag::WP || tag == Tag::WRB)
        return true;
    if (tag != Tag::IN)
        return false;
    if (context.isWord(i, u"that"))
        return !context.isTime(i);
    return context.isWord(i, u"while") || context.isWord(i, u"because") || context.isWord(i, u"if") ||
           context.isWord(i, u"although") || context.isWord(i, u"unless");
}

/// Whether the verb at `i` is finite, whatever the tagger took it for: nothing else follows "they" or a
/// plural.
bool carriesClause(const QuoteContext &context, TokenRange range, qint32 i)
{
    const Tokens &tokens = context.tokens;
    const Tag tag = tokens[i].tag;
    if (isFinite(tag))
        return true;
    if (tag != Tag::VBN && tag != Tag::VB)
        return false;
    qint32 before = i - 1;
    while (before > range.first && tokens[before].tag == Tag::RB)
        --before;
    return tokens[before].tag == Tag::PRP || (tag == Tag::VB && tokens[before].tag == Tag::NNS);
}

/// Whether a subject and its finite verb begin the range. What stands between
/// two commas is passed over: "declared victory over the rebels, the force has
/// left" reports no clause.
bool beginsClause(const QuoteContext &context, TokenRange range)
{
    const qint32 end = std::min(range.end, range.first + ClauseReach);
    bool inserted = false;
    qint32 relatives = 0; // each takes a verb of its own
    for (qint32 i = range.first + 1; i < end; ++i) {
        const Tag tag = context.tokens[i].tag;
        if (!inserted && takesVerb(context, i))
            ++relatives;
        if (context.isMark(i, u',')) {
            inserted = !inserted;
        } else if (!inserted && tag == Tag::CC && i + 1 < end && isFinite(context.tokens[i + 1].tag)) {
            return false; // "feared arrest and asked": the writer goes on
        } else if (!inserted && carriesClause(context, range, i) && relatives-- == 0) {
            return true;
        }
    }
    return false;
}

/// Whether the attribution `first`..verb closes its sentence: nothing but
/// circumstances follow the verb.
bool closesSentence(const QuoteContext &context, const Cue &cue, qint32 bodyEnd)
{
    const qint32 after = std::max(cue.verb + 1, cue.isInverted ? cue.speaker.end : 0);
    if (after >= bodyEnd)
        return true;
    const Token &next = context.tokens[after];
    if (next.is(shape::Punctuation) || context.isTime(after))
        return true;
    if (takesHearer(context, cue))
        return !nounPhraseFrom(context, {after, bodyEnd}).isEmpty();
    if (next.tag == Tag::TO) // "said to reporters", not "decided to stay"
        return after + 1 < bodyEnd && !isVerb(context.tokens[after + 1].tag);
    return next.tag == Tag::IN || next.tag == Tag::RB || next.tag == Tag::WP || next.tag == Tag::VBG;
}

/// "expects the force to leave", "showed the force leaving": a clause without a finite verb.
bool isWish(const QuoteContext &context, const Cue &cue, TokenRange content)
{
    const SpeechWords &words = context.words;
    const Tokens &tokens = context.tokens;
    const TokenRange subject = nounPhraseFrom(context, content);
    const qint32 verb = subject.end;
    if (subject.isEmpty() || verb + 1 >= content.end)
        return false;
    if (tokens[verb].tag == Tag::TO)
        return cue.classes.has(words.think) && !cue.classes.has(words.say) && isVerb(tokens[verb + 1].tag) &&
               isPerson(context, cue.named);
    return cue.classes.has(words.show) && tokens[verb].tag == Tag::VBG;
}

/// "a plan which he said would fail", "what she said is true": what is reported lacks the subject that stands
/// before its attribution.
bool isGap(const QuoteContext &context, const Cue &cue, qint32 first)
{
    const bool relative = !(cue.named == cue.speaker);
    if (relative || !isFinite(context.tokens[first].tag) || cue.speaker.first == 0 || cue.isParticiple)
        return false;
    const qint32 before = cue.speaker.first - 1;
    const Tag tag = context.tokens[before].tag;
    return tag == Tag::WDT || tag == Tag::WP || context.isWord(before, u"that");
}

/// "asked not to be named": a condition of the talk rather than what was said.
bool asksNotToBeNamed(const QuoteContext &context, qint32 to, qint32 bodyEnd)
{
    return to + 2 < bodyEnd && context.isWord(to + 1, u"be") &&
           (context.isWord(to + 2, u"named") || context.isWord(to + 2, u"identified") ||
            context.isWord(to + 2, u"quoted"));
}

/// Whether a question is somebody's: "the vote will decide who leads" asks nothing.
bool canAsk(const QuoteContext &context, const Cue &cue)
{
    const bool speech = cue.classes.has(context.words.say) || cue.classes.has(context.words.tell);
    return speech || isPeople(context, cue.named) ||
           context.analysis.entities.entityAt(cue.named.end - 1) != nullptr;
}

std::optional<Reported> reportedAfter(const QuoteContext &context, const Cue &cue, qint32 bodyEnd)
{
    if (cue.isInverted)
        return {};
    const SpeechWords &words = context.words;
    bodyEnd = std::min(bodyEnd, cue.verb + ContentReach);
    const Passage passage = passageAfter(context, cue, bodyEnd);
    const qint32 first = passage.end;
    if (first >= bodyEnd || passage.isRelative)
        return {};
    const Tokens &tokens = context.tokens;
    if (const qint32 stretch = context.stretchAt[size_t(first)]; stretch >= 0) {
        const TokenRange quoted = context.marks.stretches[size_t(stretch)].tokens;
        if (quoted.count() > 2 && context.isMark(quoted.end - 2, u','))
            return {}; // "said, “We will see,” when ...": all that was said stands in marks
    }
    Reported reported;
    reported.to = passage.to;
    reported.content = {first, contentEnd(context, cue, first, bodyEnd)};
    const bool reports = cue.classes.has(words.say) || cue.classes.has(words.tell) ||
                         cue.classes.has(words.think) || cue.classes.has(words.show);
    // Without "that": not behind verbs that merely make a sound, unless they stand before their speaker.
    const bool mayBeBare = reports && !(cue.classes.has(words.utter) && !cue.isInverted);
    if (tokens[first].tag == Tag::TO) {
        const bool nominal =
            cue.isNoun || cue.isAdjective; // "his promise to stay", not "his fear of a bid to"
        if ((!cue.classes.has(words.ask) && !cue.classes.has(words.aim)) ||
            (nominal && first != cue.verb + 1))
            return {};
        if (asksNotToBeNamed(context, first, bodyEnd))
            return {};
        if (!isPeople(context, cue.named) && isBody(context, cue.named))
            return {}; // a state that refuses to leave acts; a person who refuses says so
        reported.rule = "quote.indirect.infinitive";
    } else if (passage.hasThat) {
        reported.rule = "quote.indirect.that";
        if (!hasFiniteVerb(context, reported.content))
            return {}; // "questioned that plan"
    } else if (mayBeBare && first == cue.verb + 1 && isGap(context, cue, first)) {
        reported.rule = "quote.indirect.gap";
    } else if (mayBeBare && opensQuestion(context, first) && canAsk(context, cue)) {
        reported.rule = "quote.indirect.question";
    } else if (mayBeBare && canBeginClause(context, first)) {
        reported.rule = "quote.indirect.clause";
        if (!beginsClause(context, reported.content) && !isWish(context, cue, reported.content))
            return {};
    } else {
        return {};
    }
    return reported;
}

/// Whether the reported clause goes on at `i`, behind the comma that ends its attribution.
bool goesOnBehind(const QuoteContext &context, const Cue &cue, qint32 i)
{
    const Token &next = context.tokens[i];
    if (cue.isInverted) // "said Marsh, a colonel": the speaker goes on
        return isFinite(next.tag);
    const bool adds = next.tag == Tag::VBG && next.classes.meets(context.words.verbs);
    return !adds && next.tag != Tag::WP;
}

std::optional<Reported> reportedBefore(const QuoteContext &context, const Cue &cue, TokenRange body)
{
    const qint32 attribution = cue.begin;
    const qint32 comma = attribution - 1;
    const bool relative = !(cue.named == cue.speaker); // "Smith, who thinks often"
    if (comma <= body.first || relative || body.count() > ContentReach)
        return {};
    const bool quoted = context.isQuoted(comma);
    if (quoted &&
        context.marks.stretches[size_t(context.stretchAt[size_t(comma)])].tokens.first <= body.first)
        return {}; // a direct quote
    if (!quoted && !context.isMark(comma, u',') && !cue.isSource)
        return {};
    if (!cue.isSource && !closesSentence(context, cue, body.end))
        return {};
    if (!cue.isSource && !cue.classes.has(context.words.say) && !cue.classes.has(context.words.think) &&
        !cue.classes.has(context.words.show) && !cue.classes.has(context.words.tell))
        return {};
    Reported reported;
    reported.rule = "quote.indirect.before";
    reported.content = {body.first, quoted || !context.isMark(comma, u',') ? comma + 1 : comma};
    // "The force, he said, would leave": the clause goes on behind its
    // attribution.
    qint32 after = std::max({cue.group.end, cue.speaker.end, cue.verb + 1});
    if (takesHearer(context, cue) && !cue.isInverted)
        after = std::max(after, nounPhraseFrom(context, {after, body.end}).end); // "he told them,"
    if (!quoted && after < body.end && context.isMark(after, u',') && after + 1 < body.end && !cue.isSource &&
        goesOnBehind(context, cue, after + 1)) {
        reported.content.end = body.end;
        reported.rule = "quote.indirect.around";
    }
    if (!hasFiniteVerb(context, reported.content))
        return {};
    return reported;
}

std::optional<Reported> reportedBySource(const QuoteContext &context, const Cue &cue, TokenRange body)
{
    if (cue.group.first > body.first + 1)
        return reportedBefore(context, cue, body);
    for (qint32 i = cue.speaker.end; i < std::min(body.end, cue.speaker.end + SourceReach); ++i) {
        if (!context.isMark(i, u','))
            continue;
        if (i + 1 >= body.end || !hasFiniteVerb(context, {i + 1, body.end}))
            return {};
        const qint32 end = std::min(body.end, i + ContentReach);
        return Reported{{i + 1, contentEnd(context, cue, i + 1, end)}, {}, "quote.indirect.source", false};
    }
    return {};
}

} // namespace

std::optional<Reported> reportedBy(const QuoteContext &context, const Cue &cue)
{
    const TokenRange body = context.bodyOf(context.tokens.sentences[size_t(cue.sentence)]);
    if (cue.isSource)
        return reportedBySource(context, cue, body);
    if (cue.isLabel) {
        const TokenRange content{cue.verb + 1, std::min(body.end, cue.verb + ContentReach)};
        if (!hasFiniteVerb(context, content))
            return {};
        return Reported{content, {}, "quote.indirect.label", false};
    }
    if (auto reported = reportedAfter(context, cue, body.end))
        return reported;
    if (!cue.isParticiple && !cue.isInfinitive && !cue.isNoun) {
        if (auto reported = reportedBefore(context, cue, body))
            return reported;
    }
    return reportedThing(context, cue, body.end);
}

bool hasClause(const QuoteContext &context, TokenRange range)
{
    if (range.isEmpty())
        return false;
    if (context.tokens[range.first].tag == Tag::VB && range.count() >= 3)
        return true;
    return hasFiniteVerb(context, range);
}

} // namespace nutgraf
