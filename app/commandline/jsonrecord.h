// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "model/text/article.h"

#include <QByteArray>

#include <optional>

namespace nutgraf
{

/// One line of the input of `extract --jsonl`.
struct JsonRecord {
    QByteArray idJson; ///< as it is to be written: a JSON string, number or null
    Article article;   ///< its text is the record's, verbatim
    std::optional<Publication> published;
};

/// What is wrong with a line, and the id to answer it under ("null" where it has none).
struct RecordError {
    QByteArray idJson;
    QString what;
};

/// Reads {"id": …, "text": …, "published": "2021-02-18" | "2021-02" | null, "title": …}; "dct" is read as a
/// synonym of "published", unknown keys are ignored.
std::variant<JsonRecord, RecordError> recordFromJson(const QByteArray &line);

/// {"id": …, "error": "…"}
QByteArray toJson(const RecordError &error);

} // namespace nutgraf
