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

/// One character beyond ASCII as UTF-8.
char *putUtf8(char *out, char32_t c)
{
    const auto rest = [&](int shift) { return char(0x80 | (c >> shift & 0x3f)); };
    if (c < 0x800) {
        *out++ = char(0xc0 | c >> 6);
    } else {
        if (c < 0x10000) {
            *out++ = char(0xe0 | c >> 12);
        } else {
            *out++ = char(0xf0 | c >> 18);
            *out++ = rest(12);
        }
        *out++ = rest(6);
    }
    *out++ = rest(0);
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
    for (const char16_t *at = value.utf16(); at != end; ++at) {
        if (*at < 0x80) {
            out = putAscii(out, char(*at));
        } else if (!QChar::isSurrogate(*at)) {
            out = putUtf8(out, *at);
        } else if (QChar::isHighSurrogate(*at) && at + 1 != end && QChar::isLowSurrogate(at[1])) {
            out = putUtf8(out, QChar::surrogateToUcs4(at[0], at[1]));
            ++at;
        } else {
            *out++ = '?'; // half a pair is no character
        }
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
