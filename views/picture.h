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

/// Which part of a view a picture shows: what the window shows now, everything, or what belongs to the chosen
/// fact (what the window shows, where nothing is chosen).
enum class PictureRange { Visible, Whole, Selection };

struct PictureOptions;

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

    /// Paints its legend into `area`, in rows that wrap, and answers with the height it takes; without a
    /// painter it only measures. 0 for a picture that needs none.
    virtual double paintLegend(QPainter *painter, const QRectF &area, const Theme &theme,
                               PictureRange range) const;
    /// What it leaves out, for the source line: "2 of 5 series"; empty where that is nothing.
    virtual QString restriction(PictureRange range) const;
    /// Whether it is a page of its own that also has a form in HTML.
    virtual bool isDocument() const { return false; }
    /// That form: one file without scripts or outside resources, in UTF-8. Empty where there is none.
    virtual QByteArray html(const PictureOptions &options) const;
};

/// How a picture is made.
struct PictureOptions {
    QSizeF size{1600, 900};   ///< logical pixels (96 an inch)
    double scale = 1;         ///< device pixels a logical one, 1 to 4; PNG alone
    bool transparent = false; ///< no background
    QString title;            ///< shown above; empty for none
    QString subtitle;         ///< below the title; empty for none
    QString sourceLine;       ///< shown below: headline, publication date and where it comes from
    QString altText;          ///< what the file says for those who cannot see it; empty: the description
    bool legend = false;      ///< above the body, where the picture has one
    Theme theme = Theme::light();
    PictureRange range = PictureRange::Whole;
};

enum class PictureFormat { Png, Svg, Pdf, Html };

/// The format of a file name's ending.
Result<PictureFormat> pictureFormatOf(const QString &path);

/// A null image where there is no memory for it.
QImage renderImage(const Picture &picture, const PictureOptions &options);
/// What a file says for those who cannot see the picture: the words of the options, else the description.
QString altTextOf(const Picture &picture, const PictureOptions &options);
/// Nothing where the image would be null, and for HTML of what is no document.
QByteArray renderBytes(const Picture &picture, const PictureOptions &options, PictureFormat format);
/// Writes through QSaveFile: a failing write leaves the old file whole. The value is the path.
Result<QString> writePicture(const Picture &picture, const PictureOptions &options, const QString &path);

/// A file name made from a headline: no separators, control characters or reserved names, at most 80
/// characters.
QString safeFileName(const QString &headline);

} // namespace nutgraf
