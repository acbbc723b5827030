// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/troops/trooppainter.h"

#include "views/theme.h"
#include "views/troops/labelplacement.h"
#include "views/troops/troopbands.h"
#include "views/troops/troopcolours.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace nutgraf
{

namespace
{

constexpr double radius = 4;
constexpr double boundHalfWidth = 8;
constexpr double bracket = 12; // how far a tie stands off from marks above each other

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

class Marks
{
public:
    Marks(QPainter &painter, const TroopLayout &layout, const TroopScene &scene, const Theme &theme)
        : p(painter)
        , m_layout(layout)
        , m_scene(scene)
        , m_theme(theme)
    {
    }

    void paint()
    {
        p.setFont(m_scene.font);
        paintReference();
        paintPublication();
        paintScale();
        paintLater();
        for (const TroopMark &mark : m_layout.marks) {
            if (mark.isDrawn && mark.hasStem)
                paintStem(mark);
        }
        for (const TroopTail &tail : m_layout.tails)
            paintTail(tail);
        for (const TroopTie &tie : m_layout.ties)
            paintTie(tie);
        for (const TroopMark &mark : m_layout.marks) {
            if (mark.isDrawn)
                paintMark(mark);
        }
        for (const TroopArrow &arrow : m_layout.arrows)
            paintArrow(arrow);
        for (const TroopLabel &label : m_layout.labels)
            paintLabel(label);
        for (const TroopAside &aside : m_layout.asides)
            paintAside(aside);
    }

private:
    QColor colourOf(size_t series) const { return seriesColour(m_theme, m_scene.levels, series); }

    /// Grey, and below the article's own numbers.
    void paintReference()
    {
        p.setPen(Qt::NoPen);
        p.setBrush(withAlpha(m_theme.faintText, 0.28));
        for (const TroopBand &band : m_layout.bands)
            p.drawRect(band.area);
        if (m_layout.bandLabelBox.isEmpty())
            return;
        p.fillRect(m_layout.bandLabelBox, withAlpha(m_theme.background, 0.82));
        p.setPen(m_theme.faintText);
        p.drawText(m_layout.bandLabelBox, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, bandLabel());
    }

    void paintPublication()
    {
        if (!m_layout.publishedX)
            return;
        p.setPen(QPen(m_theme.publication, 1.5));
        p.drawLine(QPointF(*m_layout.publishedX, m_layout.publishedBox.bottom() + 2),
                   QPointF(*m_layout.publishedX, m_layout.frame.plot.bottom()));
        p.setPen(textColour(m_theme, m_theme.publication));
        p.drawText(m_layout.publishedBox, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                   publishedLabel(*m_scene.levels.published));
    }

    /// A torn axis and a note where it does not begin at zero; a note where it counts an index.
    void paintScale()
    {
        p.setPen(m_theme.faintText);
        p.drawText(m_layout.scaleNoteBox, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                   m_layout.scaleNote);
        if (m_layout.axis.bottom <= 0)
            return;
        const QPointF foot = m_layout.frame.plot.bottomLeft();
        const QPolygonF tear{foot + QPointF(0, -4), foot + QPointF(-5, -7), foot + QPointF(5, -11),
                             foot + QPointF(-5, -15), foot + QPointF(0, -18)};
        p.setPen(QPen(m_theme.background, 5));
        p.drawLine(foot + QPointF(0, -4), foot + QPointF(0, -18));
        p.setPen(QPen(m_theme.faintText, 1.5));
        p.setBrush(Qt::NoBrush);
        p.drawPolyline(tear);
    }

    void paintLater()
    {
        if (!m_layout.frame.hasLater())
            return;
        const double x = m_layout.frame.time.right();
        QPen pen(m_theme.faintText, 1);
        pen.setDashPattern({1, 3});
        p.setPen(pen);
        p.drawLine(QPointF(x, m_layout.frame.plot.top()), QPointF(x, m_layout.frame.plot.bottom()));
        p.setPen(m_theme.faintText);
        p.drawText(
            m_layout.laterBox, Qt::AlignRight | Qt::AlignVCenter,
            p.fontMetrics().elidedText(QCoreApplication::translate("TroopChart", "planned, date not told"),
                                       Qt::ElideRight, int(m_layout.laterBox.width())));
    }

    /// A few pieces, each fainter: gradients do not survive every vector format.
    void paintTail(const TroopTail &tail)
    {
        constexpr int pieces = 7;
        const double length = tail.length / pieces;
        for (int i = 0; i < pieces; ++i) {
            p.setPen(QPen(withAlpha(colourOf(tail.series), 0.6 * (pieces - i) / pieces), 2, Qt::SolidLine,
                          Qt::FlatCap));
            const double x = tail.from.x() + i * length;
            p.drawLine(QPointF(x, tail.from.y()), QPointF(x + length, tail.from.y()));
        }
    }

    void paintTie(const TroopTie &tie)
    {
        QPen pen(withAlpha(colourOf(tie.series), 0.7), 1);
        if (tie.kind == TroopTie::Kind::Rival)
            pen.setDashPattern({2, 2});
        p.setPen(pen);
        p.setBrush(Qt::NoBrush);
        if (std::abs(tie.from.x() - tie.to.x()) > bracket) {
            p.drawLine(tie.from, tie.to);
            return;
        }
        const double x = std::min(tie.from.x(), tie.to.x()) - bracket;
        p.drawPolyline(QPolygonF{tie.from, {x, tie.from.y()}, {x, tie.to.y()}, tie.to});
    }

    void paintMark(const TroopMark &mark)
    {
        const TroopPoint &point = m_scene.levels.series[mark.series].points[mark.point];
        const QColor colour = colourOf(mark.series);
        if (mark.isChosen) {
            p.setPen(Qt::NoPen);
            p.setBrush(m_theme.chosenGround);
            const QRectF ground(QPointF(mark.at.x(), mark.top), QPointF(mark.at.x(), mark.bottom));
            p.drawRoundedRect(ground.adjusted(-11, -11, 11, 11), 11, 11);
        }
        if (mark.right - mark.left > 3 * radius)
            paintTimeSpread(mark, colour);
        const double grown = mark.isChosen || mark.isHovered ? 1.6 : 0;
        const QPen outline(colour, mark.isChosen ? 2.4 : 1.8);
        if (isBound(point.amount))
            paintBound(mark, point, outline);
        else
            paintSpread(mark, point, outline);
        if (isBound(point.amount) || point.amount.modifier == Modifier::Range)
            return;
        p.setPen(outline);
        p.setBrush(point.isPlan() ? m_theme.background : colour);
        p.drawEllipse(mark.at, radius + grown, radius + grown);
    }

    /// A single level is read as a height: a stem down to zero.
    void paintStem(const TroopMark &mark)
    {
        const bool isPlan = m_scene.levels.series[mark.series].points[mark.point].isPlan();
        QPen pen(withAlpha(colourOf(mark.series), 0.45), 2, Qt::SolidLine, Qt::FlatCap);
        if (isPlan)
            pen.setDashPattern({2, 2});
        p.setPen(pen);
        p.drawLine(QPointF(mark.at.x(), m_layout.frame.plot.bottom()), mark.at);
    }

    /// The days a level may stand for: a soft bar, as nobody told which of them.
    void paintTimeSpread(const TroopMark &mark, const QColor &colour)
    {
        const double y = mark.at.y();
        p.setPen(Qt::NoPen);
        for (const auto &[inset, alpha] : {std::pair(0., 0.14), std::pair(0.25, 0.16)}) {
            const double off = inset * (mark.right - mark.left) / 2;
            p.setBrush(withAlpha(colour, alpha));
            p.drawRoundedRect(QRectF(QPointF(mark.left + off, y - 4), QPointF(mark.right - off, y + 4)), 4,
                              4);
        }
    }

    /// A line at the bound and an arrow into the side where the number lies: there is no dot, as there is no
    /// number.
    void paintBound(const TroopMark &mark, const TroopPoint &point, QPen pen)
    {
        pen.setCapStyle(Qt::RoundCap);
        p.setPen(pen);
        p.drawLine(mark.at - QPointF(boundHalfWidth, 0), mark.at + QPointF(boundHalfWidth, 0));
        const bool hangs = !point.amount.low;
        const double tip = hangs ? mark.bottom : mark.top;
        const double back = hangs ? -5 : 5;
        if (point.isPlan())
            pen.setDashPattern({2, 2});
        p.setPen(pen);
        p.drawLine(mark.at, QPointF(mark.at.x(), tip + back));
        pen.setStyle(Qt::SolidLine);
        p.setPen(pen);
        p.setBrush(point.isPlan() ? m_theme.background : pen.color());
        p.drawPolygon(
            QPolygonF{{mark.at.x() - 3.5, tip + back}, {mark.at.x() + 3.5, tip + back}, {mark.at.x(), tip}});
    }

    /// "About" is a soft whisker without ends, a range a bar with ends.
    void paintSpread(const TroopMark &mark, const TroopPoint &point, QPen pen)
    {
        const double x = mark.at.x();
        if (point.amount.modifier == Modifier::Approx) {
            p.setPen(Qt::NoPen);
            const double reach = std::max(mark.bottom - mark.top, 4 * radius) / 2;
            for (const auto &[share, alpha] : {std::pair(1., 0.18), std::pair(0.7, 0.25)}) {
                p.setBrush(withAlpha(pen.color(), alpha));
                p.drawRoundedRect(QRectF(x - 2.5, mark.at.y() - share * reach, 5, 2 * share * reach), 2.5,
                                  2.5);
            }
        } else if (point.amount.modifier == Modifier::Range || mark.bottom - mark.top > 1) {
            p.setPen(pen);
            p.setBrush(point.isPlan() ? m_theme.background : withAlpha(pen.color(), 0.35));
            p.drawRect(QRectF(QPointF(x - 4, mark.top), QPointF(x + 4, std::max(mark.bottom, mark.top + 2))));
        }
    }

    void paintArrow(const TroopArrow &arrow)
    {
        const QColor colour = colourOf(arrow.series);
        p.setPen(QPen(m_theme.background, 1));
        p.setBrush(arrow.isChosen ? m_theme.text : colour);
        const double size = arrow.isChosen ? 7 : 5.5;
        const double way = arrow.delta < 0 ? size : -size;
        if (arrow.delta == 0) {
            p.drawPolygon(QPolygonF{arrow.at + QPointF(-size, 0), arrow.at + QPointF(0, -size),
                                    arrow.at + QPointF(size, 0), arrow.at + QPointF(0, size)});
            return;
        }
        p.drawPolygon(QPolygonF{arrow.at + QPointF(-size, 0), arrow.at + QPointF(size, 0),
                                arrow.at + QPointF(0, 1.4 * way)});
    }

    void paintLabel(const TroopLabel &label)
    {
        const QColor colour = colourOf(label.series);
        if (label.leader) {
            p.setPen(QPen(withAlpha(colour, 0.6), 1));
            p.drawLine(leaderStart(label.box, *label.leader), *label.leader);
        }
        // Lines that had to be crossed stay behind the words.
        p.fillRect(label.box.adjusted(-1, 1, 1, -1), withAlpha(m_theme.background, 0.82));
        QFont font = m_scene.font;
        font.setUnderline(label.isChosen);
        p.setFont(font);
        p.setPen(textColour(m_theme, colour));
        p.drawText(label.box, Qt::AlignVCenter | (label.isLeft ? Qt::AlignRight : Qt::AlignLeft), label.text);
    }

    void paintAside(const TroopAside &aside)
    {
        QFont font = m_scene.font;
        font.setUnderline(aside.isChosen);
        p.setFont(font);
        p.setPen(aside.fact.isNull() ? m_theme.faintText : textColour(m_theme, m_theme.deployment));
        p.drawText(aside.box, Qt::AlignLeft | Qt::AlignVCenter,
                   p.fontMetrics().elidedText(aside.text, Qt::ElideRight, int(aside.box.width()) + 1));
    }

    QPainter &p;
    const TroopLayout &m_layout;
    const TroopScene &m_scene;
    const Theme &m_theme;
};

} // namespace

void paintTroopMarks(QPainter &painter, const TroopLayout &layout, const TroopScene &scene,
                     const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Marks(painter, layout, scene, theme).paint();
    painter.restore();
}

void paintTroopSample(QPainter &painter, const QRectF &area, const TroopLevels &levels, size_t series,
                      const Theme &theme)
{
    const auto &points = levels.series[series].points;
    const bool onlyPlans =
        std::all_of(points.begin(), points.end(), [](const TroopPoint &p) { return p.isPlan(); });
    const QColor colour = seriesColour(theme, levels, series);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(colour, levels.series[series].whole ? 1.4 : 2);
    if (onlyPlans)
        pen.setDashPattern({2, 1.5});
    painter.setPen(pen);
    painter.drawLine(QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()));
    painter.setPen(QPen(colour, 1.6));
    painter.setBrush(onlyPlans ? theme.background : colour);
    painter.drawEllipse(area.center(), 3.4, 3.4);
    painter.restore();
}

} // namespace nutgraf
