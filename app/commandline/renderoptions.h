// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/publication.h"
#include "model/result.h"
#include "views/pictures.h"

#include <QSizeF>
#include <QStringList>

#include <optional>

namespace nutgraf
{

/// What `nutgraf render` was asked to do.
struct RenderOptions {
    QStringList files;                   ///< "-" is standard input
    const PictureRow *picture = nullptr; ///< never null in a parsed one without `help`
    QString outputPath;
    std::optional<Publication> published;
    QSizeF size{1600, 900}; ///< logical pixels
    double scale = 1;
    std::optional<QString> title; ///< else the headline
    bool transparent = false;
    bool help = false;
};

/// Reads the arguments that follow "render". Errors are wrong usage.
Result<RenderOptions> parseRenderOptions(const QStringList &arguments);

QString renderHelp();

/// Where the picture of the file of that number (from 0) goes: the first to `path` itself, the others beside
/// it with their number before the ending.
QString numberedPath(const QString &path, qsizetype index);

} // namespace nutgraf
