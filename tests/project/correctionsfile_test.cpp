// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/correctionsfile.h"

#include "tests/support/randomedits.h"
#include "tests/support/sampleproject.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

class CorrectionsFileTest : public testing::Test
{
protected:
    Corrections readBack(const Article &article, const FactSet &found)
    {
        auto read = correctionsFromJson(correctionsToJson(project->corrections(), project->article()),
                                        article, found);
        EXPECT_TRUE(read.ok());
        return read.ok() ? read.value() : Corrections();
    }
    Corrections readBack() { return readBack(project->article(), opened.facts); }

    void correct(Deployment fact, const QString &force)
    {
        fact.force = force;
        fact.origin = Origin::Corrected;
        project->apply({SetFact{fact.id, fact}});
    }

    /// The sample with some words put before it: every fact stands elsewhere.
    Opened moved() const
    {
        const QString words = QStringLiteral("This article was corrected.\n\n");
        Opened other = opened;
        Article article = *opened.article;
        article.text.prepend(words);
        other.article = std::make_shared<const Article>(article);
        const auto shift = [&](auto &facts, FactKind kind) {
            for (auto &fact : facts) {
                fact.span = {fact.span.begin + qint32(words.size()), fact.span.end + qint32(words.size())};
                fact.id = FactId::of(kind, fact.span);
            }
        };
        shift(other.facts.deployments, FactKind::Deployment);
        shift(other.facts.events, FactKind::Event);
        shift(other.facts.quotes, FactKind::Quote);
        return other;
    }

