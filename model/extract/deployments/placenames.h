// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/deployments/forcewords.h"

#include <optional>

namespace nutgraf
{

struct Analysis;

/// A place as the text names it.
struct NamedPlace {
    QString name; ///< the country or region that it is, or is in
    TokenRange tokens;
    bool isFrom = false; ///< "from" leads to it: where something leaves, or who sent it
};

/// What "from" tells beside a number of troops: the place that they leave, or their home.
enum class FromTells { Place, Home };

/// Reads places off a text's words.
class PlaceNames
{
public:
    PlaceNames(const Analysis &analysis, const ForceWords &words);

    /// The place whose name begins at `token`.
    std::optional<NamedPlace> namedAt(qint32 token, TokenRange limits) const;
    /// The place that the preposition at `token` leads to: "in the northern part of Mali".
    std::optional<NamedPlace> afterPreposition(qint32 token, TokenRange limits) const;
    /// The first and the last such place of `range`; what is called `own` is passed over.
    std::optional<NamedPlace> firstAfterPreposition(TokenRange range, TokenRange limits, QStringView own,
                                                    FromTells from = FromTells::Place) const;
    std::optional<NamedPlace> lastAfterPreposition(TokenRange range, TokenRange limits, QStringView own,
                                                   FromTells from = FromTells::Place) const;
    /// The first name behind "in", "to" and the like that no lexicon knows: "in Ruritania", "near the town of
    /// Arra".
    std::optional<NamedPlace> unknownIn(TokenRange range, TokenRange limits) const;
    /// The first place that stands before a noun: "its Afghanistan mission".
    std::optional<NamedPlace> asModifier(TokenRange range, TokenRange limits, QStringView own) const;

private:
    std::optional<NamedPlace> unknownAt(qint32 first, TokenRange limits) const;

    const Analysis &m_analysis;
    const Tokens &m_tokens;
    const ForceWords &m_words;
};

} // namespace nutgraf
