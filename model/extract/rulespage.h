// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nutgraf
{

/// The page of the handbook that lists what the program understands: every time rule with its examples, every
/// class of words with some of them. Markdown, made from the rule tables and the word lists that come with
/// the program.
QString rulesPage();

} // namespace nutgraf
