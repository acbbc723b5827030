// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facts/candidatedays.h"

#include <QStringList>

#include <algorithm>

namespace nutgraf
{

namespace
{

constexpr int MostWindowsTold = 3;

std::optional<CivilDay> later(std::optional<CivilDay> a, std::optional<CivilDay> b)
{
    return a && b ? std::max(a, b) : a ? a : b;
}

std::optional<CivilDay> earlier(std::optional<CivilDay> a, std::optional<CivilDay> b)
{
    return a && b ? std::min(a, b) : a ? a : b;
}

/// Moves the ends of `window` inwards to the next days of `weekday`.
void tighten(DateRange &window, unsigned weekday)
{
    if (weekday == 0)
        return;
    if (window.earliest)
        *window.earliest += std::chrono::days((weekday + 7 - isoWeekday(*window.earliest)) % 7);
    if (window.latest)
        *window.latest -= std::chrono::days((isoWeekday(*window.latest) + 7 - weekday) % 7);
}

QString windowText(const DateRange &window)
{
    QString text = toReadable(window);
    if (!window.earliest || !window.latest)
        return text; // "from 26 Jan 2021"
    if (window.isSingleDay())
        return QStringLiteral("on ") + text;
    return text.contains(QStringLiteral(" to ")) ? QStringLiteral("from ") + text
                                                 : QStringLiteral("in ") + text;
}

} // namespace

CandidateDays CandidateDays::everyWeekday(unsigned weekday)
{
    CandidateDays days = every();
    days.m_weekday = weekday;
    return days;
}

bool CandidateDays::contains(CivilDay day) const
{
    if (m_weekday != 0 && isoWeekday(day) != m_weekday)
        return false;
    return std::any_of(m_windows.begin(), m_windows.end(),
                       [day](const DateRange &window) { return window.contains(day); });
}

CandidateDays CandidateDays::intersected(const CandidateDays &other) const
{
    CandidateDays both;
    if (m_weekday != 0 && other.m_weekday != 0 && m_weekday != other.m_weekday)
        return both;
    both.m_weekday = m_weekday != 0 ? m_weekday : other.m_weekday;
    auto a = m_windows.begin();
    auto b = other.m_windows.begin();
    while (a != m_windows.end() && b != other.m_windows.end()) {
        DateRange common{later(a->earliest, b->earliest), earlier(a->latest, b->latest)};
        tighten(common, both.m_weekday);
        if (!common.earliest || !common.latest || *common.earliest <= *common.latest)
            both.m_windows.push_back(common);
        const bool aEndsFirst = a->latest && (!b->latest || *a->latest <= *b->latest);
        aEndsFirst ? void(++a) : void(++b);
    }
    return both;
}

DateRange CandidateDays::hull() const
{
    return m_windows.empty() ? DateRange{} : DateRange{m_windows.front().earliest, m_windows.back().latest};
}

std::vector<CivilDay> CandidateDays::days(int limit) const
{
    std::vector<CivilDay> all;
    const auto step = std::chrono::days(m_weekday != 0 ? 7 : 1);
    for (DateRange window : m_windows) {
        if (!window.earliest)
            return {};
        tighten(window, m_weekday);
        for (CivilDay day = *window.earliest; !window.latest || day <= *window.latest; day += step) {
            if (int(all.size()) >= limit)
                return all;
            all.push_back(day);
        }
    }
    return all;
}

CandidateDays candidatesOf(const Publication &publication)
{
    const DateRange &date = publication.date;
    if (publication.basis != DateBasis::Inferred || !date.earliest || !date.latest || date.isSingleDay())
        return {};
    const unsigned weekday = isoWeekday(*date.earliest);
    const CandidateDays all(date);
    return weekday == isoWeekday(*date.latest) ? all.intersected(CandidateDays::everyWeekday(weekday)) : all;
}

QString weekdayName(unsigned weekday)
{
    static constexpr const char16_t *names[] = {u"Monday", u"Tuesday",  u"Wednesday", u"Thursday",
                                                u"Friday", u"Saturday", u"Sunday"};
    return QString::fromUtf16(names[(weekday + 6) % 7]);
}

QString windowsText(const CandidateDays &days)
{
    QStringList windows;
    for (const DateRange &window : days.windows()) {
        if (!window.isUnknown())
            windows << windowText(window);
    }
    if (windows.size() > MostWindowsTold)
        return windowText(days.hull()) + QStringLiteral(", with gaps");
    return windows.join(QStringLiteral(" or "));
}

QString toReadable(const CandidateDays &days)
{
    if (days.isEmpty())
        return QStringLiteral("no day");
    const QString each = days.weekday() != 0 ? weekdayName(days.weekday()) : QStringLiteral("day");
    const QString windows = windowsText(days);
    const QString text = QStringLiteral("any ") + each;
    return windows.isEmpty() ? text : text + QLatin1Char(' ') + windows;
}

} // namespace nutgraf
