// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/why/plainlabel.h"

#include <QLabel>

namespace nutgraf
{

QLabel *plainLabel(const QString &text, const QColor &color)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::WindowText); // whatever the ground's role
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setMinimumWidth(1);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
    return label;
}

} // namespace nutgraf
