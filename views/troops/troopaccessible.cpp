// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/troops/troopaccessible.h"

#include "views/accessibleitems.h"
#include "views/troops/troopcanvas.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace nutgraf
{

namespace
{

/// The numbers of a chart.
class TroopItems : public AccessibleItems
{
public:
    explicit TroopItems(TroopCanvas *canvas)
        : m_canvas(canvas)
    {
    }

    int count() const override { return m_canvas ? int(m_canvas->rows().size()) : 0; }
    QString text(int item, QAccessible::Text which) const override
    {
        switch (which) {
        case QAccessible::Name:
            return row(item).inWords();
        case QAccessible::Value:
            return row(item).level;
        case QAccessible::Description:
            return row(item).sources.isEmpty()
                       ? row(item).sentence
                       : QCoreApplication::translate("TroopCanvas", "According to %1. %2")
                             .arg(row(item).sources, row(item).sentence);
        default:
            return {};
        }
    }
    QRectF place(int item) const override { return m_canvas->placeOf(row(item)); }
    bool isChosen(int item) const override
    {
        const auto &facts = row(item).facts;
        return std::find(facts.begin(), facts.end(), m_canvas->scene().chosen) != facts.end();
    }
    int itemAt(QPoint point) const override
    {
        for (int item = 0; item < count(); ++item) {
            const QRectF found = place(item);
            if (QRect(found.topLeft().toPoint(), found.size().toSize()).contains(point))
                return item;
        }
        return -1;
    }
    void choose(int item) override { Q_EMIT m_canvas->factChosen(row(item).facts.front()); }

private:
    const TroopRow &row(int item) const { return m_canvas->rows()[size_t(item)]; }

    QPointer<TroopCanvas> m_canvas;
};

QAccessibleInterface *accessibleOf(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<TroopCanvas *>(object);
    return canvas ? makeAccessible(canvas, QAccessible::Chart, std::make_shared<TroopItems>(canvas))
                  : nullptr;
}

} // namespace

void installTroopAccessibility()
{
    QAccessible::installFactory(accessibleOf); // installing it again does nothing
}

} // namespace nutgraf
