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
enum class TroopScale;

/// The strength of forces over time, with a legend that switches series and a table that tells the same.
class TroopView : public View
{
    Q_OBJECT
public:
    TroopView(const Workspace &workspace, QWidget *parent);

    std::unique_ptr<Picture> picture() const override;
    QByteArray viewState() const override;
    void restoreViewState(const QByteArray &state) override;

    TroopCanvas *canvas() const { return m_canvas; }
    TroopLegend *legend() const { return m_legend; }
    TroopTable *table() const { return m_table; }
    QAction *tableAction() const { return m_showTable; }
    QAction *scaleAction(TroopScale scale) const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHeader();
    void refresh();
    void refreshRows();
    void arrange();
    QString tell(FactId id) const;

    TroopCanvas *m_canvas;
    TroopLegend *m_legend;
    TroopTable *m_table;
    QWidget *m_header = nullptr;
    QSplitter *m_split;
    QAction *m_showTable;
    QList<QAction *> m_scales; // by scale
};

/// The row of the list of views makes it with this.
View *makeTroopView(const Workspace &workspace, QWidget *parent);

} // namespace nutgraf
