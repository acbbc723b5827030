// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/span.h"

#include <QString>

#include <vector>

namespace nutgraf
{

/// A text made ready to be searched as people type: capitals, accents and the forms of quotation marks and
/// dashes make no difference ("erdogan" finds "Erdoğan"). Folding keeps every place where it is.
class FoldedText
{
public:
    FoldedText() = default;
    explicit FoldedText(QStringView text);

    /// All places where `words` stand, in order, none overlapping the one before; none for no words. Linear.
    std::vector<Span> find(QStringView words) const;
    bool contains(QStringView words) const;

private:
    QString m_text;
};

} // namespace nutgraf
