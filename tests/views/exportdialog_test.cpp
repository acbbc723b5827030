// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exportdialog.h"

#include "tests/support/sampleproject.h"
#include "views/pictureclipboard.h"
#include "views/picturepreview.h"
#include "views/pictures.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QImage>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

class ExportDialogTest : public testing::Test
{
protected:
    ExportDialogTest()
        : project(test::sampleProject())
        , dialog(pictures(), QStringLiteral("The headline"), QStringLiteral("the source"))
    {
    }
    std::vector<NamedPicture> pictures() const
    {
        std::vector<NamedPicture> all;
        for (const PictureRow &row : allPictures())
            all.push_back({row.name, row.title, row.make(*project, project->facts())});
        return all;
    }
    /// The combo box that offers `text`.
    QComboBox *boxWith(const QString &text) const
    {
        for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
            if (box->findText(text) >= 0)
                return box;
        }
        return nullptr;
    }
    void pick(const QString &text)
    {
        QComboBox *box = boxWith(text);
        ASSERT_NE(box, nullptr) << qPrintable(text);
        const int index = box->findText(text);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    bool says(const QString &text) const
    {
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->text().contains(text))
                return true;
        }
        return false;
    }

    std::unique_ptr<Project> project;
    ExportDialog dialog;
};

} // namespace

TEST_F(ExportDialogTest, StartsWithTheHeadlineTheSourceAndAWideLightPng)
{
    const PictureOptions options = dialog.options();
    EXPECT_EQ(options.title, QStringLiteral("The headline"));
    EXPECT_EQ(options.sourceLine, QStringLiteral("the source"));
    EXPECT_EQ(options.size, QSizeF(960, 540));
    EXPECT_EQ(options.scale, 2) << "1920 by 1080 pixels";
    EXPECT_EQ(options.range, PictureRange::Whole);
    EXPECT_FALSE(options.theme.dark);
    EXPECT_EQ(dialog.format(), PictureFormat::Png);
}

TEST_F(ExportDialogTest, EveryControlChangesTheOptions)
{
    pick(QStringLiteral("Square"));
    EXPECT_EQ(dialog.options().size, QSizeF(720, 720));
    pick(QStringLiteral("3 ×"));
    EXPECT_EQ(dialog.options().scale, 3);
    EXPECT_TRUE(says(QStringLiteral("2160 × 2160 pixels")));
    pick(QStringLiteral("Dark"));
    EXPECT_TRUE(dialog.options().theme.dark);
    pick(QStringLiteral("What the window shows"));
    EXPECT_EQ(dialog.options().range, PictureRange::Visible);
    for (QCheckBox *box : dialog.findChildren<QCheckBox *>())
        box->toggle();
    EXPECT_TRUE(dialog.options().transparent);
    EXPECT_TRUE(dialog.options().sourceLine.isEmpty());
}

TEST_F(ExportDialogTest, VectorFormatsHaveNoScaleAndSayTheirPhysicalSize)
{
    pick(QStringLiteral("4 ×"));
    pick(QStringLiteral("PDF, page"));
    EXPECT_EQ(dialog.options().scale, 1);
    EXPECT_FALSE(boxWith(QStringLiteral("4 ×"))->isEnabled());
    pick(QStringLiteral("A4, upright"));
    EXPECT_TRUE(says(QStringLiteral("210 × 297 mm")));
}

TEST_F(ExportDialogTest, ATimelineMayGrowOrTakeSeveralPagesOfAPdf)
{
    dialog.choosePicture(QStringLiteral("timeline"));
    pick(QStringLiteral("As large as its labels need"));
    EXPECT_EQ(dialog.extent(), PictureExtent::Grow);
    pick(QStringLiteral("PDF, page"));
    pick(QStringLiteral("Over several pages (PDF)"));
    EXPECT_EQ(dialog.extent(), PictureExtent::Pages);
    EXPECT_TRUE(says(QStringLiteral("gives one page"))) << "the sample has few events";
    pick(QStringLiteral("PNG, pixels"));
    EXPECT_EQ(dialog.extent(), PictureExtent::Fixed);
}

TEST_F(ExportDialogTest, ASizeOfOnesOwnIsNamedSo)
{
    dialog.findChildren<QSpinBox *>().front()->setValue(1234);
    EXPECT_EQ(boxWith(QStringLiteral("Own size"))->currentText(), QStringLiteral("Own size"));
    EXPECT_EQ(dialog.options().size.width(), 1234);
}

