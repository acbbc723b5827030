// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/entities/entitywords.h"

namespace nutgraf
{

EntityWords::EntityWords(const Lexicon &lexicon)
    : names{{
          {lexicon.require("ORGANISATION"), EntityKind::Organisation, false, "entity.organisation.known"},
          {lexicon.require("FORCE"), EntityKind::Force, false, "entity.force.known"},
          {lexicon.require("ARMED_GROUP"), EntityKind::Force, false, "entity.force.group"},
          {lexicon.require("SEAT"), EntityKind::Organisation, false, "entity.organisation.seat"},
          {lexicon.require("COUNTRY"), EntityKind::Place, false, "entity.place.country"},
          {lexicon.require("CAPITAL"), EntityKind::Place, false, "entity.place.capital"},
          {lexicon.require("CITY"), EntityKind::Place, false, "entity.place.city"},
          {lexicon.require("REGION"), EntityKind::Place, false, "entity.place.region"},
          {lexicon.require("AREA"), EntityKind::Place, false, "entity.place.area"},
          {lexicon.require("DEMONYM"), EntityKind::Place, true, "entity.place.demonym"},
          {lexicon.require("AREA_ADJECTIVE"), EntityKind::Place, true, "entity.place.areaAdjective"},
      }}
    , organisation(lexicon.require("ORGANISATION"))
    , title(lexicon.require("TITLE"))
    , office(lexicon.require("OFFICE"))
    , officePrefix(lexicon.require("OFFICE_PREFIX"))
    , firstName(lexicon.require("FIRST_NAME"))
    , particle(lexicon.require("NAME_PARTICLE"))
    , organisationHead(lexicon.require("ORGANISATION_HEAD"))
    , forceHead(lexicon.require("FORCE_HEAD"))
    , personVerb(lexicon.require("PERSON_VERB"))
    , shipPrefix(lexicon.require("SHIP_PREFIX"))
    , month(lexicon.wordClass(u"MONTH"))
    , weekday(lexicon.wordClass(u"WEEKDAY"))
{
    for (const NameClass &name : names)
        anyName.add(name.wordClass);
    beginsName = anyName;
    for (const WordClass c : {shape::Capitalised, title, office, officePrefix})
        beginsName.add(c);
}

} // namespace nutgraf
