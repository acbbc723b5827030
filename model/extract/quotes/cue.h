// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/quotes/quotecontext.h"

#include <vector>

namespace nutgraf
{

/// Words that say that somebody says, writes or thinks something, and who it is.
struct Cue {
    qint32 verb = -1;   ///< the main verb; the first word of "according to"
    TokenRange group;   ///< with its auxiliaries: "has said"
    ClassSet classes;   ///< of the verb: the kinds of things it can take
    TokenRange speaker; ///< the words that name who speaks: "he", "who"; empty where none do
    TokenRange named;   ///< what a "who" stands for; else `speaker`
    qint32 begin = -1;  ///< first token of the whole attribution: of "the envoy, Ann Marsh, said"
    qint32 sentence = -1;
    bool isSource = false;    ///< "according to"
    bool isNoun = false;      ///< "claim that"
    bool isLabel = false;     ///< the colon of "Marsh: “We stay.”"
    bool isAdjective = false; ///< "was confident that"
    bool isInverted = false;  ///< "said Smith"
    bool isPassive = false;
    bool isParticiple = false;  ///< "saying"
    bool isInfinitive = false;  ///< "to say"
    const char *rule = nullptr; ///< how the speaker was found
};

/// The cues of a text outside its quotations, in text order.
std::vector<Cue> findCues(const QuoteContext &context);

} // namespace nutgraf
