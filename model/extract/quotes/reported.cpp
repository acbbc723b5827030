// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/quotes/reported.h"

#include "model/extract/quotes/nounphrase.h"
#include "model/extract/quotes/speakername.h"

namespace nutgraf
{

namespace
{

/// How far a hearer and circumstances reach, in tokens.
constexpr qint32 PassageReach = 24;
/// How far from its begin a clause's verb is looked for, in tokens.
constexpr qint32 ClauseReach = 60;
/// Longest stretch that is taken for reported, in tokens: keeps texts without stops linear.
constexpr qint32 ContentReach = 300;

bool takesHearer(const QuoteContext &context, const Cue &cue)
{
    return cue.classes.has(context.words.tell) || cue.classes.has(context.words.ask);
}

bool isWh(Tag tag)
{
    return tag == Tag::WP || tag == Tag::WRB || tag == Tag::WPS || tag == Tag::WDT;
}

bool opensQuestion(const QuoteContext &context, qint32 i)
{
    return isWh(context.tokens[i].tag) || context.isWord(i, u"if") || context.isWord(i, u"whether");
}

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
        } else if (!inserted && isFinite(tag) && relatives-- == 0) {
            return true;
        }
    }
    return false;
}

/// Whether the speaker's next deed begins at `i`, which is a comma or "and": "[said the road was open] and
/// urged drivers to return".
bool beginsNextDeed(const QuoteContext &context, const Cue &cue, qint32 i, qint32 bodyEnd)
{
    const Tokens &tokens = context.tokens;
    qint32 k = i + 1;
    while (k < bodyEnd &&
           (tokens[k].tag == Tag::CC || tokens[k].tag == Tag::RB || tokens[k].is(context.words.contrast)))
        ++k;
    if (k >= bodyEnd || !tokens[k].classes.meets(context.words.verbs))
        return false;
    const Tag own = tokens[cue.verb].tag;
    const Tag tag = tokens[k].tag;
    if (tag == Tag::VBG)
        return k > i + 1 && tokens[cue.verb].tag == Tag::VBG;
    ClassSet speech;
    for (const WordClass c : {context.words.say, context.words.tell, context.words.ask, context.words.aim,
                              context.words.act, context.words.name})
        speech.add(c);
    const bool simple = own == Tag::VBD || own == Tag::VBZ;
    return simple && cue.group.count() == 1 && tag == own && tokens[k].classes.meets(speech);
}

/// Whether ", officials said" or ", said Marsh" begins at the comma `i` and closes what stands before it.
bool beginsAttribution(const QuoteContext &context, qint32 i, qint32 bodyEnd)
{
    const Tokens &tokens = context.tokens;
    const auto says = [&](qint32 k) {
        return k < bodyEnd && tokens[k].is(context.words.say) && isFinite(tokens[k].tag) &&
               tokens[k].tag != Tag::MD;
    };
    const auto closes = [&](qint32 k) {
        return k >= bodyEnd || tokens[k].is(shape::Punctuation) || context.isTime(k) ||
               tokens[k].tag == Tag::IN || tokens[k].tag == Tag::WP;
    };
    if (says(i + 1)) {
        const TokenRange speaker = nounPhraseFrom(context, {i + 2, bodyEnd});
        return !speaker.isEmpty() && closes(speaker.end);
    }
    const TokenRange speaker = nounPhraseFrom(context, {i + 1, bodyEnd});
    return !speaker.isEmpty() && says(speaker.end) && closes(speaker.end + 1);
}

