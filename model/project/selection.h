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
    /// A place in the text, as an offset, that was pointed at though no fact stands there; -1 for none.
    qint32 place() const { return m_place; }

public Q_SLOTS:
    void choose(nutgraf::FactId id);
    void clear() { choose({}); }
    void hover(nutgraf::FactId id);
    /// Points at a place without a fact; what was chosen no longer is.
    void pointAt(qint32 offset);

Q_SIGNALS:
    void currentChanged(nutgraf::FactId id);
    void hoveredChanged(nutgraf::FactId id);
    void placeChanged(qint32 offset);

private:
    FactId m_current;
    FactId m_hovered;
    qint32 m_place = -1;
};

} // namespace nutgraf
