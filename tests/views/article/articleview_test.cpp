// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/article/articleview.h"

#include "model/items/factmodel.h"
#include "model/project/edit.h"
#include "model/project/selection.h"
#include "tests/support/sampleproject.h"
#include "views/article/articlecanvas.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

class ArticleViewTest : public testing::Test
{
protected:
    ArticleViewTest()
    {
        view.resize(500, 600);
        view.show();
    }

    void openText(const QString &text, std::vector<Event> events = {})
    {
        Article article;
        article.text = text;
        article.blocks = blocksOfPlainText(text);
        FactSet facts;
        facts.events = std::move(events);
        project->open({std::make_shared<const Article>(article), nullptr, facts, {}});
    }

    void clickAt(QPoint point) { QTest::mouseClick(canvas()->viewport(), Qt::LeftButton, {}, point); }
    ArticleCanvas *canvas() { return view.canvas(); }
    const FactSet &found() { return project->found(); }

    std::unique_ptr<Project> project = test::sampleProject();
    FactModel model{project.get()};
    Selection selection;
    ArticleView view{Workspace{project.get(), &model, &selection, {}}, nullptr};
};

Event eventAt(Span span)
{
    Event event;
    event.span = span;
    event.sentence = span;
    event.id = FactId::of(FactKind::Event, span);
    event.what = QStringLiteral("Something happens");
    return event;
}

} // namespace

TEST_F(ArticleViewTest, AClickOnMarkedWordsChoosesTheirFact)
{
    const FactId id = found().deployments[2].id;
    clickAt(canvas()->markRect(id).center());
    EXPECT_EQ(selection.current(), id);
}

TEST_F(ArticleViewTest, ClicksGoThroughTheFactsUnderThePointerTheShortestFirst)
{
    // "up to 1,200" stands inside what Lind is reported to have said.
    const FactId number = found().deployments[0].id;
    const FactId quote = found().quotes[0].id;
    const QPoint point = canvas()->markRect(number).center();
    clickAt(point);
    EXPECT_EQ(selection.current(), number);
    clickAt(point);
    EXPECT_EQ(selection.current(), quote);
    clickAt(point);
    EXPECT_EQ(selection.current(), number);
}

TEST_F(ArticleViewTest, AClickBesideAllFactsChoosesNone)
{
    selection.choose(found().deployments[2].id);
    clickAt({canvas()->viewport()->width() / 2, canvas()->viewport()->height() - 3});
    EXPECT_TRUE(selection.current().isNull());
}

TEST_F(ArticleViewTest, ThePointerTellsTheSelectionWhatItIsOver)
{
    const FactId id = found().quotes[1].id;
    QTest::mouseMove(canvas()->viewport(), canvas()->markRect(id).center());
    EXPECT_EQ(selection.hovered(), id);
}

TEST_F(ArticleViewTest, AFactChosenElsewhereComesIntoSight)
{
    const QString line = QStringLiteral("One more paragraph of no great importance to anybody.\n\n");
    const QString text = line.repeated(400) + QStringLiteral("The last one.");
    const auto begin = qint32(text.size() - 13);
    const Event last = eventAt({begin, qint32(text.size())});
    openText(text, {last});
    EXPECT_TRUE(canvas()->markRect(last.id).isEmpty());
    selection.choose(last.id);
    const QRect rect = canvas()->markRect(last.id);
    EXPECT_FALSE(rect.isEmpty());
    EXPECT_TRUE(canvas()->viewport()->rect().contains(rect));
}

TEST_F(ArticleViewTest, AFactInSightDoesNotScroll)
{
    selection.choose(found().quotes[1].id);
    EXPECT_EQ(canvas()->verticalScrollBar()->value(), 0);
}

TEST_F(ArticleViewTest, KeysGoFromFactToFact)
{
    QTest::keyClick(canvas(), Qt::Key_N);
    EXPECT_EQ(selection.current(), head(project->facts().front()).id);
    QTest::keyClick(canvas(), Qt::Key_N);
    EXPECT_EQ(selection.current(), head(project->facts()[1]).id);
    QTest::keyClick(canvas(), Qt::Key_P);
    QTest::keyClick(canvas(), Qt::Key_P);
    EXPECT_EQ(selection.current(), head(project->facts().back()).id);
    QTest::keyClick(canvas(), Qt::Key_Escape);
    EXPECT_TRUE(selection.current().isNull());
}

