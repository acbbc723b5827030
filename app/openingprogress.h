// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QTimer;
class QToolButton;

namespace nutgraf
{

class Opener;

/// Says in the status bar what is being read, with a way to stop it; nothing for what is done at once.
class OpeningProgress : public QWidget
{
    Q_OBJECT
public:
    explicit OpeningProgress(Opener *opener, QWidget *parent = nullptr);

    /// What takes no longer is not told.
    static constexpr int patience = 300; ///< milliseconds

    QToolButton *cancelButton() const { return m_cancel; }

private:
    QLabel *m_what;
    QToolButton *m_cancel;
    QTimer *m_wait;
};

} // namespace nutgraf
