// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quotes/quotespicture.h"

#include "model/project/project.h"
#include "tests/support/sampleproject.h"

#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

/// A project with `count` quotes of some length.
std::unique_ptr<Project> projectWithQuotes(int count, int words)
{
    auto project = test::sampleProject();
    std::vector<Edit> edits;
    for (const Fact &fact : project->facts()) {
        if (kindOf(fact) == FactKind::Quote) {
            Fact gone = fact;
            head(gone).origin = Origin::Dismissed;
            edits.push_back({SetFact{head(fact).id, gone}});
        }
    }
    for (int i = 0; i < count; ++i) {
        Quote quote;
        quote.span = {i, i + 1};
        quote.id = FactId::of(FactKind::Quote, quote.span);
        quote.origin = Origin::Entered;
        quote.speaker = QStringLiteral("Speaker %1").arg(i);
        quote.text = QStringLiteral("word ").repeated(words);
        edits.push_back({SetFact{quote.id, quote}});
    }
    project->apply({EditBatch{edits}});
    return project;
}

/// Every text of the picture as SVG, one a line.
QString textsOf(const Project &project, QSizeF size)
{
    PictureOptions options;
    options.size = size;
    QXmlStreamReader reader(renderBytes(*quotesPicture(project.facts()), options, PictureFormat::Svg));
    QString texts;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text"))
            texts += reader.readElementText().trimmed() + QLatin1Char('\n');
    }
    return texts;
}

} // namespace

TEST(QuotesPicture, TellsWhoWhatHowAndWhen)
{
    const auto project = test::sampleProject();
    const QString texts = textsOf(*project, {1200, 600});
    for (const char *text :
         {"Anna Lind", "“We will not wait for another winter,”", "direct", "partial", "3 Mar 2022"})
        EXPECT_TRUE(texts.contains(QString::fromUtf8(text))) << text;
}

TEST(QuotesPicture, ShowsEveryQuoteWhileTheyFit)
{
    const auto project = projectWithQuotes(12, 40);
    const QString texts = textsOf(*project, {1200, 800});
    for (int i = 0; i < 12; ++i)
        EXPECT_TRUE(texts.contains(QStringLiteral("Speaker %1\n").arg(i))) << i;
    EXPECT_FALSE(texts.contains(QStringLiteral("more")));
}

TEST(QuotesPicture, SaysHowManyAreMissingWhereTheyDoNotFit)
{
    const auto project = projectWithQuotes(60, 30);
    const QString texts = textsOf(*project, {900, 500});
    const auto shown = texts.count(QStringLiteral("Speaker "));
    EXPECT_GT(shown, 5);
    EXPECT_TRUE(texts.contains(QStringLiteral("and %1 more").arg(60 - shown)));
}

TEST(QuotesPicture, LeavesDismissedQuotesOut)
{
    const auto project = projectWithQuotes(1, 3);
    EXPECT_FALSE(textsOf(*project, {1200, 600}).contains(QStringLiteral("Anna Lind")));
    EXPECT_TRUE(quotesPicture(project->facts())->description().contains(QStringLiteral("1 quote")));
}

TEST(QuotesPicture, SaysThatThereAreNone)
{
    EXPECT_TRUE(
        textsOf(*projectWithQuotes(0, 0), {800, 400}).contains(QStringLiteral("No quotes were found")));
}
