// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/fuzzy.h"

#include <QString>

#include <algorithm>
#include <vector>

namespace nutgraf
{

std::optional<int> fuzzyScore(QStringView typed, QStringView name)
{
    constexpr int apart = 1, together = 9, wordBegin = 8, unreachable = -1;
    const QString letters = typed.toString().toCaseFolded().remove(QLatin1Char(' '));
    const QString folded = name.toString().toCaseFolded();
    if (letters.isEmpty())
        return 0;
    if (folded.isEmpty())
        return {};
    // best[i]: the best score of the letters so far whose last one stands at i. One row a letter: names are
    // short.
    const auto size = size_t(folded.size());
    std::vector<int> best(size, unreachable);
    for (qsizetype letter = 0; letter < letters.size(); ++letter) {
        std::vector<int> next(size, unreachable);
        int before = letter == 0 ? 0 : unreachable; // the best that ends anywhere before i
        for (size_t i = 0; i < size; ++i) {
            if (letter > 0 && i > 0)
                before = std::max(before, best[i - 1]);
            const auto at = qsizetype(i);
            if (before == unreachable || folded[at] != letters[letter])
                continue;
            const bool begins = i == 0 || !folded[at - 1].isLetterOrNumber();
            next[i] = before + (begins ? wordBegin : apart);
            if (letter > 0 && i > 0 && best[i - 1] != unreachable)
                next[i] = std::max(next[i], best[i - 1] + together);
        }
        best = std::move(next);
    }
    const int score = *std::max_element(best.begin(), best.end());
    if (score == unreachable)
        return {};
    return score * 100 - int(std::min<size_t>(size, 99));
}

} // namespace nutgraf
