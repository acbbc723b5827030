// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handbook/handbook.h"
#include "app/handbook/handbookbrowser.h"
#include "app/handbook/handbookwindow.h"
#include "tests/app/windowtest.h"
#include "views/exportdialog.h"

#include <QAction>
#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTranslator>

#include <set>

using namespace nutgraf;
using namespace nutgraf::test;

namespace
{

/// The targets of a page's links, or pictures, as they are written.
QStringList targetsIn(const QString &text, const char *pattern)
{
    QStringList targets;
    const QRegularExpression link{QLatin1String(pattern)};
    for (auto each = link.globalMatch(text); each.hasNext();)
        targets.append(each.next().captured(1));
    return targets;
}

QStringList anchorsOf(const QString &text)
{
    QStringList anchors;
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u'#'))
            anchors.append(anchorOfHeading(line.section(u' ', 1)));
    }
    return anchors;
}

class HandbookTest : public WindowTest
{
protected:
    ~HandbookTest() override
    {
        if (HandbookWindow *open = handbook())
            open->close();
    }

    HandbookWindow *handbook() const
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<HandbookWindow *>(widget))
                return found;
        }
        return nullptr;
    }
    HandbookBrowser *browser() const { return handbook()->findChild<HandbookBrowser *>(); }
};

} // namespace

class HandbookPages : public testing::TestWithParam<const char *>
{
protected:
    HandbookPages()
    {
        const QString language = QLatin1String(GetParam());
        EXPECT_TRUE(translator.load(QStringLiteral(":/nutgraf/translations/nutgraf_%1.qm").arg(language)));
        QCoreApplication::installTranslator(&translator);
    }
    ~HandbookPages() override { QCoreApplication::removeTranslator(&translator); }

    QTranslator translator;
};

TEST_P(HandbookPages, BeginWithTheirTitles)
{
    for (const HandbookPage &page : handbookPages()) {
        const QUrl url = handbookUrl(page.name);
        const bool isTranslated =
            url.path().contains(QStringLiteral("/handbook/%1/").arg(QLatin1String(GetParam())));
        const QString title = handbookText(url).section(u'\n', 0, 0);
        EXPECT_TRUE(title.startsWith(QStringLiteral("# "))) << qPrintable(url.toString());
        if (isTranslated || GetParam() == std::string("en")) {
            EXPECT_EQ(title.toStdString(), "# " + page.title.toStdString());
        }
    }
}

TEST_P(HandbookPages, HoldTheSameAsTheEnglishOnes)
{
    for (const HandbookPage &page : handbookPages()) {
        const QString own = handbookText(handbookUrl(page.name));
        const QString english =
            handbookText(QUrl(QStringLiteral("qrc:/nutgraf/handbook/%1.md").arg(page.name)));
        for (const char *part : {"\n## ", "\n| ", "![", "\n    nutgraf "})
            EXPECT_EQ(own.count(QLatin1String(part)), english.count(QLatin1String(part)))
                << qPrintable(page.name);
    }
}

