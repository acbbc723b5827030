// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/layers.h"
#include "model/facts/publication.h"
#include "model/result.h"

#include <QStringList>

#include <optional>

namespace nutgraf
{

/// What `nutgraf extract` was asked to do.
struct ExtractOptions {
    QStringList files; ///< "-" is standard input
    std::optional<Publication> published;
    QString format; ///< a writer's name; empty where none was asked for
    Layers layers = allLayers();
    QString outputPath; ///< empty for standard output
    bool jsonLines = false;
    int jobs = 1;
    bool help = false;
};

/// Reads the arguments that follow "extract". Errors are wrong usage.
Result<ExtractOptions> parseExtractOptions(const QStringList &arguments);

QString extractHelp();

/// Reads `--published DATE`: "2021-02-18", "2021-02", "2021".
Result<Publication> publicationFromOption(const QString &date);

} // namespace nutgraf
