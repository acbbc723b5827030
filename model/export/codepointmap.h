// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace nutgraf
{

/// Converts offsets in UTF-16 code units into offsets in Unicode code points, as the W3C Web Annotation
/// model's text position selector counts. Built in one pass; a text without surrogate pairs costs no memory.
class CodePointMap
{
public:
    explicit CodePointMap(QStringView text);

    /// The number of code points before `utf16Offset`. An offset between the halves of a pair counts as after
    /// it.
    qint64 operator()(qint64 utf16Offset) const;

private:
    std::vector<qint64> m_lowSurrogates; ///< where a pair's second half stands, ascending
};

} // namespace nutgraf
