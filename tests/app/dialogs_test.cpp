// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowtest.h"
#include "tests/support/dialogchecks.h"

#include <QApplication>
#include <QDialog>
#include <QPointer>
#include <QTranslator>

#include <tuple>

using namespace nutgraf;
using namespace nutgraf::test;

namespace
{

/// Each dialog in each language: what opens it, the language.
class DialogTest : public WindowTest,
                   public testing::WithParamInterface<std::tuple<const char *, const char *>>
{
protected:
    DialogTest()
    {
        const QString language = QLatin1String(std::get<1>(GetParam()));
        EXPECT_TRUE(translator.load(QStringLiteral(":/nutgraf/translations/nutgraf_%1.qm").arg(language)));
        QCoreApplication::installTranslator(&translator);
        window = makeWindow();
        open(TextSource{QStringLiteral("The Pentagon sent 4,000 troops to Iraq on Feb. 18, 2021.")});
        activate();
        window->findChild<QAction *>(QLatin1String(std::get<0>(GetParam())))->trigger();
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible() && qobject_cast<QDialog *>(widget))
                dialog = qobject_cast<QDialog *>(widget);
        }
    }
    ~DialogTest() override
    {
        if (dialog)
            dialog->close();
        QCoreApplication::removeTranslator(&translator);
    }

    QTranslator translator;
    QPointer<QDialog> dialog;
};

} // namespace

TEST_P(DialogTest, HasATitleAndANameForEachControl)
{
    ASSERT_TRUE(dialog);
    EXPECT_FALSE(dialog->windowTitle().isEmpty());
    EXPECT_EQ(namelessIn(*dialog), QStringList()) << qPrintable(namelessIn(*dialog).join(u'\n'));
}

TEST_P(DialogTest, UsesNoMnemonicTwice)
{
    ASSERT_TRUE(dialog);
    EXPECT_EQ(mnemonicClashesIn(*dialog), QStringList())
        << qPrintable(mnemonicClashesIn(*dialog).join(u'\n'));
}

TEST_P(DialogTest, IsGoneThroughByTheTabKeyAndLeftByEscape)
{
    ASSERT_TRUE(dialog);
    const QStringList unreached = unreachedByTab(*dialog);
    EXPECT_EQ(unreached, QStringList()) << qPrintable(unreached.join(u'\n'));
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog && dialog->isVisible());
}

INSTANTIATE_TEST_SUITE_P(All, DialogTest,
                         testing::Combine(testing::Values("file.exportPicture", "file.exportReport",
                                                          "edit.shortcuts", "help.handbook"),
                                          testing::Values("en", "de")));
