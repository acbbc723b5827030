// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/picture.h"

#include "tests/support/sampleproject.h"
#include "views/picturepage.h"
#include "views/pictures.h"
#include "views/picturesource.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

/// Fills its area with one colour.
class Patch : public Picture
{
public:
    void paint(QPainter &painter, const QRectF &area, const Theme &, PictureRange) const override
    {
        painted = area;
        painter.fillRect(area, Qt::red);
    }
    QString description() const override { return QStringLiteral("A <red> patch & nothing else"); }
    mutable QRectF painted;
};

const QString nastyTitle = QStringLiteral("Troops <b>“stay”</b> & \"go\" ]]> in 'May'");

PictureOptions smallOptions()
{
    PictureOptions options;
    options.size = {400, 300};
    options.title = nastyTitle;
    options.sourceLine = QStringLiteral("“Troops & <more>”, published 18 Feb 2021");
    return options;
}

QString textOf(const QByteArray &svg, const QString &element)
{
    QXmlStreamReader reader(svg);
    QString found;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element &&
            found.isEmpty())
            found = reader.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    EXPECT_FALSE(reader.hasError()) << qPrintable(reader.errorString());
    return found;
}

} // namespace

TEST(Picture, KnowsFormatsByTheEndingInAnyCase)
{
    EXPECT_EQ(*pictureFormatOf(QStringLiteral("a/b.png")), PictureFormat::Png);
    EXPECT_EQ(*pictureFormatOf(QStringLiteral("b.SVG")), PictureFormat::Svg);
    EXPECT_EQ(*pictureFormatOf(QStringLiteral("b.x.Pdf")), PictureFormat::Pdf);
    EXPECT_FALSE(pictureFormatOf(QStringLiteral("b.jpeg")).ok());
    EXPECT_FALSE(pictureFormatOf(QStringLiteral("png")).ok());
}

TEST(Picture, AnImageHasItsPixelsTimesTheScale)
{
    PictureOptions options = smallOptions();
    options.scale = 2;
    const QImage image = renderImage(Patch(), options);
    EXPECT_EQ(image.size(), QSize(800, 600));
    EXPECT_EQ(image.devicePixelRatio(), 2.0);
    options.scale = 100;
    EXPECT_EQ(renderImage(Patch(), options).size(), QSize(1600, 1200));
}

TEST(Picture, TransparencyIsTheBackgroundAlone)
{
    PictureOptions options = smallOptions();
    EXPECT_EQ(renderImage(Patch(), options).pixelColor(1, 1), options.theme.background);
    options.transparent = true;
    const QImage image = renderImage(Patch(), options);
    EXPECT_EQ(image.pixelColor(1, 1).alpha(), 0);
    EXPECT_EQ(image.pixelColor(200, 150), QColor(Qt::red));
}

TEST(Picture, TitleBodyAndSourceLineNeverOverlap)
{
    for (const QSizeF size : {QSizeF(1600, 900), QSizeF(400, 300), QSizeF(160, 90), QSizeF(40, 40)}) {
        PictureOptions options = smallOptions();
        options.size = size;
        options.title = QStringLiteral("A long headline ").repeated(30);
        options.sourceLine = QStringLiteral("a long source ").repeated(60);
        const Patch patch;
        const PicturePage page(options, patch);
        EXPECT_GE(page.body().height(), size.height() * 0.4);
        EXPECT_LE(page.titleArea().bottom(), page.body().top());
        if (!page.sourceArea().isNull()) {
            EXPECT_LE(page.body().bottom(), page.sourceArea().top());
            EXPECT_LE(page.sourceArea().bottom(), size.height());
        }
        EXPECT_LE(page.titleLines().size(), 2);
    }
}

TEST(Picture, ALongTitleIsWrappedAndElided)
{
    const QStringList lines = wrapped(QStringLiteral("one two three ").repeated(20), pictureFont(12), 200, 2);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines.last().endsWith(QChar(0x2026)));
    EXPECT_TRUE(wrapped({}, pictureFont(12), 200, 2).isEmpty());
}

TEST(Picture, PngCarriesItsTextsAndPhysicalSize)
{
    PictureOptions options = smallOptions();
    options.scale = 2;
    QByteArray bytes = renderBytes(Patch(), options, PictureFormat::Png);
    QBuffer buffer(&bytes);
    const QImage image = QImageReader(&buffer, "PNG").read();
    EXPECT_EQ(image.size(), QSize(800, 600));
    EXPECT_EQ(image.text(QStringLiteral("Title")), nastyTitle);
    EXPECT_EQ(image.text(QStringLiteral("Description")), Patch().description());
    EXPECT_EQ(image.text(QStringLiteral("Source")), options.sourceLine);
    EXPECT_NEAR(image.dotsPerMeterX() * 0.0254, 192, 0.1);
}

