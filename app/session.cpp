// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include <QSettings>

namespace nutgraf
{

namespace
{

QString windowsKey()
{
    return QStringLiteral("session/windows");
}
QString pathKey()
{
    return QStringLiteral("path");
}
QString geometryKey()
{
    return QStringLiteral("geometry");
}
QString wantedKey()
{
    return QStringLiteral("session/restore");
}

} // namespace

void saveSession(const std::vector<SessionWindow> &windows)
{
    QSettings settings;
    settings.remove(windowsKey());
    settings.beginWriteArray(windowsKey(), int(windows.size()));
    for (size_t i = 0; i < windows.size(); ++i) {
        settings.setArrayIndex(int(i));
        settings.setValue(pathKey(), windows[i].path);
        settings.setValue(geometryKey(), windows[i].geometry);
    }
    settings.endArray();
}

std::vector<SessionWindow> savedSession()
{
    QSettings settings;
    std::vector<SessionWindow> windows;
    const int count = settings.beginReadArray(windowsKey());
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        windows.push_back(
            {settings.value(pathKey()).toString(), settings.value(geometryKey()).toByteArray()});
    }
    return windows;
}

bool restoresSession()
{
    return QSettings().value(wantedKey(), true).toBool();
}

void setRestoresSession(bool restores)
{
    QSettings().setValue(wantedKey(), restores);
}

} // namespace nutgraf
