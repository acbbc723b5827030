// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace nutgraf
{

/// A window as the next start has it again.
struct SessionWindow {
    QString path; ///< of the article; empty for the start page and for what was pasted
    QByteArray geometry;
    bool operator==(const SessionWindow &) const = default;
};

/// The windows that were open when the program was left, kept in the user's settings.
void saveSession(const std::vector<SessionWindow> &windows);
std::vector<SessionWindow> savedSession();

/// Whether a start without arguments opens them again; true unless a person said otherwise.
bool restoresSession();
void setRestoresSession(bool restores);

} // namespace nutgraf
