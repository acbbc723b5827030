// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/deployments/forcewords.h"

#include <vector>

namespace nutgraf
{

/// The parts of a digest, each headed by a place: "Mali. Denmark will send ...", or a headline that begins
/// with one: "MALI: Danes to go". What one part tells says nothing of the next.
class Sections
{
public:
    Sections(const Tokens &tokens, const ForceWords &words);

    bool isDigest() const { return m_heads.size() > 1; }
    /// The first sentence of the part that holds `sentence`; 0 where the text has no parts.
    qint32 firstOf(qint32 sentence) const;
    /// The place that heads it; empty where none does.
    QString placeOf(qint32 sentence) const;

private:
    struct Head {
        qint32 sentence;
        QString place;
    };
    const Head *headOf(qint32 sentence) const;

    std::vector<Head> m_heads; ///< in the text's order
};

} // namespace nutgraf
