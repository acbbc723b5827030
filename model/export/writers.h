// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/layers.h"
#include "model/facts/factset.h"
#include "model/text/article.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace nutgraf
{

/// A form that facts are written in. Menus, dialogs and the command line follow the table of them.
struct WriterRow {
    QString name;   ///< for scripts: "json"
    QString title;  ///< for people, translated: "Facts as JSON"
    QString ending; ///< of file names, without the dot
    /// What one article contributes, in UTF-8 with a line end after it. `filter` says in words which of its
    /// facts these are, and is empty for all of them; what holds no facts is silent on it.
    QByteArray (*write)(const Article &article, const FactSet &facts, Layers layers, const QString &filter);
    /// Written once, before the first article: a table's header row. Null for none.
    QByteArray (*preamble)(const QString &filter) = nullptr;
};

/// All forms, JSON first.
const std::vector<WriterRow> &allWriters();

/// Null where there is none of that name.
const WriterRow *writerNamed(QStringView name);

/// A whole document of one article: the preamble and what the row writes.
QByteArray writeDocument(const WriterRow &row, const Article &article, const FactSet &facts,
                         const QString &filter = {});

} // namespace nutgraf
