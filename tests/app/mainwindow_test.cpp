// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/messagebar.h"
#include "app/startpage.h"
#include "app/workbench.h"
#include "tests/app/windowtest.h"
#include "tests/support/sampleproject.h"
#include "views/publication/publicationbar.h"
#include "views/why/whyview.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QTest>
#include <QUrl>

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

class MainWindowTest : public test::WindowTest
{
};

} // namespace

TEST_F(MainWindowTest, BeginsWithTheStartPage)
{
    EXPECT_TRUE(window->findChild<StartPage *>()->isVisible());
    EXPECT_FALSE(window->workbench()->isVisible());
    EXPECT_TRUE(window->windowTitle().startsWith(QStringLiteral("Nutgraf")));
}

TEST_F(MainWindowTest, OpensAFile)
{
    open(FileSource{write(QStringLiteral("convoy.txt"), "The convoy left at dawn on 3 May 2020.")});
    EXPECT_TRUE(text().contains(QStringLiteral("The convoy left at dawn")));
    EXPECT_TRUE(window->workbench()->isVisible());
    EXPECT_TRUE(window->windowTitle().contains(QStringLiteral("convoy.txt")));
    EXPECT_EQ(window->recent()->paths().size(), 1);
}

TEST_F(MainWindowTest, OpensWhatIsDropped)
{
    QMimeData mime;
    mime.setUrls(
        {QUrl::fromLocalFile(write(QStringLiteral("dropped.txt"), "Two brigades were moved north."))});
    // Qt delivers a drop to what accepted its entering.
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.get(), &drop);
    settle();
    EXPECT_TRUE(text().contains(QStringLiteral("Two brigades")));
}

TEST_F(MainWindowTest, OpensTextFromTheClipboard)
{
    QApplication::clipboard()->setText(QStringLiteral("The minister said the ships would leave."));
    window->paste();
    settle();
    EXPECT_TRUE(text().contains(QStringLiteral("the ships would leave")));
    EXPECT_TRUE(window->recent()->paths().isEmpty());
}

TEST_F(MainWindowTest, OpensAPageFromTheClipboard)
{
    auto *mime = new QMimeData;
    mime->setHtml(
        QStringLiteral("<html><body><article><h1>Ships leave</h1><p>The fleet of nine ships left the "
                       "harbour on Monday, the navy said in a statement to the press.</p></article>"));
    QApplication::clipboard()->setMimeData(mime);
    window->paste();
    settle();
    EXPECT_TRUE(text().contains(QStringLiteral("The fleet of nine ships")));
    EXPECT_FALSE(text().contains(QStringLiteral("<p>")));
}

TEST_F(MainWindowTest, AnEmptyClipboardIsToldAndChangesNothing)
{
    open(TextSource{QStringLiteral("The first article stays.")});
    QApplication::clipboard()->clear();
    window->paste();
    EXPECT_TRUE(window->messages()->isVisible());
    EXPECT_TRUE(text().contains(QStringLiteral("The first article stays.")));
}

TEST_F(MainWindowTest, AnUnreadableFileIsToldAndWhatIsOpenStays)
{
    open(TextSource{QStringLiteral("The first article stays.")});
    open(FileSource{folder.filePath(QStringLiteral("not-there.txt"))});
    EXPECT_TRUE(window->messages()->isVisible());
    EXPECT_TRUE(window->messages()->text().contains(QStringLiteral("not-there.txt")));
    EXPECT_TRUE(text().contains(QStringLiteral("The first article stays.")));
}

TEST_F(MainWindowTest, TheMessageGoesWithTheNextGoodArticle)
{
    open(FileSource{folder.filePath(QStringLiteral("not-there.txt"))});
    open(TextSource{QStringLiteral("The next article is good.")});
    EXPECT_FALSE(window->messages()->isVisible());
}

TEST_F(MainWindowTest, OfTwoRequestsTheLaterCounts)
{
    window->open({TextSource{QStringLiteral("The earlier one.").repeated(20000)}});
    window->open({TextSource{QStringLiteral("The later one.")}});
    settle();
    QTest::qWait(50);
    EXPECT_EQ(text().trimmed(), QStringLiteral("The later one."));
}

TEST_F(MainWindowTest, ShowsHostileTextAsText)
{
    const QString hostile = QStringLiteral("<b>Headline</b><img src=\"http://example.org/x.png\">");
    Opened opened = test::sampleOpened();
    Article article = *opened.article;
    article.title = hostile;
    opened.article = std::make_shared<const Article>(article);
    opened.facts.events.front().what = hostile;
    const FactId id = opened.facts.events.front().id;
    window->project()->open(opened);
    window->workspace().selection->choose(id);
    window->tell({hostile, hostile, hostile});
    EXPECT_TRUE(window->findChild<WhyView *>()->text().contains(hostile));
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (label->text().contains(QStringLiteral("<img"))) {
            EXPECT_EQ(label->textFormat(), Qt::PlainText);
        }
    }
}

