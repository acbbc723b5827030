// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/timetense.h"

#include "model/extract/analysis.h"

#include <array>

namespace nutgraf
{

namespace
{

/// The folded text of a token is one of `words`.
template <size_t N>
bool isOneOf(QStringView word, const std::array<const char16_t *, N> &words)
{
    return std::any_of(words.begin(), words.end(), [&](const char16_t *one) {
        return word.compare(QStringView(one), Qt::CaseInsensitive) == 0;
    });
}

constexpr std::array aheadWords{u"will",        u"would",   u"shall",   u"due",    u"deadline", u"scheduled",
                                u"expected",    u"plans",   u"planned", u"plan",   u"upcoming", u"looming",
                                u"effective",   u"payable", u"expires", u"expire", u"set",      u"slated",
                                u"tentatively", u"going",   u"'ll",     u"until",  u"by",       u"can",
                                u"could",       u"may",     u"might",   u"should", u"must",     u"intends",
                                u"hopes",       u"begins",  u"starts",  u"ends"};
constexpr std::array pastWords{u"was",  u"were",  u"had",   u"said", u"did", u"told",
                               u"came", u"went",  u"took",  u"made", u"has", u"have",
                               u"been", u"since", u"began", u"fell", u"rose"};

bool endsAsPast(QStringView word)
{
    return word.size() > 3 && word.endsWith(QStringLiteral("ed"));
}

Direction byWords(const Analysis &analysis, TokenRange time)
{
    const Tokens &tokens = analysis.tokens;
    const TokenRange sentence = tokens.sentences[size_t(tokens.sentenceOf(time.first))].tokens;
    // The nearest telling word decides, those before the expression first.
    for (qint32 i = time.first - 1; i >= std::max(sentence.first, time.first - 12); --i) {
        if (isOneOf(tokens.at(i), aheadWords) || tokens.at(i) == u"to")
            return Direction::Future;
        if (isOneOf(tokens.at(i), pastWords) || endsAsPast(tokens.at(i)))
            return Direction::Past;
    }
    for (qint32 i = time.end; i < std::min(sentence.end, time.end + 8); ++i) {
        if (isOneOf(tokens.at(i), aheadWords))
            return Direction::Future;
        if (isOneOf(tokens.at(i), pastWords) || endsAsPast(tokens.at(i)))
            return Direction::Past;
    }
    return Direction::Unknown;
}

} // namespace

Direction directionAt(const Analysis &analysis, TokenRange time)
{
    const Clause *clause = analysis.clauseAt(time.first);
    if (!clause || clause->tense == Tense::None)
        return byWords(analysis, time);
    switch (clause->tense) {
    case Tense::Past:
    case Tense::PresentPerfect:
    case Tense::PastPerfect:
        return Direction::Past;
    case Tense::Future:
    case Tense::Conditional:
        return Direction::Future;
    default:
        return Direction::Unknown;
    }
}

} // namespace nutgraf
