// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handbook/handbook.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <iterator>

namespace nutgraf
{

namespace
{

struct Page {
    const char *name;
    const char *title;
};
constexpr Page pages[] = {
    {"getting-started", QT_TRANSLATE_NOOP("Handbook", "Getting started")},
    {"views", QT_TRANSLATE_NOOP("Handbook", "Reading the views")},
    {"dates", QT_TRANSLATE_NOOP("Handbook", "Dates and uncertainty")},
    {"correcting", QT_TRANSLATE_NOOP("Handbook", "Correcting")},
    {"export", QT_TRANSLATE_NOOP("Handbook", "Export")},
    {"command-line", QT_TRANSLATE_NOOP("Handbook", "Command line")},
    {"corrections", QT_TRANSLATE_NOOP("Handbook", "How corrections are kept")},
    {"what-it-understands", QT_TRANSLATE_NOOP("Handbook", "What Nutgraf understands")},
};

/// Where each view is told of; the headings of a translated page keep these names in its links.
struct Place {
    const char *view;
    const char *page;
    int heading; ///< which of the page's headings of the second level, from 0; -1: the page as a whole
};
constexpr Place places[] = {
    {"article", "views", 0},          {"timeline", "views", 1},     {"troops", "views", 2},
    {"quotes", "views", 3},           {"deployments", "views", 3},  {"events", "views", 3},
    {"facets", "views", 4},           {"why", "views", 5},          {"names", "correcting", 2},
    {"corrections", "correcting", 3}, {"history", "correcting", 4},
};

QString folder()
{
    return QStringLiteral("/nutgraf/handbook/");
}

} // namespace

std::vector<HandbookPage> handbookPages()
{
    std::vector<HandbookPage> list;
    for (const Page &page : pages)
        list.push_back({QLatin1String(page.name), QCoreApplication::translate("Handbook", page.title)});
    return list;
}

QUrl handbookUrl(const QString &page)
{
    // The language that the window speaks, which may be another one than the system's.
    const QString language =
        QCoreApplication::translate("Handbook", "en", "code of the language translated to, as in ISO 639-1");
    const QString name = page + QStringLiteral(".md");
    const QString own = folder() + language + QLatin1Char('/') + name;
    return QUrl(QStringLiteral("qrc:") + (QFile::exists(QLatin1Char(':') + own) ? own : folder() + name));
}

QUrl handbookUrlOfView(const QString &view)
{
    const auto place = std::find_if(std::begin(places), std::end(places),
                                    [&](const Place &one) { return view == QLatin1String(one.view); });
    if (place == std::end(places))
        return handbookUrl(QLatin1String(pages[0].name));
    QUrl url = handbookUrl(QLatin1String(place->page));
    int heading = -1;
    for (const QString &line : handbookText(url).split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("## ")) && ++heading == place->heading)
            url.setFragment(anchorOfHeading(line.mid(3)));
    }
    return url;
}

QString handbookFile(const QUrl &url)
{
    const QString path = QUrl(QStringLiteral("qrc:") + folder()).resolved(url).path(QUrl::FullyDecoded);
    const bool isOurs =
        url.authority().isEmpty() && (url.isRelative() || url.scheme() == QLatin1String("qrc"));
    return isOurs && path.startsWith(folder()) && !path.contains(QLatin1String(".."))
               ? QLatin1Char(':') + path
               : QString();
}

QString handbookText(const QUrl &url)
{
    QFile file(handbookFile(url));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString anchorOfHeading(const QString &heading)
{
    QString anchor;
    for (const QChar c : heading.trimmed().toLower()) {
        if (c.isSpace())
            anchor += QLatin1Char('-');
        else if (c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_'))
            anchor += c;
    }
    return anchor;
}

} // namespace nutgraf
