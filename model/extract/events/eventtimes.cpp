// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/events/eventtimes.h"

#include "model/extract/analysis.h"
#include "model/text/tagnames.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

using L = QLatin1String;

/// How far before a time the "down from" may stand that makes it a comparison: "down from some 700 last
/// year".
constexpr qint32 ComparisonReach = 6;

/// A time and the sentence around it.
struct PlacedTime {
    const Tokens &tokens;
    TokenRange words;
    TokenRange sentence;

    bool isWordAt(qint32 i, QStringView word) const { return isWord(tokens, i, sentence, word); }
    /// "2014" and no more
    bool isBareYear() const { return words.count() == 1 && tokens[words.first].is(shape::Year); }
};

/// "as of 15 September", "as at 1 May"
bool isAsOf(const PlacedTime &time)
{
    const qint32 of = time.words.first - 1;
    return time.isWordAt(of - 1, u"as") && (time.isWordAt(of, u"of") || time.isWordAt(of, u"at"));
}

/// "more than a year ago", "down from 700 last year", "compared with 2010"
bool isComparison(const PlacedTime &time)
{
    const Tokens &tokens = time.tokens;
    qint32 i = time.words.first - 1;
    if (time.sentence.contains(i) && (tokens[i].tag == Tag::IN || tokens[i].tag == Tag::DT) &&
        !time.isWordAt(i, u"than"))
        --i;
    if (time.isWordAt(i, u"than") || time.isWordAt(i, u"compared"))
        return true;
    for (i = time.words.first - 1; i > std::max(time.sentence.first, time.words.first - ComparisonReach);
         --i) {
        if (isVerb(tokens[i].tag) || tokens.at(i) == u";")
            return false;
        if (time.isWordAt(i, u"from"))
            return ForceWords::isComparing(tokens, i, time.sentence);
    }
    return false;
}

/// "the Vision 2030 plan", "the Class of 1999"
bool endsName(const PlacedTime &time, const ForceWords &words)
{
    const Tokens &tokens = time.tokens;
    qint32 before = time.words.first - 1;
    if (time.isWordAt(before, u"of"))
        --before;
    return time.isBareYear() && before > time.sentence.first && tokens[before].is(shape::Capitalised) &&
           !words.isTimeWord(tokens[before]) && !words.mayNamePlace(tokens[before]);
}

} // namespace

QString reasonNotToDate(const Analysis &analysis, const ForceWords &words, int time)
{
    const TokenRange range = analysis.times[size_t(time)].tokens;
    const Tokens &tokens = analysis.tokens;
    const PlacedTime placed{tokens, range, tokens.sentences[size_t(tokens.sentenceOf(range.first))].tokens};
    if (isAsOf(placed))
        return QStringLiteral("it tells as of when a figure holds");
    if (isComparison(placed))
        return QStringLiteral("it tells what something is compared with");
    if (endsName(placed, words))
        return QStringLiteral("it is part of a name");
    return {};
}

int lastToldWith(const Analysis &analysis, int time)
{
    const auto &times = analysis.times;
    const Tokens &tokens = analysis.tokens;
    if (const int end = times[size_t(time)].closedBy; end >= 0) // "from 9 to 20 October"
        return end;
    int last = time;
    for (size_t next = size_t(time) + 1; next < times.size(); last = int(next++)) {
        const TokenRange before = times[size_t(last)].tokens;
        const TokenRange words = times[next].tokens;
        const bool joined = words.first == before.end + 1 &&
                            (tokens.at(before.end) == u"," || tokens.at(before.end) == u"and");
        if (!joined || tokens.sentenceOf(before.first) != tokens.sentenceOf(words.first))
            break;
    }
    return last;
}

} // namespace nutgraf
