// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readers/charset.h"

#include <QStringEncoder>

#include <gtest/gtest.h>

namespace nutgraf
{
namespace
{

const QString story =
    QStringLiteral("“Not yet,” the café’s owner said – 4\u00A0000 soldiers left Łódź.\nThe rest stays.\n");
const QString western = QStringLiteral(
    "“Not yet,” the café’s owner said – about 4,000 soldiers left Orléans.\nThe rest stays.\n");

QByteArray encoded(QStringConverter::Encoding encoding, const QString &text, bool mark)
{
    QStringEncoder encoder(encoding,
                           mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

QByteArray windows1252()
{
    return "\x93Not yet,\x94 the caf\xE9\x92s owner said \x96 about 4,000 soldiers left Orl\xE9"
           "ans.\nThe rest stays.\n";
}

TEST(DecodeText, ReadsEveryUnicodeForm)
{
    for (const auto encoding :
         {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        for (const bool mark : {true, false}) {
            const auto text = decodeText(encoded(encoding, story, mark));
            ASSERT_TRUE(text) << int(encoding) << mark;
            EXPECT_EQ(*text, story) << int(encoding) << mark;
        }
    }
}

TEST(DecodeText, DetectsWindows1252)
{
    const auto text = decodeText(windows1252());
    ASSERT_TRUE(text);
    EXPECT_EQ(*text, western);
}

TEST(DecodeText, BelievesADeclarationWhereItIsNoUtf8)
{
    const auto text = decodeText("Stra\xDF"
                                 "e",
                                 "ISO-8859-1");
    ASSERT_TRUE(text);
    EXPECT_EQ(*text, QStringLiteral("Straße"));
}

TEST(DecodeText, PrefersValidUtf8ToAWrongDeclaration)
{
    const auto text = decodeText("Stra\xC3\x9F"
                                 "e",
                                 "windows-1252");
    ASSERT_TRUE(text);
    EXPECT_EQ(*text, QStringLiteral("Straße"));
}

TEST(DecodeText, KeepsUtf8WithAFewDamagedBytes)
{
    const auto text = decodeText(QByteArray("caf\xC3\xA9 ").repeated(200) + "\xE2\x80 end");
    ASSERT_TRUE(text);
    EXPECT_TRUE(text->startsWith(QStringLiteral("café café")));
    EXPECT_TRUE(text->contains(QChar(QChar::ReplacementCharacter)));
}

TEST(DecodeText, MakesEveryLineEndALineFeed)
{
    const auto text = decodeText("a\r\nb\rc\fd\n");
    ASSERT_TRUE(text);
    EXPECT_EQ(*text, QStringLiteral("a\nb\nc\nd\n"));
}

TEST(DecodeText, KeepsNoBreakSpacesAndCurlyQuotes)
{
    const QString kept = QStringLiteral("4\u00A0000 “men”\u2009here");
    EXPECT_EQ(*decodeText(kept.toUtf8()), kept);
}

TEST(DecodeText, RefusesWhatIsNoText)
{
    QByteArray png("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\1\0", 20);
    for (const QByteArray &bytes : {png, QByteArray("text with\0a zero", 16),
                                    QByteArray("\x7F"
                                               "ELF\2\1\1\0\0\0\0\0",
                                               12),
                                    QByteArray("\1\2\3\4\5\6\7\1\2\3\4\5\6\7")}) {
        const auto text = decodeText(bytes);
        ASSERT_FALSE(text) << bytes.toHex().toStdString();
        EXPECT_TRUE(text.error().what.contains(QStringLiteral("binary"))) << text.error().what.toStdString();
        EXPECT_FALSE(text.error().nextStep.isEmpty());
    }
}

TEST(DecodeText, RefusesWhatIsEmpty)
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray(" \n\t\r\n"), QByteArray("\xEF\xBB\xBF")}) {
        const auto text = decodeText(bytes);
        ASSERT_FALSE(text);
        EXPECT_TRUE(text.error().what.contains(QStringLiteral("empty")));
    }
}

TEST(DecodeText, RefusesDamagedUtf16)
{
    const auto text = decodeText(QByteArray("\xFF\xFE\x41\x00\x00\xDC\x41\x00\x00\xDC", 10));
    ASSERT_FALSE(text);
    EXPECT_TRUE(text.error().nextStep.contains(QStringLiteral("UTF-8")));
}

} // namespace
} // namespace nutgraf
