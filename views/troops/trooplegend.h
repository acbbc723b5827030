// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/troopseries.h"

#include <QListWidget>

#include <set>

namespace nutgraf
{

/// The series of a chart by name, in rows that wrap, each with a box that switches its line off and on; by
/// pointer or by keys. A part stands right behind its whole.
class TroopLegend : public QListWidget
{
    Q_OBJECT
public:
    explicit TroopLegend(QWidget *parent = nullptr);

    /// Lists the series of `levels` that have points. What was switched off under its name stays off.
    void setLevels(const TroopLevels &levels);
    std::set<size_t> hidden() const;
    bool isWorthwhile() const { return count() > 1; }

    QSize sizeHint() const override;
    /// The height that shows every name in that width.
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void hiddenChanged(const std::set<size_t> &hidden);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintSamples();
    QString keyOf(size_t series) const;

    TroopLevels m_levels;
    std::set<QString> m_off; // by name, as indices change with the facts
};

} // namespace nutgraf
