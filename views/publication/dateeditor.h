// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/daterange.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace nutgraf
{

/// A place to type a date, or to pick one from a calendar. It says at once how it reads what is typed.
class DateEditor : public QWidget
{
    Q_OBJECT
public:
    explicit DateEditor(QWidget *parent = nullptr);

    /// Shows it with `date` in it. `canForget`: there is a date set by hand to go back from.
    void start(const DateRange &date, bool canForget);
    QLineEdit *line() const { return m_line; }
    QString reading() const; ///< how it reads what is typed, or why it does not

Q_SIGNALS:
    void chosen(const nutgraf::DateRange &date);
    void forgotten(); ///< back to what the article says
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read();
    void accept();
    void openCalendar();

    QLineEdit *m_line;
    QLabel *m_reading;
    QPushButton *m_set;
    QPushButton *m_forget;
    std::optional<DateRange> m_read;
    DateRange m_before; ///< that stood there: a day typed without a year is of its year
};

} // namespace nutgraf
