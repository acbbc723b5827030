// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/layers.h"
#include "model/facts/factset.h"
#include "model/text/article.h"

#include <QByteArray>

namespace nutgraf
{

/// The article's text as a TimeML 1.2.1 document with its time expressions as TIMEX3 elements in place,
/// framed as in TempEval-3 (DOCID, DCT, TITLE, TEXT). Of expressions that overlap the first is marked.
/// Characters that XML does not allow become U+FFFD.
QByteArray toTimeMl(const Article &article, const FactSet &facts, Layers layers, const QString &filter = {});

} // namespace nutgraf
