// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace nutgraf
{

/// Appends `number` in decimal figures, with zeros before it where it has fewer than `width` (at most 20).
/// Dates are written by the thousand, which QString::arg() is too slow for.
inline void appendFigures(QString &text, quint64 number, int width = 1)
{
    std::array<QChar, 20> figures;
    size_t at = figures.size();
    for (; number != 0 || int(figures.size() - at) < width; number /= 10)
        figures[--at] = QChar(u'0' + char16_t(number % 10));
    text.append(&figures[at], qsizetype(figures.size() - at));
}

/// 0 to 99 as two figures.
inline QString twoFigures(int number)
{
    QString text;
    appendFigures(text, quint64(number), 2);
    return text;
}

} // namespace nutgraf
