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

bool looksAhead(const Tokens &tokens, qint32 i, const ClassSet &ahead)
{
    if (tokens[i].classes.meets(ahead))
        return true;
    return tokens[i].phrase >= 0 && tokens.phrases[size_t(tokens[i].phrase)].classes.meets(ahead);
}

} // namespace

DirectionCue directionAt(const Analysis &analysis, const Lexicon &lexicon, TokenRange time)
{
    const Tokens &tokens = analysis.tokens;
    const qint32 index = tokens.sentenceOf(time.first);
    if (index < 0)
        return {};
    const TokenRange sentence = tokens.sentences[size_t(index)].tokens;
    ClassSet ahead;
    if (const auto wordClass = lexicon.wordClass(u"AHEAD"))
        ahead.add(*wordClass);

    if (time.end < sentence.end && looksAhead(tokens, time.end, ahead))
        return {Direction::Future, time.end}; // "the May 1 deadline"
    const QStringView lead = time.first > sentence.first ? tokens.at(time.first - 1) : QStringView();
    if (lead == u"until" || lead == u"till")
        return {Direction::Future, time.first - 1};
    if (lead == u"ended")
        return {Direction::Past, time.first - 1}; // "the year ended March 31"
    for (qint32 i = time.first - 1; i >= std::max(sentence.first, time.first - Reach); --i) {
        if (looksAhead(tokens, i, ahead))
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
