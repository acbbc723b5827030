// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/publication.h"

namespace nutgraf
{

class RuleBook;
struct Analysis;
struct Article;

/// The publication date of an article: what its reader found, else a date line in its text, else what its
/// words leave open.
Publication publicationOf(const Article &article, const Analysis &analysis, const RuleBook &rules);

/// When an article was written, as far as its words tell: a set of days with a line of reasons each, basis
/// Inferred. Where they leave more than about ten years open, or one end, its basis is Unknown and it has no
/// date, and the reasons tell what is known. Histories, which tell of one year after the other, give nothing.
Publication inferPublication(const Analysis &analysis, const RuleBook &rules);

} // namespace nutgraf