TEST_F(ArticleViewTest, OnlyTheChosenFactIsFilled)
{
    const Theme theme = Theme::of(view.palette());
    const FactId id = found().deployments[2].id;
    // Left of the first digit, above the line: ground and nothing else.
    const auto ground = [&] {
        const QRect rect = canvas()->markRect(id);
        return canvas()->viewport()->grab().toImage().pixelColor(rect.left(), rect.top() + 1);
    };
    EXPECT_EQ(ground(), theme.background);
    selection.choose(id);
    EXPECT_EQ(ground(), theme.chosenGround);
}

TEST_F(ArticleViewTest, ADismissedFactLosesItsMark)
{
    const FactId id = found().deployments[2].id;
    Fact dismissed = found().deployments[2];
    head(dismissed).origin = Origin::Dismissed;
    project->apply({SetFact{id, dismissed}});
    EXPECT_TRUE(canvas()->markRect(id).isEmpty());
}

TEST_F(ArticleViewTest, DraggingSelectsTextToCopy)
{
    openText(QStringLiteral("Plain words."));
    canvas()->grab();
    QTest::mousePress(canvas()->viewport(), Qt::LeftButton, {}, {2, 30});
    QTest::mouseMove(canvas()->viewport(), {480, 30});
    QMouseEvent move(QEvent::MouseMove, QPointF(480, 30), QPointF(480, 30), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(canvas()->viewport(), &move);
    QTest::mouseRelease(canvas()->viewport(), Qt::LeftButton, {}, {480, 30});
    EXPECT_EQ(canvas()->selectedText(), QStringLiteral("Plain words."));
    QTest::keyClick(canvas(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("Plain words."));
    EXPECT_TRUE(selection.current().isNull());
}

TEST(ArticleLayout, KeepsOffsetsThroughLineBreaksAndLongBlocks)
{
    QString text = QStringLiteral("one\ntwo\r\nthree\tfour ");
    text += QStringLiteral("longer words ").repeated(2000);
    Article article;
    article.text = text;
    article.blocks = {{{0, qint32(text.size())}, BlockKind::Paragraph}};
    ArticleLayout layout;
    layout.setArticle(article);
    qint32 next = 0;
    for (int i = 0; i < layout.count(); ++i) {
        EXPECT_EQ(layout.at(i).span.begin, next);
        EXPECT_EQ(layout.at(i).text.size(), layout.at(i).span.length());
        next = layout.at(i).span.end;
    }
    EXPECT_EQ(next, text.size());
    EXPECT_GT(layout.count(), 1);
}

TEST(ArticleLayout, LaysOutWhatIsAskedForAlone)
{
    Article article;
    article.text = QStringLiteral("A paragraph.\n\n").repeated(1000);
    article.blocks = blocksOfPlainText(article.text);
    ArticleLayout layout;
    layout.setArticle(article);
    layout.setGeometry(QApplication::font(), 400);
    layout.ensure(500, 300);
    EXPECT_FALSE(layout.at(499).measured);
    EXPECT_TRUE(layout.at(500).measured);
    EXPECT_FALSE(layout.at(999).measured);
}

TEST(ArticleLayout, ShowsTitleAndBylineWhereTheTextHasNone)
{
    Article article;
    article.title = QStringLiteral("The title");
    article.byline = QStringLiteral("By Anna Lind");
    article.text = QStringLiteral("The text.");
    article.blocks = blocksOfPlainText(article.text);
    ArticleLayout layout;
    layout.setArticle(article);
    ASSERT_EQ(layout.count(), 3);
    EXPECT_EQ(layout.at(0).kind, BlockKind::Headline);
    EXPECT_EQ(layout.at(1).text, article.byline);
    article.blocks.front().kind = BlockKind::Headline;
    layout.setArticle(article);
    EXPECT_EQ(layout.at(0).text, article.byline);
}
