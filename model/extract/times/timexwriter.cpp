// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/timexwriter.h"

#include "model/facts/edtf.h"
#include "model/text/figures.h"

#include <array>

namespace nutgraf
{

namespace
{

QString zoneName(std::optional<int> zone)
{
    if (!zone)
        return {};
    if (*zone == 0)
        return QStringLiteral("Z");
    const int minutes = std::abs(*zone);
    return (*zone < 0 ? QStringLiteral("-") : QStringLiteral("+")) + twoFigures(minutes / 60) +
           QLatin1Char(':') + twoFigures(minutes % 60);
}

} // namespace

void applyModifier(Timex &timex, const Period &period)
{
    if (timex.mod == TimexMod::Approx) {
        timex.edtf = edtfApproximately(timex.edtf);
        return;
    }
    const int part = timex.mod == TimexMod::Start ? 0
                     : timex.mod == TimexMod::Mid ? 1
                     : timex.mod == TimexMod::End ? 2
                                                  : -1;
    if (part < 0 || period.unit == TimeUnit::Day)
        return;
    const CivilDay first = period.first(), last = period.last();
    CivilDay from = first, to = last;
    switch (period.unit) {
    case TimeUnit::Year: // early January to March, late October to December, the
                         // middle what is between
        from = part == 0 ? first : addMonths(first, part == 1 ? 3 : 9);
        to = part == 2 ? last : addMonths(first, part == 0 ? 3 : 9) - std::chrono::days(1);
        timex.grain = part == 1 ? Grain::Half : Grain::Season;
        break;
    case TimeUnit::Month:
        from = first + std::chrono::days(10 * part);
        to = part == 2 ? last : from + std::chrono::days(9);
        timex.grain = Grain::Week;
        break;
    case TimeUnit::Decade: // 2000 to 2003, 2004 to 2006, 2007 to 2009
        from = part == 0 ? first : addMonths(first, part == 1 ? 48 : 84);
        to = part == 2 ? last : addMonths(first, part == 0 ? 48 : 84) - std::chrono::days(1);
        timex.grain = Grain::None;
        break;
    default: {
        const auto third = (last - first + std::chrono::days(1)) / 3;
        from = first + third * part;
        to = part == 2 ? last : from + third - std::chrono::days(1);
        break;
    }
    }
    timex.range = DateRange::days(from, to);
    timex.edtf = edtfOf(timex.range);
}

void applyTimeOfDay(Timex &timex, const TimeExpression &time)
{
    if (time.type != TimexType::Time)
        return;
    if (time.hasClock()) {
        QString clock = twoFigures(time.hour) + QLatin1Char(':') + twoFigures(std::max<int>(0, time.minute));
        if (time.second >= 0)
            clock += QLatin1Char(':') + twoFigures(time.second);
        timex.value += QLatin1Char('T') + (time.hour == 24 ? QStringLiteral("24:00") : clock);
        if (timex.range.isSingleDay() && time.hour < 24) {
            if (time.second < 0)
                clock += QStringLiteral(":00");
            timex.edtf = edtfOf(timex.range) + QLatin1Char('T') + clock + zoneName(time.zone);
        }
        return;
    }
    static constexpr std::array parts{u"", u"TMO", u"TAF", u"TEV", u"TNI", u"TDT"};
    timex.value += QString::fromUtf16(parts[size_t(time.dayPart)]);
}

} // namespace nutgraf
