// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/overview.h"

#include <QWidget>

namespace nutgraf
{

/// The whole extent of a timeline in a thin strip, with a brush around what is in sight: its ends and its
/// middle can be dragged, a click elsewhere brings that time into the middle, a double click shows all.
class OverviewStrip : public QWidget
{
    Q_OBJECT
public:
    static constexpr int Height = 20;

    explicit OverviewStrip(QWidget *parent);

    void show(const TimelineContent &content, TimeWindow whole, TimeWindow shown);
    const TimelineOverview &overview() const { return m_overview; }

Q_SIGNALS:
    void windowWanted(nutgraf::TimeWindow window);
    void wholeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void layOut();

    /// The grip, where it was taken, and the geometry at that time.
    struct Hold {
        TimelineOverview::Grip grip;
        double from;
        TimelineOverview overview;
    };

    std::shared_ptr<const TimelineIndex> m_marks;
    DateRange m_published;
    TimeWindow m_whole;
    TimeWindow m_shown;
    TimelineOverview m_overview;
    std::vector<int> m_counts; ///< events by bin of BinWidth pixels
    std::optional<Hold> m_hold;
};

} // namespace nutgraf
