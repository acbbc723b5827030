// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/factset.h"

#include <QHash>

namespace nutgraf
{

/// The short names that facts have in written output: d1, d2, ... for deployments, e1 for events, q1 for
/// quotes, n1 for entities, counted in text order.
class FactNames
{
public:
    explicit FactNames(const FactSet &facts);

    /// Empty where `id` names nothing that is written.
    QString of(FactId id) const { return m_names.value(id); }

private:
    QHash<FactId, QString> m_names;
};

QString entityName(qsizetype index); ///< "n1" for 0

} // namespace nutgraf
