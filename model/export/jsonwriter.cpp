// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/jsonwriter.h"

#include <QLocale>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>

namespace nutgraf
{

namespace
{

/// The most bytes that one UTF-16 code unit becomes: "\u001f".
constexpr qsizetype LongestEscape = 6;
constexpr qsizetype LongestInteger = 20;

bool isAscii(char16_t c)
{
    return c < 0x80;
}

/// One ASCII character, escaped where a string of JSON asks for it.
char *putAscii(char *out, char c)
{
    static constexpr char hex[] = "0123456789abcdef";
    if (c >= 0x20 && c != '"' && c != '\\') {
        *out++ = c;
        return out;
    }
    *out++ = '\\';
    switch (c) {
    case '"':
    case '\\':
        *out++ = c;
        break;
    case '\n':
        *out++ = 'n';
        break;
    case '\r':
        *out++ = 'r';
        break;
    case '\t':
        *out++ = 't';
        break;
    default:
        for (const char digit : {'u', '0', '0', hex[c >> 4], hex[c & 15]})
            *out++ = digit;
    }
    return out;
}

} // namespace

/// Where the next value goes, with the comma before it written and room for `most` bytes.
char *JsonWriter::valueRoom(qsizetype most)
{
    const qsizetype needed = m_size + 2 + most;
    if (needed > m_buffer.size())
        m_buffer.resize(std::max<qsizetype>(needed, m_buffer.size() * 2 + 1024));
    char *out = m_buffer.data() + m_size;
    if (m_needsComma) {
        *out++ = ',';
        *out++ = ' ';
    }
    m_needsComma = true;
    return out;
}

void JsonWriter::open(char bracket)
{
    char *out = valueRoom(1);
    *out++ = bracket;
    wrote(out);
    m_needsComma = false;
}

void JsonWriter::close(char bracket)
{
    m_needsComma = false;
    char *out = valueRoom(1);
    *out++ = bracket;
    wrote(out);
}

void JsonWriter::key(std::string_view name)
{
    char *out = valueRoom(qsizetype(name.size()) + 4);
    *out++ = '"';
    out = std::copy(name.begin(), name.end(), out);
    for (const char c : {'"', ':', ' '})
        *out++ = c;
    wrote(out);
    m_needsComma = false;
}

void JsonWriter::string(QStringView value)
{
    char *out = valueRoom(value.size() * LongestEscape + 2);
    *out++ = '"';
    const char16_t *const end = value.utf16() + value.size();
    for (const char16_t *at = value.utf16(); at != end;) {
        if (isAscii(*at)) {
            out = putAscii(out, char(*at++));
            continue;
        }
        const char16_t *const run = at;
        at = std::find_if(run, end, isAscii);
        const QByteArray utf8 = QStringView(run, at).toUtf8();
        out = std::copy(utf8.begin(), utf8.end(), out);
    }
    *out++ = '"';
    wrote(out);
}

void JsonWriter::integer(qint64 value)
{
    char *const out = valueRoom(LongestInteger);
    wrote(std::to_chars(out, out + LongestInteger, value).ptr);
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

void JsonWriter::raw(QByteArrayView json)
{
    char *const out = valueRoom(json.size());
    std::memcpy(out, json.data(), size_t(json.size()));
    wrote(out + json.size());
}

} // namespace nutgraf
