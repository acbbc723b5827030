// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowtest.h"
#include "tests/support/pseudotranslator.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QMenuBar>

using namespace nutgraf;
using namespace nutgraf::test;

namespace
{

/// The texts that a widget, or one in it, has too little room for.
QStringList clippedTexts(const QWidget &within)
{
    QStringList clipped;
    // A view behind a tab counts as visible, and has a size of long ago.
    const auto isSeen = [](const QWidget &widget) { return !widget.visibleRegion().isEmpty(); };
    const auto judge = [&](const QWidget &widget, const QString &text, int least) {
        if (isSeen(widget) && !text.isEmpty() && widget.width() < least)
            clipped.append(
                QStringLiteral("“%1” has %2 of %3 pixels").arg(text).arg(widget.width()).arg(least));
    };
    for (const auto *button : within.findChildren<QAbstractButton *>())
        judge(*button, button->text(), button->sizeHint().width());
    for (const auto *label : within.findChildren<QLabel *>()) {
        if (!label->wordWrap())
            judge(*label, label->text(), label->minimumSizeHint().width());
        else if (isSeen(*label) && label->height() < label->heightForWidth(label->width()))
            clipped.append(QStringLiteral("“%1” has too few lines").arg(label->text()));
    }
    return clipped;
}

#define EXPECT_NOTHING_CLIPPED(widget)                                                                       \
    EXPECT_EQ(clippedTexts(widget), QStringList()) << qPrintable(clippedTexts(widget).join(u'\n'))

class PseudoLocale : public WindowTest
{
protected:
    PseudoLocale()
    {
        QCoreApplication::installTranslator(&language);
        window = makeWindow();
        window->resize(1500, 940);
        QTest::qWait(50);
    }
    ~PseudoLocale() override { QCoreApplication::removeTranslator(&language); }

    void openSample()
    {
        open(TextSource{QStringLiteral(
            "BRUSSELS — The alliance has about 4,000 troops in Iraq, officials said on Thursday.\n\n"
            "“We will stay as long as it is needed,” General Ann Miller said. In 2019 there were 500 of "
            "them.")});
        QTest::qWait(100);
    }

    void trigger(const char *id)
    {
        auto *action = window->findChild<QAction *>(QLatin1String(id));
        ASSERT_TRUE(action) << id;
        action->trigger();
        QTest::qWait(50);
    }

    PseudoTranslator language;
};

TEST_F(PseudoLocale, TheStartPageHasRoom)
{
    EXPECT_NOTHING_CLIPPED(*window);
}

TEST_F(PseudoLocale, TheWindowHasRoom)
{
    openSample();
    trigger("facts.next");
    EXPECT_NOTHING_CLIPPED(*window);
}

TEST_F(PseudoLocale, EachViewHasRoom)
{
    openSample();
    for (const Workbench::Place &place : window->workbench()->places()) {
        place.dock->show();
        place.dock->raise();
        QTest::qWait(20);
        EXPECT_NOTHING_CLIPPED(*place.dock);
    }
}

TEST_F(PseudoLocale, TheBarsHaveRoom)
{
    openSample();
    trigger("facts.review");
    trigger("edit.find");
    EXPECT_NOTHING_CLIPPED(*window);
}

class PseudoLocaleDialog : public PseudoLocale, public testing::WithParamInterface<const char *>
{
};

TEST_P(PseudoLocaleDialog, HasRoom)
{
    openSample();
    trigger(GetParam());
    int dialogs = 0;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && qobject_cast<QDialog *>(widget)) {
            ++dialogs;
            EXPECT_NOTHING_CLIPPED(*widget);
            widget->close();
        }
    }
    EXPECT_EQ(dialogs, 1);
}

INSTANTIATE_TEST_SUITE_P(Each, PseudoLocaleDialog,
                         testing::Values("file.exportPicture", "file.exportReport", "edit.shortcuts",
                                         "help.handbook"));

} // namespace
