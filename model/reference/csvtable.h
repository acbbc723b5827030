// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace nutgraf
{

/// A table read from a CSV file: the names of its columns, and rows of as many cells.
struct CsvTable {
    QStringList header;
    std::vector<QStringList>
        rows; ///< each as long as the header; missing cells are empty, further ones dropped
    bool operator==(const CsvTable &) const = default;
};

/// Reads comma-, semicolon- or tab-separated values (RFC 4180; the separator is the one that the first line
/// has most of) in UTF-8 with or without a mark, or UTF-16 with one. Empty lines are skipped. At most 16 MB,
/// 200,000 rows, 200 columns, and 10,000 characters a cell: what is larger, or no text, is an error that says
/// so.
Result<CsvTable> readCsv(const QByteArray &bytes);

/// readCsv() of a file.
Result<CsvTable> readCsvFile(const QString &path);

} // namespace nutgraf
