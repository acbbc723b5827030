// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinetools.h"

#include "views/menubutton.h"
#include "views/toolbutton.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace nutgraf
{

namespace
{

/// The name of an action in the settings of shortcuts.
QString idOf(const char *name)
{
    return QStringLiteral("timeline.") + QLatin1String(name);
}

QToolButton *makeMenuButton(QMenu *menu, const QString &tip)
{
    auto *button = new MenuButton(MenuButton::Look::Flat);
    button->setMenu(menu);
    button->setToolTip(tip);
    return button;
}

QString withoutMnemonic(QString text)
{
    return text.remove(QLatin1Char('&'));
}

} // namespace

TimelineTools::TimelineTools(QWidget *parent)
    : QWidget(parent)
{
    makeActions();
    auto *laneMenu = new QMenu(this);
    laneMenu->addActions(m_lanes);
    laneMenu->addSection(tr("Order"));
    laneMenu->addActions(m_orders);
    laneMenu->addSeparator();
    laneMenu->addActions({m_foldAll, m_unfoldAll});
    auto *kindMenu = new QMenu(this);
    kindMenu->addActions(m_kinds);
    m_laneButton = makeMenuButton(laneMenu, tr("What the lanes of the timeline stand for"));
    m_kindButton = makeMenuButton(kindMenu, tr("Which kinds of facts the timeline shows"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 0, 6, 0);
    row->setSpacing(2);
    row->addWidget(m_laneButton);
    row->addWidget(m_kindButton);
    row->addStretch();
    setArrangement({});
}

void TimelineTools::makeActions()
{
    const auto add = [this](QList<QAction *> &list, const char *id, const QString &text, auto change) {
        auto *action = new QAction(text, this);
        action->setObjectName(idOf(id));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this,
                [this, change](bool on) { Q_EMIT arrangementWanted(change(m_arrangement, on)); });
        list.append(action);
    };
    const auto lane = [&](const char *id, const QString &text, LaneBy by) {
        add(m_lanes, id, text, [by](const TimelineArrangement &now, bool) { return now.with(by); });
    };
    lane("lanes.none", tr("&No Lanes"), LaneBy::None);
    lane("lanes.kind", tr("Lanes by &Kind"), LaneBy::Kind);
    lane("lanes.status", tr("Lanes by S&tatus"), LaneBy::Status);
    lane("lanes.force", tr("Lanes by &Force"), LaneBy::Force);
    lane("lanes.place", tr("Lanes by &Place"), LaneBy::Place);
    lane("lanes.speaker", tr("Lanes by &Speaker"), LaneBy::Speaker);
    const auto order = [&](const char *id, const QString &text, LaneOrder wanted) {
        add(m_orders, id, text, [wanted](TimelineArrangement now, bool) {
            now.order = wanted;
            return now;
        });
    };
    order("order.time", tr("Earliest Lane &First"), LaneOrder::Time);
    order("order.count", tr("F&ullest Lane First"), LaneOrder::Count);
    order("order.name", tr("Lanes from &A to Z"), LaneOrder::Name);
    for (auto *list : {&m_lanes, &m_orders}) {
        auto *group = new QActionGroup(this);
        for (QAction *action : *list)
            group->addAction(action);
    }
    const auto kind = [&](const char *id, const QString &text, FactKind which) {
        add(m_kinds, id, text,
            [which](const TimelineArrangement &now, bool on) { return now.with(which, on); });
    };
    kind("show.events", tr("Show &Events"), FactKind::Event);
    kind("show.deployments", tr("Show Numbers of T&roops"), FactKind::Deployment);
    kind("show.quotes", tr("Show &Quotes"), FactKind::Quote);
    m_foldAll = new QAction(tr("Fold A&ll Lanes"), this);
    m_foldAll->setObjectName(idOf("foldAll"));
    connect(m_foldAll, &QAction::triggered, this, &TimelineTools::foldAllWanted);
    m_unfoldAll = new QAction(tr("Unf&old All Lanes"), this);
    m_unfoldAll->setObjectName(idOf("unfoldAll"));
    connect(m_unfoldAll, &QAction::triggered, this, [this] {
        TimelineArrangement open = m_arrangement;
        open.folded.clear();
        Q_EMIT arrangementWanted(open);
    });
}

void TimelineTools::setArrangement(const TimelineArrangement &arrangement)
{
    m_arrangement = arrangement;
    laneAction(arrangement.by)->setChecked(true);
    orderAction(arrangement.order)->setChecked(true);
    QStringList shown;
    for (const FactKind kind : {FactKind::Event, FactKind::Deployment, FactKind::Quote}) {
        const bool isShown = arrangement.kinds.contains(kind);
        kindAction(kind)->setChecked(isShown);
        // The last kind stays.
        kindAction(kind)->setEnabled(!isShown || arrangement.kinds.size() > 1);
    }
    const bool divided = arrangement.by != LaneBy::None;
    for (QAction *action : m_orders)
        action->setEnabled(divided);
    m_foldAll->setEnabled(divided);
    m_unfoldAll->setEnabled(divided && !arrangement.folded.empty());
    if (arrangement.kinds.contains(FactKind::Event))
        shown << tr("events");
    if (arrangement.kinds.contains(FactKind::Deployment))
        shown << tr("troops");
    if (arrangement.kinds.contains(FactKind::Quote))
        shown << tr("quotes");
    m_laneButton->setText(withoutMnemonic(laneAction(arrangement.by)->text()));
    m_kindButton->setText(tr("Shown: %1").arg(shown.join(QStringLiteral(", "))));
}

void TimelineTools::addButton(QAction *action)
{
    layout()->addWidget(makeToolButton(action));
}

void TimelineTools::fill(QMenu *menu) const
{
    menu->addActions(m_lanes);
    menu->addSeparator();
    menu->addActions(m_orders);
    menu->addSeparator();
    menu->addActions({m_foldAll, m_unfoldAll});
    menu->addSeparator();
    menu->addActions(m_kinds);
}

} // namespace nutgraf
