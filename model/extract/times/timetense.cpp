// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/timetense.h"

#include "model/extract/analysis.h"
#include "model/text/lexicon.h"

namespace nutgraf
{

namespace
{

constexpr qint32 Reach = 25; ///< tokens on either side that a verb is looked for in

bool isWordAt(const Tokens &tokens, qint32 i, QStringView word)
{
    return i < tokens.count() && tokens.at(i).compare(word, Qt::CaseInsensitive) == 0;
}

/// What a verb or an auxiliary at token `i` tells; Unknown where it tells nothing.
Direction directionOfVerb(const Tokens &tokens, qint32 i, qint32 begin)
{
    switch (tokens[i].tag) {
    case Tag::MD:
        // "could not be reached on Tuesday" tells of an attempt that is over.
        return isWordAt(tokens, i, u"could") && isWordAt(tokens, i + 1, u"not") ? Direction::Past
                                                                                : Direction::Future;
    case Tag::VBD:
    case Tag::VBN:
        return Direction::Past;
    case Tag::VB:
        // "to move", but not "to Kharsk": a name that the tagger does not know
        return i > begin && tokens[i - 1].tag == Tag::TO && !tokens[i].is(shape::Capitalised)
                   ? Direction::Future
                   : Direction::Unknown;
    default:
        return Direction::Unknown;
    }
}

bool isPresentVerb(Tag tag)
{
    return tag == Tag::VBZ || tag == Tag::VBP;
}

/// "talks that open": a verb that the tagger may take for something else.
bool isOfRelativeClause(const Tokens &tokens, qint32 i)
{
    return i > 0 && (isWordAt(tokens, i - 1, u"that") || isWordAt(tokens, i - 1, u"which")) &&
           tokens[i].is(shape::Lower);
}

/// "will have ended", "to be released": the modal or the "to" whose group the participle at `i` closes; -1
/// for none.
qint32 modalBefore(const Tokens &tokens, qint32 i, qint32 begin)
{
    for (qint32 before = i - 1; before >= std::max(begin, i - 4); --before) {
        const Tag tag = tokens[before].tag;
        if (tag == Tag::MD || (tag == Tag::TO && tokens[before + 1].tag == Tag::VB))
            return before;
        if (tag != Tag::VB && tag != Tag::VBN && tag != Tag::RB)
            return -1;
    }
    return -1;
}

bool isOf(const Tokens &tokens, qint32 i, const ClassSet &classes)
{
    if (tokens[i].classes.meets(classes))
        return true;
    return tokens[i].phrase >= 0 && tokens.phrases[size_t(tokens[i].phrase)].classes.meets(classes);
}

ClassSet classOf(const Lexicon &lexicon, QStringView name)
{
    ClassSet classes;
    if (const auto wordClass = lexicon.wordClass(name))
        classes.add(*wordClass);
    return classes;
}

bool isNegated(const Tokens &tokens, qint32 verb, qint32 end)
{
    return tokens.at(verb).endsWith(u"n't") || tokens.at(verb).endsWith(u"n\u2019t") ||
           (verb + 1 < end && isWordAt(tokens, verb + 1, u"not"));
}

/// "Held until May" and "did not come until May" tell of a time that has come; "was extended until May" and
/// "must hold until May" of one to come.
DirectionCue directionUntil(const Tokens &tokens, TokenRange before, const ClassSet &lasting)
{
    bool lasted = false, participle = false;
    for (qint32 i = before.end - 1; i >= before.first; --i) {
        const Tag tag = tokens[i].tag;
        if (tag == Tag::MD || (tag == Tag::TO && tokens[i + 1].tag == Tag::VB) || isPresentVerb(tag))
            break;
        if (tag == Tag::VBN) {
            participle = true;
            lasted = lasted || isOf(tokens, i, lasting);
        } else if (tag == Tag::VBD) {
            const bool itLasted = lasted || (!participle && isOf(tokens, i, lasting));
            return {itLasted || isNegated(tokens, i, before.end) ? Direction::Past : Direction::Future, i};
        }
    }
    return {lasted ? Direction::Past : Direction::Future, before.end};
}

} // namespace

bool isPastPerfect(const Tokens &tokens, qint32 verb)
{
    for (qint32 i = verb; i > std::max(-1, verb - 4); --i) {
        const Tag tag = tokens[i].tag;
        if (isWordAt(tokens, i, u"had"))
            return i < verb;
        if (tag != Tag::VBN && tag != Tag::VBD && tag != Tag::RB)
            return false;
    }
    return false;
}

DirectionCue directionAt(const Analysis &analysis, const Lexicon &lexicon, TokenRange time)
{
    const Tokens &tokens = analysis.tokens;
    const qint32 index = tokens.sentenceOf(time.first);
    if (index < 0)
        return {};
    const TokenRange sentence = tokens.sentences[size_t(index)].tokens;
    const ClassSet ahead = classOf(lexicon, u"AHEAD"), scheduled = classOf(lexicon, u"SCHEDULED");
    if (time.end < sentence.end && isOf(tokens, time.end, ahead))
        return {Direction::Future, time.end}; // "the May 1 deadline"
    if (time.end < sentence.end && tokens[time.end].is(shape::Possessive)) {
        // "Friday's ruling" has come, whatever the clause says of it.
        const bool toCome = time.end + 1 < sentence.end && isOf(tokens, time.end + 1, ahead);
        return toCome ? DirectionCue{Direction::Future, time.end + 1} : DirectionCue{};
    }
    const QStringView lead = time.first > sentence.first ? tokens.at(time.first - 1) : QStringView();
    if (lead == u"until" || lead == u"till")
        return directionUntil(tokens, {sentence.first, time.first - 1}, classOf(lexicon, u"LASTING"));
    if (lead == u"ended")
        return {Direction::Past, time.first - 1}; // "the year ended March 31"
    for (qint32 i = time.first - 1; i >= std::max(sentence.first, time.first - Reach); --i) {
        if (isOf(tokens, i, ahead))
            return {Direction::Future, i};
        if (tokens.at(i) == u";")
            break;
        const Direction direction = directionOfVerb(tokens, i, sentence.first);
        if (direction == Direction::Past) {
            if (const qint32 modal = modalBefore(tokens, i, sentence.first);
                modal >= 0 && directionOfVerb(tokens, modal, sentence.first) != Direction::Past)
                return {Direction::Future, modal};
        }
        if (direction != Direction::Unknown)
            return {direction, i};
        if (isOf(tokens, i, scheduled) && (isPresentVerb(tokens[i].tag) || isOfRelativeClause(tokens, i)))
            return {Direction::Future, i}; // "the talks that open on Monday"
        if (isPresentVerb(tokens[i].tag))
            return {};
    }
    for (qint32 i = time.end; i < std::min(sentence.end, time.end + Reach); ++i) {
        const Direction direction = directionOfVerb(tokens, i, sentence.first);
        if (direction != Direction::Unknown)
            return {direction, i};
        if (isPresentVerb(tokens[i].tag))
            break;
    }
    return {};
}

} // namespace nutgraf
