// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/dating/dating.h"

#include "model/extract/analysis.h"
#include "model/extract/dating/dayclue.h"
#include "model/extract/extraction.h"
#include "model/extract/rulebook.h"

#include <algorithm>
#include <set>

namespace nutgraf
{

namespace
{

constexpr auto Useful = std::chrono::days(3653); ///< a wider window is no date

/// Whether the text tells of many years and hardly of the days around its writing.
bool isHistory(const Analysis &analysis)
{
    std::set<int> years;
    int ofTheDay = 0;
    for (const TimeMention &mention : analysis.times) {
        const TimeExpression &time = mention.expression;
        if (time.year && !time.yearIsShort)
            years.insert(*time.year);
        else if (time.anchor == TimeAnchor::Publication || (time.weekday && !time.month))
            ++ofTheDay;
    }
    return int(years.size()) >= 5 && int(years.size()) > 2 * ofTheDay;
}

CandidateDays meetOf(const std::vector<DayClue> &clues, size_t without)
{
    CandidateDays days = CandidateDays::every();
    for (size_t i = 0; i < clues.size(); ++i) {
        if (i != without)
            days = days.intersected(clues[i].days);
    }
    return days;
}

/// Length of what a clue leaves open, for sorting: open ends are longest.
std::chrono::days widthOf(const DayClue &clue)
{
    const DateRange hull = clue.days.hull();
    return hull.earliest && hull.latest ? *hull.latest - *hull.earliest : std::chrono::days::max();
}

/// The clues that hold together. One that leaves no day beside those trusted more speaks of something else.
std::vector<DayClue> agreeing(const DayClues &clues)
{
    std::vector<DayClue> kept;
    CandidateDays days = CandidateDays::every();
    const auto add = [&](const DayClue &clue) {
        const CandidateDays both = days.intersected(clue.days);
        if (both.isEmpty() || both == days)
            return;
        days = both;
        kept.push_back(clue);
    };
    // Whoever took office last is the one in office now; what is told of earlier ones is told of their time.
    std::vector<DayClue> notBefore = clues.notBefore;
    std::stable_sort(notBefore.begin(), notBefore.end(), [](const DayClue &a, const DayClue &b) {
        return a.days.hull().earliest > b.days.hull().earliest;
    });
    for (const std::vector<DayClue> *group : {&std::as_const(notBefore), &clues.terms, &clues.calendar})
        std::for_each(group->begin(), group->end(), add);
    return kept;
}

/// Leaves out, widest first, what the others say already.
void dropRedundant(std::vector<DayClue> &clues)
{
    const CandidateDays all = meetOf(clues, clues.size());
    std::stable_sort(clues.begin(), clues.end(),
                     [](const DayClue &a, const DayClue &b) { return widthOf(a) > widthOf(b); });
    for (size_t i = 0; i < clues.size();) {
        if (meetOf(clues, i) == all)
            clues.erase(clues.begin() + qsizetype(i));
        else
            ++i;
    }
}

} // namespace

Publication publicationOf(const Article &article, const Analysis &analysis, const RuleBook &rules)
{
    Publication told = publicationOf(article, analysis);
    return told.isKnown() ? told : inferPublication(analysis, rules);
}

Publication inferPublication(const Analysis &analysis, const RuleBook &rules)
{
    Publication publication;
    if (isHistory(analysis))
        return publication;
    DayClues clues;
    addWorldClues(analysis, rules.lexicon(), clues);
    addCalendarClues(analysis, clues);
    std::vector<DayClue> kept = agreeing(clues);
    dropRedundant(kept);
    const CandidateDays days = meetOf(kept, kept.size());
    for (const DayClue &clue : kept)
        publication.because << clue.because;
    DateRange hull = days.hull();
    if (hull.earliest && hull.latest && *hull.latest - *hull.earliest <= Useful) {
        publication.basis = DateBasis::Inferred;
        // Ends on one weekday would say that it is that weekday: see candidatesOf().
        if (days.weekday() == 0 && hull.earliest != hull.latest &&
            isoWeekday(*hull.earliest) == isoWeekday(*hull.latest))
            *hull.latest += std::chrono::days(1);
        publication.date = hull;
    }
    return publication;
}

} // namespace nutgraf
