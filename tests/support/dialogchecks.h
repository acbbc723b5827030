// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

#include <vector>

namespace nutgraf::test
{

/// All in a visible dialog that the Tab key should come to.
std::vector<QWidget *> controlsOf(const QDialog &dialog);

/// The controls that have no name for screen readers.
QStringList namelessIn(const QDialog &dialog);

/// Pairs of texts that claim the same key with Alt.
QStringList mnemonicClashesIn(const QDialog &dialog);

/// The controls that the Tab key does not come to. Brings the dialog to the front.
QStringList unreachedByTab(QDialog &dialog);

} // namespace nutgraf::test
