// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/emptynote.h"

#include <QPainter>

#include <cmath>

namespace nutgraf
{

namespace
{

constexpr int noteMargin = 16;
constexpr int gap = 2; ///< between what is so and what would change it

} // namespace

EmptyNote::EmptyNote(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setMargin(noteMargin);
}

void EmptyNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintEmptyNote(painter, rect(), font(), text(), Theme::of(palette()));
}

void paintEmptyNote(QPainter &painter, const QRectF &area, const QFont &font, const QString &text,
                    const Theme &theme)
{
    constexpr int flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    const QRectF room = area.adjusted(noteMargin, 0, -noteMargin, 0);
    const QString missing = text.section(QLatin1Char('\n'), 0, 0);
    const QString advice = text.section(QLatin1Char('\n'), 1);
    const QFontMetricsF metrics(font);
    const auto heightOf = [&](const QString &words) {
        return words.isEmpty() ? 0 : std::ceil(metrics.boundingRect(room, flags, words).height());
    };
    const double first = heightOf(missing), second = heightOf(advice);
    const double top = std::round(room.center().y() - (first + gap + second) / 2);
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(QRectF(room.left(), top, room.width(), first), flags, missing);
    painter.setPen(theme.faintText);
    painter.drawText(QRectF(room.left(), top + first + gap, room.width(), second), flags, advice);
}

} // namespace nutgraf
