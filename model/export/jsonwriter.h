// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace nutgraf
{

/// Writes JSON (RFC 8259) as UTF-8 on one line, keys in the order in which they are written: QJsonObject
/// sorts them, and a reader of the output finds its way by the documented order. Numbers without a fraction
/// are written as integers. No locale has a say.
class JsonWriter
{
public:
    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    /// A key of the open object. ASCII, nothing to escape.
    void key(const char *name);

    void string(QStringView value);
    void integer(qint64 value);
    void number(double value); ///< null where it is not finite
    void null();
    void raw(QByteArrayView json); ///< a value that is JSON already

    /// An empty string is written as null: "not told".
    void stringOrNull(const QString &value);
    void numberOrNull(const std::optional<double> &value);

    const QByteArray &json() const { return m_json; }

private:
    void separate();

    QByteArray m_json;
    bool m_needsComma = false;
};

} // namespace nutgraf
