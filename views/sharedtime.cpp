// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sharedtime.h"

#include <QAction>
#include <QSettings>
#include <QWidget>

#include <algorithm>

namespace nutgraf
{

namespace
{

constexpr double leastShare = 0.5; // of the widest axis: views that stand elsewhere share less

QString linkedKey()
{
    return QStringLiteral("views/timeLinked");
}

} // namespace

SharedTime::SharedTime(QObject *parent)
    : QObject(parent)
    , m_link(new QAction(tr("Lin&k Time Axes"), this))
{
    m_link->setObjectName(QStringLiteral("view.linkTime"));
    m_link->setCheckable(true);
    m_link->setChecked(QSettings().value(linkedKey(), false).toBool());
    m_link->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    m_link->setIconText(tr("Link"));
    m_link->setToolTip(tr("Timeline and troop levels show the same stretch of time"));
    connect(m_link, &QAction::toggled, this, [this](bool linked) {
        QSettings().setValue(linkedKey(), linked);
        Q_EMIT axisMoved();
    });
}

bool SharedTime::isLinked() const
{
    return m_link->isChecked();
}

void SharedTime::setWhole(const QObject *view, std::optional<TimeWindow> whole)
{
    if (whole)
        m_wholes[view] = *whole;
    else
        m_wholes.erase(view);
    const TimeWindow before = window();
    m_whole = m_wholes.empty() ? TimeWindow() : m_wholes.begin()->second;
    for (const auto &[each, theirs] : m_wholes)
        m_whole = {std::min(m_whole.begin, theirs.begin), std::max(m_whole.end, theirs.end)};
    if (isLinked() && window() != before)
        Q_EMIT moved();
}

void SharedTime::setAxis(const QWidget *view, std::optional<AxisEnds> axis)
{
    const auto before = m_axes;
    if (axis) {
        if (!m_axes.contains(view))
            connect(view, &QObject::destroyed, this, [this, view] { m_axes.erase(view); });
        const double x = view->mapTo(view->window(), QPoint()).x();
        m_axes[view] = {view->window(), axis->moved(x), x};
    } else {
        m_axes.erase(view);
    }
    if (isLinked() && m_axes != before)
        Q_EMIT axisMoved();
}

std::optional<AxisEnds> SharedTime::commonAxis() const
{
    if (m_axes.size() < 2)
        return {};
    const Axis &first = m_axes.begin()->second;
    AxisEnds common = first.ends;
    double widest = 0;
    for (const auto &[view, axis] : m_axes) {
        if (axis.window != first.window)
            return {};
        common = {std::max(common.left, axis.ends.left), std::min(common.right, axis.ends.right)};
        widest = std::max(widest, axis.ends.width());
    }
    return common.width() >= leastShare * widest ? std::optional(common) : std::nullopt;
}

std::optional<AxisEnds> SharedTime::axisFor(const QWidget *view) const
{
    const auto common = isLinked() && m_axes.contains(view) ? commonAxis() : std::nullopt;
    return common ? std::optional(common->moved(-view->mapTo(view->window(), QPoint()).x())) : std::nullopt;
}

void SharedTime::show(TimeWindow window)
{
    moveTo(window);
}

void SharedTime::showAll()
{
    moveTo({});
}

void SharedTime::moveTo(std::optional<TimeWindow> window)
{
    if (m_window == window)
        return;
    m_window = window;
    if (isLinked())
        Q_EMIT moved();
}

} // namespace nutgraf