TEST_F(ExportDialogTest, SizesAreInMillimetresToo)
{
    pick(QStringLiteral("A4, landscape"));
    pick(QStringLiteral("mm"));
    const auto sides = dialog.findChildren<QSpinBox *>();
    EXPECT_EQ(sides[0]->value(), 297);
    EXPECT_EQ(sides[1]->value(), 210);
    EXPECT_EQ(boxWith(QStringLiteral("Square"))->currentText(), QStringLiteral("A4, landscape"));
    sides[0]->setValue(100);
    EXPECT_NEAR(dialog.options().size.width(), 100 / 25.4 * 96, 0.5);
    pick(QStringLiteral("pixels"));
    EXPECT_EQ(sides[0]->value(), 378);
}

TEST_F(ExportDialogTest, AReportIsAPageOfPaperOrAWebPage)
{
    const QTemporaryDir dir;
    dialog.choosePicture(QStringLiteral("report"));
    EXPECT_EQ(dialog.format(), PictureFormat::Pdf);
    EXPECT_GT(dialog.options().size.height(), dialog.options().size.width());
    pick(QStringLiteral("HTML, web page"));
    const QString path = dir.filePath(QStringLiteral("report.html"));
    ASSERT_TRUE(dialog.saveTo(path));
    dialog.choosePicture(QStringLiteral("timeline"));
    EXPECT_NE(dialog.format(), PictureFormat::Html) << "which a drawing has not";
}

TEST_F(ExportDialogTest, WhatWasSavedCanBeRepeatedForTheNextArticle)
{
    const QTemporaryDir dir;
    QSettings settings(dir.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    EXPECT_FALSE(remembered(settings)) << "nothing yet";
    QObject::connect(&dialog, &ExportDialog::saved,
                     [&settings](const ExportMemory &memory) { remember(settings, memory); });
    dialog.choosePicture(QStringLiteral("troops"));
    pick(QStringLiteral("Square"));
    pick(QStringLiteral("SVG, drawing"));
    pick(QStringLiteral("Dark"));
    ASSERT_TRUE(dialog.saveTo(dir.filePath(QStringLiteral("first.svg"))));

    const auto memory = remembered(settings);
    ASSERT_TRUE(memory);
    EXPECT_EQ(memory->picture, QStringLiteral("troops"));
    EXPECT_EQ(memory->pathFor(QStringLiteral("Next/one")), dir.filePath(QStringLiteral("Next one.svg")));
    ExportDialog next(pictures(), QStringLiteral("Next"), QStringLiteral("its source"));
    next.recall(*memory);
    EXPECT_EQ(next.options().size, QSizeF(720, 720));
    EXPECT_EQ(next.format(), PictureFormat::Svg);
    EXPECT_TRUE(next.options().theme.dark);
    EXPECT_EQ(next.options().title, QStringLiteral("Next"));
}

TEST_F(ExportDialogTest, ThePreviewIsThePicture)
{
    const auto sides = dialog.findChildren<QSpinBox *>();
    sides[0]->setValue(400);
    sides[1]->setValue(300);
    pick(QStringLiteral("1 ×"));
    const std::shared_ptr<const Picture> picture = pictureNamed(u"quotes")->make(*project, project->facts());
    PicturePreview preview;
    preview.setPicture(picture, dialog.options());
    preview.resize(424, 324);
    const QImage shown = preview.grab().toImage().copy(12, 12, 400, 300);
    const QImage made = renderImage(*picture, dialog.options());
    int different = 0;
    for (int y = 0; y < 300; ++y) {
        for (int x = 0; x < 400; ++x)
            different += std::abs(qGray(shown.pixel(x, y)) - qGray(made.pixel(x, y))) > 40;
    }
    EXPECT_LT(different, 400 * 300 / 200) << "less than half a percent";
}

TEST_F(ExportDialogTest, SavesAndSaysWhere)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("all.png"));
    dialog.choosePicture(QStringLiteral("all"));
    ASSERT_TRUE(dialog.saveTo(path));
    EXPECT_EQ(QImageReader(path).size(), QSize(794, 1123) * 2) << "one below the other, on an upright page";
    EXPECT_TRUE(says(path));
}

TEST_F(ExportDialogTest, SaysWhySavingFailed)
{
    EXPECT_FALSE(dialog.saveTo(QStringLiteral("/nonexistent/a.png")));
    EXPECT_TRUE(says(QStringLiteral("/nonexistent/a.png: The picture could not be written")));
}

TEST_F(ExportDialogTest, CopiesPixelsAndDrawing)
{
    dialog.copy();
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    ASSERT_NE(data, nullptr);
    EXPECT_EQ(qvariant_cast<QImage>(data->imageData()).size(), QSize(1920, 1080));
    EXPECT_TRUE(data->data(QStringLiteral("image/svg+xml")).contains("<svg"));
}

TEST_F(ExportDialogTest, WithoutPicturesThereIsNothingToSave)
{
    ExportDialog empty({}, {}, {});
    EXPECT_FALSE(empty.saveTo(QStringLiteral("/tmp/never.png")));
}
