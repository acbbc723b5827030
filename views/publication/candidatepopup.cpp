// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publication/candidatepopup.h"

#include "views/publication/candidatecalendar.h"
#include "views/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace nutgraf
{

CandidatePopup::CandidatePopup(const CandidateDays &days, QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Days on which the article may have been published"));
    auto *words = new QLabel(tr("Click the day on which it was published"), this);
    words->setTextFormat(Qt::PlainText);
    auto *calendar = new CandidateCalendar(days);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(calendar);
    // Two rows of months and a bit of the third, which tells that there is more.
    const int tallest = calendar->grid().cell().height() * 20;
    const QSize wanted = calendar->sizeHint();
    const bool isLong = wanted.height() > tallest;
    scroll->setFixedSize(wanted.width() + (isLong ? scroll->verticalScrollBar()->sizeHint().width() : 0),
                         std::min(wanted.height(), tallest));
    scroll->setFocusProxy(calendar);

    const Theme theme = Theme::of(palette());
    for (QWidget *ground :
         {static_cast<QWidget *>(this), scroll->viewport(), static_cast<QWidget *>(calendar)}) {
        QPalette colours = ground->palette();
        colours.setColor(QPalette::Window, theme.background);
        ground->setPalette(colours);
    }

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 10, 12);
    column->setSpacing(8);
    column->addWidget(words);
    column->addWidget(scroll);

    connect(calendar, &CandidateCalendar::currentMoved, scroll, [scroll](const QRect &where) {
        scroll->ensureVisible(where.center().x(), where.center().y(), 0, 60);
    });
    connect(calendar, &CandidateCalendar::chosen, this, [this](CivilDay day) {
        Q_EMIT chosen(day);
        close();
    });
    setFocusProxy(calendar);
}

void CandidatePopup::openUnder(const QWidget *anchor)
{
    adjustSize();
    QPoint corner = anchor->mapToGlobal(QPoint(anchor->width() - width(), anchor->height() + 4));
    if (const QScreen *screen = anchor->screen()) {
        const QRect room = screen->availableGeometry();
        corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
        if (corner.y() + height() > room.bottom())
            corner.setY(std::max(room.top(), anchor->mapToGlobal(QPoint(0, -4)).y() - height()));
    }
    move(corner);
    show();
    setFocus();
}

void CandidatePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace nutgraf
