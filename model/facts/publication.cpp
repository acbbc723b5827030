// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facts/publication.h"

#include <algorithm>

namespace nutgraf
{

Publication publicationFrom(const std::vector<DateClue> &clues)
{
    const auto best = std::min_element(
        clues.begin(), clues.end(), [](const DateClue &a, const DateClue &b) { return a.basis < b.basis; });
    if (best == clues.end() || best->basis == DateBasis::Unknown)
        return {};
    Publication publication{best->date, best->basis, {}};
    for (const DateClue &clue : clues) {
        if (clue.basis == best->basis && clue.date == best->date)
            publication.because.append(clue.because);
    }
    return publication;
}

QString toString(DateBasis basis)
{
    switch (basis) {
    case DateBasis::User:
        return QStringLiteral("user");
    case DateBasis::Metadata:
    case DateBasis::FileName:
        return QStringLiteral("metadata");
    case DateBasis::Dateline:
        return QStringLiteral("dateline");
    case DateBasis::Inferred:
        return QStringLiteral("inferred");
    case DateBasis::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

} // namespace nutgraf
