// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/palette.h"
#include "app/commands/shortcuteditor.h"
#include "app/commands/shortcuts.h"
#include "tests/app/windowtest.h"
#include "tests/support/sampleproject.h"
#include "views/find/findbar.h"

#include <QApplication>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>

#include <set>

using namespace nutgraf;

namespace
{

class CommandsTest : public test::WindowTest
{
protected:
    QAction *action(const char *id) const
    {
        for (const Command &command : commandsOf(*window->menuBar())) {
            if (command.id == QLatin1String(id))
                return command.action;
        }
        return nullptr;
    }

    CommandPalette *callPalette()
    {
        activate();
        QTest::keyClick(window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        return window->findChild<CommandPalette *>();
    }

    void choose(ShortcutEditor &editor, const char *path)
    {
        const auto found = editor.list()->findItems(QString::fromUtf8(path), Qt::MatchExactly);
        ASSERT_EQ(found.size(), 1) << path;
        editor.list()->setCurrentItem(found.front());
    }
};

} // namespace

TEST_F(CommandsTest, EveryCommandHasANameOfItsOwnAndNoTwoTheSameKeys)
{
    const auto commands = commandsOf(*window->menuBar());
    EXPECT_GT(commands.size(), 20u);
    std::set<QString> ids;
    for (const Command &command : commands) {
        EXPECT_FALSE(command.action->objectName().isEmpty()) << qPrintable(command.path);
        EXPECT_TRUE(ids.insert(command.id).second) << qPrintable(command.id);
        const Command *other = conflictOf(commands, command.id, command.action->shortcut());
        EXPECT_EQ(other, nullptr) << qPrintable(command.path);
    }
}

TEST_F(CommandsTest, ToolTipsTellTheShortcut)
{
    EXPECT_EQ(action("file.open")->toolTip(), QStringLiteral("Open (Ctrl+O)"));
}

TEST_F(CommandsTest, ThePaletteFindsACommandByItsLettersAndCarriesItOut)
{
    window->project()->open(test::sampleOpened());
    CommandPalette *palette = callPalette();
    ASSERT_TRUE(palette);
    EXPECT_TRUE(palette->field()->hasFocus());
    QTest::keyClicks(palette->field(), QStringLiteral("closart"));
    ASSERT_TRUE(palette->list()->currentItem());
    EXPECT_EQ(palette->list()->currentItem()->text(), QStringLiteral("File › Close Article"));
    QTest::keyClick(palette->field(), Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !window->project()->isOpen(); }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !window->findChild<CommandPalette *>(); }));
}

TEST_F(CommandsTest, ThePaletteOffersOnlyWhatCanBeDoneAndGoesWithEscape)
{
    CommandPalette *palette = callPalette();
    ASSERT_TRUE(palette);
    QTest::keyClicks(palette->field(), QStringLiteral("close article"));
    EXPECT_EQ(palette->list()->count(), 0);
    QTest::keyClick(palette->field(), Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !window->findChild<CommandPalette *>(); }));
}

TEST_F(CommandsTest, AShortcutSetByAPersonHoldsAndIsRemembered)
{
    ShortcutEditor editor(window.get());
    editor.show();
    choose(editor, "File › Open…");
    editor.keys()->setKeySequence(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_J));
    QTest::mouseClick(editor.setButton(), Qt::LeftButton);
    const QKeySequence set(Qt::CTRL | Qt::ALT | Qt::Key_J);
    EXPECT_EQ(action("file.open")->shortcut(), set);
    EXPECT_TRUE(action("file.open")->toolTip().contains(QStringLiteral("Ctrl+Alt+J")));
    const auto other = makeWindow();
    EXPECT_EQ(commandsOf(*other->menuBar()).front().action->shortcut(), set);
    QTest::mouseClick(editor.resetButton(), Qt::LeftButton);
    EXPECT_EQ(action("file.open")->shortcut(), QKeySequence(QKeySequence::Open));
}

TEST_F(CommandsTest, KeysOfAnotherCommandAreToldAndTakenOnlyWhenAskedFor)
{
    ShortcutEditor editor(window.get());
    editor.show();
    choose(editor, "Edit › Find…");
    const QKeySequence taken = action("file.exportPicture")->shortcut();
    editor.keys()->setKeySequence(taken);
    EXPECT_TRUE(editor.note()->text().contains(QStringLiteral("Export Picture")));
    EXPECT_EQ(action("file.exportPicture")->shortcut(), taken);
    QTest::mouseClick(editor.setButton(), Qt::LeftButton);
    EXPECT_EQ(action("edit.find")->shortcut(), taken);
    EXPECT_TRUE(action("file.exportPicture")->shortcut().isEmpty());
}

TEST_F(CommandsTest, TheEditorFiltersAsOneTypes)
{
    ShortcutEditor editor(window.get());
    editor.show();
    QTest::keyClicks(editor.filterField(), QStringLiteral("undo"));
    int shown = 0;
    for (int row = 0; row < editor.list()->topLevelItemCount(); ++row)
        shown += !editor.list()->topLevelItem(row)->isHidden();
    EXPECT_EQ(shown, 1);
}

TEST_F(CommandsTest, FindShowsWhereTheWordsStandInTheWindow)
{
    window->project()->open(test::sampleOpened());
    activate();
    canvas()->setFocus();
    QTest::keyClick(canvas(), Qt::Key_F, Qt::ControlModifier);
    FindBar *bar = window->findBar();
    EXPECT_TRUE(bar->isVisible());
    EXPECT_TRUE(bar->field()->hasFocus());
    QTest::keyClicks(bar->field(), QStringLiteral("estonia"));
    EXPECT_EQ(bar->count()->text(), QStringLiteral("1 of 2"));
    QTest::keyClick(bar->field(), Qt::Key_F3);
    EXPECT_EQ(bar->count()->text(), QStringLiteral("2 of 2"));
    QTest::keyClick(bar->field(), Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(bar->count()->text(), QStringLiteral("1 of 2"));
    QTest::keyClick(bar->field(), Qt::Key_Escape);
    EXPECT_FALSE(bar->isVisible());
    EXPECT_TRUE(canvas()->hasFocus());
}
