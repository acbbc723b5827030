// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/quotes/speechwords.h"

namespace nutgraf
{

SpeechWords::SpeechWords(const Lexicon &words)
    : lexicon(words)
    , say(words.require("CUE_SAY"))
    , tell(words.require("CUE_TELL"))
    , ask(words.require("CUE_ASK"))
    , think(words.require("CUE_THINK"))
    , show(words.require("CUE_SHOW"))
    , name(words.require("CUE_NAME"))
    , talk(words.require("CUE_TALK"))
    , stance(words.require("CUE_STANCE"))
    , aim(words.require("CUE_AIM"))
    , decide(words.require("CUE_DECIDE"))
    , act(words.require("CUE_ACT"))
    , utter(words.require("CUE_UTTER"))
    , person(words.require("PERSON_NOUN"))
    , body(words.require("BODY_NOUN"))
    , contrast(words.require("REPORT_END"))
    , source(words.require("CUE_SOURCE"))
    , noun(words.require("CUE_NOUN"))
    , stanceNoun(words.require("STANCE_NOUN"))
    , lightVerb(words.require("LIGHT_VERB"))
    , stanceAdjective(words.require("STANCE_ADJECTIVE"))
    , vehicle(words.require("SPEECH_VEHICLE"))
    , auxiliary(words.require("AUXILIARY"))
    , joiner(words.require("NOUN_JOINER"))
    , relative(words.require("RELATIVE"))
    , pronoun(words.require("PERSON_PRONOUN"))
{
    for (const WordClass c : {say, tell, ask, think, show, name, talk, stance, aim, decide, act})
        verbs.add(c);
}

} // namespace nutgraf
