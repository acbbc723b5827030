// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <functional>

namespace nutgraf
{

/// The width of a text in pixels.
using TextMeasure = std::function<double(const QString &)>;

/// `text` cut after a whole word, with an ellipsis, so that it is no wider than `width`; as it is where it
/// fits, empty where not even its first word does.
QString elidedAtWord(const QString &text, double width, const TextMeasure &measure);

/// `text` in two lines, the first as full as whole words make it, the second cut where it must be and empty
/// where one is enough. A first word that is wider than `width` stands alone.
std::array<QString, 2> inTwoLines(const QString &text, double width, const TextMeasure &measure);

} // namespace nutgraf
