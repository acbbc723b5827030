// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/candidatedays.h"

#include <QString>

#include <vector>

namespace nutgraf
{

class Lexicon;
struct Analysis;

/// What some words of an article say about the day on which it was written.
struct DayClue {
    CandidateDays days; ///< the days that they leave open
    QString because;    ///< one line for people, with the words
};

/// All clues of a text, by how far they are to be trusted.
struct DayClues {
    std::vector<DayClue> notBefore; ///< what is named had begun; ends are open, so these never contradict
    std::vector<DayClue> terms;     ///< who is named was in office
    std::vector<DayClue> calendar;  ///< what lies ahead or behind; weekdays
};

/// Clues of people named with their office, and of what has a first day (classes OFFICE_HOLDER, DATED_EVENT).
void addWorldClues(const Analysis &analysis, const Lexicon &lexicon, DayClues &clues);

/// Clues of the calendar: weekdays beside days of a month, months and years behind and ahead, the day that
/// the lead tells of.
void addCalendarClues(const Analysis &analysis, DayClues &clues);

} // namespace nutgraf
