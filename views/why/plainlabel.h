// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

class QLabel;

namespace nutgraf
{

/// A label for text from outside: plain, folded, selectable, in this colour.
QLabel *plainLabel(const QString &text, const QColor &color);

} // namespace nutgraf
