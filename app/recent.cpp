// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recent.h"

#include <QFileInfo>
#include <QSettings>

namespace nutgraf
{

namespace
{
constexpr qsizetype mostKept = 10;
QString key()
{
    return QStringLiteral("recentFiles");
}
} // namespace

QStringList RecentFiles::paths() const
{
    QStringList found = QSettings().value(key()).toStringList();
    found.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return found;
}

void RecentFiles::add(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList kept = QSettings().value(key()).toStringList();
    kept.removeAll(absolute);
    kept.prepend(absolute);
    kept.resize(std::min(kept.size(), mostKept));
    QSettings().setValue(key(), kept);
    Q_EMIT changed();
}

void RecentFiles::clear()
{
    QSettings().remove(key());
    Q_EMIT changed();
}

} // namespace nutgraf
