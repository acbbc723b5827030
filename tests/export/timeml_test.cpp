// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/timeml.h"

#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace nutgraf
{
namespace
{

Timex timeAt(Span span, const char16_t *value)
{
    Timex time;
    time.span = span;
    time.value = QStringView(value).toString();
    return time;
}

/// The text of the first element of that name, elements inside it included; fails where the document is no
/// XML.
QString contentOf(const QByteArray &document, QStringView name)
{
    QXmlStreamReader xml(document);
    QString content;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == name)
            content = xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString() << document.toStdString();
    return content;
}

TEST(TimeMl, MarksTimesInPlace)
{
    Article article;
    article.text = QStringLiteral("He left on Thursday & came in 2015.");
    FactSet facts;
    facts.publication.date = *rangeFromIso(u"2021-02-18");
    Timex thursday = timeAt({11, 19}, u"2021-02-18");
    thursday.relative = true;
    Timex year = timeAt({30, 34}, u"2015");
    year.mod = TimexMod::Approx;
    facts.times = {thursday, year};
    const QByteArray document = toTimeMl(article, facts, allLayers());
    EXPECT_TRUE(document.contains(
        "on <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2021-02-18\" temporalFunction=\"true\" "
        "anchorTimeID=\"t0\">Thursday</TIMEX3> &amp; came in <TIMEX3 tid=\"t2\" "
        "type=\"DATE\" value=\"2015\" mod=\"APPROX\">2015</TIMEX3>."))
        << document.toStdString();
    EXPECT_TRUE(document.contains(
        "value=\"2021-02-18\" temporalFunction=\"false\" functionInDocument=\"CREATION_TIME\""));
    EXPECT_EQ(contentOf(document, u"TEXT"), article.text);
}

TEST(TimeMl, TellsTheCreationTimeAsFinelyAsItIsKnown)
{
    struct {
        DateRange date;
        const char *value;
    } const rows[] = {
        {*rangeFromIso(u"2021-02-18"), "value=\"2021-02-18\""},
        {*rangeFromIso(u"2021-02"), "value=\"2021-02\""},
        {*rangeFromIso(u"2021"), "value=\"2021\""},
        {{}, "value=\"XXXX-XX-XX\""},
    };
    for (const auto &row : rows) {
        FactSet facts;
        facts.publication.date = row.date;
        EXPECT_TRUE(toTimeMl({}, facts, allLayers()).contains(row.value)) << row.value;
    }
}

TEST(TimeMl, MarksTheFirstOfTimesThatOverlap)
{
    Article article;
    article.text = QStringLiteral("late 2015 now");
    FactSet facts;
    facts.times = {timeAt({0, 9}, u"2015-Q4"), timeAt({5, 9}, u"2015")};
    const QByteArray document = toTimeMl(article, facts, allLayers());
    EXPECT_EQ(document.count("tid=\"t1\""), 1);
    EXPECT_FALSE(document.contains("tid=\"t2\""));
    EXPECT_EQ(contentOf(document, u"TEXT"), article.text);
}

TEST(TimeMl, StaysXmlWhateverTheTextHolds)
{
    Article article;
    article.title = QStringLiteral("<b>\"A\" & B</b>");
    article.text =
        QStringLiteral("a\u0001b\u000Bc ]]> 😀 ") + QChar(0xD800) + QChar(0xFFFE) + QStringLiteral(" d");
    const QByteArray document = toTimeMl(article, {}, allLayers());
    EXPECT_EQ(contentOf(document, u"TITLE"), article.title);
    EXPECT_EQ(contentOf(document, u"TEXT"), QStringLiteral("a\uFFFDb\uFFFDc ]]> 😀 \uFFFD\uFFFD d"));
}

} // namespace
} // namespace nutgraf
