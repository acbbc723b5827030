// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/factset.h"

#include <QStringList>

namespace nutgraf::test
{

/// All facts of a text, a line a fact, for golden files that people read and diff.
QStringList dump(const FactSet &facts, const QString &text);

/// What changed between two lists of lines, as a unified diff without line numbers; empty where nothing did.
QString difference(const QStringList &before, const QStringList &after);

} // namespace nutgraf::test
