// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "views/theme.h"

#include <QImage>
#include <QSizeF>
#include <QString>

#include <memory>

class QPainter;
class QRectF;

namespace nutgraf
{

/// Which part of a view a picture shows.
enum class PictureRange { Visible, Whole };

/// Something that can be painted anywhere: screen, PNG, SVG, PDF. A snapshot: it does not follow later
/// changes.
class Picture
{
public:
    virtual ~Picture() = default;
    /// Paints itself into `area` of `painter`, in logical pixels, without a background.
    virtual void paint(QPainter &painter, const QRectF &area, const Theme &theme,
                       PictureRange range) const = 0;
    /// What it shows, in words, for those who cannot see it.
    virtual QString description() const = 0;
};

/// How a picture is made.
struct PictureOptions {
    QSizeF size{1600, 900};   ///< logical pixels (96 an inch)
    double scale = 1;         ///< device pixels a logical one, 1 to 4; PNG alone
    bool transparent = false; ///< no background
    QString title;            ///< shown above; empty for none
    QString sourceLine;       ///< shown below: headline, publication date and where it comes from
    Theme theme = Theme::light();
    PictureRange range = PictureRange::Whole;
};

enum class PictureFormat { Png, Svg, Pdf };

/// The format of a file name's ending.
Result<PictureFormat> pictureFormatOf(const QString &path);

/// A null image where there is no memory for it.
QImage renderImage(const Picture &picture, const PictureOptions &options);
/// Nothing where the image would be null.
QByteArray renderBytes(const Picture &picture, const PictureOptions &options, PictureFormat format);
/// Writes through QSaveFile: a failing write leaves the old file whole. The value is the path.
Result<QString> writePicture(const Picture &picture, const PictureOptions &options, const QString &path);

/// A file name made from a headline: no separators, control characters or reserved names, at most 80
/// characters.
QString safeFileName(const QString &headline);

} // namespace nutgraf
