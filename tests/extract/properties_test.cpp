// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/json.h"
#include "model/text/lexicon.h"
#include "tests/support/dump.h"
#include "tests/support/longtext.h"
#include "tests/support/words.h"

#include <QDir>
#include <QFile>
#include <QLocale>

#include <gtest/gtest.h>

#include <algorithm>

// What holds of any text, checked on the project's samples and on texts made here.

using namespace nutgraf;

namespace
{

/// What the texts below are made of: clauses, times, counts and speakers that meet in every combination.
QStringList generatedTexts()
{
    const char *leads[] = {"The alliance will send %2 to Varnia, %3 said on %1.",
                           "On %1, %3 told reporters: “We have %2 in the valley.”",
                           "“It’s over,” %3 said %1, adding that %2 had left Varnia’s coast.",
                           "At least %2 were moved to the border by %1, according to %3.",
                           "%3 (who arrived %1) wouldn’t say whether “some %2” remain – or leave."};
    const char *times[] = {"Thursday",          "last Monday",   "next Friday", "18 February 2019",
                           "the following day", "two weeks ago", "May 1"};
    const char *counts[] = {"2,500 troops", "up to 400 soldiers", "a battalion", "nearly 13,000 personnel"};
    const char *speakers[] = {"Defence Minister Ana Brill", "the general", "NATO", "Col. Jon Reeve"};
    QStringList texts;
    int turn = 0;
    for (const char *time : times) {
        for (const char *count : counts) {
            QStringList paragraphs;
            for (const char *lead : leads)
                paragraphs << QString::fromUtf8(lead).arg(QString::fromUtf8(time), QString::fromUtf8(count),
                                                          QString::fromUtf8(speakers[turn++ % 4]));
            texts << paragraphs.join(QStringLiteral("\n\n"));
        }
    }
    return texts;
}

QStringList sampleTexts()
{
    QStringList texts;
    const QDir folder(QStringLiteral(NUTGRAF_SOURCE_DIR "/resources/samples"));
    // Text as writers write it: in a page, straight marks belong to the mark-up.
    for (const QString &name :
         folder.entryList({QStringLiteral("*.txt"), QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            texts << QString::fromUtf8(file.readAll());
    }
    return texts;
}

QStringList allTexts()
{
    return sampleTexts() + generatedTexts();
}

const QString published = QStringLiteral("2021-02-18");

void expectInside(Span span, const QString &text, const char *what)
{
    EXPECT_LE(0, span.begin) << what;
    EXPECT_LE(span.begin, span.end) << what;
    EXPECT_LE(span.end, text.size()) << what;
}

/// The same list without what begins after `end`.
template <class Item>
std::vector<Item> upTo(std::vector<Item> items, qsizetype end)
{
    items.erase(
        std::remove_if(items.begin(), items.end(), [&](const Item &item) { return item.span.begin >= end; }),
        items.end());
    return items;
}

/// Weekdays that the words name, with nothing that would pin them to a month.
bool isWeekdayAlone(QStringView words)
{
    static const QStringList days{QStringLiteral("Monday"),    QStringLiteral("Tuesday"),
                                  QStringLiteral("Wednesday"), QStringLiteral("Thursday"),
                                  QStringLiteral("Friday"),    QStringLiteral("Saturday"),
                                  QStringLiteral("Sunday")};
    return std::any_of(days.begin(), days.end(), [&](const QString &day) { return words == day; });
}

} // namespace

TEST(Properties, SpansLieInsideTheTextAndAreTheirWords)
{
    for (const QString &text : allTexts()) {
        const FactSet facts = test::factsOf(text, published);
        for (const Timex &time : facts.times)
            expectInside(time.span, text, "time");
        for (const Quantity &quantity : facts.quantities)
            expectInside(quantity.span, text, "quantity");
        for (const Entity &entity : facts.entities) {
            for (const Span mention : entity.mentions)
                expectInside(mention, text, "mention");
        }
        for (const Refusal &refusal : facts.refusals)
            expectInside(refusal.span, text, "refusal");
        for (const Deployment &deployment : facts.deployments) {
            expectInside(deployment.span, text, "deployment");
            EXPECT_EQ(deployment.text, deployment.span.in(text));
            EXPECT_TRUE(deployment.sentence.contains(deployment.span)) << deployment.text.toStdString();
            EXPECT_EQ(deployment.asOf.text, deployment.asOf.span.in(text));
        }
        for (const Event &event : facts.events) {
            expectInside(event.span, text, "event");
            EXPECT_EQ(event.date.text, event.date.span.in(text));
        }
        for (const Quote &quote : facts.quotes) {
            expectInside(quote.span, text, "quote");
            EXPECT_EQ(quote.text, quote.span.in(text));
            EXPECT_EQ(quote.speakerText, quote.speakerSpan.in(text));
            EXPECT_EQ(quote.cue, quote.cueSpan.in(text));
        }
    }
}

TEST(Properties, AWeekLaterWeekdaysAreAWeekLaterAndFixedDatesStay)
{
    for (const QString &text : allTexts()) {
        const FactSet now = test::factsOf(text, published);
        const FactSet later = test::factsOf(text, QStringLiteral("2021-02-25"));
        ASSERT_EQ(now.times.size(), later.times.size());
        for (size_t i = 0; i < now.times.size(); ++i) {
            const Timex &a = now.times[i], &b = later.times[i];
            const std::string words = a.span.in(text).toString().toStdString();
            if (!a.relative) {
                EXPECT_EQ(a.range, b.range) << words;
                EXPECT_EQ(a.value, b.value) << words;
            } else if (isWeekdayAlone(a.span.in(text)) && a.range.isSingleDay()) {
                ASSERT_TRUE(b.range.isSingleDay()) << words;
                EXPECT_EQ((*b.range.earliest - *a.range.earliest).count(), 7) << words;
            }
        }
        ASSERT_EQ(now.deployments.size(), later.deployments.size());
        for (size_t i = 0; i < now.deployments.size(); ++i) {
            const Deployment &a = now.deployments[i], &b = later.deployments[i];
            EXPECT_EQ(a.amount, b.amount) << a.text.toStdString();
            if (!a.relative) {
                EXPECT_EQ(a.asOf, b.asOf) << a.text.toStdString();
            }
        }
        ASSERT_EQ(now.quotes.size(), later.quotes.size());
        for (size_t i = 0; i < now.quotes.size(); ++i)
            EXPECT_EQ(now.quotes[i].span, later.quotes[i].span);
    }
}

TEST(Properties, StraightQuotationMarksChangeNothingElse)
{
    const auto straight = [](QString text) {
        for (const char16_t curly : {u'“', u'”'})
            text.replace(QChar(curly), QChar(u'"'));
        for (const char16_t curly : {u'‘', u'’'})
            text.replace(QChar(curly), QChar(u'\''));
        return text;
    };
    for (const QString &text : allTexts()) {
        const QString other = straight(text);
        const QString difference =
            test::difference(test::dump(test::factsOf(text, published), text)
                                 .replaceInStrings(QStringLiteral("“"), QStringLiteral("\""))
                                 .replaceInStrings(QStringLiteral("”"), QStringLiteral("\""))
                                 .replaceInStrings(QStringLiteral("’"), QStringLiteral("'"))
                                 .replaceInStrings(QStringLiteral("‘"), QStringLiteral("'")),
                             test::dump(test::factsOf(other, published), other)
                                 .replaceInStrings(QStringLiteral("“"), QStringLiteral("\""))
                                 .replaceInStrings(QStringLiteral("”"), QStringLiteral("\"")));
        EXPECT_TRUE(difference.isEmpty()) << difference.toStdString();
    }
}

TEST(Properties, NoBreakSpacesChangeNothing)
{
    for (const QString &text : allTexts()) {
        // Within lines: an indent is layout, not words.
        QString other = text;
        other.replace(QChar(u' '), QChar(QChar::Nbsp));
        auto lines = test::dump(test::factsOf(other, published), other);
        lines.replaceInStrings(QString(QChar(QChar::Nbsp)), QStringLiteral(" "));
        const QString difference = test::difference(test::dump(test::factsOf(text, published), text), lines);
        EXPECT_TRUE(difference.isEmpty()) << difference.toStdString();
    }
}

TEST(Properties, AParagraphAtTheEndChangesNoEarlierFact)
{
    const char *additions[] = {
        "\n\nThe weather in the valley stayed dry.",
        "\n\nOn 3 March 2019, 75 guards joined the patrol, Mayor Ilse Torvald said: “We cope.”"};
    for (const QString &bare : allTexts()) {
        const QString text = bare.trimmed();
        for (const char *addition : additions) {
            const FactSet before = test::factsOf(text, published);
            const FactSet after = test::factsOf(text + QString::fromUtf8(addition), published);
            const auto end = text.size();
            EXPECT_EQ(before.times, upTo(after.times, end));
            EXPECT_EQ(before.quantities, upTo(after.quantities, end));
            EXPECT_EQ(before.deployments, upTo(after.deployments, end)) << text.toStdString();
            EXPECT_EQ(before.events, upTo(after.events, end)) << text.toStdString();
            EXPECT_EQ(before.quotes, upTo(after.quotes, end)) << text.toStdString();
        }
    }
}

TEST(Properties, TheLocalePlaysNoPart)
{
    const QLocale own;
    const QStringList texts = allTexts();
    QList<QByteArray> inC;
    QLocale::setDefault(QLocale::c());
    for (const QString &text : texts)
        inC << toJson(test::articleOf(text), test::factsOf(text), allLayers());
    for (const char *name : {"tr_TR", "de_DE", "ar_EG", "th_TH"}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(name)));
        for (qsizetype i = 0; i < texts.size(); ++i)
            EXPECT_EQ(toJson(test::articleOf(texts[i]), test::factsOf(texts[i]), allLayers()), inC[i])
                << name;
    }
    QLocale::setDefault(own);
}
