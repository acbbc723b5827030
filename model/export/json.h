// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/layers.h"
#include "model/facts/factset.h"
#include "model/text/article.h"

#include <QByteArray>

namespace nutgraf
{

/// One article and its facts as one JSON object on one line, keys in the documented order. Every offset
/// counts Unicode code points into "text". `idJson` is written as the id where it is given (a caller's number
/// stays a number); else Article::id is. `filter` says in words which of the article's facts these are, and
/// is written where it is given.
QByteArray toJson(const Article &article, const FactSet &facts, Layers layers, QByteArrayView idJson = {},
                  const QString &filter = {});

} // namespace nutgraf
