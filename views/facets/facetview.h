// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/facetmodel.h"
#include "views/view.h"

class QCheckBox;
class QLabel;
class QToolButton;
class QTreeView;

namespace nutgraf
{

class DateHistogram;

/// The panel of facets: how many facts there are of what, to be included or left out, and at what time.
class FacetView : public View
{
    Q_OBJECT
public:
    FacetView(const Workspace &workspace, QWidget *parent);

    QTreeView *tree() const { return m_tree; }
    DateHistogram *histogram() const { return m_histogram; }
    QLabel *summary() const { return m_summary; }
    QToolButton *resetButton() const { return m_reset; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTree();
    void refresh();
    void showMenu(const QPoint &at);
    void chooseDates(const DateRange &range, bool withUndated);

    FacetModel m_model;
    QLabel *m_summary;
    QToolButton *m_reset;
    DateHistogram *m_histogram;
    QCheckBox *m_undated;
    QTreeView *m_tree;
    QLabel *m_empty;
};

/// The workspace must have a filter to set.
View *makeFacetView(const Workspace &workspace, QWidget *parent);

} // namespace nutgraf
