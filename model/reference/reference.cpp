// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reference/reference.h"

#include "model/facts/troopseries.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace nutgraf
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reference)
};

/// "12,500", "12 500", "12500.5"; nothing for anything else, and for negative numbers.
std::optional<double> numberFrom(const QString &cell)
{
    QString digits;
    qsizetype sinceComma = -1; // digits since the last grouping mark
    for (const QChar c : cell.trimmed()) {
        const bool groups = c == QLatin1Char(',') || c.isSpace();
        if (groups &&
            (digits.isEmpty() || (sinceComma >= 0 && sinceComma != 3) || digits.contains(QLatin1Char('.'))))
            return {};
        if (groups) {
            sinceComma = 0;
            continue;
        }
        if (c == QLatin1Char('.') && sinceComma >= 0 && sinceComma != 3)
            return {};
        if (c == QLatin1Char('.'))
            sinceComma = -1;
        else if (sinceComma >= 0)
            ++sinceComma;
        digits += c;
    }
    if (sinceComma >= 0 && sinceComma != 3)
        return {};
    const bool isPlain = std::all_of(digits.cbegin(), digits.cend(), [](QChar c) {
        return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('.');
    });
    bool isNumber = false;
    const double number = digits.toDouble(&isNumber);
    return isPlain && isNumber && std::isfinite(number) && number < 1e12 ? std::optional(number)
                                                                         : std::nullopt;
}

QString nameOf(const ReferenceSeries &series)
{
    QStringList parts{series.force, series.place};
    parts.removeAll({});
    return parts.isEmpty() ? Text::tr("the reference") : parts.join(QStringLiteral(" · "));
}

bool comesBefore(const ReferencePoint &a, const ReferencePoint &b)
{
    return middleDay(a.when) < middleDay(b.when);
}

/// Zeros between other numbers: a table often has them where nothing is known.
void warnOfZeros(Reference &reference)
{
    for (const ReferenceSeries &series : reference.series) {
        const auto &points = series.points;
        const auto zeros = std::count_if(points.begin(), points.end(),
                                         [](const ReferencePoint &point) { return point.value == 0; });
        if (zeros > 0 && size_t(zeros) < points.size())
            reference.warnings.append(
                Text::tr("%1 has %n zeros among other numbers: they may mean “not known”.", nullptr,
                         int(zeros))
                    .arg(nameOf(series)));
    }
}

/// A series that is the sum of the others, day by day, counts them twice.
void warnOfTotals(Reference &reference)
{
    if (reference.series.size() < 3)
        return;
    std::map<std::pair<std::optional<CivilDay>, std::optional<CivilDay>>, double> sums;
    for (const ReferenceSeries &series : reference.series) {
        for (const ReferencePoint &point : series.points)
            sums[{point.when.earliest, point.when.latest}] += point.value;
    }
    for (const ReferenceSeries &series : reference.series) {
        const bool isTotal =
            std::all_of(series.points.begin(), series.points.end(), [&sums](const ReferencePoint &point) {
                const double others = sums[{point.when.earliest, point.when.latest}] - point.value;
                return point.value > 0 && std::abs(others - point.value) <= 0.005 * point.value;
            });
        if (isTotal)
            reference.warnings.append(
                Text::tr("%1 is the sum of the others: adding it to them would count twice.")
                    .arg(nameOf(series)));
    }
}

} // namespace

ReferenceColumns guessedColumns(const QStringList &header)
{
    const auto named = [&header](std::initializer_list<const char *> words) {
        for (const char *word : words) {
            for (int i = 0; i < header.size(); ++i) {
                if (header[i].compare(QLatin1String(word), Qt::CaseInsensitive) == 0)
                    return i;
            }
        }
        return -1;
    };
    return {named({"date", "day", "month", "year", "time", "as of", "as_of"}),
            named({"value", "troops", "number", "count", "strength", "personnel", "total", "level"}),
            named({"low", "lower", "min", "minimum", "from"}),
            named({"high", "upper", "max", "maximum", "to"}),
            named({"force", "who", "contributor", "army", "organisation", "organization"}),
            named({"place", "country", "where", "location", "region"})};
}

Result<Reference> makeReference(const CsvTable &table, const ReferenceColumns &columns, const QString &name)
{
    if (!columns.isComplete())
        return Error{Text::tr("It is not said which columns are the date and the value."), name,
                     Text::tr("Choose both columns.")};
    Reference reference;
    reference.name = name;
    std::map<std::pair<QString, QString>, size_t> index;
    size_t unread = 0, firstUnread = 0;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const QStringList &row = table.rows[i];
        const auto cell = [&row](int column) {
            return column >= 0 && column < row.size() ? row[column].simplified() : QString();
        };
        const auto when = rangeFromIso(cell(columns.date));
        const auto value = numberFrom(cell(columns.value));
        if (!when || !value) {
            if (unread++ == 0)
                firstUnread = i + 2;
            continue;
        }
        ReferencePoint point{*when, *value, numberFrom(cell(columns.low)).value_or(*value),
                             numberFrom(cell(columns.high)).value_or(*value)};
        point.low = std::min(point.low, point.value);
        point.high = std::max(point.high, point.value);
        const auto [at, isNew] =
            index.try_emplace({cell(columns.force), cell(columns.place)}, reference.series.size());
        if (isNew)
            reference.series.push_back({at->first.first, at->first.second, {}});
        reference.series[at->second].points.push_back(point);
    }
    if (reference.series.empty())
        return Error{
            Text::tr("No row of the table has both a date and a number."), name,
            Text::tr("Dates are read as 2021-02-18, 2021-02 or 2021. Choose other columns, or change the "
                     "table.")};
    if (unread > 0)
        reference.warnings.append(
            Text::tr("%1 rows have no date or no number and are left out; the first is row %2.")
                .arg(unread)
                .arg(firstUnread));
    for (ReferenceSeries &series : reference.series)
        std::stable_sort(series.points.begin(), series.points.end(), comesBefore);
    warnOfZeros(reference);
    warnOfTotals(reference);
    return reference;
}

} // namespace nutgraf
