// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/tokens.h"

#include <vector>

namespace nutgraf
{

/// A stretch of text between quotation marks that belong together, marks included; outermost ones only.
struct QuotedStretch {
    /// How the stretch comes to its end.
    enum class End : quint8 {
        Mark,    ///< a closing mark
        Missing, ///< the writer forgot it: the end of the sentence or of the paragraph
    };
    TokenRange tokens;
    End end = End::Mark;
    qint32 paragraphs = 1; ///< how many it runs over

    /// The words between the marks.
    TokenRange words() const { return {tokens.first + 1, tokens.end - (end == End::Mark ? 1 : 0)}; }
    bool operator==(const QuotedStretch &) const = default;
};

struct QuoteMarks {
    std::vector<QuotedStretch> stretches; ///< in text order; none inside another
    std::vector<qint32> strays;           ///< tokens: marks that nothing answers
};

/// Pairs the quotation marks of a text: curly, straight, ``...'', angle marks, and single ones where no
/// double ones are open. A paragraph that opens anew while the one before did not close continues it, as
/// printers do with quotations of several paragraphs.
QuoteMarks pairQuoteMarks(const Tokens &tokens);

} // namespace nutgraf
