// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/entities/entityfinder.h"
#include "model/text/lexicon.h"

#include <QString>

#include <vector>

namespace nutgraf
{

enum class Gender { Unknown, Female, Male };

/// What the words of a mention say, before anybody asks who is meant.
struct NameMention {
    TokenRange tokens;
    EntityKind kind = EntityKind::Person;
    MentionForm form = MentionForm::Name;
    const char *rule = nullptr;
    QString name;    ///< canonical, or as written; empty for pronouns and descriptions
    QString role;    ///< of a person, as written: "NATO Secretary General"
    QString office;  ///< of a person, in small letters, without whose: "secretary general"
    QString country; ///< whose: canonical name of the country or organisation
    Gender gender = Gender::Unknown;
    bool tentative = false; ///< a lone capitalised word: a person only if somebody of that surname is known
};

/// Every name, office and pronoun that may stand for an entity, in text order, nested ones after those that
/// hold them.
std::vector<NameMention> findNames(const Tokens &tokens, const Lexicon &lexicon);

} // namespace nutgraf
