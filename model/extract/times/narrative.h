// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/times/timefinder.h"

namespace nutgraf
{

/// What a text has spoken of so far: the times that later ones are counted from, and, in a history, the year
/// that the story has come to.
class Narrative
{
public:
    /// `published`: the year of publication, where it is known.
    Narrative(const Analysis &analysis, std::optional<int> published);

    /// Takes note of a time that was resolved. A comparison ("from 13,000 a year earlier") leaves the story
    /// where it is.
    void remember(const TimeMention &mention, const Period &period, bool relative);

    /// Whether most of what is told lies years before publication, as in a biography, or is told by years
    /// where no day of publication is known: then months without a year belong to the year of the story.
    bool isHistory() const { return m_isHistory; }

    /// The time last spoken of.
    const std::optional<Period> &reference() const { return m_reference; }
    /// The day last spoken of, where the reference is the month, season or year that it lies in.
    std::optional<Period> dayOfReference() const;
    bool referenceIsRelative() const { return m_referenceIsRelative; }
    /// Whether that was in the sentence of `mention`.
    bool isInSentenceOf(const TimeMention &mention) const;
    /// The D-Day spoken of, from which the days of an operation are counted.
    const std::optional<Period> &dDay() const { return m_dDay; }
    /// Takes note of a length: results told of more months than a quarter's are not compared by quarters.
    void rememberLength(const TimeExpression &length);
    /// The quarter last spoken of by its name.
    const std::optional<Period> &quarter() const { return m_quarter; }

    /// The year that the story has come to.
    std::optional<int> year() const { return m_year; }
    /// The year of a month or season that is told without one: that of the story, or the next where the story
    /// has come to its end ("in December 1941 ... In January"). Asks for a reference.
    int yearOf(const TimeExpression &time) const;
    /// The year of the last time in the sentence of `mention`, where that is a year or a part of one.
    std::optional<int> yearInSentenceOf(const TimeMention &mention) const;

private:
    bool isAside(const TimeMention &mention);

    const Analysis &m_analysis;
    bool m_isHistory = false;
    std::optional<Period> m_reference;
    std::optional<Period> m_day; ///< last spoken of
    bool m_referenceIsRelative = false;
    qint32 m_referenceSentence = -1;
    std::optional<Period> m_quarter;
    std::optional<Period> m_dDay;
    std::optional<int> m_year;
    int m_month = 0; ///< of the story's year; 0 where not told
    /// What the tokens of a sentence before `readTo` tell of those behind.
    struct Aside {
        qint32 readTo = -1;
        bool inBrackets = false;
        bool until = false;
    } m_aside;
};

/// The mention that comes after one in the text; null for the last.
const TimeMention *mentionAfter(const Analysis &analysis, const TimeMention &mention);

} // namespace nutgraf
