// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nutgraf
{

/// `text` for QWidget::setToolTip() and Qt::ToolTipRole, which know no plain-text format: shown as it is
/// written, tags and entities included, and never taken for rich text. Folded at words into lines of at most
/// `columns` characters; what is longer than twelve such lines ends in an ellipsis. Line breaks of `text` are
/// kept.
QString plainToolTip(const QString &text, qsizetype columns = 80);

} // namespace nutgraf
