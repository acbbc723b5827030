// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QStringView>

#include <optional>

namespace nutgraf
{

class Lexicon;

/// Adds the words of a file of this form to a lexicon:
///
///     # a comment
///     @MONTH
///     january<TAB>1
///     @ORGANISATION
///     United Nations<TAB>UN
///
/// "@NAME" begins a class (capitals, digits, '_'), "@!NAME" begins it anew: what it held so far is forgotten.
/// Every other line is a spelling and, after a tab, its value (the spelling itself where there is none).
/// At the first fault it stops and tells it, with "file:line" made of `where`; the lines before it are in.
std::optional<Error> addWords(Lexicon &lexicon, QStringView content, const QString &where);

} // namespace nutgraf
