// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/deployments/asof.h"
#include "model/extract/deployments/statuscues.h"

namespace nutgraf
{

/// Tells levels from changes and what is from what was, will or might be.
class StatusFinder
{
public:
    StatusFinder(const Analysis &analysis, const ForceWords &words, const FactSet &facts);

    FoundStatus find(size_t index, const std::vector<TroopCount> &counts) const;

private:
    bool isOfAnOldStory(const TroopCount &count) const;
    bool hasChangeBefore(const TroopCount &count) const;
    bool isSharedOut(const TroopCount &count) const;
    qint32 promiseOf(const TroopCount &count) const;
    bool isDefinite(const TroopCount &count) const;
    /// The preposition before the number, hedges passed over: "to", "from", "by"; empty for none.
    QStringView linkOf(const TroopCount &count) const;
    bool isPastTense(const TroopCount &count, const Doing &doing) const;
    const QString *asideOf(const TroopCount &count) const;

    const Analysis &m_analysis;
    const Tokens &m_tokens;
    const ForceWords &m_words;
    const DoingFinder m_doing;
    const StatusCueFinder m_cues;
    const AsOfFinder m_asOf;
};

} // namespace nutgraf
