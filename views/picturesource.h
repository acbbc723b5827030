// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nutgraf
{

class Project;

/// The line below a picture: “Headline”, publisher, published 18 Feb 2021 (date line). Empty where no article
/// is open.
QString sourceLineOf(const Project &project);

/// The headline, or the article's name where it has none; for titles and file names.
QString pictureTitleOf(const Project &project);

} // namespace nutgraf
