// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/picturepreview.h"

#include "views/picturesheets.h"
#include "views/theme.h"

#include <QPainter>

#include <algorithm>

namespace nutgraf
{

namespace
{

constexpr int margin = 12;
constexpr int gap = 8;   // between pages
constexpr int check = 8; // pixels of a chequer, which stands for no background

void paintChequers(QPainter &painter, const QRect &rect)
{
    painter.fillRect(rect, QColor(0xff, 0xff, 0xff));
    for (int y = rect.top(); y <= rect.bottom(); y += check) {
        for (int x = rect.left() + (y - rect.top()) / check % 2 * check; x <= rect.right(); x += 2 * check)
            painter.fillRect(QRect(x, y, check, check) & rect, QColor(0xdd, 0xdd, 0xdd));
    }
}

} // namespace

PicturePreview::PicturePreview(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Preview"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PicturePreview::setPicture(std::shared_ptr<const Picture> picture, const PictureOptions &options)
{
    m_picture = std::move(picture);
    m_options = options;
    setAccessibleDescription(m_picture ? altTextOf(*m_picture, m_options) : QString());
    update();
}

void PicturePreview::paintEvent(QPaintEvent *)
{
    if (!m_picture || m_options.size.isEmpty())
        return;
    const int count = sheetCount(*m_picture);
    // Several pages lie side by side, in as many rows as shows them largest.
    const QSizeF room = size().shrunkBy({margin, margin, margin, margin});
    const QSizeF page = m_options.size;
    double reduced = 0;
    int columns = 1;
    for (int tried = 1; tried <= count; ++tried) {
        const int rows = (count + tried - 1) / tried;
        const double fits = std::min({1.0, (room.width() - gap * (tried - 1)) / tried / page.width(),
                                      (room.height() - gap * (rows - 1)) / rows / page.height()});
        if (fits > reduced) {
            reduced = fits;
            columns = tried;
        }
    }
    if (reduced <= 0)
        return;
    const int rows = (count + columns - 1) / columns;
    const QSizeF shown = page * reduced;
    const QPointF first((width() - columns * shown.width() - gap * (columns - 1)) / 2,
                        (height() - rows * shown.height() - gap * (rows - 1)) / 2);
    QPainter painter(this);
    for (int sheet = 0; sheet < count; ++sheet) {
        const QRectF place(first + QPointF(sheet % columns * (shown.width() + gap),
                                           sheet / columns * (shown.height() + gap)),
                           shown);
        painter.save();
        if (m_options.transparent)
            paintChequers(painter, place.toAlignedRect());
        painter.translate(place.topLeft());
        painter.scale(reduced, reduced);
        paintSheet(painter, *m_picture, m_options, sheet);
        painter.restore();
        painter.setPen(Theme::of(palette()).edge);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place.toAlignedRect().adjusted(-1, -1, 0, 0));
    }
}

} // namespace nutgraf
