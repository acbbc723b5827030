// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view.h"

class QBoxLayout;

namespace nutgraf
{

class TroopCanvas;
class TroopLegend;

/// The strength of forces over time, with a legend that switches series.
class TroopView : public View
{
    Q_OBJECT
public:
    TroopView(const Workspace &workspace, QWidget *parent);

    std::unique_ptr<Picture> picture() const override;

    TroopCanvas *canvas() const { return m_canvas; }
    TroopLegend *legend() const { return m_legend; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void arrange();
    QString tell(FactId id) const;

    TroopCanvas *m_canvas;
    TroopLegend *m_legend;
    QBoxLayout *m_box;
};

/// The row of the list of views makes it with this.
View *makeTroopView(const Workspace &workspace, QWidget *parent);

} // namespace nutgraf
