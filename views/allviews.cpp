// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/article/articleview.h"
#include "views/corrections/correctionsview.h"
#include "views/facets/facetview.h"
#include "views/history/historyview.h"
#include "views/names/namesview.h"
#include "views/publication/publicationbar.h"
#include "views/tables/facttable.h"
#include "views/timeline/timelineview.h"
#include "views/troops/troopview.h"
#include "views/why/whyview.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace nutgraf
{

namespace
{

/// The article with its publication date above it.
View *makeArticlePage(const Workspace &workspace, QWidget *parent)
{
    auto *page = new View(workspace, parent);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makePublicationBar(workspace, page));
    View *article = makeArticleView(workspace, page);
    column->addWidget(article, 1);
    page->setFocusProxy(article);
    return page;
}

} // namespace

const std::vector<ViewRow> &allViews()
{
    static const std::vector<ViewRow> rows{
        {QStringLiteral("article"), QCoreApplication::translate("Views", "Article"), Qt::LeftDockWidgetArea,
         makeArticlePage},
        {QStringLiteral("timeline"), QCoreApplication::translate("Views", "Timeline"), Qt::TopDockWidgetArea,
         makeTimelineView},
        {QStringLiteral("troops"), QCoreApplication::translate("Views", "Troop levels"),
         Qt::TopDockWidgetArea, makeTroopView},
        {QStringLiteral("quotes"), QCoreApplication::translate("Views", "Quotes"), Qt::BottomDockWidgetArea,
         makeQuoteTable},
        {QStringLiteral("deployments"), QCoreApplication::translate("Views", "Deployments"),
         Qt::BottomDockWidgetArea, makeDeploymentTable},
        {QStringLiteral("events"), QCoreApplication::translate("Views", "Events"), Qt::BottomDockWidgetArea,
         makeEventTable},
        {QStringLiteral("facets"), QCoreApplication::translate("Views", "Facets"), Qt::RightDockWidgetArea,
         makeFacetView},
        {QStringLiteral("why"), QCoreApplication::translate("Views", "Why"), Qt::RightDockWidgetArea,
         makeWhyView},
        {QStringLiteral("names"), QCoreApplication::translate("Views", "Names"), Qt::BottomDockWidgetArea,
         makeNamesView},
        {QStringLiteral("corrections"), QCoreApplication::translate("Views", "Corrections"),
         Qt::BottomDockWidgetArea, makeCorrectionsView},
        {QStringLiteral("history"), QCoreApplication::translate("Views", "History"), Qt::BottomDockWidgetArea,
         makeHistoryView},
    };
    return rows;
}

} // namespace nutgraf
