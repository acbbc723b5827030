// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/article/markpainter.h"

#include <QPainter>
#include <QPen>

namespace nutgraf
{

void paintMarkLine(QPainter &painter, FactKind kind, const QColor &color, QPointF from, qreal width,
                   MarkStress stress)
{
    const bool strong = stress == MarkStress::Hovered;
    const auto fillLine = [&](qreal y, qreal thickness) {
        painter.fillRect(QRectF(from.x(), from.y() + y, width, thickness), color);
    };
    switch (kind) {
    case FactKind::Event:
        fillLine(0, strong ? 3 : 2);
        break;
    case FactKind::Deployment:
        fillLine(0, strong ? 1.5 : 1);
        fillLine(3, strong ? 1.5 : 1);
        break;
    case FactKind::Quote: {
        QPen pen(color, strong ? 3 : 2, Qt::CustomDashLine, Qt::RoundCap);
        pen.setDashPattern(strong ? QList<qreal>{0.01, 1.8} : QList<qreal>{0.01, 2.2});
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(pen);
        painter.drawLine(from + QPointF(1, 1), from + QPointF(width - 1, 1));
        painter.restore();
        break;
    }
    }
}

} // namespace nutgraf
