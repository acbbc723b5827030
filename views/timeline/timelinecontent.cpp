// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinecontent.h"

#include "model/project/project.h"

#include <QCoreApplication>

#include <algorithm>

namespace nutgraf
{

namespace
{

constexpr double marginShare = 0.04;
constexpr double leastDays = 14; // a single day alone would fill the width

QString tr(const char *text)
{
    return QCoreApplication::translate("Timeline", text);
}

qint32 days(CivilDay day)
{
    return qint32(day.time_since_epoch().count());
}

} // namespace

std::optional<TimelineMark> markOf(const Event &event)
{
    const DateRange &range = event.date.range;
    if (range.isUnknown())
        return {};
    TimelineMark mark;
    mark.id = event.id;
    mark.status = event.status;
    mark.label = event.what;
    mark.begin = days(range.earliest ? *range.earliest : *range.latest);
    mark.end = days(range.latest ? *range.latest : *range.earliest) + 1;
    const bool toTheDay = range.isSingleDay() || event.date.grain == Grain::Day;
    const MarkEnd end = toTheDay ? MarkEnd::Sharp : MarkEnd::Soft;
    mark.beginsAs = range.earliest ? end : MarkEnd::Open;
    mark.endsAs = range.latest ? end : MarkEnd::Open;
    return mark;
}

TimelineContent TimelineContent::of(const Project &project, const std::vector<Fact> &facts)
{
    TimelineContent content;
    content.articleOpen = project.isOpen();
    content.published = project.publication().date;
    std::vector<TimelineMark> marks;
    for (const Fact &fact : facts) {
        const auto *event = std::get_if<Event>(&fact);
        if (!event || event->origin == Origin::Dismissed)
            continue;
        if (auto mark = markOf(*event))
            marks.push_back(std::move(*mark));
        else
            content.undated.push_back({event->id, event->what});
    }
    content.marks = std::make_shared<const TimelineIndex>(std::move(marks));
    return content;
}

TimeWindow TimelineContent::wholeWindow() const
{
    TimeWindow window = marks->extent();
    const auto include = [&window](CivilDay day) {
        const double begin = dayNumber(day);
        window = window.isEmpty()
                     ? TimeWindow{begin, begin + 1}
                     : TimeWindow{std::min(window.begin, begin), std::max(window.end, begin + 1)};
    };
    if (published.earliest)
        include(*published.earliest);
    if (published.latest)
        include(*published.latest);
    const double margin = std::max(window.length() * marginShare, (leastDays - window.length()) / 2);
    return {window.begin - margin, window.end + margin};
}

std::vector<FactId> TimelineContent::inOrder() const
{
    std::vector<FactId> ids;
    ids.reserve(marks->marks().size() + undated.size());
    for (const TimelineMark &mark : marks->marks())
        ids.push_back(mark.id);
    for (const UndatedEvent &event : undated)
        ids.push_back(event.id);
    return ids;
}

QString TimelineContent::description() const
{
    if (!articleOpen)
        return tr("An empty timeline: no article is open.");
    if (isEmpty())
        return tr("An empty timeline: no events were found.");
    const size_t count = marks->marks().size() + undated.size();
    QString text = count == 1 ? tr("Timeline of one event") : tr("Timeline of %1 events").arg(count);
    if (!marks->isEmpty()) {
        const auto &first = marks->marks().front();
        const auto &last = marks->marks().back();
        text += tr(", from “%1” (%2) to “%3” (%4)")
                    .arg(first.label, toReadable(DateRange::day(civilDay(first.begin))), last.label,
                         toReadable(DateRange::day(civilDay(last.begin))));
    }
    if (!undated.empty())
        text += tr(", %1 of them undated").arg(undated.size());
    return text + (published.isUnknown() ? tr("; publication date unknown.")
                                         : tr("; published %1.").arg(toReadable(published)));
}

} // namespace nutgraf