TEST(Picture, SvgIsWellFormedWithSizeViewBoxTitleAndDescription)
{
    const PictureOptions options = smallOptions();
    const QByteArray svg = renderBytes(Patch(), options, PictureFormat::Svg);
    EXPECT_EQ(textOf(svg, QStringLiteral("title")), nastyTitle);
    EXPECT_TRUE(textOf(svg, QStringLiteral("desc")).startsWith(Patch().description()));
    EXPECT_EQ(svg.count("<title>"), 1);
    EXPECT_EQ(svg.count("<desc>"), 1);
    EXPECT_EQ(svg.count("viewBox"), 1);

    QXmlStreamReader reader(svg);
    reader.readNextStartElement();
    const auto attributes = reader.attributes();
    QString width = attributes.value(QLatin1String("width")).toString();
    ASSERT_TRUE(width.endsWith(QStringLiteral("mm")));
    width.chop(2);
    EXPECT_NEAR(width.toDouble(), 400 * 25.4 / 96, 0.001);

    QSvgRenderer renderer(svg);
    ASSERT_TRUE(renderer.isValid());
    EXPECT_EQ(renderer.viewBoxF(), QRectF(0, 0, 400, 300));
    QImage image(400, 300, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    renderer.render(&painter);
    EXPECT_EQ(image.pixelColor(200, 150), QColor(Qt::red));
}

TEST(Picture, SvgOfAHeadlineWithForbiddenCharactersStaysWellFormed)
{
    PictureOptions options = smallOptions();
    options.title =
        QStringLiteral("a") + QChar(0x01) + QChar(0xD800) + QChar(0xFFFF) + QStringLiteral("b</title>");
    const QByteArray svg = renderBytes(Patch(), options, PictureFormat::Svg);
    EXPECT_EQ(textOf(svg, QStringLiteral("title")), QStringLiteral("a b</title>"));
}

TEST(Picture, PdfCarriesTitleDescriptionAndSourceAsXmp)
{
    PictureOptions options = smallOptions();
    options.title = nastyTitle;
    const QByteArray pdf = renderBytes(Patch(), options, PictureFormat::Pdf);
    const qsizetype begin = pdf.indexOf("<x:xmpmeta"), end = pdf.indexOf("</x:xmpmeta>");
    ASSERT_GT(begin, 0);
    const QByteArray packet = pdf.mid(begin, end - begin + 12);
    EXPECT_EQ(textOf(packet, QStringLiteral("title")), nastyTitle);
    EXPECT_EQ(textOf(packet, QStringLiteral("description")), Patch().description());
    EXPECT_EQ(textOf(packet, QStringLiteral("source")), options.sourceLine);
}

TEST(Picture, OnesOwnAltTextTakesThePlaceOfTheDescription)
{
    PictureOptions options = smallOptions();
    options.altText = QStringLiteral("My <own> words");
    QByteArray png = renderBytes(Patch(), options, PictureFormat::Png);
    QBuffer buffer(&png);
    EXPECT_EQ(QImageReader(&buffer, "PNG").read().text(QStringLiteral("Description")), options.altText);
    EXPECT_TRUE(textOf(renderBytes(Patch(), options, PictureFormat::Svg), QStringLiteral("desc"))
                    .startsWith(options.altText));
}

TEST(Picture, SubtitleAndLegendStandBetweenTitleAndBody)
{
    const auto project = test::sampleProject();
    const auto troops = pictureNamed(u"troops")->make(*project, project->facts());
    PictureOptions options = smallOptions();
    options.size = {900, 500};
    const PicturePage bare(options, *troops);
    options.subtitle = QStringLiteral("Below the title");
    options.legend = true;
    const PicturePage page(options, *troops);
    EXPECT_LE(page.titleArea().bottom(), page.subtitleArea().top());
    EXPECT_LE(page.subtitleArea().bottom(), page.legendArea().top());
    EXPECT_LE(page.legendArea().bottom(), page.body().top());
    EXPECT_LT(page.body().height(), bare.body().height());
    EXPECT_TRUE(
        renderBytes(*troops, options, PictureFormat::Svg).contains("NATO · Estonia, of whom Denmark"));
}

TEST(Picture, WhatIsNoDocumentHasNoHtml)
{
    const QTemporaryDir dir;
    const auto written = writePicture(Patch(), smallOptions(), dir.filePath(QStringLiteral("a.html")));
    ASSERT_FALSE(written.ok());
    EXPECT_TRUE(written.error().message().contains(QStringLiteral("no web page")));
}

TEST(Picture, PdfHasThePageSizeInPointsAndOnePage)
{
    const QByteArray pdf = renderBytes(Patch(), smallOptions(), PictureFormat::Pdf);
    const auto match = QRegularExpression(QStringLiteral(R"(/MediaBox \[0 0 ([\d.]+) ([\d.]+)\])"))
                           .match(QString::fromLatin1(pdf));
    ASSERT_TRUE(match.hasMatch());
    EXPECT_NEAR(match.captured(1).toDouble(), 300, 0.5);
    EXPECT_NEAR(match.captured(2).toDouble(), 225, 0.5);
    EXPECT_TRUE(pdf.contains("/Count 1"));
}

TEST(Picture, WritesTheFormatOfTheFileName)
{
    const QTemporaryDir dir;
    for (const char *name : {"a.png", "a.svg", "a.pdf"}) {
        const QString path = dir.filePath(QString::fromLatin1(name));
        const auto written = writePicture(Patch(), smallOptions(), path);
        ASSERT_TRUE(written.ok());
        EXPECT_EQ(*written, path);
        EXPECT_GT(QFile(path).size(), 100);
    }
}

TEST(Picture, AFailingWriteSaysSoAndLeavesTheOldFile)
{
    const QTemporaryDir dir;
    QDir(dir.path()).mkdir(QStringLiteral("folder.png"));
    const auto ontoFolder = writePicture(Patch(), smallOptions(), dir.filePath(QStringLiteral("folder.png")));
    ASSERT_FALSE(ontoFolder.ok());
    EXPECT_TRUE(ontoFolder.error().message().contains(QStringLiteral("folder.png")));

    const QString old = dir.filePath(QStringLiteral("old.gif"));
    QFile file(old);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("old");
    file.close();
    EXPECT_FALSE(writePicture(Patch(), smallOptions(), old).ok());
    EXPECT_EQ(QFile(old).size(), 3);

    EXPECT_FALSE(writePicture(Patch(), smallOptions(), QStringLiteral("/nonexistent/folder/a.png")).ok());
}

TEST(Picture, MakesSafeFileNames)
{
    const struct {
        QString headline, name;
    } rows[] = {
        {QStringLiteral("Troops to stay"), QStringLiteral("Troops to stay")},
        {QStringLiteral("US/NATO: \"stay\" <or> go?"), QStringLiteral("US NATO stay or go")},
        {QStringLiteral("../../etc/passwd"), QStringLiteral("etc passwd")},
        {QStringLiteral("con"), QStringLiteral("con picture")},
        {QStringLiteral("LPT1.txt"), QStringLiteral("LPT1.txt picture")},
        {QStringLiteral("Comedy"), QStringLiteral("Comedy")},
        {QStringLiteral("..."), QStringLiteral("picture")},
        {QString(), QStringLiteral("picture")},
        {QStringLiteral("a\nb\tc\x01"), QStringLiteral("a b c")},
        {QStringLiteral("exe.") + QChar(0x202E) + QStringLiteral("gnp.x"), QStringLiteral("exe.gnp.x")},
        {QStringLiteral("Zero") + QChar(0x200B) + QStringLiteral("width"), QStringLiteral("Zerowidth")},
        {QStringLiteral("Überfall – Müller"), QStringLiteral("Überfall – Müller")},
    };
    for (const auto &row : rows)
        EXPECT_EQ(safeFileName(row.headline), row.name) << qPrintable(row.headline);
    EXPECT_LE(safeFileName(QStringLiteral("long ").repeated(100)).size(), 80);
}

TEST(Picture, TheSourceLineSaysHeadlinePublisherDateAndWhereItComesFrom)
{
    const auto project = test::sampleProject();
    EXPECT_EQ(
        sourceLineOf(*project),
        QStringLiteral("“Alliance to send more soldiers to Estonia”, published 4 Mar 2022 (date line)"));
    project->apply({SetPublication{DateRange{}}});
    EXPECT_TRUE(sourceLineOf(*project).endsWith(QStringLiteral("publication date unknown")));
    project->close();
    EXPECT_TRUE(sourceLineOf(*project).isEmpty());
}

TEST(Picture, EveryRowOfTheTablePaintsWithoutAWidget)
{
    const auto project = test::sampleProject();
    ASSERT_FALSE(allPictures().empty());
    for (const PictureRow &row : allPictures()) {
        EXPECT_EQ(pictureNamed(row.name), &row);
        const auto picture = row.make(*project, project->facts());
        ASSERT_NE(picture, nullptr) << qPrintable(row.name);
        EXPECT_FALSE(picture->description().isEmpty());
        const QImage image = renderImage(*picture, smallOptions());
        QImage blank(image.size(), image.format());
        blank.fill(smallOptions().theme.background);
        EXPECT_NE(image, blank) << qPrintable(row.name);
    }
    EXPECT_EQ(pictureNamed(u"nothing"), nullptr);
}
