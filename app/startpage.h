// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/source.h"

#include <QWidget>

class QVBoxLayout;

namespace nutgraf
{

class RecentFiles;

/// What the window shows while no article is open: ways to open one, recent files, the program's own samples.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(RecentFiles *recent, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested();
    void pasteRequested();
    void sourceChosen(const nutgraf::Source &source);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showLinks();
    void listRecent();
    QWidget *fileButton(const QString &name, const QString &path);

    RecentFiles *m_recent;
    QWidget *m_recentColumn;
    QVBoxLayout *m_recentList;
};

} // namespace nutgraf
