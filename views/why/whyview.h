// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace nutgraf
{

/// Answers "why?" for the chosen fact: its sentence, its fields, each step that led to it, and the readings
/// near it that were not taken. A person accepts or rejects it here.
class WhyView : public View
{
    Q_OBJECT
public:
    WhyView(const Workspace &workspace, QWidget *parent);

    QString text() const; ///< all that it says, a line a label

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showChosen();
    void showEmpty(QVBoxLayout *column);
    void showFact(QVBoxLayout *column, const Fact &fact);
    void showSteps(QVBoxLayout *column, const FactHead &fact);
    void showRefusals(QVBoxLayout *column, const FactHead &fact);
    QLabel *addLabel(QVBoxLayout *column, const QString &text, const QColor &color);
    /// Gives the chosen fact this origin, or takes a person's word on it back where it has it already.
    void judge(Origin origin);

    QScrollArea *m_scroll;
    QWidget *m_verdict;
    QPushButton *m_accept;
    QPushButton *m_reject;
    QLabel *m_state;
    FactId m_shown;
};

View *makeWhyView(const Workspace &workspace, QWidget *parent);

} // namespace nutgraf
