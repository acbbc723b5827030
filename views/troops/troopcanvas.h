// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/trooprows.h"
#include "views/troops/troopchart.h"
#include "views/troops/troopreadout.h"

#include <QWidget>

#include <functional>

namespace nutgraf
{

/// The chart on the screen: paints a scene and turns what the pointer, the wheel and the keys do into wishes
/// of its user. It knows no project.
class TroopCanvas : public QWidget
{
    Q_OBJECT
public:
    /// `tell` says what stands in the text about a fact, for the tool tip.
    explicit TroopCanvas(std::function<QString(FactId)> tell, QWidget *parent = nullptr);

    /// Shows other levels, in the window of time that was chosen by hand, where one was.
    void setContent(TroopLevels levels, std::vector<Fact> facts, const QString &emptyText);
    void setChosen(FactId id);
    void setHovered(FactId id);
    void setHidden(std::set<size_t> hidden);
    void setScale(TroopScale scale);
    void setReference(std::shared_ptr<const Reference> reference);
    /// What the chart says in words, for those who cannot see it: a row a number.
    void setRows(std::vector<TroopRow> rows) { m_rows = std::move(rows); }
    /// Shows the whole time again.
    void fit();
    /// Shows a stretch of time that was chosen elsewhere: tells nobody.
    void show(TimeWindow window);
    using QWidget::show;
    /// Where the time axis is to begin and end, as far as there is room; where it wants to for none.
    void setAxis(std::optional<AxisEnds> axis);
    /// Where it begins and ends by itself; nothing where no chart is seen.
    std::optional<AxisEnds> ownAxis() const;
    void zoom(double factor, double day);

    const TroopScene &scene() const { return m_scene; }
    const TroopLayout &layoutNow() const;
    const std::vector<TroopRow> &rows() const { return m_rows; }
    /// Where the number of `row` stands, in the widget's coordinates; nothing where it is out of sight.
    QRectF placeOf(const TroopRow &row) const;
    /// What the cross hair tells now; nothing where there is none.
    std::optional<TroopReadout> readout() const;
    bool isShowingChart() const { return m_emptyText.isEmpty(); }

    QSize sizeHint() const override { return {720, 320}; }
    QSize minimumSizeHint() const override { return {240, 140}; }

Q_SIGNALS:
    void factChosen(nutgraf::FactId id); ///< null: none any more
    void factHovered(nutgraf::FactId id);
    /// The user, or a choice, moved to another stretch of time: scene().window.
    void windowMoved();
    /// The chart was painted where it now is, or hidden: ownAxis().
    void placed();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    TimeWindow window() const;
    void setWindow(TimeWindow window);
    void bringIntoSight(FactId id);
    void changed();
    void pointAt(std::optional<double> x);
    void announce(FactId id);
    void choosePoint(int step);
    void chooseAt(QPointF at);

    std::function<QString(FactId)> m_tell;
    TroopScene m_scene;
    std::vector<Fact> m_facts;
    QString m_emptyText;
    std::vector<TroopRow> m_rows;
    TroopChart m_chart;
    mutable std::optional<TroopLayout> m_layout; // laid out when it is needed
    std::optional<double> m_crossHair;           // where the pointer is
    std::optional<QPointF> m_pressed;
    TimeWindow m_windowAtPress;
    bool m_dragging = false;
    bool m_showsFocus = false;
};

} // namespace nutgraf
