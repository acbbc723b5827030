// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publication/dateeditor.h"

#include "model/facts/display.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace nutgraf
{

namespace
{

/// What the calendar can show of a day (it has no years before 1752 and no empty choice).
QDate calendarDay(CivilDay day)
{
    return QDate(yearOf(day), int(monthOf(day)), int(dayOfMonth(day)));
}

} // namespace

DateEditor::DateEditor(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_reading(new QLabel(this))
    , m_set(new QPushButton(tr("Set"), this))
    , m_forget(new QPushButton(tr("Back to what the article says"), this))
{
    m_line->setPlaceholderText(tr("18 Feb 2021, 2021-02-18, Feb 2021"));
    m_line->setAccessibleName(tr("Publication date"));
    m_line->setClearButtonEnabled(true);
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setForegroundRole(QPalette::WindowText);
    m_reading->setWordWrap(true);
    auto *calendar = new QToolButton(this);
    calendar->setText(tr("Calendar"));
    auto *cancel = new QPushButton(tr("Cancel"), this);

    auto *typed = new QHBoxLayout;
    typed->addWidget(m_line, 1);
    typed->addWidget(calendar);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_set);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    column->addLayout(typed);
    column->addWidget(m_reading);
    column->addLayout(buttons);
    column->addWidget(m_forget, 0, Qt::AlignLeft);

    connect(m_line, &QLineEdit::textChanged, this, &DateEditor::read);
    connect(m_line, &QLineEdit::returnPressed, this, &DateEditor::accept);
    connect(m_set, &QPushButton::clicked, this, &DateEditor::accept);
    connect(cancel, &QPushButton::clicked, this, &DateEditor::cancelled);
    connect(m_forget, &QPushButton::clicked, this, &DateEditor::forgotten);
    connect(calendar, &QToolButton::clicked, this, &DateEditor::openCalendar);
}

void DateEditor::start(const DateRange &date, bool canForget)
{
    m_forget->setVisible(canForget);
    m_before = date;
    const QString known = toDisplay(date);
    m_line->setText(rangeFromDisplay(known) ? known : QString());
    read();
    show();
    m_line->setFocus();
    m_line->selectAll();
}

QString DateEditor::reading() const
{
    return m_reading->text();
}

void DateEditor::read()
{
    m_read = rangeFromDisplay(m_line->text(), m_before);
    m_set->setEnabled(m_read.has_value());
    if (m_read)
        m_reading->setText(m_read->isSingleDay() ? toDisplayWithWeekday(*m_read)
                                                 : tr("%1, the day is not known").arg(toDisplay(*m_read)));
    else if (m_line->text().trimmed().isEmpty())
        m_reading->setText(tr("A day, a month or a year."));
    else
        m_reading->setText(tr("This is no date yet: a day, month and year, or part of them."));
}

void DateEditor::accept()
{
    if (m_read)
        Q_EMIT chosen(*m_read);
}

void DateEditor::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setFirstDayOfWeek(Qt::Monday);
    if (const auto near = m_read ? m_read->earliest : m_before.earliest)
        calendar->setSelectedDate(calendarDay(*near));
    connect(calendar, &QCalendarWidget::clicked, this, [this, menu](QDate date) {
        m_line->setText(
            toDisplay(DateRange::day(makeDay(date.year(), unsigned(date.month()), unsigned(date.day())))));
        menu->close();
        m_line->setFocus();
    });
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    menu->popup(m_line->mapToGlobal(QPoint(0, m_line->height())));
}

void DateEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace nutgraf
