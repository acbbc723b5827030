// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exportdialog.h"

#include "tests/support/sampleproject.h"
#include "views/pictureclipboard.h"
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
    EXPECT_EQ(options.size, QSizeF(1600, 900));
    EXPECT_EQ(options.range, PictureRange::Whole);
    EXPECT_FALSE(options.theme.dark);
    EXPECT_EQ(dialog.format(), PictureFormat::Png);
}

TEST_F(ExportDialogTest, EveryControlChangesTheOptions)
{
    pick(QStringLiteral("Square"));
    EXPECT_EQ(dialog.options().size, QSizeF(1080, 1080));
    pick(QStringLiteral("3 ×"));
    EXPECT_EQ(dialog.options().scale, 3);
    EXPECT_TRUE(says(QStringLiteral("3240 × 3240 pixels")));
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

TEST_F(ExportDialogTest, ASizeOfOnesOwnIsNamedSo)
{
    dialog.findChildren<QSpinBox *>().front()->setValue(1234);
    EXPECT_EQ(boxWith(QStringLiteral("Own size"))->currentText(), QStringLiteral("Own size"));
    EXPECT_EQ(dialog.options().size.width(), 1234);
}

TEST_F(ExportDialogTest, SavesAndSaysWhere)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("all.png"));
    dialog.choosePicture(QStringLiteral("all"));
    ASSERT_TRUE(dialog.saveTo(path));
    EXPECT_EQ(QImageReader(path).size(), QSize(1600, 900));
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
    EXPECT_EQ(qvariant_cast<QImage>(data->imageData()).size(), QSize(1600, 900));
    EXPECT_TRUE(data->data(QStringLiteral("image/svg+xml")).contains("<svg"));
}

TEST_F(ExportDialogTest, WithoutPicturesThereIsNothingToSave)
{
    ExportDialog empty({}, {}, {});
    EXPECT_FALSE(empty.saveTo(QStringLiteral("/tmp/never.png")));
}
