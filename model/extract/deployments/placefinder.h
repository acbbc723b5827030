// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/deployments/forcefinder.h"

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

    FoundPlace find(const TroopCount &count, const FoundForce &force, const std::vector<FoundPlace> &before,
                    const std::vector<TroopCount> &counts) const;

private:
    struct Named {
        QString name;
        TokenRange tokens;
    };
    std::optional<Named> namedAt(qint32 token, TokenRange limits) const;
    /// The place of the first "in Iraq" within `range`; those that `own` names are passed over.
    std::optional<Named> firstAfterPreposition(TokenRange range, TokenRange limits, QStringView own) const;
    std::optional<Named> lastAfterPreposition(TokenRange range, TokenRange limits, QStringView own) const;
    std::optional<Named> afterPreposition(qint32 preposition, TokenRange limits) const;
    std::optional<Named> asModifier(TokenRange range, TokenRange limits, QStringView own) const;
    FoundPlace found(const Named &named, const char *rule, const QString &how) const;
    void findTopic();

    const Analysis &m_analysis;
    const Tokens &m_tokens;
    const ForceWords &m_words;
    QString m_topic; ///< the place that the text names most
};

} // namespace nutgraf
