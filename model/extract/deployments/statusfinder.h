// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/deployments/asof.h"
#include "model/text/clauses.h"

namespace nutgraf
{

/// Tells levels from changes and what is from what was, will or might be.
class StatusFinder
{
public:
    StatusFinder(const Analysis &analysis, const ForceWords &words, const FactSet &facts);

    FoundStatus find(size_t index, const std::vector<TroopCount> &counts) const;

private:
    /// What is done with the troops, by the word that says so.
    enum class Action { None, In, Out, Stay, Add, Up, Down, Level };
    struct Doing {
        Action action = Action::None;
        qint32 token = -1;
    };
    /// How real it is.
    enum class Mode { Real, Planned, Proposed, Past };
    struct Cue {
        Mode mode = Mode::Real;
        qint32 token = -1;
    };

    Doing doingOf(const TroopCount &count) const;
    std::optional<Doing> doingAt(qint32 token) const;
    /// `next` is where the next count begins.
    Cue cueOf(const TroopCount &count, const Doing &doing, qint32 next) const;
    bool isCue(qint32 token, const TroopCount &count) const;
    bool isOfAnOldStory(const TroopCount &count) const;
    bool leavesFor(qint32 token) const;
    bool isHeadlineFuture(qint32 sentence, qint32 doing) const;
    bool describesOthers(qint32 participle) const;
    bool hasChangeBefore(const TroopCount &count) const;
    bool isSharedOut(const TroopCount &count) const;
    bool isDefinite(const TroopCount &count) const;
    /// The preposition before the number, hedges passed over: "to", "from", "by"; empty for none.
    QStringView linkOf(const TroopCount &count) const;
    bool isPastTense(const TroopCount &count, const Doing &doing) const;
    const QString *asideOf(const TroopCount &count) const;
    bool staysBehind(const TroopCount &count, qint32 verb) const;
    const Clause *hostOf(const TroopCount &count) const;
    qint32 denialOf(const TroopCount &count, const Clause *clause) const;

    const Analysis &m_analysis;
    const Tokens &m_tokens;
    const ForceWords &m_words;
    const AsOfFinder m_asOf;
};

} // namespace nutgraf
