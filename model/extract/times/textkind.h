// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/times/timefinder.h"

namespace nutgraf
{

class Lexicon;

/// What a text's times are good for, as far as its words tell.
enum class TextKind {
    Report, ///< news: it speaks from its own day
    /// A speech, an interview, a transcript: its writer says "I", "we" and "you" outside quotation marks, at
    /// least once in forty words. There "now" and its kin mostly lead on to the next thing.
    Talk,
    /// It is told by years: "recent" and "former" place things in the story.
    History,
    /// A guide, a study: long, nobody speaks, and nothing is told from the day of writing. There "today" and
    /// "daily" say how things are in general, and place nothing in time.
    Guide
};

TextKind kindOf(const Analysis &analysis, const Lexicon &lexicon, const std::vector<TimeMention> &times);

/// Whether most of what `times` tell lies years before the year of publication, as in a biography; any year
/// told counts where `published` is not known.
bool tellOfLongAgo(const std::vector<TimeMention> &times, std::optional<int> published);

} // namespace nutgraf