/// Where what begins at `first` ends: at the sentence's end, or where another
/// attribution, the speaker's next deed or an added thought of the writer begins.
qint32 contentEnd(const QuoteContext &context, const Cue &cue, qint32 first, qint32 bodyEnd)
{
    const Tokens &tokens = context.tokens;
    for (qint32 i = first + 1; i < bodyEnd; ++i) {
        if (tokens[i].tag == Tag::CC && !context.isQuoted(i) && !cue.isSource &&
            beginsNextDeed(context, cue, i, bodyEnd))
            return i;
        if (context.isQuoted(i) && context.stretchAt[size_t(i)] == context.stretchAt[size_t(first)])
            continue;
        if (context.isMark(i, u';'))
            return i;
        const bool closesQuoted = context.isQuoted(i) && i + 1 < bodyEnd && !context.isQuoted(i + 1);
        if (closesQuoted && context.isMark(i - 1, u',') && beginsAttribution(context, i, bodyEnd))
            return i + 1; // "is “on its way,” officials said"
        if (!context.isMark(i, u',') || i + 1 >= bodyEnd)
            continue;
        const Token &next = tokens[i + 1];
        if (next.is(context.words.contrast) && !(i + 2 < bodyEnd && context.isWord(i + 2, u"that")))
            return i; // ", while others ...": the writer's own again
        if (!cue.isSource &&
            (beginsNextDeed(context, cue, i, bodyEnd) || beginsAttribution(context, i, bodyEnd)))
            return i;
        if (next.tag == Tag::VBG && next.classes.meets(context.words.verbs))
            return i;
        if (context.words.lexicon.at(tokens, i + 1, context.words.source))
            return i;
    }
    return bodyEnd;
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

/// "Smith, who said the road was open, left": the comma that closes what the
/// first one opened.
qint32 enclosureEnd(const QuoteContext &context, const Cue &cue, qint32 first, qint32 bodyEnd)
{
    const bool relative = !(cue.named == cue.speaker);
    if (!relative || cue.speaker.first == 0 || !context.isMark(cue.speaker.first - 1, u','))
        return bodyEnd;
    for (qint32 i = first; i < bodyEnd; ++i) {
        if (context.isMark(i, u',') && !context.isQuoted(i))
            return i;
    }
    return bodyEnd;
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
    Reported reported;
    reported.to = passage.to;
    reported.content = {first, contentEnd(context, cue, first, enclosureEnd(context, cue, first, bodyEnd))};
    const bool reports = cue.classes.has(words.say) || cue.classes.has(words.tell) ||
                         cue.classes.has(words.think) || cue.classes.has(words.show);
    if (tokens[first].tag == Tag::TO) {
        const bool speech = cue.classes.has(words.say) || cue.classes.has(words.tell);
        if (!cue.classes.has(words.ask) && !(cue.classes.has(words.aim) && speech))
            return {};
        if (!isPerson(context, cue.named))
            return {}; // a state that refuses to leave acts; a person who refuses says so
        reported.rule = "quote.indirect.infinitive";
    } else if (passage.hasThat) {
        reported.rule = "quote.indirect.that";
    } else if (!reports || (cue.classes.has(words.utter) && !cue.isInverted)) {
        return {};
    } else if (opensQuestion(context, first)) {
        reported.rule = "quote.indirect.question";
    } else if (canBeginClause(context, first)) {
        reported.rule = "quote.indirect.clause";
        if (!beginsClause(context, reported.content))
            return {};
    } else {
        return {};
    }
    return reported;
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
    const qint32 after = std::max({cue.group.end, cue.speaker.end, cue.verb + 1});
    if (!quoted && after < body.end && context.isMark(after, u',') && after + 1 < body.end && !cue.isSource &&
        context.tokens[after + 1].tag != Tag::VBG && context.tokens[after + 1].tag != Tag::WP) {
        reported.content.end = body.end;
        reported.rule = "quote.indirect.around";
    }
    if (!hasFiniteVerb(context, reported.content))
        return {};
    return reported;
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
std::optional<Reported> reportedThing(const QuoteContext &context, const Cue &cue, qint32 bodyEnd)
{
    const Tokens &tokens = context.tokens;
    const bool speaks = cue.classes.has(context.words.act) || cue.classes.has(context.words.talk) ||
                        cue.classes.has(context.words.name);
    if (!speaks || cue.isInverted || cue.isInfinitive || tokens[cue.group.first].tag == Tag::MD ||
        !isPerson(context, cue.named))
        return {};
    bodyEnd = std::min(bodyEnd, cue.verb + ContentReach);
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
    while (end < bodyEnd && !context.isMark(end, u',') && !context.isMark(end, u';') &&
           !beginsNextVerb(context, end, bodyEnd))
        ++end;
    return Reported{{first, end}, {}, "quote.indirect.thing", true};
}

std::optional<Reported> reportedBySource(const QuoteContext &context, const Cue &cue, TokenRange body)
{
    if (cue.group.first > body.first + 1)
        return reportedBefore(context, cue, body);
    for (qint32 i = cue.speaker.end; i < std::min(body.end, cue.speaker.end + PassageReach); ++i) {
        if (!context.isMark(i, u','))
            continue;
        if (i + 1 >= body.end || !hasFiniteVerb(context, {i + 1, body.end}))
            return {};
        const qint32 end = std::min(body.end, i + ContentReach);
        return Reported{{i + 1, contentEnd(context, cue, i + 1, end)}, {}, "quote.indirect.source", false};
    }
    return {};
}

/// Whether "that" begins a reported clause: not "that plan", and not "in a way
/// that is".
bool introducesClause(const QuoteContext &context, qint32 that, qint32 verb, qint32 limit)
{
    if (that + 1 >= limit)
        return context.tokens[that].tag != Tag::DT;
    if (context.isWord(that + 1, u"as"))
        return false; // "see that as a failure"
    const Tag next = context.tokens[that + 1].tag;
    if (isFinite(next) && that > verb + 1)
        return false;
    return context.tokens[that].tag != Tag::DT || next == Tag::NNS || next == Tag::NNP || next == Tag::DT ||
           next == Tag::PRP || next == Tag::PRPS;
}

} // namespace

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
        if (phrase.isEmpty() ||
            (phrase.end < reach && isFinite(tokens[phrase.end].tag) && !cue.classes.has(context.words.tell)))
            break;
        passage.to = phrase;
        hearer = false;
        i = phrase.end;
    }
    passage.end = i;
    return passage;
}

std::optional<Reported> reportedBy(const QuoteContext &context, const Cue &cue)
{
    const TokenRange body = context.bodyOf(context.tokens.sentences[size_t(cue.sentence)]);
    if (cue.isSource)
        return reportedBySource(context, cue, body);
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
