// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facts/trooprows.h"

#include "model/facts/display.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace nutgraf
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TroopRows)
};

const Deployment *deploymentOf(const std::vector<Fact> &facts, FactId id)
{
    const auto found =
        std::find_if(facts.begin(), facts.end(), [id](const Fact &fact) { return head(fact).id == id; });
    return found == facts.end() ? nullptr : std::get_if<Deployment>(&*found);
}

QString changeInWords(const Amount &amount, std::optional<double> delta)
{
    const QString by = toDisplay(amount);
    if (!delta || *delta == 0)
        return Text::tr("changed by %1").arg(by);
    return *delta < 0 ? Text::tr("cut by %1").arg(by) : Text::tr("increased by %1").arg(by);
}

/// Fills in what the article says: the first fact's sentence, and every source.
void tell(TroopRow &row, const std::vector<Fact> &facts, QStringView text)
{
    QStringList sources;
    for (const FactId id : row.facts) {
        const Deployment *fact = deploymentOf(facts, id);
        if (!fact)
            continue;
        if (!fact->attributedTo.isEmpty() && !sources.contains(fact->attributedTo))
            sources.append(fact->attributedTo);
        if (row.sentence.isEmpty())
            row.sentence = fact->sentence.in(text).toString().simplified();
    }
    row.sources = sources.join(QStringLiteral(", "));
    row.date = row.when.isUnknown() ? Text::tr("date not told") : toDisplay(row.when);
}

/// A cell keeps to its place, as what would end it becomes a space; and no spreadsheet takes it for a
/// formula.
QString tsvCell(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@").contains(text[0]))
        text.prepend(QLatin1Char('\''));
    for (QChar &c : text) {
        if (c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\r'))
            c = QLatin1Char(' ');
    }
    return text;
}

QString numberCell(const std::optional<double> &number)
{
    return number ? QString::number(*number, 'f', *number == std::trunc(*number) ? 0 : 2) : QString();
}

QString dayCell(const std::optional<CivilDay> &day)
{
    return day ? toIso(*day) : QString();
}

} // namespace

QString TroopRow::inWords() const
{
    return Text::tr("%1, %2: %3").arg(name, date, level);
}

QString fullName(const TroopLevels &levels, size_t series)
{
    const TroopSeries &one = levels.series[series];
    return one.whole ? Text::tr("%1, of whom %2").arg(fullName(levels, *one.whole), one.name()) : one.name();
}

QString levelInWords(const TroopSeries &series, const TroopPoint &point)
{
    QString words = toDisplay(point.amount);
    if (point.status == DeploymentStatus::Planned)
        words = Text::tr("planned: %1").arg(words);
    else if (point.status == DeploymentStatus::Proposed)
        words = Text::tr("proposed: %1").arg(words);
    if (point.rival)
        words = Text::tr("or %1").arg(words);
    // Who says so matters where it is disputed.
    if (!point.sources.isEmpty() && series.isContested(point))
        words = Text::tr("%1 (%2)").arg(words, point.sources.join(QStringLiteral(", ")));
    return words;
}

std::vector<TroopRow> troopRows(const TroopLevels &levels, const std::vector<Fact> &facts, QStringView text)
{
    std::vector<TroopRow> rows;
    for (size_t i = 0; i < levels.series.size(); ++i) {
        const TroopSeries &series = levels.series[i];
        TroopRow row;
        row.series = i;
        row.name = fullName(levels, i);
        for (const TroopPoint &point : series.points) {
            row.when = point.when;
            row.level = levelInWords(series, point);
            row.amount = point.amount;
            row.facts = point.facts;
            rows.push_back(row);
        }
        for (const TroopChange &change : series.changes) {
            row.when = change.when;
            row.level = changeInWords(change.amount, change.delta);
            row.amount = change.amount;
            row.facts = {change.fact};
            rows.push_back(row);
        }
    }
    for (const OffChart &aside : levels.aside) {
        const Deployment *fact = deploymentOf(facts, aside.fact);
        if (!fact)
            continue;
        TroopRow row;
        row.place = TroopRow::Place::Aside;
        row.name = TroopSeries{fact->force, fact->place, fact->countedAs, {}, {}, {}}.name();
        row.when = fact->asOf.range;
        row.level = fact->status == DeploymentStatus::ChangeDelta ? changeInWords(fact->amount, fact->delta)
                                                                  : toDisplay(fact->amount);
        row.amount = fact->amount;
        row.facts = {fact->id};
        rows.push_back(row);
    }
    for (TroopRow &row : rows)
        tell(row, facts, text);
    return rows;
}

QString toTsv(const std::vector<TroopRow> &rows)
{
    QString table = QStringLiteral("series\tearliest\tlatest\tlevel\tlow\thigh\tsource\tsentence\n");
    for (const TroopRow &row : rows) {
        const QStringList cells{row.name,
                                dayCell(row.when.earliest),
                                dayCell(row.when.latest),
                                row.level,
                                numberCell(row.amount.low),
                                numberCell(row.amount.high),
                                row.sources,
                                row.sentence};
        QStringList kept;
        for (const QString &cell : cells)
            kept.append(tsvCell(cell));
        table += kept.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return table;
}

} // namespace nutgraf
