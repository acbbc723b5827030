// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/toolbutton.h"

#include <QToolButton>

namespace nutgraf
{

QToolButton *makeToolButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace nutgraf
