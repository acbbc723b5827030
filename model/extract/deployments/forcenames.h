// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/deployments/forcewords.h"

#include <optional>

namespace nutgraf
{

/// A force, or the nation that has one, as the text names it.
struct NamedForce {
    QString name;
    QString place; ///< where it is by its name; empty for most
    TokenRange tokens;
};

/// Reads names of forces off a text's words.
class ForceNames
{
public:
    ForceNames(const Tokens &tokens, const ForceWords &words);

    /// The force, or the nation that has one, whose name begins at `token`.
    std::optional<NamedForce> namedAt(qint32 token, TokenRange limits) const;
    std::optional<NamedForce> firstNamed(TokenRange range, TokenRange limits) const;
    std::optional<NamedForce> lastNamed(TokenRange range, TokenRange limits) const;
    /// Whether the name says where something is, not who has it: "in Kosovo".
    bool isLocated(const NamedForce &named, TokenRange limits) const;
    /// All names of a noun phrase as one: "UN and AU troops".
    std::optional<NamedForce> joined(TokenRange range, TokenRange limits) const;

private:
    QString unitAt(qint32 token, TokenRange limits) const;

    const Tokens &m_tokens;
    const ForceWords &m_words;
};

} // namespace nutgraf
