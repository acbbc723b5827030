// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readers/charset.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <memory>

namespace nutgraf
{

namespace
{

Error binaryError()
{
    return {QCoreApplication::translate("Readers", "This is a binary file, no text."),
            {},
            QCoreApplication::translate("Readers",
                                        "Open a text, Markdown or HTML file, or paste the article's text.")};
}

Error encodingError()
{
    return {QCoreApplication::translate("Readers",
                                        "The file's character encoding is unknown or its bytes are damaged."),
            {},
            QCoreApplication::translate("Readers", "Save it as UTF-8 in a text editor and open it again.")};
}

/// The text that `bytes` are in an encoding that Qt's core knows; nothing where they are not valid in it.
std::optional<QString> decodeStrictly(QStringConverter::Encoding encoding, QByteArrayView bytes)
{
    QStringDecoder decoder(encoding);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return {};
    return text;
}

/// UTF-16 or UTF-32 text, halves of surrogate pairs that lack the other (Qt lets them pass) replaced; nothing
/// where they are many: then the bytes are something else.
std::optional<QString> decodeWide(QStringConverter::Encoding encoding, QByteArrayView bytes)
{
    auto text = decodeStrictly(encoding, bytes);
    if (!text)
        return {};
    qsizetype lone = 0;
    for (qsizetype i = 0; i < text->size(); ++i) {
        const QChar c = text->at(i);
        if (c.isHighSurrogate() && i + 1 < text->size() && text->at(i + 1).isLowSurrogate()) {
            ++i;
        } else if (c.isSurrogate()) {
            (*text)[i] = QChar::ReplacementCharacter;
            ++lone;
        }
    }
    return lone * 100 <= text->size() ? text : std::nullopt;
}

/// Windows-1252 as the WHATWG Encoding Standard has it: its five unassigned bytes are control characters.
QString decodeWindows1252(QByteArrayView bytes)
{
    static constexpr std::array<char16_t, 32> high{
        0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        text[i] = QChar(byte >= 0x80 && byte <= 0x9F ? high[byte - 0x80] : char16_t(byte));
    }
    return text;
}

std::optional<QString> decodeNamed(const QByteArray &name, const QByteArray &bytes)
{
    const QByteArray charset = name.toLower();
    if (charset == "windows-1252" || charset == "cp1252" || charset == "iso-8859-1" || charset == "latin1" ||
        charset == "latin-1" || charset == "us-ascii" || charset == "ascii")
        return decodeWindows1252(bytes);
    QStringDecoder decoder(charset.constData());
    if (!decoder.isValid())
        return {};
    QString text = decoder(bytes);
    if (decoder.hasError())
        return {};
    return text;
}

QByteArray detectedCharset(const QByteArray &bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    uchardet_handle_data(detector.get(), bytes.constData(), size_t(bytes.size()));
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

/// UTF-16 without a byte order mark: Western text in it has a zero in nearly every second byte, on one side.
std::optional<QStringConverter::Encoding> utf16Pattern(const QByteArray &bytes)
{
    const qsizetype seen = std::min<qsizetype>(bytes.size() & ~qsizetype(1), 4096);
    if (seen < 4)
        return {};
    qsizetype zerosFirst = 0, zerosSecond = 0;
    for (qsizetype i = 0; i < seen; i += 2) {
        zerosFirst += bytes[i] == 0;
        zerosSecond += bytes[i + 1] == 0;
    }
    const qsizetype pairs = seen / 2;
    if (zerosSecond * 10 >= pairs * 7 && zerosFirst * 20 <= pairs)
        return QStringConverter::Utf16LE;
    if (zerosFirst * 10 >= pairs * 7 && zerosSecond * 20 <= pairs)
        return QStringConverter::Utf16BE;
    return {};
}

/// Control characters that no text has; a stray one in a hundred thousand is forgiven.
bool looksBinary(const QString &text)
{
    qsizetype controls = 0;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit == 0)
            return true;
        const bool space = unit == u'\t' || unit == u'\n' || unit == u'\r' || unit == u'\f' || unit == u'\v';
        controls += (unit < 0x20 && !space) || unit == 0x7F || unit == 0xFFFE || unit == 0xFFFF;
    }
    return controls * 200 > text.size();
}

/// UTF-8 with a few damaged bytes, which become replacement characters: most of what is not ASCII is right.
std::optional<QString> damagedUtf8(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    const auto damaged = text.count(QChar(QChar::ReplacementCharacter));
    const auto foreign =
        std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= 0x80; });
    return damaged * 20 <= foreign ? std::optional(text) : std::nullopt;
}

std::optional<QString> decode(const QByteArray &bytes, const QByteArray &declared)
{
    if (const auto marked = QStringConverter::encodingForData(bytes);
        marked && (*marked != QStringConverter::Utf8 || bytes.startsWith("\xEF\xBB\xBF")))
        return *marked == QStringConverter::Utf8 ? damagedUtf8(bytes) : decodeWide(*marked, bytes);
    if (const auto utf16 = utf16Pattern(bytes))
        return decodeWide(*utf16, bytes);
    if (auto utf8 = decodeStrictly(QStringConverter::Utf8, bytes))
        return utf8;
    if (auto utf8 = damagedUtf8(bytes))
        return utf8;
    if (!declared.isEmpty()) {
        if (auto text = decodeNamed(declared, bytes))
            return text;
    }
    const QByteArray detected = detectedCharset(bytes);
    // Some detected charset is none that is known here: Western text with a few odd bytes is the likeliest.
    if (detected.isEmpty())
        return decodeWindows1252(bytes);
    return decodeNamed(detected, bytes);
}

} // namespace

Result<QString> decodeText(const QByteArray &bytes, const QByteArray &declared)
{
    const auto decoded = decode(bytes, declared);
    if (!decoded) {
        const bool isWide = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
        return bytes.contains('\0') && !isWide ? binaryError() : encodingError();
    }
    QString text = *decoded;
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    if (looksBinary(text))
        return binaryError();
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    text.replace(QLatin1Char('\f'), QLatin1Char('\n'));
    if (QStringView(text).trimmed().isEmpty()) {
        return Error{QCoreApplication::translate("Readers", "This file is empty."),
                     {},
                     QCoreApplication::translate("Readers", "Open one with an article in it.")};
    }
    return text;
}

} // namespace nutgraf
