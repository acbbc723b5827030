// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/facets/datebins.h"

#include <QWidget>

#include <optional>

namespace nutgraf
{

/// How many facts there are at what time, with two ends to drag that choose a stretch of it. By keyboard: Tab
/// goes from end to end, the arrows, Home and End move one, Escape takes all again.
class DateHistogram : public QWidget
{
    Q_OBJECT
public:
    explicit DateHistogram(QWidget *parent = nullptr);

    /// `extent` is what can be chosen from (nothing: there is no date at all), `dates` what to count, both
    /// ends of each known.
    void setDates(const std::optional<DateRange> &extent, const std::vector<DateRange> &dates);
    /// The stretch that is chosen; unknown for all of it.
    void setRange(const DateRange &range);
    DateRange range() const { return m_range; }

    /// Where a handle is, for the pointer: 0 is the earlier end, 1 the later one.
    QRectF handle(int end) const;
    QSize sizeHint() const override { return {200, 84}; }
    QSize minimumSizeHint() const override { return {120, 84}; }

Q_SIGNALS:
    /// A person chose another stretch; unknown for all of it. Follows while an end is dragged.
    void rangeChosen(const nutgraf::DateRange &range);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QRectF plot() const;
    double xOf(int edge) const;
    int edgeAt(double x) const;
    /// The edges between which the chosen bins lie.
    std::array<int, 2> ends() const;
    void moveEnd(int end, int edge);
    void tell();

    DateBins m_bins;
    std::vector<int> m_counts;
    DateRange m_range;
    int m_focusedEnd = 0;
    std::optional<int> m_dragged;
};

} // namespace nutgraf
