// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/roomystyle.h"

#include <QAbstractItemView>
#include <QHeaderView>

namespace nutgraf
{

RoomyStyle::RoomyStyle(int above)
    : m_above(above)
{
}

int RoomyStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_HeaderMargin:
        return 7;
    default:
        return EdgedStyle::pixelMetric(metric, option, widget);
    }
}

QSize RoomyStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    const QSize usual = EdgedStyle::sizeFromContents(type, option, size, widget);
    return type == CT_ItemViewItem ? usual + QSize(0, m_above) : usual;
}

void makeRoomy(QAbstractItemView *list, QHeaderView *header)
{
    auto *style = new RoomyStyle(8);
    style->setParent(list);
    list->setStyle(style);
    if (header) {
        header->setStyle(style); // a widget's style is not that of its children
        header->setHighlightSections(false);
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
}

} // namespace nutgraf
