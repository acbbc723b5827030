// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>

namespace nutgraf
{

/// Puts right what Qt 6.4's QSvgGenerator writes into the head of a document: the root element gets a
/// physical size (96 logical pixels an inch), a view box, and a title and description that are escaped and
/// hold only characters which XML 1.0 allows; drawn texts lose the others too. Empty texts give no element.
QByteArray withSvgHead(const QByteArray &generated, QSizeF size, const QString &title,
                       const QString &description);

} // namespace nutgraf
