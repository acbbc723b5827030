// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/fact.h"

#include <vector>

namespace nutgraf
{

class Project;

/// Another reading of one field of a fact, which the text allows as well.
struct Alternative {
    QString value;   ///< the field's, for people: "Syria", "Thu 25 Feb 2021"
    QString because; ///< one line: "the place, as named in the same sentence"
    QString rule;    ///< "alternative.place"
    Fact fact;       ///< as it would be
};

/// What else a fact may say, the likeliest first, at most `most` of them: a rival place, force or speaker
/// that its sentence names, another date of the sentence, the other weekday or year where the words leave it
/// open.
std::vector<Alternative> alternativesOf(const Fact &fact, const Project &project, size_t most = 6);

} // namespace nutgraf
