// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reference/differences.h"

#include "model/facts/display.h"
#include "model/facts/trooprows.h"

#include <QCoreApplication>

#include <algorithm>

namespace nutgraf
{

namespace
{

constexpr double oldestDays = 366;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reference)
};

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

const ReferenceSeries *referenceFor(const Reference &reference, const TroopSeries &series)
{
    const auto fits = [&series](const ReferenceSeries &one) {
        return (one.force.isEmpty() || isSame(one.force, series.force)) &&
               (one.place.isEmpty() || isSame(one.place, series.place));
    };
    const auto found = std::find_if(reference.series.begin(), reference.series.end(), fits);
    return found == reference.series.end() ? nullptr : &*found;
}

const ReferencePoint *referencePointFor(const ReferenceSeries &series, const DateRange &when)
{
    if (when.isUnknown())
        return nullptr;
    const double day = middleDay(when);
    const ReferencePoint *before = nullptr;
    for (const ReferencePoint &point : series.points) {
        const CivilDay middle{std::chrono::days(qint64(day))};
        if (point.when.contains(middle))
            return &point;
        if (middleDay(point.when) <= day && day - middleDay(point.when) <= oldestDays)
            before = &point;
    }
    return before;
}

std::vector<Difference> differencesFrom(const Reference &reference, const TroopLevels &levels)
{
    std::vector<Difference> all;
    for (size_t i = 0; i < levels.series.size(); ++i) {
        const TroopSeries &series = levels.series[i];
        const ReferenceSeries *theirs = referenceFor(reference, series);
        if (!theirs)
            continue;
        for (const TroopPoint &point : series.points) {
            const ReferencePoint *other = point.isPlan() ? nullptr : referencePointFor(*theirs, point.when);
            if (!other)
                continue;
            const Amount range{other->low, other->high,
                               other->low < other->high ? Modifier::Range : Modifier::Exact};
            const bool differs = contradict(point.amount, range);
            const QString ours =
                Text::tr("%1, %2: %3")
                    .arg(fullName(levels, i), toDisplay(point.when), levelInWords(series, point));
            const QString says = differs ? Text::tr("%1 differs from the reference: %2 (%3)")
                                         : Text::tr("%1 agrees with the reference: %2 (%3)");
            all.push_back(
                {point.facts.front(), says.arg(ours, toDisplay(range), toDisplay(other->when)), differs});
        }
    }
    return all;
}

} // namespace nutgraf
