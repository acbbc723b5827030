// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readers/pagedates.h"

#include "model/readers/namedate.h"
#include "model/readers/writtendate.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace nutgraf
{

namespace
{

/// Names under which meta elements tell a publication date, strongest first.
const QStringList &dateMetaNames()
{
    static const QStringList names{QStringLiteral("article:published_time"),
                                   QStringLiteral("og:article:published_time"),
                                   QStringLiteral("datepublished"),
                                   QStringLiteral("article:published"),
                                   QStringLiteral("parsely-pub-date"),
                                   QStringLiteral("sailthru.date"),
                                   QStringLiteral("publishdate"),
                                   QStringLiteral("publish-date"),
                                   QStringLiteral("publish_date"),
                                   QStringLiteral("publication_date"),
                                   QStringLiteral("publicationdate"),
                                   QStringLiteral("published_at"),
                                   QStringLiteral("published"),
                                   QStringLiteral("pubdate"),
                                   QStringLiteral("dc.date.issued"),
                                   QStringLiteral("dcterms.issued"),
                                   QStringLiteral("dc.date.created"),
                                   QStringLiteral("dcterms.created"),
                                   QStringLiteral("dcterms.date"),
                                   QStringLiteral("dc.date"),
                                   QStringLiteral("ptime"),
                                   QStringLiteral("pdate"),
                                   QStringLiteral("displaydate"),
                                   QStringLiteral("citation_publication_date"),
                                   QStringLiteral("originalpublicationdate"),
                                   QStringLiteral("article_date_original"),
                                   QStringLiteral("og:published_time"),
                                   QStringLiteral("date"),
                                   QStringLiteral("og:pubdate"),
                                   QStringLiteral("article.published"),
                                   QStringLiteral("cxenseparse:recs:publishtime")};
    return names;
}

/// A date as the page writes it, and where it does.
struct WrittenDate {
    QString text;
    QString source;
};

/// Times that the page shows: those marked as the publication's first, then the first under the headline
/// (before it stand clocks and other pages' times), then the first date line.
std::vector<WrittenDate> shownDates(const HtmlTree &tree)
{
    std::vector<WrittenDate> dates;
    QString firstTime;
    bool afterHeading = false;
    for (int i = 0; i < tree.size(); ++i) {
        if (tree[i].isText || tree[i].tag == GUMBO_TAG_META)
            continue;
        const bool isTime = tree[i].tag == GUMBO_TAG_TIME;
        const QString itemprop = tree.attribute(i, "itemprop");
        QString written = tree.attribute(i, "datetime");
        if (written.isEmpty())
            written = tree.attribute(i, "content");
        if (written.isEmpty() && (isTime || !itemprop.isEmpty()))
            written = shortTextOf(tree, i);
        afterHeading = afterHeading || tree[i].tag == GUMBO_TAG_H1;
        if (itemprop == QLatin1String("datePublished"))
            dates.push_back({written, QStringLiteral("the page’s datePublished")});
        else if (isTime && !tree.attribute(i, "pubdate").isNull())
            dates.push_back({written, QStringLiteral("the page’s publication time")});
        else if (isTime && afterHeading && firstTime.isEmpty() && itemprop != QLatin1String("dateModified"))
            firstTime = written;
    }
    dates.push_back({firstTime, QStringLiteral("the first time under the headline")});
    return dates;
}

/// The first short text whose element is called a date.
QString dateLine(const HtmlTree &tree)
{
    static const QRegularExpression dateName(
        QStringLiteral("(?:^|[\\s_-])(?:date|published|timestamp|pubdate|dateline)(?:$|[\\s_-])"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longestDateLine = 60;
    for (int i = 0; i < tree.size(); ++i) {
        if (tree[i].isText || !tree.attribute(i, "class").contains(dateName))
            continue;
        QString line = shortTextOf(tree, i);
        if (line.size() <= longestDateLine && dateInMetadata(line))
            return line;
    }
    return {};
}

/// "2021-02-19T01:30:00Z": in half of the world it is still the day before.
bool isUtcMorning(const QString &written)
{
    static const QRegularExpression morning(
        QStringLiteral("[T ](?:0\\d|1[01]):\\d\\d[\\d:.]*\\s*(?:Z|[+-]00:?00)$"));
    return morning.match(written.trimmed()).hasMatch();
}

} // namespace

std::vector<DateClue> dateCluesOf(const HtmlTree &tree, const QString &jsonLdDate,
                                  const QHash<QString, QString> &meta, const QString &url)
{
    std::vector<WrittenDate> written{{jsonLdDate, QStringLiteral("JSON-LD datePublished")}};
    for (const QString &name : dateMetaNames())
        written.push_back({meta.value(name), QStringLiteral("the page’s metadata, %1").arg(name)});
    const std::vector<WrittenDate> shown = shownDates(tree);
    written.insert(written.end(), shown.begin(), shown.end());
    written.push_back({dateLine(tree), QStringLiteral("the page’s date line")});

    std::vector<DateClue> clues;
    bool strongestIsUtcMorning = false;
    for (const WrittenDate &one : written) {
        const auto date = dateInMetadata(one.text);
        if (!date)
            continue;
        if (clues.empty())
            strongestIsUtcMorning = isUtcMorning(one.text);
        clues.push_back(
            {DateBasis::Metadata, *date, QStringLiteral("%1 “%2”").arg(one.source, one.text.simplified())});
    }
    if (const auto date = dateInName(url))
        clues.push_back({DateBasis::FileName, *date, QStringLiteral("the page’s address, %1").arg(url)});

    if (strongestIsUtcMorning && clues.front().date.isSingleDay()) {
        const DateRange dayBefore = DateRange::day(*clues.front().date.earliest - std::chrono::days(1));
        const auto local = std::find_if(clues.begin(), clues.end(),
                                        [&](const DateClue &clue) { return clue.date == dayBefore; });
        if (local != clues.end()) {
            const DateClue localDay{
                DateBasis::Metadata, dayBefore,
                QStringLiteral("%1 (%2 is UTC)").arg(local->because, clues.front().because)};
            clues.insert(clues.begin(), localDay);
        }
    }
    return clues;
}

QString shortTextOf(const HtmlTree &tree, int node)
{
    constexpr int mostNodes = 40;
    return tree[node].end - node <= mostNodes ? tree.textOf(node) : QString();
}

} // namespace nutgraf
