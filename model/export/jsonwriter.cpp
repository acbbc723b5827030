// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/jsonwriter.h"

#include <QLocale>

#include <cmath>

namespace nutgraf
{

void JsonWriter::separate()
{
    if (m_needsComma)
        m_json += ", ";
    m_needsComma = true;
}

void JsonWriter::beginObject()
{
    separate();
    m_json += '{';
    m_needsComma = false;
}

void JsonWriter::endObject()
{
    m_json += '}';
    m_needsComma = true;
}

void JsonWriter::beginArray()
{
    separate();
    m_json += '[';
    m_needsComma = false;
}

void JsonWriter::endArray()
{
    m_json += ']';
    m_needsComma = true;
}

void JsonWriter::key(const char *name)
{
    separate();
    m_json += '"';
    m_json += name;
    m_json += "\": ";
    m_needsComma = false;
}

void JsonWriter::string(QStringView value)
{
    static constexpr char hex[] = "0123456789abcdef";
    separate();
    m_json += '"';
    const QByteArray utf8 = value.toUtf8();
    for (const char c : utf8) {
        switch (c) {
        case '"':
            m_json += "\\\"";
            break;
        case '\\':
            m_json += "\\\\";
            break;
        case '\n':
            m_json += "\\n";
            break;
        case '\r':
            m_json += "\\r";
            break;
        case '\t':
            m_json += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                m_json += "\\u00";
                m_json += hex[c >> 4];
                m_json += hex[c & 15];
            } else {
                m_json += c;
            }
        }
    }
    m_json += '"';
}

void JsonWriter::integer(qint64 value)
{
    raw(QByteArray::number(value));
}

void JsonWriter::number(double value)
{
    constexpr double exactlyInteger = 9007199254740992.0; // 2^53
    if (!std::isfinite(value))
        null();
    else if (std::abs(value) <= exactlyInteger && value == std::trunc(value))
        integer(qint64(value));
    else
        raw(QByteArray::number(value, 'g', QLocale::FloatingPointShortest));
}

void JsonWriter::null()
{
    raw("null");
}

void JsonWriter::raw(QByteArrayView json)
{
    separate();
    m_json += json;
}

void JsonWriter::stringOrNull(const QString &value)
{
    if (value.isEmpty())
        null();
    else
        string(value);
}

void JsonWriter::numberOrNull(const std::optional<double> &value)
{
    if (value)
        number(*value);
    else
        null();
}

} // namespace nutgraf
