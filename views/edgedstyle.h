// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace nutgraf
{

/// The style of the desktop, with colours that can be read, and edges of fields and boxes that can be told
/// from a dark ground: Fusion, which programs have where the desktop brings no style, draws them darker than
/// the window, whatever its colour.
class EdgedStyle : public QProxyStyle
{
public:
    /// Makes words on selected rows, hints in fields and links readable where the desktop's colours are
    /// not: 4.5:1.
    void polish(QPalette &palette) override;
    using QProxyStyle::polish;

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    bool isPlain() const; ///< where the desktop brings no style
    void drawEdge(const QStyleOption &option, QPainter *painter) const;
};

} // namespace nutgraf
