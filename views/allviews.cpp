// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/article/articleview.h"
#include "views/troops/troopview.h"

#include <QCoreApplication>

namespace nutgraf
{

const std::vector<ViewRow> &allViews()
{
    const auto title = [](const char *text) { return QCoreApplication::translate("Views", text); };
    static const std::vector<ViewRow> rows{
        {QStringLiteral("article"), title("Article"), Qt::LeftDockWidgetArea, makeArticleView},
        {QStringLiteral("troops"), title("Troop levels"), Qt::RightDockWidgetArea, makeTroopView},
    };
    return rows;
}

} // namespace nutgraf