TEST_P(HandbookPages, HaveEachLinkAndPicture)
{
    for (const HandbookPage &page : handbookPages()) {
        const QUrl url = handbookUrl(page.name);
        const QString text = handbookText(url);
        for (const QString &target : targetsIn(text, "(?<!!)\\[[^\\]]*\\]\\(([^)]*)\\)")) {
            const QUrl to = url.resolved(QUrl(target));
            EXPECT_FALSE(handbookText(to).isEmpty()) << qPrintable(target);
            if (to.hasFragment()) {
                EXPECT_TRUE(anchorsOf(handbookText(to)).contains(to.fragment())) << qPrintable(target);
            }
        }
        for (const QString &target : targetsIn(text, "!\\[[^\\]]+\\]\\(([^)]*)\\)")) {
            for (const char *kind : {".png", "-dark.png"}) {
                const QString name = QString(target).replace(QLatin1String(".png"), QLatin1String(kind));
                EXPECT_FALSE(QImage(handbookFile(url.resolved(QUrl(name)))).isNull()) << qPrintable(name);
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, HandbookPages, testing::Values("en", "de"));

TEST(Handbook, NothingOutsideOfItIsRead)
{
    for (const char *address :
         {"https://example.org/x.md", "file:///etc/passwd", "qrc:/nutgraf/samples/in-brief",
          "../samples/brief-numbers.txt", "//example.org/nutgraf/handbook/views.md"})
        EXPECT_EQ(handbookFile(QUrl(QLatin1String(address))), QString()) << address;
    EXPECT_NE(handbookFile(QUrl(QStringLiteral("views.md"))), QString());
}

TEST(Handbook, AnchorsAreThoseOfGitHub)
{
    EXPECT_EQ(anchorOfHeading(QStringLiteral("Dates that are no days")),
              QStringLiteral("dates-that-are-no-days"));
    EXPECT_EQ(anchorOfHeading(QStringLiteral("Who, what & where?")), QStringLiteral("who-what--where"));
}

TEST_F(HandbookTest, TellsOfEachView)
{
    for (const Workbench::Place &place : window->workbench()->places()) {
        const QUrl url = handbookUrlOfView(place.row->name);
        EXPECT_TRUE(url.hasFragment()) << qPrintable(place.row->name);
        EXPECT_TRUE(anchorsOf(handbookText(url)).contains(url.fragment())) << qPrintable(url.toString());
    }
    EXPECT_EQ(handbookUrlOfView(QString()), handbookUrl(handbookPages().front().name));
}

TEST_F(HandbookTest, F1OpensItAtTheViewThatHasTheKeys)
{
    open(TextSource{QStringLiteral("The Pentagon sent 4,000 troops to Iraq on Feb. 18, 2021.")});
    activate();
    window->workbench()->view(QStringLiteral("timeline"))->setFocus();
    QTest::keyClick(window.get(), Qt::Key_F1);
    ASSERT_TRUE(handbook());
    EXPECT_EQ(browser()->source(), handbookUrlOfView(QStringLiteral("timeline")));
    EXPECT_GT(browser()->verticalScrollBar()->value(), 0);
    EXPECT_TRUE(browser()->toPlainText().contains(QStringLiteral("Troop levels")));
}

TEST_F(HandbookTest, F1InADialogOpensItToo)
{
    open(TextSource{QStringLiteral("The Pentagon sent 4,000 troops to Iraq on Feb. 18, 2021.")});
    window->findChild<QAction *>(QStringLiteral("file.exportPicture"))->trigger();
    auto *dialog = window->findChild<ExportDialog *>();
    ASSERT_TRUE(dialog);
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog; }));
    QTest::keyClick(dialog, Qt::Key_F1);
    ASSERT_TRUE(handbook());
    EXPECT_EQ(browser()->source(), handbookUrl(QStringLiteral("export")));
    dialog->close();
}

TEST_F(HandbookTest, FollowsItsLinksAndNoOthers)
{
    HandbookWindow::showAt(handbookUrl(QStringLiteral("views")));
    const QUrl before = browser()->source();
    browser()->setSource(QUrl(QStringLiteral("https://example.org/page.md")));
    EXPECT_EQ(browser()->source(), before);
    browser()->setSource(QUrl(QStringLiteral("dates.md")));
    EXPECT_EQ(browser()->source(), handbookUrl(QStringLiteral("dates")));
    EXPECT_EQ(handbook()->findChild<QListWidget *>()->currentRow(), 2);
}

TEST_F(HandbookTest, IsSearchedFromPageToPage)
{
    HandbookWindow::showAt(handbookUrl(QStringLiteral("getting-started")));
    auto *field = handbook()->findChild<QLineEdit *>();
    field->setText(QStringLiteral("hangs in the air"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(browser()->textCursor().selectedText(), QStringLiteral("hangs in the air"));
    const QUrl first = browser()->source();
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_NE(browser()->source(), first); // it is told of on another page, too
    // Words that stand on two lines of the file.
    field->setText(QStringLiteral("weekdays, deadlines) and shows them"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(browser()->source(), handbookUrl(QStringLiteral("dates")));
    field->setText(QStringLiteral("no such words"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_FALSE(browser()->textCursor().hasSelection());
}

TEST_F(HandbookTest, ClosingItLeavesTheArticleOpen)
{
    HandbookWindow::showAt(handbookUrl(QStringLiteral("views")));
    QTest::keyClick(handbook(), Qt::Key_Escape);
    EXPECT_TRUE(window->isVisible());
}
