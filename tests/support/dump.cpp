// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dump.h"

namespace nutgraf::test
{

namespace
{

QString oneLine(QStringView words)
{
    return words.toString().simplified();
}

QString field(const char *name, const QString &value)
{
    return value.isEmpty() ? QString() : QStringLiteral("; %1 %2").arg(QString::fromLatin1(name), value);
}

QString days(const DateRange &range)
{
    if (range.isUnknown())
        return {};
    const QString first = range.earliest ? toIso(*range.earliest) : QStringLiteral("..");
    const QString last = range.latest ? toIso(*range.latest) : QStringLiteral("..");
    return first == last ? first : first + QLatin1Char('/') + last;
}

} // namespace

QStringList dump(const FactSet &facts, const QString &text)
{
    QStringList lines{QStringLiteral("published %1 (%2)")
                          .arg(days(facts.publication.date), toString(facts.publication.basis))};
    for (const Timex &time : facts.times)
        lines.append(QStringLiteral("time “%1”: %2 %3")
                         .arg(oneLine(time.span.in(text)), toString(time.type), time.value) +
                     field("mod", toString(time.mod)) + field("days", days(time.range)));
    for (const Deployment &d : facts.deployments) {
        QString line = QStringLiteral("troops “%1”: %2, %3")
                           .arg(oneLine(d.span.in(text)), toReadable(d.amount), toString(d.status));
        line += field("of", d.force) + field("in", d.place) + field("as of", days(d.asOf.range));
        line += field("says", d.attributedTo);
        if (d.delta)
            line += field("delta", QString::number(*d.delta));
        for (const Deployment &other : facts.deployments) {
            if (other.id == d.partOf)
                line += field("part of", oneLine(other.span.in(text)));
            if (other.id == d.from)
                line += field("from", oneLine(other.span.in(text)));
        }
        lines.append(line);
    }
    for (const Event &event : facts.events)
        lines.append(QStringLiteral("event “%1”: %2, %3")
                         .arg(oneLine(event.span.in(text)), event.what, toString(event.status)) +
                     field("on", days(event.date.range)) +
                     field("who", event.who.join(QStringLiteral(", "))) +
                     field("where", event.where.join(QStringLiteral(", "))));
    for (const Quote &quote : facts.quotes)
        lines.append(QStringLiteral("quote %1: %2").arg(oneLine(quote.text), toString(quote.kind)) +
                     field("by", quote.speaker) + field("named", oneLine(quote.speakerText)) +
                     field("cue", quote.cue) + field("through", quote.through) + field("to", quote.to) +
                     field("said on", days(quote.saidOn)));
    for (const Entity &entity : facts.entities)
        lines.append(QStringLiteral("%1 %2").arg(toString(entity.kind), entity.name) +
                     field("role", entity.role) +
                     field("named", QString::number(entity.mentions.size()) + QStringLiteral(" times")));
    return lines;
}

QString difference(const QStringList &before, const QStringList &after)
{
    // Longest common subsequence by the textbook table: golden files have some hundred lines.
    const auto n = size_t(before.size()), m = size_t(after.size());
    std::vector<std::vector<int>> common(n + 1, std::vector<int>(m + 1));
    for (size_t i = n; i-- > 0;) {
        for (size_t j = m; j-- > 0;)
            common[i][j] = before[qsizetype(i)] == after[qsizetype(j)]
                               ? common[i + 1][j + 1] + 1
                               : std::max(common[i + 1][j], common[i][j + 1]);
    }
    QString diff;
    size_t i = 0, j = 0;
    while (i < n || j < m) {
        if (i < n && j < m && before[qsizetype(i)] == after[qsizetype(j)]) {
            ++i, ++j;
        } else if (j == m || (i < n && common[i + 1][j] >= common[i][j + 1])) {
            diff += QStringLiteral("- ") + before[qsizetype(i++)] + QLatin1Char('\n');
        } else {
            diff += QStringLiteral("+ ") + after[qsizetype(j++)] + QLatin1Char('\n');
        }
    }
    return diff;
}

} // namespace nutgraf::test
