// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/csv.h"

#include "model/export/factnames.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

namespace nutgraf
{

namespace
{

QString numberCell(const std::optional<double> &number)
{
    if (!number)
        return {};
    return *number == std::trunc(*number) ? QString::number(*number, 'f', 0)
                                          : QString::number(*number, 'g', QLocale::FloatingPointShortest);
}

QString dayCell(const std::optional<CivilDay> &day)
{
    return day ? toIso(*day) : QString();
}

QByteArray rowOf(const QStringList &cells)
{
    return cells.join(QLatin1Char(',')).toUtf8() + "\r\n";
}

} // namespace

QString csvCell(const QString &text)
{
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    QString cell = text;
    if (!cell.isEmpty() && formulaStarts.contains(cell[0]))
        cell.prepend(QLatin1Char('\''));
    static const QString special = QStringLiteral(",\"\r\n");
    const bool mustQuote =
        std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return special.contains(c); });
    if (!mustQuote)
        return cell;
    cell.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + cell + QLatin1Char('"');
}

QByteArray csvHeader(const QString &filter)
{
    return QByteArrayLiteral(
               "article,id,force,place,text,low,high,modifier,kind,status,delta,as_of_earliest,as_of_latest,"
               "part_of,from,attributed_to,confidence,sentence") +
           (filter.isEmpty() ? "\r\n" : ",filter\r\n");
}

QByteArray toCsv(const Article &article, const FactSet &facts, Layers layers, const QString &filter)
{
    if (!(layers & Layer::Deployments))
        return {};
    const FactNames names(facts);
    QByteArray rows;
    for (const Deployment &deployment : facts.deployments) {
        QStringList cells{csvCell(article.id),
                          names.of(deployment.id),
                          csvCell(deployment.force),
                          csvCell(deployment.place),
                          csvCell(deployment.text),
                          numberCell(deployment.amount.low),
                          numberCell(deployment.amount.high),
                          toString(deployment.amount.modifier),
                          csvCell(deployment.countedAs),
                          toString(deployment.status),
                          numberCell(deployment.delta),
                          dayCell(deployment.asOf.range.earliest),
                          dayCell(deployment.asOf.range.latest),
                          names.of(deployment.partOf),
                          names.of(deployment.from),
                          csvCell(deployment.attributedTo),
                          QString::number(deployment.confidence, 'f', 2),
                          csvCell(deployment.sentence.in(article.text).toString().simplified())};
        if (!filter.isEmpty())
            cells.append(csvCell(filter));
        rows += rowOf(cells);
    }
    return rows;
}

} // namespace nutgraf
