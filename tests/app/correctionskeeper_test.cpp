// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/correctionskeeper.h"

#include "app/mainwindow.h"
#include "app/messagebar.h"
#include "app/opener.h"
#include "model/extract/rulebook.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

class CorrectionsKeeperTest : public testing::Test
{
protected:
    CorrectionsKeeperTest()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        qputenv("XDG_DATA_HOME", folder.filePath(QStringLiteral("data")).toUtf8());
        QFile article(path());
        EXPECT_TRUE(article.open(QIODevice::WriteOnly));
        article.write("NORHAVN, March 4, 2022 - The army has 4,000 soldiers in Estonia.\n\n"
                      "“We will stay,” Defence Minister Anna Lind said on Thursday.\n");
    }
    ~CorrectionsKeeperTest() override { qunsetenv("XDG_DATA_HOME"); }

    QString path() const { return folder.filePath(QStringLiteral("convoy.txt")); }
    QString keptPath() const { return path() + QStringLiteral(".nutgraf.json"); }

    std::unique_ptr<MainWindow> windowOn(const Source &source)
    {
        auto window = std::make_unique<MainWindow>(rules);
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->open({source});
        EXPECT_TRUE(QTest::qWaitFor([&] { return !window->findChild<Opener *>()->isBusy(); }, 10000));
        return window;
    }

    static void reject(MainWindow &window, size_t index)
    {
        Fact fact = window.project()->facts()[index];
        head(fact).origin = Origin::Dismissed;
        window.workspace().submit({SetFact{head(fact).id, fact}}, QStringLiteral("Reject"));
    }

    static bool isKept(MainWindow &window)
    {
        return QTest::qWaitFor([&] { return window.history()->isClean(); }, 5000);
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    std::shared_ptr<const RuleBook> rules = RuleBook::load().value();
};

} // namespace

TEST_F(CorrectionsKeeperTest, KeepsAChangeBesideTheArticleSoon)
{
    auto window = windowOn(FileSource{path()});
    ASSERT_FALSE(window->project()->facts().empty());
    EXPECT_FALSE(QFile::exists(keptPath()));
    reject(*window, 0);
    EXPECT_TRUE(isKept(*window));
    EXPECT_TRUE(QFile::exists(keptPath()));
    window->history()->undo();
    EXPECT_TRUE(isKept(*window));
    EXPECT_FALSE(QFile::exists(keptPath()));
}

TEST_F(CorrectionsKeeperTest, AChangeIsThereWhenTheArticleIsOpenedAgain)
{
    auto window = windowOn(FileSource{path()});
    reject(*window, 0);
    window->workspace().submit({SetPublication{DateRange::year(2020)}}, QStringLiteral("date"));
    const auto facts = window->project()->facts();
    window.reset(); // at once: what is not yet kept is kept now
    window = windowOn(FileSource{path()});
    EXPECT_EQ(window->project()->facts(), facts);
    EXPECT_EQ(window->project()->publication().basis, DateBasis::User);
    EXPECT_TRUE(window->history()->isClean());
}

TEST_F(CorrectionsKeeperTest, KeepsThoseOfPastedTextInTheDataFolder)
{
    const TextSource pasted{QStringLiteral("The army has 4,000 soldiers in Estonia.")};
    auto window = windowOn(pasted);
    EXPECT_TRUE(window->keeper()->path().startsWith(correctionsFolder()));
    window->workspace().submit({SetPublication{DateRange::year(2020)}}, QStringLiteral("date"));
    window.reset();
    window = windowOn(pasted);
    EXPECT_EQ(window->project()->publication().basis, DateBasis::User);
}

TEST_F(CorrectionsKeeperTest, ABrokenFileIsToldAndNeverLost)
{
    QFile broken(keptPath());
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("{ my work");
    broken.close();
    auto window = windowOn(FileSource{path()});
    EXPECT_TRUE(window->messages()->text().contains(QStringLiteral("convoy.txt.nutgraf.json")));
    reject(*window, 0);
    EXPECT_TRUE(isKept(*window));
    QFile aside(keptPath() + QStringLiteral(".aside-1"));
    ASSERT_TRUE(aside.open(QIODevice::ReadOnly));
    EXPECT_EQ(aside.readAll(), "{ my work");
}

TEST_F(CorrectionsKeeperTest, APublicationDateThatIsOnlyTriedIsNotKept)
{
    const auto window = windowOn(FileSource{path()});
    auto *keeper = window->findChild<CorrectionsKeeper *>();
    reject(*window, 0);
    keeper->hold();
    const QByteArray before = contentOf(keptPath());
    EXPECT_FALSE(before.isEmpty()) << "what came before the trial is kept at once";
    const Edit back = window->project()->apply({SetPublication{DateRange::day(makeDay(2022, 6, 1))}});
    keeper->flush();
    EXPECT_EQ(contentOf(keptPath()), before);
    window->project()->apply(back);
    keeper->release();
    keeper->flush();
    EXPECT_EQ(contentOf(keptPath()), before);
}
