// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme.h"

#include <algorithm>
#include <cmath>

namespace nutgraf
{

Theme Theme::light()
{
    Theme theme;
    theme.background = QColor(0xff, 0xff, 0xff);
    theme.panel = QColor(0xf4, 0xf5, 0xf3);
    theme.text = QColor(0x1b, 0x1d, 0x1f);
    theme.faintText = QColor(0x5b, 0x62, 0x68);
    theme.grid = QColor(0xdf, 0xe2, 0xe4);
    theme.edge = QColor(0x84, 0x8b, 0x91);
    theme.event = QColor(0x00, 0x6a, 0xa8);
    theme.deployment = QColor(0xb8, 0x4a, 0x00);
    theme.quote = QColor(0x00, 0x75, 0x56);
    theme.publication = QColor(0xb8, 0x4a, 0x00);
    theme.chosenGround = QColor(0xff, 0xec, 0xb3);
    theme.warning = QColor(0xff, 0xf1, 0xc9);
    theme.series = {QColor(0xd5, 0x5e, 0x00), QColor(0x00, 0x72, 0xb2), QColor(0x7b, 0x4f, 0x9d),
                    QColor(0x00, 0x86, 0x62), QColor(0xb0, 0x3a, 0x78), QColor(0x8a, 0x6d, 0x00),
                    QColor(0x2b, 0x86, 0xb8), QColor(0x55, 0x5b, 0x60)};
    return theme;
}

Theme Theme::darkTheme()
{
    Theme theme;
    theme.background = QColor(0x1c, 0x1e, 0x21);
    theme.panel = QColor(0x26, 0x29, 0x2d);
    theme.text = QColor(0xec, 0xed, 0xee);
    theme.faintText = QColor(0xa3, 0xab, 0xb2);
    theme.grid = QColor(0x3a, 0x3f, 0x44);
    theme.edge = QColor(0x78, 0x80, 0x87);
    theme.event = QColor(0x6c, 0xb8, 0xee);
    theme.deployment = QColor(0xf2, 0x9a, 0x5b);
    theme.quote = QColor(0x55, 0xc9, 0xa2);
    theme.publication = QColor(0xf2, 0x9a, 0x5b);
    theme.chosenGround = QColor(0x5c, 0x4a, 0x12);
    theme.warning = QColor(0x46, 0x3a, 0x14);
    theme.series = {QColor(0xf2, 0x8e, 0x4b), QColor(0x5a, 0xb0, 0xea), QColor(0xc0, 0x98, 0xe0),
                    QColor(0x4f, 0xc7, 0x9e), QColor(0xe8, 0x8a, 0xbb), QColor(0xdb, 0xc0, 0x50),
                    QColor(0x8a, 0xcd, 0xf0), QColor(0xb4, 0xba, 0xc0)};
    theme.dark = true;
    return theme;
}

Theme Theme::of(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkTheme() : light();
}

double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const auto part = [](double value) {
            return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
    };
    const double first = luminance(a) + 0.05, second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QColor Theme::accent(FactKind kind) const
{
    switch (kind) {
    case FactKind::Event:
        return event;
    case FactKind::Deployment:
        return deployment;
    case FactKind::Quote:
        return quote;
    }
    Q_UNREACHABLE();
}

} // namespace nutgraf
