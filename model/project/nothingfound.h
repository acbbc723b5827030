// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nutgraf
{

class Project;

/// Why an article has no facts.
enum class NothingFound {
    No,            ///< it has some
    EmptyBody,     ///< hardly any text was read: a page that needs scripts, a picture, a pay wall
    OtherLanguage, ///< it is not in English
    NoFacts,       ///< it is English, and tells no events, numbers or quotes
};
NothingFound nothingFoundIn(const Project &project);

} // namespace nutgraf
