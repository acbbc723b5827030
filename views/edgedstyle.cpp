// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/edgedstyle.h"

#include "views/theme.h"

#include <QPainter>
#include <QStyleOptionComplex>

namespace nutgraf
{

namespace
{

constexpr double radius = 2;
constexpr double leastContrast = 4.5; ///< of words on their ground, as in WCAG 2.1, 1.4.3

bool isEdge(QStyle::PrimitiveElement element)
{
    return element == QStyle::PE_FrameLineEdit || element == QStyle::PE_IndicatorCheckBox ||
           element == QStyle::PE_Frame;
}

} // namespace

void EdgedStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    const Theme theme = Theme::of(palette);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const QColor words = palette.color(group, QPalette::HighlightedText);
        QColor ground = palette.color(group, QPalette::Highlight);
        // A ground that is moved away from its words keeps its hue.
        for (int step = 0; step < 20 && contrast(words, ground) < leastContrast; ++step)
            ground = words.lightness() > 127 ? ground.darker(108) : ground.lighter(108);
        palette.setColor(group, QPalette::Highlight, ground);
        palette.setColor(group, QPalette::PlaceholderText, theme.faintText);
        palette.setColor(group, QPalette::Link, theme.event);
    }
}

bool EdgedStyle::isPlain() const
{
    return baseStyle()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0;
}

int EdgedStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *answer) const
{
    // Without a desktop's icons those of buttons are of the last century.
    return hint == SH_DialogButtonBox_ButtonsHaveIcons && isPlain()
               ? 0
               : QProxyStyle::styleHint(hint, option, widget, answer);
}

void EdgedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (isEdge(element))
        drawEdge(*option, painter);
}

void EdgedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox)
        drawEdge(*option, painter);
}

void EdgedStyle::drawEdge(const QStyleOption &option, QPainter *painter) const
{
    const Theme theme = Theme::of(option.palette);
    // What has the focus has an edge of its own.
    if (!theme.dark || option.state & State_HasFocus || !isPlain())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option.state & State_Enabled ? theme.edge : theme.grid);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

} // namespace nutgraf
