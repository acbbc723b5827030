// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/deployments/forcewords.h"
#include "model/facts/factset.h"

#include <vector>

namespace nutgraf
{

struct Analysis;
struct NumberMention;

/// How a count stands in its text, where that decides whose the troops are.
enum class CountKind {
    Plain,
    Row,     ///< a line of a list: "Albania: 140"
    Share,   ///< what one of several gives: "from Senegal (800)", "the largest contributor with 1,425"
    Bringer, ///< beside who has them: "Italy, with 3,800, ..."
    Strength ///< "9,600-strong"
};

/// A number that counts members of a force.
struct TroopCount {
    const NumberMention *number = nullptr;
    qint32 sentence = -1;
    TokenRange scope;  ///< its clause; its sentence where no clause is known
    TokenRange phrase; ///< the number with its noun: "2,500 US troops"
    TokenRange noun;   ///< "troops"; empty where the number stands alone
    qint32 governor =
        -1;          ///< token of the force noun whose size a lone number tells: "contingent numbered 3,200"
    int shares = -1; ///< index of the count whose noun a lone number shares
    QString countedAs;     ///< "troops", "mission strength"
    bool isResult = false; ///< what a change leads up to, no bound: "brings it up to 15,000"
    CountKind kind = CountKind::Plain;
    const char *rule = nullptr;
    double confidence = 0;
};

/// What came of an article's numbers.
struct TroopCounts {
    std::vector<TroopCount> counts; ///< in text order
    std::vector<Refusal> refusals;  ///< numbers that count something else, with what
};

/// Tells which numbers count troops.
TroopCounts findTroopCounts(const Analysis &analysis, const ForceWords &words);

} // namespace nutgraf
