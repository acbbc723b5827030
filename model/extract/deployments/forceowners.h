// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/deployments/forcenames.h"
#include "model/facts/factset.h"
#include "model/text/spanindex.h"

#include <QHash>
#include <optional>

namespace nutgraf
{

struct Analysis;
struct EntityMention;

/// Tells whose force is meant where somebody is: a subject, a pronoun, an office, the speaker of a quote.
class ForceOwners
{
public:
    ForceOwners(const Analysis &analysis, const ForceWords &words, const ForceNames &names,
                const FactSet &facts);

    std::optional<NamedForce> ofSubject(TokenRange subject, TokenRange limits) const;
    /// Of "its", "their", "our": whom the pronoun stands for, else the last one named before it.
    std::optional<NamedForce> ofPossessive(qint32 pronoun, TokenRange sentence) const;

private:
    std::optional<NamedForce> ofMention(const EntityMention &mention) const;
    std::optional<NamedForce> ofEntity(const Entity &entity, TokenRange words) const;
    /// Whoever "our" and "we" stand for at `token`: the side of the quote's speaker.
    std::optional<NamedForce> ofSpeaker(qint32 token) const;

    const Analysis &m_analysis;
    const Tokens &m_tokens;
    const ForceWords &m_words;
    const ForceNames &m_names;
    const FactSet &m_facts;
    SpanIndex m_spoken; ///< the quotes whose speaker is told
    QHash<QString, int> m_entityByName;
};

} // namespace nutgraf
