// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/layers.h"
#include "model/facts/factset.h"
#include "model/text/article.h"

#include <QByteArray>
#include <QString>

namespace nutgraf
{

/// The header row of toCsv(): with a `filter`, of one column more, in which each row names it.
QByteArray csvHeader(const QString &filter = {});

/// The deployments of one article as rows of comma-separated values (RFC 4180), the article's id first. Empty
/// where the layers leave deployments out.
QByteArray toCsv(const Article &article, const FactSet &facts, Layers layers, const QString &filter = {});

/// A text as one cell: quoted where it must be. A text that a spreadsheet would take for a formula (it begins
/// with = + - @, tab or return) gets an apostrophe before it.
QString csvCell(const QString &text);

} // namespace nutgraf
