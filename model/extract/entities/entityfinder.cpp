// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/entities/entityfinder.h"

#include "model/extract/analysis.h"

namespace nutgraf
{

const EntityMention *EntityIndex::mentionAt(qint32 token) const
{
    const EntityMention *best = nullptr;
    for (const EntityMention &mention : mentions) {
        if (mention.tokens.first > token)
            break;
        if (mention.tokens.contains(token) && (!best || mention.tokens.count() > best->tokens.count()))
            best = &mention;
    }
    return best;
}

EntityIndex findEntities(const Analysis &, const RuleBook &)
{
    return {};
}

} // namespace nutgraf
