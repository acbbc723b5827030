// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/rulebook.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace nutgraf::test
{

/// A text whose facts are written down in tests/golden, a line a fact.
struct GoldenText {
    QString name; ///< of its file there
    QString text;
    QString published;        ///< ISO; empty where the text has to tell
    bool isParagraph = false; ///< one of many in its file: there its words stand before its facts
};

/// The project's samples, and the sentences of tests/golden/*.txt, a paragraph a text.
std::vector<GoldenText> goldenTexts();

/// The facts that `rules` find in it, a line a fact.
QStringList goldenLines(const GoldenText &golden, const RuleBook &rules);

} // namespace nutgraf::test
