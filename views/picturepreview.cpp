// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/picturepreview.h"

#include "views/picturepage.h"

#include <QPainter>

#include <algorithm>

namespace nutgraf
{

namespace
{

constexpr int margin = 12;
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
    const QSizeF room = size().shrunkBy({margin, margin, margin, margin});
    const double reduced =
        std::min({1.0, room.width() / m_options.size.width(), room.height() / m_options.size.height()});
    if (reduced <= 0)
        return;
    const QSizeF shown = m_options.size * reduced;
    const QRectF page(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown);
    QPainter painter(this);
    if (m_options.transparent)
        paintChequers(painter, page.toAlignedRect());
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(page.adjusted(-1, -1, 0, 0));
    painter.translate(page.topLeft());
    painter.scale(reduced, reduced);
    PicturePage(m_options, *m_picture).paint(painter);
}

} // namespace nutgraf
