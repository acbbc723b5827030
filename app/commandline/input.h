// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "model/text/article.h"

namespace nutgraf
{

/// Reads the article that a command line names: a file, or standard input for "-".
Result<Article> readInput(const QString &file);

} // namespace nutgraf
