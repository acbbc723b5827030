// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fieldwords.h"

#include "model/facts/display.h"

#include <QCoreApplication>

#include <cmath>

namespace nutgraf
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FactFields)
};

} // namespace

QString sayStatus(DeploymentStatus status)
{
    switch (status) {
    case DeploymentStatus::Current:
        return Text::tr("there now");
    case DeploymentStatus::Past:
        return Text::tr("was so before");
    case DeploymentStatus::Planned:
        return Text::tr("planned");
    case DeploymentStatus::Proposed:
        return Text::tr("proposed, not decided");
    case DeploymentStatus::ChangeDelta:
        return Text::tr("a change, not a level");
    }
    Q_UNREACHABLE();
}

QString sayKind(QuoteKind kind)
{
    switch (kind) {
    case QuoteKind::Direct:
        return Text::tr("direct: the words as spoken");
    case QuoteKind::Partial:
        return Text::tr("partial: some of the words");
    case QuoteKind::Indirect:
        return Text::tr("indirect: told in other words");
    }
    Q_UNREACHABLE();
}

QString sayDate(const DateRange &range, const QString &words)
{
    if (words.isEmpty())
        return range.isUnknown() ? Text::tr("unknown") : toDisplay(range);
    return range.isUnknown() ? Text::tr("“%1”, date unknown").arg(words)
                             : QStringLiteral("%1 (“%2”)").arg(toDisplay(range), words);
}

QString sayChange(double delta)
{
    const QString figure = displayNumber(std::abs(delta));
    return delta < 0 ? Text::tr("a cut by %1").arg(figure) : Text::tr("an increase by %1").arg(figure);
}

} // namespace nutgraf
