// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/fact.h"

namespace nutgraf
{

// The fields of a fact that a person can change, by the keys under which they are kept: one list, for
// keeping, comparing and carrying over. A visitor is called with each key and pointer to member.

template <class Visitor>
void visitFields(const Event *, Visitor &&visit)
{
    visit("span", &Event::span);
    visit("sentence", &Event::sentence);
    visit("relative", &Event::relative);
    visit("what", &Event::what);
    visit("date", &Event::date);
    visit("status", &Event::status);
    visit("who", &Event::who);
    visit("where", &Event::where);
}

template <class Visitor>
void visitFields(const Deployment *, Visitor &&visit)
{
    visit("span", &Deployment::span);
    visit("sentence", &Deployment::sentence);
    visit("relative", &Deployment::relative);
    visit("amount", &Deployment::amount);
    visit("text", &Deployment::text);
    visit("force", &Deployment::force);
    visit("kind", &Deployment::countedAs);
    visit("place", &Deployment::place);
    visit("status", &Deployment::status);
    visit("delta", &Deployment::delta);
    visit("as_of", &Deployment::asOf);
    visit("part_of", &Deployment::partOf);
    visit("from", &Deployment::from);
    visit("attributed_to", &Deployment::attributedTo);
}

template <class Visitor>
void visitFields(const Quote *, Visitor &&visit)
{
    visit("span", &Quote::span);
    visit("sentence", &Quote::sentence);
    visit("relative", &Quote::relative);
    visit("kind", &Quote::kind);
    visit("text", &Quote::text);
    visit("speaker", &Quote::speaker);
    visit("speaker_text", &Quote::speakerText);
    visit("speaker_span", &Quote::speakerSpan);
    visit("cue", &Quote::cue);
    visit("cue_span", &Quote::cueSpan);
    visit("through", &Quote::through);
    visit("to", &Quote::to);
    visit("said_on", &Quote::saidOn);
}

} // namespace nutgraf
