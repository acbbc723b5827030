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
        , say(words.require("EVENT_REPORT"))
        , opener(words.require("CLAUSE_OPENER"))
        , datePreposition(words.require("DATE_PREPOSITION"))
    {
    }

    const Lexicon &lexicon;
    const WordClass verb;
    const WordClass noun;
    const WordClass cue;
    const WordClass say;
    const WordClass opener;
    const WordClass datePreposition;
};

} // namespace nutgraf
