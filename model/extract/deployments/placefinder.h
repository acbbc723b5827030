// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/deployments/forcefinder.h"
#include "model/extract/deployments/placenames.h"
#include "model/extract/deployments/sections.h"

namespace nutgraf
{

/// Where counted troops are or go, with the step that told it.
struct FoundPlace {
    QString name; ///< country or region; empty where nothing tells
    Evidence why;
    bool isKnown = true; ///< a lexicon knows it
};

/// Finds where counted troops are: by the place in their clause, else by the mission they belong to, by the
/// sentences before, by what the text is about.
class PlaceFinder
{
public:
    PlaceFinder(const Analysis &analysis, const ForceWords &words, const Sections &sections);

    /// `forces` are those of the counts up to this one, `before` the places of the counts before it.
    FoundPlace find(const TroopCount &count, const std::vector<FoundForce> &forces,
                    const std::vector<FoundPlace> &before, const std::vector<TroopCount> &counts);

private:
    /// Where in a sentence a count's place is looked for, and what is not one.
    struct Search {
        TokenRange sentence;
        TokenRange ahead;  ///< of its clause, what stands before the count
        TokenRange behind; ///< of its clause, what stands behind it, up to the next count
        QStringView own;   ///< its force
        FromTells from;
    };
    std::optional<FoundPlace> inClause(const TroopCount &count, const Search &search) const;
    std::optional<NamedPlace> hostOf(const TroopCount &count, TokenRange sentence) const;
    std::optional<FoundPlace> inSentence(const Search &search,
                                         const std::optional<NamedPlace> &unknown) const;
    FoundPlace fromTopic(const std::vector<FoundForce> &forces, const std::optional<NamedPlace> &unknown,
                         const Search &search) const;
    FoundPlace found(const NamedPlace &named, const char *rule, const QString &how) const;
    FoundPlace foundUnknown(const NamedPlace &named) const;
    std::optional<NamedPlace> unknownPlace(const Search &search) const;
    bool isOfOthers(const NamedPlace &place, TokenRange sentence) const;
    /// Whether troops leave a place, or have left it, by a sentence's words.
    bool leaves(qint32 sentence);
    bool tellsOfLeaving(TokenRange sentence) const;
    /// The place of the count before, where that stands near; null otherwise.
    const FoundPlace *placeBefore(const TroopCount &count, const std::vector<FoundPlace> &before,
                                  const std::vector<TroopCount> &counts) const;
    void findTopic();

    const Analysis &m_analysis;
    const Tokens &m_tokens;
    const ForceWords &m_words;
    const PlaceNames m_names;
    const Sections &m_sections;
    std::vector<std::optional<bool>> m_leaves; ///< by sentence; empty where not yet asked
    QString m_topic;                           ///< the place that the text names most
    bool m_topicIsScene = false;               ///< things happen in it, as the text says: "in Honduras"
};

} // namespace nutgraf
