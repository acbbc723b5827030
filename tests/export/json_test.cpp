// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/codepointmap.h"
#include "model/export/json.h"
#include "model/export/jsonwriter.h"
#include "tests/support/sampleproject.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <limits>

namespace nutgraf
{
namespace
{

QJsonObject parsed(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    EXPECT_EQ(error.error, QJsonParseError::NoError) << json.toStdString();
    return object;
}

QJsonObject item(const QJsonObject &object, const char *list, qsizetype index)
{
    return object.value(QLatin1String(list)).toArray().at(index).toObject();
}

QByteArray sampleJson(Layers layers = allLayers())
{
    const Opened sample = test::sampleOpened();
    return toJson(*sample.article, sample.facts, layers);
}

TEST(CodePointMap, CountsUnitsOfTextWithoutPairsAsTheyAre)
{
    const CodePointMap map(u"caf\u00e9 \u201cx\u201d");
    EXPECT_EQ(map(0), 0);
    EXPECT_EQ(map(6), 6);
}

TEST(CodePointMap, CountsSurrogatePairsOnce)
{
    const CodePointMap map(u"a😀b😀");
    struct {
        qint64 utf16, codePoints;
    } const rows[] = {{0, 0}, {1, 1}, {2, 2}, {3, 2}, {4, 3}, {6, 4}};
    for (const auto &row : rows)
        EXPECT_EQ(map(row.utf16), row.codePoints) << row.utf16;
}

TEST(CodePointMap, CountsALoneSurrogateAsOne)
{
    const char16_t broken[] = {u'a', 0xDC00, u'b', 0xD800, u'c'};
    const CodePointMap map(QStringView(broken, 5));
    EXPECT_EQ(map(5), 5);
}

TEST(JsonWriter, WritesNumbersWithoutFractionAsIntegers)
{
    JsonWriter out;
    out.beginArray();
    for (const double number :
         {4000.0, -500.0, 0.0, 0.93, 2.5e9, 1e300, std::numeric_limits<double>::infinity()})
        out.number(number);
    out.endArray();
    EXPECT_EQ(out.json(), "[4000, -500, 0, 0.93, 2500000000, 1e+300, null]");
}

TEST(JsonWriter, EscapesWhatMustBeEscaped)
{
    JsonWriter out;
    out.string(u"\"a\\b\"\n\t\u0001\u001f é");
    EXPECT_EQ(out.json(), "\"\\\"a\\\\b\\\"\\n\\t\\u0001\\u001f \xC3\xA9\"");
}

TEST(Json, HasTheDocumentedKeysInTheDocumentedOrder)
{
    const QByteArray json = sampleJson();
    qsizetype last = -1;
    for (const char *key : {"id", "title", "language", "published", "text", "times", "quantities",
                            "deployments", "events", "quotes", "entities"}) {
        const qsizetype at = json.indexOf('"' + QByteArray(key) + "\": ");
        EXPECT_GT(at, last) << key;
        last = at;
    }
    EXPECT_FALSE(json.contains('\n'));
}

TEST(Json, TellsThePublicationDateWithItsReason)
{
    const QJsonObject published = parsed(sampleJson()).value(QLatin1String("published")).toObject();
    EXPECT_EQ(published.value(QLatin1String("earliest")).toString(), QStringLiteral("2022-03-04"));
    EXPECT_EQ(published.value(QLatin1String("basis")).toString(), QStringLiteral("dateline"));
    EXPECT_EQ(published.value(QLatin1String("because")).toArray().size(), 1);
}

TEST(Json, NamesFactsAndTiesPartsAndChangesByTheirNames)
{
    const QJsonObject json = parsed(sampleJson());
    EXPECT_EQ(item(json, "deployments", 0).value(QLatin1String("id")).toString(), QStringLiteral("d1"));
    EXPECT_EQ(item(json, "deployments", 2).value(QLatin1String("part_of")).toString(), QStringLiteral("d2"));
    EXPECT_EQ(item(json, "deployments", 3).value(QLatin1String("from")).toString(), QStringLiteral("d5"));
    EXPECT_EQ(item(json, "events", 1).value(QLatin1String("id")).toString(), QStringLiteral("e2"));
    EXPECT_EQ(item(json, "quotes", 2).value(QLatin1String("id")).toString(), QStringLiteral("q3"));
}

TEST(Json, WritesAnUnknownEndOfABoundAsNull)
{
    const QJsonObject upTo = item(parsed(sampleJson()), "deployments", 0);
    EXPECT_TRUE(upTo.value(QLatin1String("low")).isNull());
    EXPECT_EQ(upTo.value(QLatin1String("high")).toInt(), 1200);
    EXPECT_EQ(upTo.value(QLatin1String("modifier")).toString(), QStringLiteral("up_to"));
    EXPECT_TRUE(upTo.value(QLatin1String("delta")).isNull());
    EXPECT_TRUE(upTo.value(QLatin1String("attributed_to")).isNull());
}

TEST(Json, CountsOffsetsInCodePoints)
{
    Article article;
    article.text = QStringLiteral("😀 in 2015");
    FactSet facts;
    Timex time;
    time.span = {6, 10};
    time.value = QStringLiteral("2015");
    facts.times = {time};
    const QJsonObject written = item(parsed(toJson(article, facts, allLayers())), "times", 0);
    EXPECT_EQ(written.value(QLatin1String("start")).toInt(), 5);
    EXPECT_EQ(written.value(QLatin1String("end")).toInt(), 9);
    EXPECT_EQ(written.value(QLatin1String("text")).toString(), QStringLiteral("2015"));
    EXPECT_TRUE(written.value(QLatin1String("mod")).isNull());
}

TEST(Json, SaysWhyAndWhyNot)
{
    const QString text = QStringLiteral("Some 900 soldiers and 4 dogs left.");
    FactSet facts;
    facts.refusals.push_back({FactKind::Deployment,
                              {22, 23},
                              QStringLiteral("troops.other-noun"),
                              QStringLiteral("counts animals")});
    Deployment deployment;
    deployment.span = {0, 8};
    deployment.why.push_back({QStringLiteral("troops.noun"), {0, 17}, QStringLiteral("counts soldiers")});
    facts.deployments.push_back(deployment);
    Article article;
    article.text = text;
    const QJsonObject json =
        parsed(toJson(article, facts, Layer::Refusals | Layer::Deployments | Layer::Why));
    const QJsonObject refusal = item(json, "refusals", 0);
    EXPECT_EQ(refusal.value(QStringLiteral("text")).toString(), QStringLiteral("4"));
    EXPECT_EQ(refusal.value(QStringLiteral("start")).toInt(), 22);
    EXPECT_EQ(refusal.value(QStringLiteral("because")).toString(), QStringLiteral("counts animals"));
    const QJsonObject step = item(item(json, "deployments", 0), "why", 0);
    EXPECT_EQ(step.value(QStringLiteral("rule")).toString(), QStringLiteral("troops.noun"));
    EXPECT_EQ(step.value(QStringLiteral("end")).toInt(), 17);
}

TEST(Json, WritesOnlyTheChosenLayersAndTheId)
{
    const QJsonObject json = parsed(sampleJson(Layer::Quotes | Layer::Events));
    EXPECT_EQ(json.keys(),
              (QStringList{QStringLiteral("events"), QStringLiteral("id"), QStringLiteral("quotes")}));
}

TEST(Json, SaysWhoAnswersForAFactThatAPersonChanged)
{
    Opened sample = test::sampleOpened();
    sample.facts.events[1].origin = Origin::Corrected;
    const QJsonObject json = parsed(toJson(*sample.article, sample.facts, allLayers()));
    EXPECT_FALSE(item(json, "events", 0).contains(QLatin1String("origin")));
    EXPECT_EQ(item(json, "events", 1).value(QLatin1String("origin")).toString(), QStringLiteral("corrected"));
}

TEST(Json, WritesTheCallersIdWhereItIsGiven)
{
    EXPECT_EQ(toJson({}, {}, Layer::Quotes, "7"), "{\"id\": 7, \"quotes\": []}");
}

TEST(Layers, AreReadByName)
{
    const auto layers = layersFromNames(QStringLiteral("id, times,quotes"));
    ASSERT_TRUE(layers);
    EXPECT_EQ(*layers, Layer::Times | Layer::Quotes);
}

TEST(Layers, RefuseWhatIsNone)
{
    const auto unknown = layersFromNames(QStringLiteral("times,dates"));
    ASSERT_FALSE(unknown);
    EXPECT_TRUE(unknown.error().message().contains(QStringLiteral("dates")));
    EXPECT_TRUE(unknown.error().nextStep.contains(QStringLiteral("deployments")));
    EXPECT_FALSE(layersFromNames(QStringLiteral(",")));
}

} // namespace
} // namespace nutgraf
