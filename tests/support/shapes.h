// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace nutgraf::test
{

/// A text of one shape that no writer writes, for what must stay linear on anything.
struct Shape {
    const char *name;
    QString text;
};

/// Texts of `length` characters each: nothing but marks, digits, capitals, commas, one sentence without an
/// end, the same words over and over.
std::vector<Shape> shapes(qsizetype length);

} // namespace nutgraf::test
