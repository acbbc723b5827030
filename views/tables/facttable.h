// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/factfilter.h"
#include "views/view.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QTableView;
class QTimer;

namespace nutgraf
{

/// What tells one table of facts from another.
struct FactTableSpec {
    FactKind kind;
    std::vector<FactModel::Column> columns; ///< as they stand from left to right
    FactModel::Column wide;                 ///< takes what room is left; its words wrap
    FactModel::Column sortedBy;
    QString name;                                         ///< for screen readers: "Quotes"
    QString nothingFound;                                 ///< why it may be empty, and what to do
    std::function<QString(int shown, int total)> counted; ///< "3 of 18 quotes"
};

/// A table of the facts of one kind: sorted by any column, filtered as one types, copied as rows or as
/// citations, linked with the selection that all views share.
class FactTable : public View
{
    Q_OBJECT
public:
    FactTable(const Workspace &workspace, FactTableSpec spec, QWidget *parent);

    QByteArray viewState() const override;
    void restoreViewState(const QByteArray &state) override;

    QTableView *table() const { return m_table; }
    QLineEdit *filterField() const { return m_field; }
    QLabel *countLabel() const { return m_count; }
    QLabel *emptyLabel() const { return m_empty; }
    QCheckBox *dismissedBox() const { return m_dismissed; }

    /// The selected rows, cells parted by tabs, in the order shown.
    QString rowsAsText() const;
    /// The selected quotes as citations, a line each; empty where there are none.
    QString citations() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildBar();
    void buildTable();
    void buildActions();
    void refresh();
    void showChosen(FactId id);
    void choose(const QModelIndex &index);
    void fitRows();
    QModelIndexList selectedRows() const;

    FactTableSpec m_spec;
    FactFilter m_filter;
    QLineEdit *m_field;
    QLabel *m_count;
    QCheckBox *m_dismissed;
    QTableView *m_table;
    QLabel *m_empty;
    QTimer *m_fit;
    bool m_isChoosing = false;
};

View *makeQuoteTable(const Workspace &workspace, QWidget *parent);
View *makeDeploymentTable(const Workspace &workspace, QWidget *parent);
View *makeEventTable(const Workspace &workspace, QWidget *parent);

} // namespace nutgraf
