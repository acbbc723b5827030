// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/entity.h"
#include "model/text/lexicon.h"

#include <array>
#include <optional>

namespace nutgraf
{

/// The lexicon classes that name finding works with, looked up once a text.
struct EntityWords {
    explicit EntityWords(const Lexicon &lexicon);

    /// A class of names and what its words are.
    struct NameClass {
        WordClass wordClass;
        EntityKind kind;
        bool adjective; ///< "Afghan" rather than "Afghanistan"
        const char *rule;
    };
    std::array<NameClass, 11> names; ///< those that win over others of the same length first
    ClassSet anyName;
    ClassSet beginsName; ///< what a name, or the role before it, begins with where no phrase does

    WordClass organisation, title, office, officePrefix, firstName, particle, organisationHead, forceHead,
        personVerb, shipPrefix;
    std::optional<WordClass> month, weekday;
};

} // namespace nutgraf
