// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/fact.h"

#include <QObject>

namespace nutgraf
{

/// The one selection that all views share, in fact ids: the timeline, the chart and the article are no item
/// views. Also what the pointer hovers over.
class Selection : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    FactId current() const { return m_current; } ///< null where nothing is chosen
    FactId hovered() const { return m_hovered; }

public Q_SLOTS:
    void choose(nutgraf::FactId id);
    void clear() { choose({}); }
    void hover(nutgraf::FactId id);

Q_SIGNALS:
    void currentChanged(nutgraf::FactId id);
    void hoveredChanged(nutgraf::FactId id);

private:
    FactId m_current;
    FactId m_hovered;
};

} // namespace nutgraf
