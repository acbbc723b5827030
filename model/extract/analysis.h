// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/article.h"

namespace nutgraf {

/// What the words of one article say.
struct Analysis {
    Article article;
};

} // namespace nutgraf
