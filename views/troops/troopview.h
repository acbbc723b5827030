// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view.h"

class QAction;
class QSplitter;

namespace nutgraf
{

class TroopCanvas;
class TroopLegend;
class TroopTable;
class ReferencePanel;
struct CsvTable;
struct ReferenceColumns;
enum class TroopScale;

/// The strength of forces over time, with a legend that switches series and a table that tells the same.
class TroopView : public View
{
    Q_OBJECT
public:
    TroopView(const Workspace &workspace, QWidget *parent);

    std::unique_ptr<Picture> picture() const override;
    ~TroopView() override;
    QByteArray viewState() const override;
    void restoreViewState(const QByteArray &state) override;

    TroopCanvas *canvas() const { return m_canvas; }
    TroopLegend *legend() const { return m_legend; }
    TroopTable *table() const { return m_table; }
    ReferencePanel *referencePanel() const { return m_referencePanel; }
    /// Shows the numbers of a CSV file under the article's; asks for its columns where it was never told
    /// them.
    void openReference(const QString &path);
    void removeReference();
    QAction *tableAction() const { return m_showTable; }
    QAction *scaleAction(TroopScale scale) const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHeader();
    void refresh();
    void refreshRows();
    void refreshReference();
    void chooseReference();
    void askForColumns(const ReferenceColumns &columns);
    void takeColumns(const ReferenceColumns &columns);
    void arrange();
    void tellTime();
    void followTime();
    QString tell(FactId id) const;

    TroopCanvas *m_canvas;
    TroopLegend *m_legend;
    TroopTable *m_table;
    ReferencePanel *m_referencePanel;
    std::unique_ptr<CsvTable> m_referenceTable; // null where none is open
    QString m_referenceName;
    QWidget *m_header = nullptr;
    QSplitter *m_split;
    QAction *m_showTable;
    QList<QAction *> m_scales; // by scale
};

/// The row of the list of views makes it with this.
View *makeTroopView(const Workspace &workspace, QWidget *parent);

} // namespace nutgraf
