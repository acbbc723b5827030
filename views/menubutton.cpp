// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/menubutton.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace nutgraf
{

namespace
{

constexpr int arrowSide = 8;
constexpr int arrowGap = 4;  ///< between words and arrow
constexpr int arrowEdge = 6; ///< between arrow and edge

} // namespace

MenuButton::MenuButton(Look look, QWidget *parent)
    : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(look == Look::Flat);
    setFocusPolicy(Qt::TabFocus);
}

QSize MenuButton::sizeHint() const
{
    return QToolButton::sizeHint() + QSize(arrowGap + arrowSide, 0);
}

void MenuButton::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    // The styles squeeze an arrow into the corner, below the words.
    option.features &= ~QStyleOptionToolButton::HasMenu;
    QStylePainter painter(this);
    QStyleOptionToolButton ground = option;
    ground.text.clear();
    painter.drawComplexControl(QStyle::CC_ToolButton, ground);

    QStyleOptionToolButton words = option;
    words.rect =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(0, 0, -arrowGap - arrowSide, 0));
    painter.drawControl(QStyle::CE_ToolButtonLabel, words);
    QStyleOption arrow = option;
    arrow.rect = QStyle::visualRect(
        layoutDirection(), rect(),
        QRect(width() - arrowSide - arrowEdge, (height() - arrowSide) / 2 + 1, arrowSide, arrowSide));
    painter.drawPrimitive(QStyle::PE_IndicatorArrowDown, arrow);
}

} // namespace nutgraf
