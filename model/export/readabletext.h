// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/layers.h"
#include "model/facts/factset.h"
#include "model/text/article.h"

#include <QByteArray>

namespace nutgraf
{

/// One article's facts as text for people, a section a kind, no line that needs more than plain characters.
QByteArray toReadableText(const Article &article, const FactSet &facts, Layers layers,
                          const QString &filter = {});

} // namespace nutgraf
