// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/openingprogress.h"
#include "tests/app/windowtest.h"
#include "tests/support/sampleproject.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QStatusBar>
#include <QToolButton>
#include <QUrl>

using namespace nutgraf;

namespace
{

class SessionTest : public test::WindowTest
{
};

QMenu *menuOf(const MainWindow &window, const char *name)
{
    for (QMenu *menu : window.findChildren<QMenu *>()) {
        if (menu->title().remove(QLatin1Char('&')) == QLatin1String(name))
            return menu;
    }
    return nullptr;
}

} // namespace

TEST_F(SessionTest, TheNextStartHasTheArticlesAgain)
{
    const QString first = write(QStringLiteral("first.txt"), "The first article.");
    const QString second = write(QStringLiteral("second.txt"), "The second article.");
    open(FileSource{first});
    MainWindow *other = window->openWindow();
    other->open({FileSource{second}});
    ASSERT_TRUE(QTest::qWaitFor([&] { return other->project()->isOpen(); }, 10000));
    window->quit();
    ASSERT_EQ(savedSession().size(), 2u);
    window.reset();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    QFile::remove(first);
    MainWindow *again = MainWindow::restoreSession(rules);
    EXPECT_TRUE(QTest::qWaitFor([&] { return again->project()->isOpen(); }, 10000));
    EXPECT_EQ(again->project()->article().text.trimmed(), QStringLiteral("The second article."));
    EXPECT_EQ(MainWindow::all().size(), 1) << "an article that is gone is passed over";
    delete again;
}

TEST_F(SessionTest, ClosingTheLastWindowKeepsItsArticle)
{
    open(FileSource{write(QStringLiteral("only.txt"), "The only article.")});
    window->close();
    ASSERT_EQ(savedSession().size(), 1u);
    EXPECT_TRUE(savedSession().front().path.endsWith(QStringLiteral("only.txt")));
}

TEST_F(SessionTest, WithoutASessionThereIsAWindow)
{
    MainWindow *made = MainWindow::restoreSession(rules);
    EXPECT_TRUE(made->isVisible());
    delete made;
}

TEST_F(SessionTest, TheMenuListsAllWindowsAndGoesToThem)
{
    open(FileSource{write(QStringLiteral("listed.txt"), "An article.")});
    MainWindow *other = window->openWindow();
    QMenu *list = menuOf(*window, "Windows");
    ASSERT_TRUE(list);
    Q_EMIT list->aboutToShow();
    ASSERT_EQ(list->actions().size(), 2);
    EXPECT_EQ(list->actions()[0]->text(), QStringLiteral("listed.txt"));
    EXPECT_TRUE(list->actions()[0]->isChecked());
    list->actions()[1]->trigger();
    EXPECT_TRUE(QTest::qWaitForWindowActive(other));
    delete other;
}

TEST_F(SessionTest, AFileCanBeDroppedOnAnyPartOfTheWindow)
{
    open(FileSource{write(QStringLiteral("before.txt"), "What stood before.")});
    int number = 0;
    for (QWidget *target : std::initializer_list<QWidget *>{
             canvas()->viewport(), window->findChild<QLineEdit *>(), window->statusBar()}) {
        QMimeData mime;
        const QByteArray words = "Article number " + QByteArray::number(++number);
        mime.setUrls({QUrl::fromLocalFile(write(QStringLiteral("%1.txt").arg(number), words))});
        // Qt delivers a drop to what accepted its entering.
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &drop);
        settle();
        EXPECT_EQ(text().trimmed(), QString::fromUtf8(words));
    }
}

TEST_F(SessionTest, ReadingThatTakesLongIsToldAndCanBeStopped)
{
    auto *opener = window->findChild<Opener *>();
    auto *progress = window->findChild<OpeningProgress *>();
    Q_EMIT opener->started(TextSource{QStringLiteral("long")});
    EXPECT_FALSE(progress->isVisible()) << "what is quick is not told";
    EXPECT_TRUE(QTest::qWaitFor([&] { return progress->isVisible(); }));
    window->open({TextSource{QStringLiteral("An article. ").repeated(20000)}});
    QTest::mouseClick(progress->cancelButton(), Qt::LeftButton);
    EXPECT_FALSE(opener->isBusy());
    EXPECT_FALSE(progress->isVisible());
    QTest::qWait(300);
    EXPECT_FALSE(window->project()->isOpen());
}

TEST_F(SessionTest, TheStatusBarSaysWhatIsShown)
{
    window->project()->open(test::sampleOpened());
    const auto status = [&] { return window->statusBar()->findChild<QLabel *>()->text(); };
    EXPECT_TRUE(status().startsWith(QStringLiteral("12 facts"))) << qPrintable(status());
    window->workspace().shown->choose(Facet::Place, QStringLiteral("Mali"), FacetChoice::Include);
    EXPECT_TRUE(status().startsWith(QStringLiteral("2 of 12 facts  ·  filtered"))) << qPrintable(status());
}
