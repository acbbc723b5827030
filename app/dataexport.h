// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/writers.h"
#include "model/result.h"

class QWidget;

namespace nutgraf
{

class Project;
class ShownFacts;

/// Writes the facts as they stand, with a person's changes, as far as the facets let them through. Through
/// QSaveFile: a failing write leaves the old file whole. The value is the path.
Result<QString> writeFacts(const Project &project, const ShownFacts &shown, const WriterRow &writer,
                           const QString &path);

/// Asks where to write and in which form, and writes. Nothing where the user asks for nothing.
std::optional<Result<QString>> askAndWriteFacts(const Project &project, const ShownFacts &shown,
                                                QWidget *parent);

} // namespace nutgraf
