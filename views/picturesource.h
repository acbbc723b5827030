// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nutgraf
{

class Project;
class ShownFacts;

/// The line below a picture: “Headline”, publisher, published 18 Feb 2021 (date line); Nutgraf 1.0. Empty
/// where no article is open.
QString sourceLineOf(const Project &project);
/// The same, and which of the facts are shown: “Headline”, …; 4 of 10 facts; force: US.
QString sourceLineOf(const Project &project, const ShownFacts &shown);

/// The headline, or the article's name where it has none; for titles and file names.
QString pictureTitleOf(const Project &project);

} // namespace nutgraf
