// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <compare>

namespace nutgraf
{

/// A half-open stretch of Article::text, in UTF-16 code units.
struct Span {
    qint32 begin = 0;
    qint32 end = 0;

    constexpr qint32 length() const { return end - begin; }
    constexpr bool isEmpty() const { return end <= begin; }
    constexpr bool contains(qint32 offset) const { return begin <= offset && offset < end; }
    constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
    constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
    /// The smallest span that holds both.
    constexpr Span united(Span other) const
    {
        return {std::min(begin, other.begin), std::max(end, other.end)};
    }
    QStringView in(QStringView text) const { return text.mid(begin, length()); }

    constexpr auto operator<=>(const Span &) const = default;
};

} // namespace nutgraf
