// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readers/jsonld.h"

#include <gtest/gtest.h>

namespace nutgraf
{
namespace
{

const QString article = QStringLiteral(
    R"({"@type":"NewsArticle","headline":"Fleet returns","datePublished":"2021-02-18","author":{"name":"Jane Roe"}})");

TEST(JsonLd, FindsTheArticleWhereverItStands)
{
    for (const QString &script : {
             article,
             QStringLiteral("[%1]").arg(article),
             QStringLiteral(R"([{"@type":"Organization","name":"Post"},%1])").arg(article),
             QStringLiteral(R"({"@context":"https://schema.org","@graph":[{"@type":"WebSite"},%1]})")
                 .arg(article),
             QStringLiteral(R"({"@type":"WebPage","mainEntity":%1})").arg(article),
             QStringLiteral("\n<!--\n%1\n-->").arg(article),
             QStringLiteral("//<![CDATA[\n%1\n//]]>").arg(article),
             QStringLiteral("/*<![CDATA[*/ %1 /*]]>*/").arg(article),
             article + QStringLiteral(";"),
         }) {
        const auto found = articleInJsonLd(script);
        ASSERT_TRUE(found) << script.toStdString();
        EXPECT_EQ(found->headline, QStringLiteral("Fleet returns")) << script.toStdString();
        EXPECT_EQ(found->datePublished, QStringLiteral("2021-02-18"));
    }
}

TEST(JsonLd, KnowsEveryKindOfArticle)
{
    for (const char *type : {R"("Article")", R"("ReportageNewsArticle")", R"("BlogPosting")",
                             R"(["Thing","OpinionNewsArticle"])"})
        EXPECT_TRUE(articleInJsonLd(QStringLiteral(R"({"@type":%1})").arg(QLatin1String(type)))) << type;
    for (const char *type : {R"("WebPage")", R"("Person")", "null", "7"})
        EXPECT_FALSE(articleInJsonLd(QStringLiteral(R"({"@type":%1})").arg(QLatin1String(type)))) << type;
}

TEST(JsonLd, ReadsAuthorsHoweverTheyAreGiven)
{
    struct {
        const char *author;
        QStringList names;
    } const rows[] = {
        {R"("Jane Roe")", {QStringLiteral("Jane Roe")}},
        {R"({"name":"Jane Roe"})", {QStringLiteral("Jane Roe")}},
        {R"([{"name":"Jane Roe"},"John Doe"])", {QStringLiteral("Jane Roe"), QStringLiteral("John Doe")}},
        {"null", {}},
        {"[null, 7, {}]", {}},
    };
    for (const auto &row : rows) {
        const auto found = articleInJsonLd(
            QStringLiteral(R"({"@type":"NewsArticle","author":%1})").arg(QLatin1String(row.author)));
        ASSERT_TRUE(found) << row.author;
        EXPECT_EQ(found->authors, row.names) << row.author;
    }
}

TEST(JsonLd, PassesOverWhatIsBroken)
{
    for (const QString &script :
         {QString(), QStringLiteral("{"), QStringLiteral("null"), QStringLiteral("[[[[]]]]"),
          article.left(40), QStringLiteral("{\"@graph\":7}"), QStringLiteral("[").repeated(100000),
          QStringLiteral("{\"@graph\":").repeated(5000)})
        EXPECT_FALSE(articleInJsonLd(script)) << script.left(60).toStdString();
}

} // namespace
} // namespace nutgraf
