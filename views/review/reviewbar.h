// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/fact.h"
#include "views/view.h"

#include <vector>

class QLabel;
class QPushButton;
class QShortcut;

namespace nutgraf
{

/// The facts that nobody has judged yet and that are not quite sure, the least sure first; all that nobody
/// has judged where none is unsure.
std::vector<FactId> factsToReview(const std::vector<Fact> &facts);

/// A walk through the uncertain facts by keyboard: A accepts, R rejects, E edits, N goes on, B goes back,
/// Escape ends it. It chooses each fact in turn, so that all views show it.
class ReviewBar : public View
{
    Q_OBJECT
public:
    ReviewBar(const Workspace &workspace, QWidget *parent);

    void start();
    void stop();
    QString text() const; ///< what it says

Q_SIGNALS:
    /// The chosen fact is to be edited.
    void editRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *addButton(const QString &text, const QString &key, const QString &tip,
                           const std::function<void()> &act);
    void go(int steps);
    void judge(Origin origin);
    void showFact();

    std::vector<FactId> m_facts;
    int m_place = 0; ///< in m_facts; their number when the walk is over
    QLabel *m_progress;
    QList<QPushButton *> m_steps;
    QList<QShortcut *> m_keys;
};

} // namespace nutgraf
