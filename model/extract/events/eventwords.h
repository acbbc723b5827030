// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/lexicon.h"

namespace nutgraf
{

/// The word classes that the event steps ask for, looked up once.
struct EventWords {
    explicit EventWords(const Lexicon &words)
        : lexicon(words)
        , verb(words.require("EVENT_VERB"))
        , noun(words.require("EVENT_NOUN"))
        , cue(words.require("EVENT_CUE"))
    {
    }

    /// Whether the lexicon calls the token a cue of this kind: "scheduled", "possible", "opener", "report",
    /// "moved".
    bool isCue(const Tokens &tokens, qint32 token, QStringView kind) const
    {
        const QString *value = lexicon.value(tokens, token, cue);
        return value && *value == kind;
    }

    const Lexicon &lexicon;
    const WordClass verb;
    const WordClass noun;
    const WordClass cue;
};

} // namespace nutgraf
