// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/analysis.h"
#include "model/extract/extraction.h"
#include "model/extract/rulebook.h"

#include <QString>

#include <memory>
#include <ostream>

// What tests of the engine share.

inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}

namespace nutgraf::test
{

/// The program's own words and rules, loaded once; aborts with the reason where they are broken.
const RuleBook &ruleBook();

/// An article of a bare text, as a JSON record would give it.
Article articleOf(const QString &text);

std::shared_ptr<const Analysis> analysisOf(const QString &text);

/// The facts of a bare text published on `published` (ISO; empty for unknown).
FactSet factsOf(const QString &text, const QString &published = {});

} // namespace nutgraf::test
