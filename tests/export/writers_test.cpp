// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/readabletext.h"
#include "model/export/standingfacts.h"
#include "model/export/writers.h"
#include "tests/support/sampleproject.h"

#include <gtest/gtest.h>

namespace nutgraf
{
namespace
{

QString sampleText(Layers layers = allLayers())
{
    const Opened sample = test::sampleOpened();
    return QString::fromUtf8(toReadableText(*sample.article, sample.facts, layers));
}

TEST(WriterTable, HasRowsThatCanBeToldApart)
{
    QStringList names, endings;
    for (const WriterRow &row : allWriters()) {
        EXPECT_FALSE(row.title.isEmpty());
        EXPECT_EQ(writerNamed(row.name), &row);
        names.append(row.name);
        endings.append(row.ending);
    }
    EXPECT_EQ(names, (QStringList{QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("timeml"),
                                  QStringLiteral("text")}));
    EXPECT_EQ(endings.removeDuplicates(), 0);
    EXPECT_EQ(writerNamed(u"xml"), nullptr);
}

TEST(WriterTable, WritesDocumentsThatEndInALineEnd)
{
    const Opened sample = test::sampleOpened();
    for (const WriterRow &row : allWriters()) {
        const QByteArray document = writeDocument(row, *sample.article, sample.facts);
        EXPECT_TRUE(!row.preamble || document.startsWith(row.preamble({}))) << row.name.toStdString();
        EXPECT_TRUE(document.endsWith('\n')) << row.name.toStdString();
    }
}

TEST(ReadableText, TellsEveryKindOfFact)
{
    const QString text = sampleText();
    for (const char16_t *words :
         {u"Alliance to send more soldiers to Estonia", u"Published 4 Mar 2022", u"Troop numbers",
          u"up to 1,200", u"Events", u"Vote is due", u"Quotes", u"Anna Lind: “We will not wait"})
        EXPECT_TRUE(text.contains(QStringView(words))) << QStringView(words).toString().toStdString() << "\n"
                                                       << text.toStdString();
}

TEST(ReadableText, SaysLoudlyThatThePublicationDateIsUnknown)
{
    EXPECT_TRUE(
        QString::fromUtf8(toReadableText({}, {}, allLayers())).contains(QStringLiteral("date unknown")));
}

TEST(ReadableText, WritesOnlyTheChosenLayers)
{
    const QString text = sampleText(Layer::Events);
    EXPECT_TRUE(text.contains(QStringLiteral("Vote is due")));
    EXPECT_FALSE(text.contains(QStringLiteral("Troop numbers")));
    EXPECT_FALSE(text.contains(QStringLiteral("Published")));
}

TEST(ReadableText, SendsATerminalNoControlCharacters)
{
    Article article;
    article.title = QStringLiteral("\u001B]0;title\u0007 red\u001B[31m\u009B");
    const QByteArray text = toReadableText(article, {}, Layer::Title);
    EXPECT_EQ(text, "]0;title red[31m\n\n");
}

TEST(StandingFacts, AreWhatAPersonLeft)
{
    const auto project = test::sampleProject();
    const FactSet before = standingFacts(*project);
    EXPECT_EQ(before.deployments.size(), 5u);
    Event event = before.events.front();
    event.what = QStringLiteral("Corrected");
    event.origin = Origin::Corrected;
    project->apply({SetFact{event.id, Fact(event)}});
    Quote quote = before.quotes.front();
    quote.origin = Origin::Dismissed;
    project->apply({SetFact{quote.id, Fact(quote)}});
    const FactSet after = standingFacts(*project);
    EXPECT_EQ(after.events.size(), before.events.size());
    EXPECT_TRUE(std::any_of(after.events.begin(), after.events.end(),
                            [](const Event &e) { return e.what == QStringLiteral("Corrected"); }));
    EXPECT_EQ(after.quotes.size(), before.quotes.size() - 1);
    EXPECT_EQ(after.publication, project->publication());
}

} // namespace
} // namespace nutgraf
