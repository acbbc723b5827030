// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/deployments/forcefinder.h"
#include "model/extract/deployments/placenames.h"

namespace nutgraf
{

/// Where counted troops are or go, with the step that told it.
struct FoundPlace {
    QString name; ///< country or region; empty where nothing tells
    Evidence why;
};

/// Finds where counted troops are: by the place in their clause, else by the mission they belong to, by the
/// sentences before, by what the text is about.
class PlaceFinder
{
public:
    PlaceFinder(const Analysis &analysis, const ForceWords &words);

    /// `forces` are those of the counts up to this one, `before` the places of the counts before it.
    FoundPlace find(const TroopCount &count, const std::vector<FoundForce> &forces,
                    const std::vector<FoundPlace> &before, const std::vector<TroopCount> &counts) const;

private:
    FoundPlace found(const NamedPlace &named, const char *rule, const QString &how) const;
    bool leaves(TokenRange sentence) const;
    /// The place of the count before, where that stands near; null otherwise.
    const FoundPlace *placeBefore(const TroopCount &count, const std::vector<FoundPlace> &before,
                                  const std::vector<TroopCount> &counts) const;
    void findTopic();

    const Analysis &m_analysis;
    const Tokens &m_tokens;
    const ForceWords &m_words;
    const PlaceNames m_names;
    QString m_topic;             ///< the place that the text names most
    bool m_topicIsScene = false; ///< things happen in it, as the text says: "in Honduras"
};

} // namespace nutgraf
