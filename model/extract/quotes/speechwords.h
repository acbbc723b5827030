// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/lexicon.h"

namespace nutgraf
{

/// What the lexicon knows of the words by which writers report others' words
/// (resources/lexicons/quotes.tsv).
struct SpeechWords {
    explicit SpeechWords(const Lexicon &lexicon);

    const Lexicon &lexicon;
    WordClass say;             ///< takes a reported clause: "said", "insisted"
    WordClass tell;            ///< takes a hearer and a clause: "told", "assured"
    WordClass ask;             ///< takes a hearer and "to" with a verb: "urged", "warned"
    WordClass think;           ///< thought, belief, feeling: "believe", "hopes"
    WordClass show;            ///< what polls and papers do: "showed", "indicates"
    WordClass name;            ///< gives a character: "called", "described"
    WordClass talk;            ///< takes a thing or topic: "rejected", "discussed"
    WordClass stance;          ///< judges, feels, weighs a thing: "admired", "disowned"
    WordClass aim;             ///< takes "to" with a verb: "vowed", "refused"
    WordClass decide;          ///< decides to do a thing: "agreed", "chose"
    WordClass act;             ///< what is said is a thing: "announced", "denied"
    WordClass utter;           ///< introduces quoted words or "that" alone: "continued", "snapped"
    WordClass person;          ///< nouns for people who speak: "general", "source"
    WordClass body;            ///< nouns for what acts as one: "ministry", "alliance"
    WordClass contrast;        ///< "while", "although": after a comma, ends what is reported
    WordClass source;          ///< "according to"
    WordClass noun;            ///< "statement", "claim"
    WordClass stanceNoun;      ///< "his criticism of", "her promise to"
    WordClass lightVerb;       ///< "voiced" of "voiced support for"
    WordClass stanceAdjective; ///< "confident that", "critical of"
    WordClass vehicle;         ///< what carries somebody's words: "letter", "speech"
    WordClass auxiliary;       ///< "has", "was", "did"; value: have, be, do
    WordClass joiner;          ///< "of" in "head of the army"
    WordClass relative;        ///< "who"
    WordClass pronoun;         ///< "he"
    ClassSet verbs;            ///< all the classes of verbs
};

} // namespace nutgraf