    QString write(const QByteArray &bytes)
    {
        QFile file(folder.filePath(QStringLiteral("a.txt.nutgraf.json")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    QTemporaryDir folder;
    Opened opened = test::sampleOpened();
    std::unique_ptr<Project> project = test::sampleProject();
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_F(CorrectionsFileTest, GivesBackWhatWasKept)
{
    test::RandomEdits edits(7);
    for (int i = 0; i < 300; ++i)
        project->apply(edits.next(*project));
    project->apply({SetPublication{}}); // what was found is the same again
    const Corrections kept = project->corrections();
    ASSERT_GT(kept.facts.size(), 5u);
    const Corrections read = readBack();
    for (const auto &[id, correction] : kept.facts) {
        ASSERT_TRUE(read.facts.contains(id));
        const Correction &back = read.facts.at(id);
        EXPECT_EQ(head(back.fact).origin, head(correction.fact).origin);
        const Origin origin = head(correction.fact).origin;
        // A verdict stands on what is found; it keeps no fields.
        if (origin == Origin::Corrected || origin == Origin::Entered) {
            EXPECT_EQ(changedFields(back.found, back.fact), changedFields(correction.found, correction.fact));
        }
    }
}

TEST_F(CorrectionsFileTest, KeepsThePublicationDate)
{
    project->apply({SetPublication{DateRange::month(2020, 5)}});
    EXPECT_EQ(readBack().published, DateRange::month(2020, 5));
}

TEST_F(CorrectionsFileTest, KeepsOnlyTheFieldsThatWereChanged)
{
    const Deployment fact = opened.facts.deployments[1];
    correct(fact, QStringLiteral("Denmark"));
    const QByteArray bytes = correctionsToJson(project->corrections(), project->article());
    EXPECT_TRUE(bytes.contains("\"force\": \"Denmark\""));
    EXPECT_FALSE(bytes.contains("as_of"));
}

TEST_F(CorrectionsFileTest, FindsAFactAgainThatMovedInTheText)
{
    const Deployment part = opened.facts.deployments[2];
    correct(part, QStringLiteral("Norway"));
    const Opened later = moved();
    const Corrections read = readBack(*later.article, later.facts);
    EXPECT_TRUE(read.orphans.empty());
    ASSERT_TRUE(read.facts.contains(later.facts.deployments[2].id));
    const Fact &fact = read.facts.at(later.facts.deployments[2].id).fact;
    EXPECT_EQ(std::get<Deployment>(fact).force, QStringLiteral("Norway"));
}

TEST_F(CorrectionsFileTest, AnEnteredFactMovesWithItsWords)
{
    Event event;
    event.span = event.sentence = opened.facts.deployments[2].span;
    event.id = FactId::of(FactKind::Event, event.span);
    event.what = QStringLiteral("Danes arrive");
    event.origin = Origin::Entered;
    project->apply({SetFact{event.id, event}});
    const Opened later = moved();
    const Corrections read = readBack(*later.article, later.facts);
    const FactId id = FactId::of(FactKind::Event, later.facts.deployments[2].span);
    ASSERT_TRUE(read.facts.contains(id));
    EXPECT_EQ(head(read.facts.at(id).fact).span, later.facts.deployments[2].span);
    EXPECT_EQ(std::get<Event>(read.facts.at(id).fact).what, QStringLiteral("Danes arrive"));
}

TEST_F(CorrectionsFileTest, WhatIsNotFoundIsListedAndKeptAsItStood)
{
    correct(opened.facts.deployments[1], QStringLiteral("Denmark"));
    Article other = *opened.article;
    other.text = QStringLiteral("Another text altogether.");
    const Corrections read = readBack(other, {});
    EXPECT_TRUE(read.facts.empty());
    ASSERT_EQ(read.orphans.size(), 1u);
    EXPECT_EQ(read.orphans.at(1).words, QStringLiteral("About 800"));
    // With the words back, the correction is back.
    const auto again = correctionsFromJson(correctionsToJson(read, other), *opened.article, opened.facts);
    ASSERT_TRUE(again.ok());
    EXPECT_TRUE(again.value().facts.contains(opened.facts.deployments[1].id));
}

TEST_F(CorrectionsFileTest, RefusesWhatIsNoSuchFile)
{
    const QByteArray files[] = {
        "",
        "{",
        "[]",
        "null",
        "\xff\xfe",
        "{\"format\": \"something else\", \"version\": 1}",
        "{\"format\": \"nutgraf corrections\", \"version\": 99}",
        QByteArray(100'000, '['),
    };
    for (const QByteArray &bytes : files) {
        const auto read = readCorrections(write(bytes), *opened.article, opened.facts);
        ASSERT_FALSE(read.ok()) << bytes.left(60).toStdString();
        EXPECT_FALSE(read.error().nextStep.isEmpty());
    }
}

TEST_F(CorrectionsFileTest, ABadRecordSpoilsNoOther)
{
    correct(opened.facts.deployments[1], QStringLiteral("Denmark"));
    const QByteArray good = correctionsToJson(project->corrections(), project->article());
    const QByteArray bad[] = {
        "7",
        "null",
        "{}",
        "{\"kind\": \"deployment\"}",
        "{\"kind\": \"deployment\", \"origin\": \"corrected\", \"target\": 3}",
        "{\"kind\": \"deployment\", \"origin\": \"entered\", \"target\": {\"exact\": \"300\", \"start\": "
        "-5, \"end\": 99999999}, \"set\": {\"amount\": {\"modifier\": \"range\", \"low\": 1e300}}}",
        "{\"kind\": \"deployment\", \"origin\": \"entered\", \"target\": {\"exact\": \"of whom 300 are "
        "Danish.\"}, \"set\": {\"amount\": {\"modifier\": \"up_to\", \"low\": 3, \"high\": null}}}",
        "{\"kind\": \"quote\", \"origin\": \"entered\", \"target\": {\"exact\": \"The ministers signed a "
        "pact.\"}, \"set\": {\"kind\": \"shouted\"}}",
        "{\"kind\": \"event\", \"origin\": \"entered\", \"target\": {\"exact\": \"The ministers signed a "
        "pact.\"}, \"set\": {\"date\": {\"earliest\": \"2022-02-30\", \"latest\": null}}}",
    };
    for (const QByteArray &record : bad) {
        QByteArray bytes = good;
        bytes.replace("\"corrections\": [", "\"corrections\": [" + record + ",");
        const auto read = correctionsFromJson(bytes, *opened.article, opened.facts);
        ASSERT_TRUE(read.ok()) << record.toStdString();
        EXPECT_EQ(read.value().facts.size(), 1u) << record.toStdString();
        EXPECT_EQ(read.value().orphans.size(), 1u) << record.toStdString();
    }
}

TEST_F(CorrectionsFileTest, AFileThatWasNotUnderstoodIsSetAsideAndNeverLost)
{
    const QString path = write("{ broken");
    const auto written = writeCorrections(path, "new", {});
    ASSERT_TRUE(written.ok());
    EXPECT_EQ(contentOf(written.value()), "{ broken");
    EXPECT_EQ(contentOf(path), "new");
}

TEST_F(CorrectionsFileTest, AFileChangedBySomethingElseIsSetAside)
{
    const QString path = write("known and more");
    const auto written = writeCorrections(path, "new", "known");
    ASSERT_TRUE(written.ok());
    EXPECT_EQ(contentOf(written.value()), "known and more");
}

TEST_F(CorrectionsFileTest, NoCorrectionsNeedNoFile)
{
    const QString path = write("known");
    ASSERT_TRUE(writeCorrections(path, {}, "known").ok());
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(CorrectionsFileTest, AFolderThatTakesNothingIsTold)
{
    const auto written = writeCorrections(QStringLiteral("/proc/no/such.json"), "new", {});
    ASSERT_FALSE(written.ok());
    EXPECT_FALSE(written.error().nextStep.isEmpty());
}

TEST_F(CorrectionsFileTest, LiesBesideTheArticleOrInTheDataFolder)
{
    Article article = *opened.article;
    const QString data = QStringLiteral("/data");
    article.path = folder.filePath(QStringLiteral("a.txt"));
    EXPECT_EQ(correctionsPathOf(article, data), article.path + QStringLiteral(".nutgraf.json"));
    const QString byHash = data + QLatin1Char('/') + hashOf(article.text) + QStringLiteral(".nutgraf.json");
    for (const char *path : {"", "-", ":/nutgraf/samples/a.txt", "/no/such/folder/a.txt"}) {
        article.path = QString::fromLatin1(path);
        EXPECT_EQ(correctionsPathOf(article, data), byHash) << path;
    }
}
