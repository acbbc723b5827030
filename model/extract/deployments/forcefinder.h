// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/deployments/forcenames.h"
#include "model/extract/deployments/sections.h"
#include "model/extract/deployments/troopcount.h"
#include "model/facts/fact.h"
#include "model/text/spanindex.h"

#include <QHash>
#include <optional>

namespace nutgraf
{

struct EntityMention;

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
    std::optional<Named> inPhrase(const TroopCount &count) const;
    std::optional<Named> asOwner(const TroopCount &count) const;
    /// "Turkey, 500" in a list whose verb is understood.
    std::optional<Named> inList(const TroopCount &count) const;
    /// Whoever "our" and "we" stand for at `token`: the side of the quote's speaker.
    std::optional<Named> ofSpeaker(qint32 token) const;
    std::optional<Named> ofEntity(const Entity &entity, TokenRange words) const;
    std::optional<Named> ofPossessive(qint32 pronoun, TokenRange sentence) const;
    std::optional<Named> ofResized(const TroopCount &count) const;
    std::optional<Named> asPredicate(const TroopCount &count) const;
    std::optional<Named> ofGovernor(qint32 governor, TokenRange limits) const;
    bool isCompanion(qint32 noun, TokenRange range) const;
    std::optional<Named> ofForceIn(TokenRange range, qint32 before) const;
    std::optional<Named> asAgent(const TroopCount &count) const;
    std::optional<Named> ofSubject(TokenRange subject, TokenRange limits) const;
    std::optional<Named> ofMention(const EntityMention &mention) const;
    std::optional<Named> ofTopic(const TroopCount &count);
    std::optional<Named> inOpening() const;
    /// The last force whose troops a sentence names.
    const std::optional<Named> &ofSentence(qint32 sentence);
    FoundForce found(const Named &named, const char *rule, const QString &how) const;

    const Analysis &m_analysis;
    const Tokens &m_tokens;
    const ForceWords &m_words;
    const ForceNames m_names;
    const Sections &m_sections;
    const FactSet &m_facts;
    SpanIndex m_spoken; ///< the quotes whose speaker is told
    QHash<QString, int> m_entityByName;

    // What is asked again for each count is worked out once.
    std::vector<std::optional<std::optional<Named>>> m_ofSentence; ///< by sentence; empty where not yet asked
    std::optional<Named> m_ofOpening;
    size_t m_compared = 0;     ///< of the forces before, how many onlyOne() has seen
    int m_only = -1;           ///< the last of these that has a name
    bool m_areSeveral = false; ///< whether names among them differ
};

} // namespace nutgraf
