// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/tokens.h"

namespace nutgraf
{

/// The Penn Treebank's name of a tag: "VBD", "PRP$"; "." for marks, empty for unknown.
QLatin1String nameOf(Tag tag);
/// The tag of that name; Unknown for none. Marks of any kind are Tag::Mark.
Tag tagNamed(QStringView name);
/// The set of tags (a bit each) called `name`; a closing * stands for all that begin so. 0 where there is
/// none.
quint64 tagsNamed(QStringView name);

/// Verbs, finite or not.
bool isVerb(Tag tag);
/// Verbs that can carry a clause by themselves: past, present, modal.
bool isFinite(Tag tag);
/// Nouns and names.
bool isNoun(Tag tag);
/// Nouns, names, numbers and pronouns: what a noun phrase can end with.
bool isNominal(Tag tag);

} // namespace nutgraf
