// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/factset.h"
#include "model/project/corrections.h"
#include "model/result.h"
#include "model/text/article.h"

namespace nutgraf
{

// The file in which a person's corrections of one article are kept; resources/handbook/corrections.md is its
// documentation.

constexpr qint64 largestCorrectionsFile = 16'000'000; ///< bytes
constexpr int mostCorrections = 20'000;

/// SHA-256 of the text in UTF-8, as hexadecimal digits.
QString hashOf(const QString &text);

/// Where the corrections of an article are kept: beside its file, or in `dataFolder` by the hash of its text
/// where it has no file, the program brought it, or its folder takes no files.
QString correctionsPathOf(const Article &article, const QString &dataFolder);

/// The file's bytes. `found` is what the corrections were made of.
QByteArray correctionsToJson(const Corrections &corrections, const Article &article);

/// Reads what correctionsToJson() wrote and finds each correction's fact among `found`, by its words and
/// their surroundings; what is not found becomes an orphan. An error only where the whole is no such file.
Result<Corrections> correctionsFromJson(const QByteArray &bytes, const Article &article,
                                        const FactSet &found);

/// What is kept for an article, and the bytes it was read from (empty where there is no file).
struct KeptCorrections {
    Corrections corrections;
    QByteArray bytes;
};
/// Reads the file at `path`; no file is no error, and no corrections.
Result<KeptCorrections> readCorrections(const QString &path, const Article &article, const FactSet &found);

/// Writes `bytes` to `path`, in one step; empty bytes take the file away. What stands there is replaced only
/// if it is `known`, the bytes that were last read or written: anything else is set aside first, under a name
/// that nothing had. The value is that name, empty where nothing was set aside.
Result<QString> writeCorrections(const QString &path, const QByteArray &bytes, const QByteArray &known);

} // namespace nutgraf
