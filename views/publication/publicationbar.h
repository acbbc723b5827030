// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view.h"

class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;

namespace nutgraf
{

class DateEditor;

/// Says when the article was published, how that is known and how many facts hang on it; lets the user set
/// it. A date that is not known is loud.
class PublicationBar : public View
{
    Q_OBJECT
public:
    PublicationBar(const Workspace &workspace, QWidget *parent);

    /// Shows the place to type a date.
    void edit();
    /// Shows a calendar of the days that the date may be, where it is inferred.
    void pickCandidate();
    QString text() const; ///< what it says, for tests and screen readers

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showPublication();
    void showReasons();
    QString title() const;
    QStringList reasons() const; ///< one a line
    void setDate(const std::optional<DateRange> &date);
    void paintWords();

    QBoxLayout *m_row;
    QLabel *m_date;
    QGridLayout *m_reasons;
    QPushButton *m_pick;
    QPushButton *m_change;
    DateEditor *m_editor;
};

View *makePublicationBar(const Workspace &workspace, QWidget *parent);

} // namespace nutgraf
