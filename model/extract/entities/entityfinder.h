// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/entity.h"
#include "model/text/tokens.h"

#include <vector>

namespace nutgraf
{

class RuleBook;
struct Analysis;

/// How a mention names its entity.
enum class MentionForm { Name, Description, Pronoun, Adjective };

struct EntityMention {
    TokenRange
        tokens; ///< the whole phrase with titles and offices: "NATO Secretary General Jens Stoltenberg"
    Span span;
    int entity = -1; ///< index into EntityIndex::entities
    MentionForm form = MentionForm::Name;
    const char *rule = nullptr;
};

/// Everybody and everything that a text names.
struct EntityIndex {
    std::vector<Entity> entities;
    std::vector<EntityMention> mentions; ///< in text order; one may stand inside another, after it
    std::vector<qint32> longestAt;       ///< by token: the longest mention that holds it; -1 for none

    /// The longest mention that holds `token`, or null.
    const EntityMention *mentionAt(qint32 token) const;
    const Entity &of(const EntityMention &mention) const { return entities[size_t(mention.entity)]; }
    /// The entity of the longest mention that holds `token`, or null.
    const Entity *entityAt(qint32 token) const;
};

/// Finds people, organisations, forces and places, and tells which mentions are of the same one: full name,
/// surname, office ("the secretary general") and pronoun of a person; name and acronym of an organisation;
/// name and adjective of a country. What is not clear stays out.
EntityIndex findEntities(const Analysis &analysis, const RuleBook &rules);

} // namespace nutgraf
