// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/picture.h"

#include <QFont>
#include <QRectF>
#include <QStringList>

namespace nutgraf
{

/// The composition every exported picture has: title, subtitle and legend above, the view's body, the source
/// line below. They never overlap; what does not fit is wrapped, then elided or left out.
class PicturePage
{
public:
    /// `picture` must outlive the page.
    PicturePage(const PictureOptions &options, const Picture &picture);

    /// Where the view paints, in logical pixels.
    QRectF body() const { return m_body; }
    QRectF titleArea() const { return m_titleArea; }
    QRectF subtitleArea() const { return m_subtitleArea; }
    QRectF legendArea() const { return m_legendArea; }
    QRectF sourceArea() const { return m_sourceArea; }
    const QStringList &titleLines() const { return m_titleLines; }
    const QStringList &sourceLines() const { return m_sourceLines; }

    /// Paints everything, the background included unless the options say transparent.
    void paint(QPainter &painter) const;

private:
    PictureOptions m_options;
    const Picture &m_picture;
    QFont m_titleFont;
    QFont m_subtitleFont;
    QFont m_sourceFont;
    QStringList m_titleLines;
    QStringList m_subtitleLines;
    QStringList m_sourceLines;
    QRectF m_titleArea;
    QRectF m_subtitleArea;
    QRectF m_legendArea;
    QRectF m_sourceArea;
    QRectF m_body;
};

/// `text` without line breaks, control characters and the invisible marks that turn the direction of what
/// follows them: outside text must not rearrange a picture or a file name.
QString singleLine(const QString &text);

/// The text broken at words into at most `most` lines of `width` logical pixels; the last one is elided.
QStringList wrapped(const QString &text, const QFont &font, double width, int most);

/// The font of pictures and painted views: the application's family at `pixels`, with the same widths at
/// every scale and on every device.
QFont pictureFont(double pixels);

} // namespace nutgraf
