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
    const auto title = [](const char *text) { return QCoreApplication::translate("Views", text); };
    static const std::vector<ViewRow> rows{
        {QStringLiteral("article"), title("Article"), Qt::LeftDockWidgetArea, makeArticlePage},
        {QStringLiteral("timeline"), title("Timeline"), Qt::TopDockWidgetArea, makeTimelineView},
        {QStringLiteral("troops"), title("Troop levels"), Qt::TopDockWidgetArea, makeTroopView},
        {QStringLiteral("quotes"), title("Quotes"), Qt::BottomDockWidgetArea, makeQuoteTable},
        {QStringLiteral("deployments"), title("Deployments"), Qt::BottomDockWidgetArea, makeDeploymentTable},
        {QStringLiteral("events"), title("Events"), Qt::BottomDockWidgetArea, makeEventTable},
        {QStringLiteral("facets"), title("Facets"), Qt::RightDockWidgetArea, makeFacetView},
        {QStringLiteral("why"), title("Why"), Qt::RightDockWidgetArea, makeWhyView},
        {QStringLiteral("names"), title("Names"), Qt::BottomDockWidgetArea, makeNamesView},
        {QStringLiteral("corrections"), title("Corrections"), Qt::BottomDockWidgetArea, makeCorrectionsView},
        {QStringLiteral("history"), title("History"), Qt::BottomDockWidgetArea, makeHistoryView},
    };
    return rows;
}

} // namespace nutgraf
