// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowtest.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTranslator>

#include <set>
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

    /// All that the Tab key should come to.
    std::vector<QWidget *> controls() const
    {
        std::vector<QWidget *> all;
        for (QWidget *widget : dialog->findChildren<QWidget *>()) {
            const bool isPart = widget->parentWidget() && widget->parentWidget()->focusProxy() == widget;
            if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus &&
                !widget->focusProxy() && (!isPart || widget->accessibleName().size() > 0))
                all.push_back(widget);
        }
        return all;
    }

    QTranslator translator;
    QPointer<QDialog> dialog;
};

QString describe(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') +
           (button ? button->text() : widget->accessibleName());
}

} // namespace

TEST_P(DialogTest, HasATitleAndANameForEachControl)
{
    ASSERT_TRUE(dialog);
    EXPECT_FALSE(dialog->windowTitle().isEmpty());
    for (QWidget *control : controls()) {
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(control);
        ASSERT_TRUE(interface);
        const bool isField =
            qobject_cast<QLineEdit *>(control) && qobject_cast<QComboBox *>(control->parent());
        EXPECT_TRUE(isField || !interface->text(QAccessible::Name).isEmpty())
            << qPrintable(describe(control));
    }
}

TEST_P(DialogTest, UsesNoMnemonicTwice)
{
    ASSERT_TRUE(dialog);
    QHash<QString, QString> taken;
    const auto take = [&taken](const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            return;
        EXPECT_FALSE(taken.contains(key)) << qPrintable(taken.value(key) + QStringLiteral(" / ") + text);
        taken.insert(key, text);
    };
    for (const auto *button : dialog->findChildren<QAbstractButton *>())
        take(button->text());
    for (const auto *label : dialog->findChildren<QLabel *>()) {
        if (label->buddy())
            take(label->text());
    }
}

TEST_P(DialogTest, IsGoneThroughByTheTabKeyAndLeftByEscape)
{
    ASSERT_TRUE(dialog);
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog; }));
    std::set<const QWidget *> seen;
    for (int steps = 0; steps < 60; ++steps) {
        QWidget *focused = QApplication::focusWidget();
        ASSERT_TRUE(focused);
        seen.insert(focused);
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    for (QWidget *control : controls())
        EXPECT_TRUE(seen.count(control) > 0) << qPrintable(describe(control));
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog && dialog->isVisible());
}

INSTANTIATE_TEST_SUITE_P(All, DialogTest,
                         testing::Combine(testing::Values("file.exportPicture", "file.exportReport",
                                                          "edit.shortcuts", "help.handbook"),
                                          testing::Values("en", "de")));