TEST_F(MainWindowTest, AClickOnAFactChoosesItForAllViews)
{
    window->project()->open(test::sampleOpened());
    const FactId id = window->project()->found().deployments[2].id;
    QTest::mouseClick(canvas()->viewport(), Qt::LeftButton, {}, canvas()->markRect(id).center());
    EXPECT_EQ(window->workspace().selection->current(), id);
    EXPECT_TRUE(window->findChild<WhyView *>()->text().contains(QStringLiteral("Denmark in Estonia: 300")));
}

TEST_F(MainWindowTest, ANewDateIsOneStepThatUndoTakesBack)
{
    window->project()->open(test::sampleOpened());
    const Publication before = window->project()->publication();
    window->workspace().submit({SetPublication{DateRange::year(2020)}}, QStringLiteral("date"));
    EXPECT_TRUE(window->findChild<PublicationBar *>()->text().contains(QStringLiteral("2020")));
    EXPECT_TRUE(window->isWindowModified());
    window->history()->undo();
    EXPECT_EQ(window->project()->publication(), before);
    EXPECT_FALSE(window->isWindowModified());
    EXPECT_EQ(window->history()->count(), 1);
}

TEST_F(MainWindowTest, AnArticleWithAPersonsWorkIsNotReplaced)
{
    window->project()->open(test::sampleOpened());
    window->workspace().submit({SetPublication{DateRange::year(2020)}}, QStringLiteral("date"));
    const auto before = QApplication::topLevelWidgets();
    window->open({TextSource{QStringLiteral("Another article.")}});
    MainWindow *other = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<MainWindow *>(widget); found && !before.contains(widget))
            other = found;
    }
    ASSERT_TRUE(other);
    EXPECT_TRUE(QTest::qWaitFor([&] { return other->project()->isOpen(); }, 10000));
    EXPECT_EQ(text(), test::sampleOpened().article->text);
    delete other;
}

TEST_F(MainWindowTest, ClosingAnArticleGoesBackToTheStartPage)
{
    window->project()->open(test::sampleOpened());
    window->workspace().selection->choose(window->project()->found().quotes.front().id);
    window->closeArticle();
    EXPECT_TRUE(window->findChild<StartPage *>()->isVisible());
    EXPECT_TRUE(window->workspace().selection->current().isNull());
}

TEST_F(MainWindowTest, ASelectionWhoseFactIsGoneIsCleared)
{
    window->project()->open(test::sampleOpened());
    window->workspace().selection->choose(window->project()->found().quotes.front().id);
    Opened without = test::sampleOpened();
    without.facts.quotes.clear();
    window->project()->open(without);
    EXPECT_TRUE(window->workspace().selection->current().isNull());
}

TEST_F(MainWindowTest, RemembersItsArrangement)
{
    window->project()->open(test::sampleOpened());
    for (const Workbench::Place &place : window->workbench()->places()) {
        if (place.row->name == QLatin1String("why"))
            place.dock->hide();
    }
    window->close();
    window = makeWindow();
    window->project()->open(test::sampleOpened());
    EXPECT_FALSE(window->workbench()->view(QStringLiteral("why"))->isVisible());
    window->resetArrangement();
    EXPECT_TRUE(window->workbench()->view(QStringLiteral("why"))->isVisible());
}

TEST_F(MainWindowTest, KeepsTenRecentFilesThatExistTheNewestFirst)
{
    for (int i = 0; i < 12; ++i)
        window->recent()->add(write(QStringLiteral("%1.txt").arg(i), "text"));
    ASSERT_EQ(window->recent()->paths().size(), 10);
    EXPECT_TRUE(window->recent()->paths().front().endsWith(QStringLiteral("11.txt")));
    QFile::remove(folder.filePath(QStringLiteral("11.txt")));
    EXPECT_TRUE(window->recent()->paths().front().endsWith(QStringLiteral("10.txt")));
}

TEST_F(MainWindowTest, WhyNothingCouldBeReadIsToldAtTheTop)
{
    open(FileSource{write(QStringLiteral("page.html"), "<html><body><p>Please wait</p></body></html>")});
    EXPECT_TRUE(window->messages()->isVisible());
    open(TextSource{QStringLiteral("Der Minister sagte am Montag, dass die Truppen im Norden bleiben.")});
    EXPECT_TRUE(window->messages()->text().contains(QStringLiteral("English")));
    open(TextSource{QStringLiteral("The garden is quiet, and the cat is asleep by the wall of the house.")});
    EXPECT_FALSE(window->messages()->isVisible());
}
