// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/labeltext.h"

namespace nutgraf
{

namespace
{

/// How much of `text` fits into `width` together with `ending`, up to the end of a word; 0 where no word
/// does.
qsizetype wordsThatFit(const QString &text, const QString &ending, double width, const TextMeasure &measure)
{
    for (qsizetype end = text.lastIndexOf(QLatin1Char(' ')); end > 0;
         end = text.lastIndexOf(QLatin1Char(' '), end - 1)) {
        if (measure(text.left(end) + ending) <= width)
            return end;
    }
    return 0;
}

} // namespace

QString elidedAtWord(const QString &text, double width, const TextMeasure &measure)
{
    if (measure(text) <= width)
        return text;
    const QString ellipsis = QStringLiteral("…");
    const qsizetype end = wordsThatFit(text, ellipsis, width, measure);
    return end > 0 ? text.left(end) + ellipsis : QString();
}

std::array<QString, 2> inTwoLines(const QString &text, double width, const TextMeasure &measure)
{
    if (measure(text) <= width)
        return {text, QString()};
    qsizetype end = wordsThatFit(text, {}, width, measure);
    if (end == 0)
        end = text.indexOf(QLatin1Char(' '));
    if (end < 0)
        return {text, QString()};
    return {text.left(end), elidedAtWord(text.mid(end + 1), width, measure)};
}

} // namespace nutgraf
