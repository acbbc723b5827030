// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filedrops.h"

#include <QApplication>
#include <QDockWidget>
#include <QDropEvent>
#include <QMimeData>
#include <QWidget>

namespace nutgraf
{

FileDrops::FileDrops(QWidget *window, std::function<void(const std::vector<Source> &)> open)
    : QObject(window)
    , m_window(window)
    , m_open(std::move(open))
{
    qApp->installEventFilter(this);
    // Qt asks the ancestors of a widget up to its window alone: a dock that floats must take drops itself.
    for (QDockWidget *dock : window->findChildren<QDockWidget *>())
        dock->setAcceptDrops(true);
}

bool FileDrops::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove &&
        event->type() != QEvent::Drop)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    // A dock that floats is a window of its own, but still a descendant.
    bool isMine = false;
    for (const QObject *one = widget; one && !isMine; one = one->parent())
        isMine = one == m_window;
    auto *drop = static_cast<QDropEvent *>(event);
    if (!isMine || !drop->mimeData()->hasUrls() || sourcesIn(*drop->mimeData()).empty())
        return false;
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        m_open(sourcesIn(*drop->mimeData()));
    return true;
}

} // namespace nutgraf
