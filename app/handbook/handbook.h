// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <vector>

namespace nutgraf
{

/// A page of the handbook that comes with the program, a Markdown file of resources/handbook.
struct HandbookPage {
    QString name;  ///< of its file, without the ending: "views"
    QString title; ///< for people, translated
};

/// All pages, in the order in which they are read.
std::vector<HandbookPage> handbookPages();

/// Where a page is: in the language of the window where it was written in it, else in English.
QUrl handbookUrl(const QString &page);

/// The place that tells of a view, by the view's name ("timeline"); the first page for any other name.
QUrl handbookUrlOfView(const QString &view);

/// A file of the handbook by its address, which may be relative to it: its path among the program's
/// resources. Empty for any address outside of it: what a page names is never fetched from anywhere else.
QString handbookFile(const QUrl &url);

/// The Markdown of a page; empty for any address outside of the handbook.
QString handbookText(const QUrl &url);

/// What a link to a heading calls it, as GitHub does: "Troop levels" is "troop-levels".
QString anchorOfHeading(const QString &heading);

} // namespace nutgraf
