// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace nutgraf
{

/// The files opened lately, newest first, kept in the user's settings.
class RecentFiles : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Those that still exist, at most ten.
    QStringList paths() const;
    void add(const QString &path);
    void clear();

Q_SIGNALS:
    void changed();
};

} // namespace nutgraf
