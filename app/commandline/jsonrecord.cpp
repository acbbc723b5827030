// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/jsonrecord.h"

#include "model/export/jsonwriter.h"
#include "model/readers/readers.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace nutgraf
{

namespace
{

/// A string or a number goes back as it came; anything else names nothing.
QByteArray idJsonOf(const QJsonValue &id)
{
    JsonWriter out;
    if (id.isString())
        out.string(id.toString());
    else if (id.isDouble())
        out.number(id.toDouble());
    else
        out.null();
    return out.json();
}

/// The day of "2021-02-18T10:30:00Z" is its date part.
std::optional<DateRange> dateOf(const QString &iso)
{
    const bool hasTime = iso.size() > 10 && (iso[10] == QLatin1Char('T') || iso[10] == QLatin1Char(' '));
    return rangeFromIso(hasTime ? QStringView(iso).left(10) : QStringView(iso));
}

} // namespace

std::variant<JsonRecord, RecordError> recordFromJson(const QByteArray &line)
{
    QJsonParseError parsing;
    const bool marked = line.startsWith("\xEF\xBB\xBF");
    const QJsonDocument document = QJsonDocument::fromJson(marked ? line.mid(3) : line, &parsing);
    if (parsing.error != QJsonParseError::NoError) {
        return RecordError{"null", QStringLiteral("this line is no JSON: %1 at byte %2")
                                       .arg(parsing.errorString())
                                       .arg(parsing.offset)};
    }
    if (!document.isObject())
        return RecordError{"null", QStringLiteral("this line is no JSON object")};
    const QJsonObject object = document.object();
    const QByteArray idJson = idJsonOf(object.value(QLatin1String("id")));
    const QJsonValue text = object.value(QLatin1String("text"));
    if (!text.isString())
        return RecordError{idJson, QStringLiteral("“text” is missing or no string")};

    JsonRecord record;
    record.idJson = idJson;
    record.article = articleFromRecord(object.value(QLatin1String("id")).toVariant().toString(),
                                       object.value(QLatin1String("title")).toString(), text.toString());
    QJsonValue published = object.value(QLatin1String("published"));
    if (published.isNull() || published.isUndefined())
        published = object.value(QLatin1String("dct"));
    if (published.isNull() || published.isUndefined())
        return record;
    const auto date = dateOf(published.toString());
    if (!date)
        return RecordError{idJson, QStringLiteral("“published” is no date like 2021-02-18 or 2021-02")};
    record.published = Publication{*date, DateBasis::User, {QStringLiteral("given with the record")}};
    return record;
}

QByteArray toJson(const RecordError &error)
{
    JsonWriter out;
    out.beginObject();
    out.key("id");
    out.raw(error.idJson);
    out.key("error");
    out.string(error.what);
    out.endObject();
    return out.json();
}

} // namespace nutgraf
