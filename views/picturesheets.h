// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/picture.h"

#include <memory>
#include <vector>

namespace nutgraf
{

/// How large a picture comes out, where what it shows may be longer than a page.
enum class PictureExtent {
    Fixed, ///< the size told
    Grow,  ///< at least that, and as large as all labels need
    Pages  ///< as many pages of that size as all labels need; PDF alone
};

/// A picture that can be larger than a page so that more of it is legible.
class GrowingPicture : public Picture
{
public:
    /// The size of a body of at least `least` in which every label is legible, or as close as it gets.
    virtual QSizeF legibleSize(QSizeF least, PictureRange range) const = 0;
    /// The same over pages with bodies of size `body`; none where one is enough.
    virtual std::vector<std::shared_ptr<const Picture>> pages(QSizeF body, PictureRange range) const = 0;
};

/// Several pages of one size. What can hold but one holds the first.
class PagedPicture : public Picture
{
public:
    PagedPicture(std::shared_ptr<const Picture> whole, std::vector<std::shared_ptr<const Picture>> pages);

    void paint(QPainter &painter, const QRectF &area, const Theme &theme, PictureRange range) const override;
    QString description() const override { return m_whole->description(); }
    const std::vector<std::shared_ptr<const Picture>> &pages() const { return m_pages; }

private:
    std::shared_ptr<const Picture> m_whole;
    std::vector<std::shared_ptr<const Picture>> m_pages; // never empty
};

/// A picture with the options that it is made with.
struct SizedPicture {
    std::shared_ptr<const Picture> picture; ///< a PagedPicture where it takes several pages
    PictureOptions options;                 ///< with the size that comes out
};

/// `picture` in the extent that is wanted, where it is one that can grow.
SizedPicture inExtent(std::shared_ptr<const Picture> picture, const PictureOptions &options,
                      PictureExtent extent);

/// How many sheets of paper a picture takes: one, or those of a PagedPicture.
int sheetCount(const Picture &picture);
/// Paints one sheet, title and all, at the painter's origin.
void paintSheet(QPainter &painter, const Picture &picture, const PictureOptions &options, int sheet);

} // namespace nutgraf
