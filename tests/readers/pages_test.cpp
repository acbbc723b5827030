// SPDX-License-Identifier: GPL-3.0-or-later
// How well the story is taken out of real saved pages, where such pages are at hand.
#include "model/readers/readers.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace nutgraf
{
namespace
{

using Shingles = QHash<QString, int>;

/// Bags of four consecutive words, as the public article extraction benchmark compares texts.
Shingles shinglesOf(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("\\W+"),
                                               QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = text.split(separators, Qt::SkipEmptyParts);
    const qsizetype length = std::clamp<qsizetype>(words.size(), 1, 4);
    Shingles shingles;
    for (qsizetype i = 0; i + length <= words.size(); ++i)
        ++shingles[words.mid(i, length).join(QLatin1Char(' '))];
    return shingles;
}

int sizeOf(const Shingles &shingles)
{
    int size = 0;
    for (const int count : shingles)
        size += count;
    return size;
}

TEST(SavedPages, GiveTheirStory)
{
    const QString folder = QStringLiteral(NUTGRAF_SOURCE_DIR "/../shared/gold/");
    QFile list(folder + QStringLiteral("pages.jsonl"));
    if (!list.open(QIODevice::ReadOnly))
        GTEST_SKIP() << "no saved pages at hand";
    double precision = 0, recall = 0;
    int pages = 0;
    while (!list.atEnd()) {
        const QJsonObject page = QJsonDocument::fromJson(list.readLine()).object();
        const auto article = readFile(folder + page.value(QLatin1String("file")).toString());
        ASSERT_TRUE(article) << article.error().message().toStdString();
        const Shingles wanted = shinglesOf(page.value(QLatin1String("body")).toString());
        const Shingles given = shinglesOf(article->text);
        int both = 0;
        for (auto shingle = given.begin(); shingle != given.end(); ++shingle)
            both += std::min(shingle.value(), wanted.value(shingle.key()));
        precision += double(both) / std::max(sizeOf(given), 1);
        recall += double(both) / std::max(sizeOf(wanted), 1);
        ++pages;
    }
    ASSERT_GT(pages, 0);
    precision /= pages;
    recall /= pages;
    EXPECT_GE(2 * precision * recall / (precision + recall), 0.96)
        << "precision " << precision << ", recall " << recall << " on " << pages << " pages";
}

} // namespace
} // namespace nutgraf
