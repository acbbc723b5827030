// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/picture.h"

#include "views/picturemetadata.h"
#include "views/picturepage.h"
#include "views/picturesheets.h"
#include "views/picturesvg.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <array>
#include <cmath>

namespace nutgraf
{

namespace
{

constexpr int pixelsPerInch = 96;
constexpr double pointsPerPixel = 72.0 / pixelsPerInch;
constexpr double pixelsPerMetre = pixelsPerInch / 0.0254;
constexpr int fileNameLengthMost = 80;
constexpr double pixelsMost = 2e8; // 800 MB: larger images are refused, not tried

struct FormatRow {
    PictureFormat format;
    QLatin1String ending;
};
constexpr std::array formats{FormatRow{PictureFormat::Png, QLatin1String("png")},
                             FormatRow{PictureFormat::Svg, QLatin1String("svg")},
                             FormatRow{PictureFormat::Pdf, QLatin1String("pdf")},
                             FormatRow{PictureFormat::Html, QLatin1String("html")}};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

/// A size that can be painted: whole pixels, at least one.
QSize pixelSize(const PictureOptions &options, double scale)
{
    return {std::max(1, int(std::lround(options.size.width() * scale))),
            std::max(1, int(std::lround(options.size.height() * scale)))};
}

QByteArray pngBytes(const Picture &picture, const PictureOptions &options)
{
    QImage image = renderImage(picture, options);
    if (image.isNull())
        return {};
    image.setText(QStringLiteral("Title"), singleLine(options.title));
    image.setText(QStringLiteral("Description"), singleLine(altTextOf(picture, options)));
    image.setText(QStringLiteral("Source"), singleLine(options.sourceLine));
    image.setText(QStringLiteral("Software"), QStringLiteral("Nutgraf"));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgBytes(const Picture &picture, const PictureOptions &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(pixelsPerInch); // the default of 72 makes text a quarter too small
    generator.setSize(pixelSize(options, 1));
    generator.setViewBox(QRectF(QPointF(), options.size));
    {
        QPainter painter(&generator);
        PicturePage(options, picture).paint(painter);
    }
    const QString description =
        QStringList{altTextOf(picture, options), options.sourceLine}.join(QLatin1Char('\n'));
    return withSvgHead(bytes, options.size, singleLine(options.title), singleLine(description));
}

QByteArray pdfBytes(const Picture &picture, const PictureOptions &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pixelsPerInch);
    writer.setPageSize(QPageSize(options.size * pointsPerPixel, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(singleLine(options.title));
    writer.setCreator(QStringLiteral("Nutgraf"));
    writer.setDocumentXmpMetadata(xmpMetadata(
        singleLine(options.title), singleLine(altTextOf(picture, options)), singleLine(options.sourceLine)));
    QPainter painter(&writer);
    for (int sheet = 0; sheet < sheetCount(picture); ++sheet) {
        if (sheet > 0)
            writer.newPage();
        paintSheet(painter, picture, options, sheet);
    }
    painter.end();
    return bytes;
}

/// Device names that Windows refuses as file names, whatever their ending.
bool isReserved(const QString &name)
{
    const QString stem = name.section(QLatin1Char('.'), 0, 0).trimmed().toUpper();
    static const QStringList devices{QStringLiteral("CON"), QStringLiteral("PRN"), QStringLiteral("AUX"),
                                     QStringLiteral("NUL")};
    if (devices.contains(stem))
        return true;
    return stem.size() == 4 &&
           (stem.startsWith(QLatin1String("COM")) || stem.startsWith(QLatin1String("LPT"))) &&
           stem[3] >= QLatin1Char('0') && stem[3] <= QLatin1Char('9');
}

} // namespace

double Picture::paintLegend(QPainter *, const QRectF &, const Theme &, PictureRange) const
{
    return 0;
}

QString Picture::restriction(PictureRange) const
{
    return {};
}

QByteArray Picture::html(const PictureOptions &) const
{
    return {};
}

QString altTextOf(const Picture &picture, const PictureOptions &options)
{
    return options.altText.isEmpty() ? picture.description() : options.altText;
}

Result<PictureFormat> pictureFormatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix();
    for (const FormatRow &row : formats) {
        if (ending.compare(row.ending, Qt::CaseInsensitive) == 0)
            return row.format;
    }
    return Error{Text::tr("This is no picture format that Nutgraf writes."), path,
                 Text::tr("Use a file name that ends in .png, .svg or .pdf.")};
}

QImage renderImage(const Picture &picture, const PictureOptions &options)
{
    const double scale = std::clamp(options.scale, 1.0, 4.0);
    const QSize pixels = pixelSize(options, scale);
    if (double(pixels.width()) * pixels.height() > pixelsMost)
        return {};
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(scale);
    image.fill(options.transparent ? QColor(Qt::transparent) : options.theme.background);
    {
        QPainter painter(&image);
        PicturePage(options, picture).paint(painter);
    }
    const int dotsPerMetre = int(std::lround(pixelsPerMetre * scale));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    return image;
}

QByteArray renderBytes(const Picture &picture, const PictureOptions &options, PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return pngBytes(picture, options);
    case PictureFormat::Svg:
        return svgBytes(picture, options);
    case PictureFormat::Pdf:
        return pdfBytes(picture, options);
    case PictureFormat::Html:
        return picture.html(options);
    }
    Q_UNREACHABLE();
}

Result<QString> writePicture(const Picture &picture, const PictureOptions &options, const QString &path)
{
    const auto format = pictureFormatOf(path);
    if (!format)
        return format.error();
    const QByteArray bytes = renderBytes(picture, options, *format);
    if (bytes.isEmpty() && *format == PictureFormat::Html)
        return Error{Text::tr("This picture is no web page."), path,
                     Text::tr("Use a file name that ends in .png, .svg or .pdf; reports can be .html.")};
    if (bytes.isEmpty())
        return Error{Text::tr("The picture is too large to be made."), path,
                     Text::tr("Choose a smaller size or scale.")};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Text::tr("The picture could not be written: %1.").arg(file.errorString()), path,
                     Text::tr("Choose another folder or file name.")};
    return path;
}

QString safeFileName(const QString &headline)
{
    QString name;
    for (const QChar c : singleLine(headline)) {
        const bool separates = QStringLiteral("/\\:*?\"<>|").contains(c);
        const bool invisible = c.category() == QChar::Other_Format ||
                               c.category() == QChar::Other_PrivateUse ||
                               c.category() == QChar::Other_NotAssigned;
        if (!invisible)
            name += separates ? QChar(QLatin1Char(' ')) : c;
    }
    name = name.simplified();
    if (name.size() > fileNameLengthMost) {
        name.truncate(fileNameLengthMost);
        if (name.back().isHighSurrogate())
            name.chop(1);
    }
    // Leading dots hide a file; trailing dots and spaces vanish on Windows.
    const auto trims = [](QChar c) { return c == QLatin1Char('.') || c.isSpace(); };
    while (!name.isEmpty() && trims(name.front()))
        name.remove(0, 1);
    while (!name.isEmpty() && trims(name.back()))
        name.chop(1);
    if (name.isEmpty())
        return QStringLiteral("picture");
    return isReserved(name) ? name + QStringLiteral(" picture") : name;
}

} // namespace nutgraf
