// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/deployments/forcephrases.h"
#include "model/extract/deployments/sections.h"
#include "model/facts/fact.h"

#include <optional>

namespace nutgraf
{

/// Whose troops are counted, with the step that told it.
struct FoundForce {
    QString name;  ///< short canonical name; empty where nothing tells
    QString place; ///< where that force is by its name ("ISAF": Afghanistan); empty for most
    Evidence why;
    bool isListed = false; ///< stands before its number, as one of several may
};

/// Finds whose troops a number counts: by the words of its own phrase, else by the force whose size it tells,
/// by whoever acts in its clause, by the counts before it.
class ForceFinder
{
public:
    ForceFinder(const Analysis &analysis, const ForceWords &words, const Sections &sections,
                const FactSet &facts);
    Q_DISABLE_COPY_MOVE(ForceFinder) // its parts refer to each other

    /// `before` holds the forces of the counts before this one; `lender` is the count among them that lends
    /// its force where nothing else tells, -1 for none.
    FoundForce find(const TroopCount &count, const std::vector<FoundForce> &before,
                    const std::vector<TroopCount> &counts, int lender);

private:
    FoundForce ofHead(const TroopCount &count) const;
    FoundForce ofRow(const TroopCount &count) const;
    FoundForce inMission(FoundForce force, const TroopCount &count) const;
    /// The force of all counts before, where they have but one.
    FoundForce onlyOne(const std::vector<FoundForce> &before);
    using Named = NamedForce;
    std::optional<Named> asAgent(const TroopCount &count) const;
    std::optional<Named> ofTopic(const TroopCount &count);
    std::optional<Named> inOpening() const;
    /// The last force whose troops a sentence names.
    const std::optional<Named> &ofSentence(qint32 sentence);
    FoundForce found(const Named &named, const char *rule, const QString &how) const;

    const Analysis &m_analysis;
    const Tokens &m_tokens;
    const ForceWords &m_words;
    const ForceNames m_names;
    const ForceOwners m_owners;
    const ForcePhrases m_phrases;
    const Sections &m_sections;

    // What is asked again for each count is worked out once.
    std::vector<std::optional<std::optional<Named>>> m_ofSentence; ///< by sentence; empty where not yet asked
    std::optional<Named> m_ofOpening;
    size_t m_compared = 0;     ///< of the forces before, how many onlyOne() has seen
    int m_only = -1;           ///< the last of these that has a name
    bool m_areSeveral = false; ///< whether names among them differ
};

} // namespace nutgraf
