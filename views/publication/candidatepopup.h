// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/candidatedays.h"

#include <QFrame>

namespace nutgraf
{

/// A small window with a calendar of candidate days; it closes on a choice, Escape or a click elsewhere, and
/// deletes itself.
class CandidatePopup : public QFrame
{
    Q_OBJECT
public:
    CandidatePopup(const CandidateDays &days, QWidget *parent);

    /// Shows it under `anchor`, within the screen.
    void openUnder(const QWidget *anchor);

Q_SIGNALS:
    void chosen(nutgraf::CivilDay day);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace nutgraf
