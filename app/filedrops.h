// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/source.h"

#include <QObject>

#include <functional>

class QWidget;

namespace nutgraf
{

/// Takes files that are dropped anywhere in a window: on its views, on fields of text, which would else take
/// the file's address for words, and on docks that float.
class FileDrops : public QObject
{
    Q_OBJECT
public:
    FileDrops(QWidget *window, std::function<void(const std::vector<Source> &)> open);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
    std::function<void(const std::vector<Source> &)> m_open;
};

} // namespace nutgraf
