// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/deployments/doing.h"
#include "model/text/clauses.h"

namespace nutgraf
{

/// How real what is told of troops is.
enum class Mode { Real, Planned, Proposed, Past };

/// That, with the word that says so.
struct StatusCue {
    Mode mode = Mode::Real;
    qint32 token = -1;
};

/// Finds what says that troops are not there yet, may never be, or no longer are.
class StatusCueFinder
{
public:
    StatusCueFinder(const Analysis &analysis, const ForceWords &words);

    /// `next` is where the next count begins.
    StatusCue of(const TroopCount &count, const Doing &doing, qint32 next) const;

private:
    bool isCue(qint32 token, const TroopCount &count) const;
    bool isHeadlineFuture(qint32 sentence, qint32 doing) const;
    bool describesOthers(qint32 participle) const;
    const Clause *hostOf(const TroopCount &count) const;
    qint32 denialOf(const TroopCount &count, const Clause *clause) const;

    const Analysis &m_analysis;
    const Tokens &m_tokens;
    const ForceWords &m_words;
};

} // namespace nutgraf
