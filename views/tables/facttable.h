// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/factrows.h"
#include "views/view.h"

class QAction;
class QCheckBox;
class QLabel;
class QLineEdit;
class QMenu;
class QTimer;
class QToolButton;

namespace nutgraf
{

class SectionedTable;
class ColumnWidths;
class SortHeader;

/// What tells one table of facts from another.
struct FactTableSpec {
    FactKind kind;
    std::vector<FactModel::Column> columns; ///< as they stand from left to right
    std::vector<FactModel::Column> more;    ///< stand behind them once a person asks for them
    std::vector<FactModel::Column> groups;  ///< by which the facts can be brought together
    FactModel::Column wide;                 ///< takes what room is left; its words wrap
    FactModel::Column sortedBy;
    QString name;                                         ///< for screen readers: "Quotes"
    QString nothingFound;                                 ///< why it may be empty, and what to do
    std::function<QString(int shown, int total)> counted; ///< "3 of 18 quotes"

    std::vector<FactModel::Column> allColumns() const;
};

/// A table of the facts of one kind: with the columns that a person chose, sorted by several of them,
/// grouped under headings that fold, filtered as one types, copied as rows, as words or as citations, linked
/// with the selection that all views share.
class FactTable : public View
{
    Q_OBJECT
public:
    FactTable(const Workspace &workspace, FactTableSpec spec, QWidget *parent);

    QByteArray viewState() const override;
    void restoreViewState(const QByteArray &state) override;

    SectionedTable *table() const { return m_table; }
    QLineEdit *filterField() const { return m_field; }
    QLabel *countLabel() const { return m_count; }
    QLabel *emptyLabel() const { return m_empty; }
    QCheckBox *dismissedBox() const { return m_dismissed; }
    QToolButton *arrangeButton() const { return m_arrange; }
    void groupBy(std::optional<FactModel::Column> column);

    enum class Titles { Without, With };
    /// The selected rows, cells parted by tabs, in the order shown.
    QString rowsAsTable(Titles titles) const;
    /// The selected facts as words, a line each.
    QString rowsAsWords() const;
    /// The selected facts as citations, a line each.
    QString citations() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildBar();
    void buildTable();
    void buildActions();
    void refresh();
    void showChosen(FactId id);
    void followFolds();
    void choose(const QModelIndex &index);
    void fitRows();
    void fillMenu(QMenu *menu);
    QModelIndexList selectedRows() const;
    QString eachFact(const std::function<QString(const Fact &)> &line) const;

    FactTableSpec m_spec;
    FactFilter m_filter;
    FactRows m_rows;
    QLineEdit *m_field;
    QLabel *m_count;
    QCheckBox *m_dismissed;
    QToolButton *m_arrange;
    SectionedTable *m_table;
    SortHeader *m_header;
    ColumnWidths *m_widths = nullptr;
    QList<QAction *> m_folding; ///< folds all groups, unfolds them
    QLabel *m_empty;
    QTimer *m_fit;
    bool m_isChoosing = false;
};

View *makeQuoteTable(const Workspace &workspace, QWidget *parent);
View *makeDeploymentTable(const Workspace &workspace, QWidget *parent);
View *makeEventTable(const Workspace &workspace, QWidget *parent);

} // namespace nutgraf
