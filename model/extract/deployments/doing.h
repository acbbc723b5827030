// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/deployments/troopcount.h"

#include <optional>

namespace nutgraf
{

/// How far behind its phrase a number's own verb may stand, in tokens.
inline constexpr qint32 OwnVerbReach = 14;

/// What is done with troops: they come, go, are there; their number rises, falls or is so high.
enum class Action { None, In, Out, Stay, Add, Up, Down, Level };

/// That, with the word that says so.
struct Doing {
    Action action = Action::None;
    qint32 token = -1;
};

/// Finds what a clause says is done with the troops that it counts.
class DoingFinder
{
public:
    DoingFinder(const Analysis &analysis, const ForceWords &words);

    Doing of(const TroopCount &count) const;

private:
    std::optional<Doing> doingAt(qint32 token) const;
    bool leavesFor(qint32 token) const;
    bool staysBehind(const TroopCount &count, qint32 verb) const;

    const Tokens &m_tokens;
    const ForceWords &m_words;
};

} // namespace nutgraf
