// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/span.h"

#include <QString>

#include <optional>

namespace nutgraf
{

/// A place in a text by its words and what stands around them, so that it is found again when the text has
/// changed elsewhere: the TextQuoteSelector of the W3C's Web Annotation Data Model, with the place it had (a
/// TextPositionSelector, in UTF-16 code units) as a hint.
struct TextQuote {
    QString exact;
    QString prefix; ///< up to 32 characters before
    QString suffix; ///< up to 32 characters after
    Span hint;

    static TextQuote of(Span span, QStringView text);
    bool operator==(const TextQuote &) const = default;
};

/// Where the words of `quote` stand in `text` now: of several places the one whose surroundings are most
/// alike, the nearest to where it was if they are equally so. Nothing where the words are gone, or where
/// short words stand only in surroundings that have nothing in common with what was noted.
std::optional<Span> find(const TextQuote &quote, QStringView text);

} // namespace nutgraf
