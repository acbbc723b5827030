// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/publication.h"
#include "model/readers/htmltree.h"

#include <QHash>

#include <vector>

namespace nutgraf
{

/// What a page tells of its publication date, strongest first: JSON-LD, meta elements (`meta`: content by
/// name in lower case), time elements and date lines, its address.
///
/// A day is the one written; but where the strongest clue is a morning in UTC and another one says the day
/// before, it was still that day where the page was published, and that day comes first.
std::vector<DateClue> dateCluesOf(const HtmlTree &tree, const QString &jsonLdDate,
                                  const QHash<QString, QString> &meta, const QString &url);

/// The text of an element that is small enough to be a line; empty for larger ones, which would take long to
/// ask over and over.
QString shortTextOf(const HtmlTree &tree, int node);

} // namespace nutgraf
