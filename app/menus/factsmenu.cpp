// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"
#include "app/menus/menus.h"
#include "app/workbench.h"
#include "views/article/articlecanvas.h"
#include "views/review/reviewbar.h"

#include <QCoreApplication>

namespace nutgraf
{

void buildFactsMenu(MainWindow *window, QMenu *menu)
{
    if (auto *article = window->workbench()->findChild<ArticleCanvas *>()) {
        addCommand(menu, "facts.next", Actions::tr("&Next Fact"), QKeySequence(Qt::ALT | Qt::Key_Down),
                   article, [article] { article->step(1); });
        addCommand(menu, "facts.previous", Actions::tr("&Previous Fact"), QKeySequence(Qt::ALT | Qt::Key_Up),
                   article, [article] { article->step(-1); });
        menu->addSeparator();
        menu->addActions(article->actions());
        menu->addSeparator();
    }
    QAction *review = addCommand(menu, "facts.review", Actions::tr("&Review Uncertain Facts"),
                                 QKeySequence(Qt::CTRL | Qt::Key_R), window->review(), &ReviewBar::start);
    const auto followArticle = [=] { review->setEnabled(window->project()->isOpen()); };
    QObject::connect(window->project(), &Project::articleChanged, review, followArticle);
    followArticle();
    menu->addSeparator();
    ShownFacts *shown = window->workspace().shown;
    QAction *reset = addCommand(menu, "facts.resetFacets", Actions::tr("Show &All Facts Again"),
                                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), shown, &ShownFacts::reset);
    const auto follow = [=] { reset->setEnabled(shown->isFiltered()); };
    QObject::connect(shown, &ShownFacts::changed, reset, follow);
    follow();
}

} // namespace nutgraf
