// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/deployments/troopcount.h"
#include "model/facts/factset.h"

namespace nutgraf
{

/// How a counted number stands to reality, and when.
struct FoundStatus {
    DeploymentStatus status = DeploymentStatus::Current;
    std::optional<double> delta; ///< signed, where the number is a change
    FactDate asOf;
    int from = -1; ///< index of the count that it changes from
    bool relative = false;
    Evidence why;
    std::optional<Evidence> dated;
};

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
    bool hasChangeBefore(const TroopCount &count) const;
    bool isDefinite(const TroopCount &count) const;
    /// The preposition before the number, hedges passed over: "to", "from", "by"; empty for none.
    QStringView linkOf(const TroopCount &count) const;
    bool isPastTense(const TroopCount &count, const Doing &doing) const;
    /// The time that the number's words name, as an index into the facts' times; -1 for none.
    int timeOf(size_t index, const std::vector<TroopCount> &counts) const;
    void date(FoundStatus &found, int time) const;
    bool isLongAgo(const DateRange &range) const;

    const Analysis &m_analysis;
    const Tokens &m_tokens;
    const ForceWords &m_words;
    const FactSet &m_facts;
};

} // namespace nutgraf
