// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reference/differences.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QToolButton;

namespace nutgraf
{

/// Below the chart: where the article's numbers differ from the reference, and what to know of that.
class ReferencePanel : public QWidget
{
    Q_OBJECT
public:
    explicit ReferencePanel(QWidget *parent = nullptr);

    void setContent(const Reference &reference, std::vector<Difference> differences);
    /// Says why there is no reference.
    void setError(const QString &message);
    QListWidget *list() const { return m_list; }
    QString summary() const;

Q_SIGNALS:
    void factChosen(nutgraf::FactId id);
    void columnsWanted();
    void removeWanted();

private:
    QLabel *m_summary;
    QToolButton *m_columns;
    QListWidget *m_list;
    std::vector<Difference> m_differences;
};

} // namespace nutgraf
