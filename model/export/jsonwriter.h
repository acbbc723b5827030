// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <string_view>

namespace nutgraf
{

/// Writes JSON (RFC 8259) as UTF-8 on one line, keys in the order in which they are written: QJsonObject
/// sorts them, and a reader of the output finds its way by the documented order. Numbers without a fraction
/// are written as integers. No locale has a say.
class JsonWriter
{
public:
    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    /// A key of the open object. ASCII, nothing to escape.
    void key(std::string_view name);

    void string(QStringView value);
    void integer(qint64 value);
    void number(double value); ///< null where it is not finite
    void null() { raw("null"); }
    void raw(QByteArrayView json); ///< a value that is JSON already

    /// An empty string is written as null: "not told".
    void stringOrNull(QStringView value) { value.isEmpty() ? null() : string(value); }
    void numberOrNull(const std::optional<double> &value) { value ? number(*value) : null(); }

    QByteArray json() const { return m_buffer.left(m_size); }

private:
    char *valueRoom(qsizetype most);
    void wrote(const char *end) { m_size = end - m_buffer.constData(); }
    void open(char bracket);
    void close(char bracket);

    QByteArray m_buffer; ///< longer than what is written: each value asks once for room, not once a character
    qsizetype m_size = 0; ///< what is written
    bool m_needsComma = false;
};

} // namespace nutgraf
