// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QFrame>

class QLabel;

namespace nutgraf
{

/// Says above the views what went wrong and what to do; what was open stays. Never a dialog.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void show(const Error &error);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintGround();

    QLabel *m_what;
    QLabel *m_nextStep;
    bool m_painting = false;
};

} // namespace nutgraf
