// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/picturesheets.h"

#include "views/picturepage.h"

#include <QCoreApplication>

namespace nutgraf
{

PagedPicture::PagedPicture(std::shared_ptr<const Picture> whole,
                           std::vector<std::shared_ptr<const Picture>> pages)
    : m_whole(std::move(whole))
    , m_pages(std::move(pages))
{
}

void PagedPicture::paint(QPainter &painter, const QRectF &area, const Theme &theme, PictureRange range) const
{
    m_pages.front()->paint(painter, area, theme, range);
}

SizedPicture inExtent(std::shared_ptr<const Picture> picture, const PictureOptions &options,
                      PictureExtent extent)
{
    const auto *growing = dynamic_cast<const GrowingPicture *>(picture.get());
    const auto bodyOf = [&](const PictureOptions &chosen) {
        return PicturePage(chosen, *picture).body().size();
    };
    if (growing && extent == PictureExtent::Grow) {
        PictureOptions grown = options;
        // What stands above and below the body changes with its width, but not by much: twice is enough.
        for (int i = 0; i < 2; ++i) {
            const QSizeF body = bodyOf(grown);
            grown.size += growing->legibleSize(body, options.range) - body;
        }
        return {std::move(picture), grown};
    }
    if (growing && extent == PictureExtent::Pages) {
        auto pages = growing->pages(bodyOf(options), options.range);
        if (!pages.empty())
            return {std::make_shared<PagedPicture>(std::move(picture), std::move(pages)), options};
    }
    return {std::move(picture), options};
}

int sheetCount(const Picture &picture)
{
    const auto *paged = dynamic_cast<const PagedPicture *>(&picture);
    return paged ? int(paged->pages().size()) : 1;
}

void paintSheet(QPainter &painter, const Picture &picture, const PictureOptions &options, int sheet)
{
    const auto *paged = dynamic_cast<const PagedPicture *>(&picture);
    if (!paged) {
        PicturePage(options, picture).paint(painter);
        return;
    }
    PictureOptions numbered = options;
    const QString number =
        QCoreApplication::translate("Picture", "page %1 of %2").arg(sheet + 1).arg(paged->pages().size());
    if (!options.sourceLine.isEmpty())
        numbered.sourceLine = number + QStringLiteral("; ") + options.sourceLine;
    PicturePage(numbered, *paged->pages()[size_t(sheet)]).paint(painter);
}

} // namespace nutgraf
