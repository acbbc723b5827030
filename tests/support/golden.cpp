// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden.h"

#include "model/extract/extraction.h"
#include "tests/support/dump.h"
#include "tests/support/words.h"

#include <QDir>
#include <QFile>

namespace nutgraf::test
{

namespace
{

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

std::vector<GoldenText> goldenTexts()
{
    std::vector<GoldenText> all;
    const QDir samples(QStringLiteral(NUTGRAF_SOURCE_DIR "/resources/samples"));
    for (const QString &name : samples.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        all.push_back({name.section(u'.', 0, 0), contentOf(samples.filePath(name)), {}, false});
    const auto addParagraphs = [&all](const QString &name, const QString &published) {
        const QString path = QStringLiteral(NUTGRAF_SOURCE_DIR "/tests/golden/%1.txt").arg(name);
        for (const QString &paragraph : contentOf(path).split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
            all.push_back({name, paragraph.trimmed(), published, true});
    };
    addParagraphs(QStringLiteral("sentences"), QStringLiteral("2021-02-18"));
    addParagraphs(QStringLiteral("undated"), {});
    return all;
}

QStringList goldenLines(const GoldenText &golden, const RuleBook &rules)
{
    std::optional<Publication> published;
    if (const auto range = rangeFromIso(golden.published))
        published = Publication{*range, DateBasis::User, {}};
    return dump(extract(articleOf(golden.text), rules, published), golden.text);
}

} // namespace nutgraf::test
