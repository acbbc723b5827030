// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publication/candidatecalendar.h"

#include "model/facts/display.h"
#include "views/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace nutgraf
{

namespace
{
constexpr int Margin = 4; ///< room for the focus ring of days at the edge
}

CandidateCalendar::CandidateCalendar(const CandidateDays &days, QWidget *parent)
    : QWidget(parent)
    , m_grid(days,
             QSize(fontMetrics().horizontalAdvance(QStringLiteral("00")) + 12, fontMetrics().height() + 6))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    moveTo(0);
}

QSize CandidateCalendar::sizeHint() const
{
    return m_grid.size() + QSize(2 * Margin, 2 * Margin);
}

std::optional<CivilDay> CandidateCalendar::current() const
{
    const auto &all = m_grid.candidates();
    return m_current < int(all.size()) ? std::optional(all[size_t(m_current)]) : std::nullopt;
}

void CandidateCalendar::paintEvent(QPaintEvent *event)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(Margin, Margin);
    const QRect seen = event->rect().translated(-Margin, -Margin);
    QFont bold = font();
    bold.setBold(true);
    for (const MonthGrid::Month &month : m_grid.months()) {
        const QRect whole(month.title.topLeft(), QSize(month.title.width(), 8 * m_grid.cell().height()));
        if (!whole.intersects(seen))
            continue;
        painter.setFont(bold);
        painter.setPen(theme.text);
        painter.drawText(month.title, Qt::AlignLeft | Qt::AlignVCenter,
                         toDisplay(DateRange::month(month.year, month.month)));
        painter.setFont(font());
        painter.setPen(theme.faintText);
        for (unsigned weekday = 1; weekday <= 7; ++weekday) {
            const QRect letter(month.weekdays.left() + int(weekday - 1) * m_grid.cell().width(),
                               month.weekdays.top(), m_grid.cell().width(), m_grid.cell().height());
            painter.drawText(letter, Qt::AlignCenter, displayWeekday(weekday));
        }
        for (unsigned number = 1; number <= daysInMonth(month.year, month.month); ++number) {
            const CivilDay day = makeDay(month.year, month.month, number);
            const QRect cell = m_grid.rectOf(day);
            const int index = m_grid.indexOf(day);
            const bool isCurrent = index >= 0 && index == m_current;
            if (index >= 0) {
                painter.setPen(isCurrent ? QPen(theme.publication, 2) : QPen(Qt::NoPen));
                painter.setBrush(theme.chosenGround);
                painter.drawRoundedRect(QRectF(cell).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
            }
            painter.setPen(index >= 0 ? theme.text : theme.faintText);
            painter.setOpacity(index >= 0 ? 1 : 0.75);
            painter.drawText(cell, Qt::AlignCenter, QString::number(number));
            painter.setOpacity(1);
        }
    }
}

bool CandidateCalendar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto day = m_grid.candidateAt(help->pos() - QPoint(Margin, Margin));
        if (day)
            QToolTip::showText(help->globalPos(), toDisplayWithWeekday(DateRange::day(*day)), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void CandidateCalendar::mouseMoveEvent(QMouseEvent *event)
{
    const auto day = m_grid.candidateAt(event->pos() - QPoint(Margin, Margin));
    setCursor(day ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (day)
        moveTo(m_grid.indexOf(*day));
}

void CandidateCalendar::mouseReleaseEvent(QMouseEvent *event)
{
    const auto day = m_grid.candidateAt(event->pos() - QPoint(Margin, Margin));
    if (day && event->button() == Qt::LeftButton)
        Q_EMIT chosen(*day);
}

void CandidateCalendar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_current - 1);
    case Qt::Key_Right:
        return moveTo(m_current + 1);
    case Qt::Key_Up:
        return moveBy(-7);
    case Qt::Key_Down:
        return moveBy(7);
    case Qt::Key_PageUp:
        return moveBy(-28);
    case Qt::Key_PageDown:
        return moveBy(28);
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(int(m_grid.candidates().size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (const auto day = current())
            Q_EMIT chosen(*day);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CandidateCalendar::moveTo(int index)
{
    m_current = std::clamp(index, 0, std::max(0, int(m_grid.candidates().size()) - 1));
    if (const auto day = current()) {
        setAccessibleName(tr("Candidate day %1 of %2: %3")
                              .arg(m_current + 1)
                              .arg(m_grid.candidates().size())
                              .arg(toDisplayWithWeekday(DateRange::day(*day))));
        Q_EMIT currentMoved(m_grid.rectOf(*day).translated(Margin, Margin));
    }
    update();
}

void CandidateCalendar::moveBy(int days)
{
    const auto from = current();
    if (!from)
        return;
    const auto &all = m_grid.candidates();
    const CivilDay wanted = *from + std::chrono::days(days);
    const auto found = std::lower_bound(all.begin(), all.end(), wanted);
    const int index = int(found - all.begin());
    if (days > 0)
        moveTo(std::max(index, m_current + 1));
    else // the last one that is not after the wanted day
        moveTo(std::min(found != all.end() && *found == wanted ? index : index - 1, m_current - 1));
}

} // namespace nutgraf
