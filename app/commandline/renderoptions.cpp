// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/renderoptions.h"

#include "app/commandline/extractoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace nutgraf
{

namespace
{

QStringList pictureNames()
{
    QStringList names;
    for (const PictureRow &row : allPictures())
        names.append(row.name);
    return names;
}

constexpr int smallestSide = 64, largestSide = 16384;
constexpr double largestScale = 4;

/// "1600x900": logical pixels.
std::optional<QSizeF> sizeFrom(const QString &written)
{
    static const QRegularExpression size(QStringLiteral("^(\\d{1,5})[xX×](\\d{1,5})$"));
    const auto match = size.match(written);
    const int width = match.captured(1).toInt(), height = match.captured(2).toInt();
    const bool fits = std::min(width, height) >= smallestSide && std::max(width, height) <= largestSide;
    return fits ? std::optional(QSizeF(width, height)) : std::nullopt;
}

} // namespace

QString renderHelp()
{
    return QStringLiteral(
               "Usage: nutgraf render --view VIEW [options] -o OUT FILE…\n"
               "\n"
               "Draws a view of an article's facts as an image; needs no display.\n"
               "FILE is plain text, Markdown or a saved web page; “-” reads one article from standard "
               "input.\n"
               "With several files the second picture goes to OUT-2, and so on.\n"
               "\n"
               "  --view VIEW        %1\n"
               "  -o, --output OUT   the image file; its ending (png, svg, pdf) is its format;\n"
               "                     a report can be html, too\n"
               "  --published DATE   the publication date, ISO 8601 (2021-02-18); beats what the file says\n"
               "  --size WxH         size in logical pixels (default: 1600x900; a report: A4)\n"
               "  --scale N          device pixels a logical one, 1 to 4, for png (default: 1)\n"
               "  --title TEXT       the caption (default: the headline)\n"
               "  --transparent      no background\n"
               "  -h, --help         prints this\n"
               "\n"
               "Exit status: 0 all done, 1 some input could not be read or written, 2 wrong usage.\n")
        .arg(pictureNames().join(QStringLiteral(", ")));
}

QString numberedPath(const QString &path, qsizetype index)
{
    if (index == 0)
        return path;
    const qsizetype ending = path.size() - QFileInfo(path).suffix().size() - 1;
    return QStringLiteral("%1-%2%3").arg(path.left(ending)).arg(index + 1).arg(path.mid(ending));
}

Result<RenderOptions> parseRenderOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption view(QStringLiteral("view"), {}, QStringLiteral("VIEW"));
    const QCommandLineOption output({QStringLiteral("o"), QStringLiteral("output")}, {},
                                    QStringLiteral("OUT"));
    const QCommandLineOption published(QStringLiteral("published"), {}, QStringLiteral("DATE"));
    const QCommandLineOption size(QStringLiteral("size"), {}, QStringLiteral("WxH"));
    const QCommandLineOption scale(QStringLiteral("scale"), {}, QStringLiteral("N"));
    const QCommandLineOption title(QStringLiteral("title"), {}, QStringLiteral("TEXT"));
    const QCommandLineOption transparent(QStringLiteral("transparent"));
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    parser.addOptions({view, output, published, size, scale, title, transparent, help});
    if (!parser.parse(QStringList{QStringLiteral("nutgraf render")} + arguments))
        return Error{parser.errorText(), {}, {}};

    RenderOptions options;
    options.help = parser.isSet(help);
    if (options.help)
        return options;
    options.files = parser.positionalArguments();
    options.outputPath = parser.value(output);
    options.transparent = parser.isSet(transparent);
    options.picture = pictureNamed(parser.value(view));
    const QString views = QStringLiteral("Name one of: %1.").arg(pictureNames().join(QStringLiteral(", ")));
    if (!parser.isSet(view))
        return Error{QStringLiteral("No view is named."), QStringLiteral("--view"), views};
    if (!options.picture)
        return Error{QStringLiteral("There is no view “%1”.").arg(parser.value(view)),
                     QStringLiteral("--view"), views};
    options.size = options.picture->size;
    if (options.outputPath.isEmpty())
        return Error{QStringLiteral("No output file is named."), QStringLiteral("--output"), {}};
    const auto format = pictureFormatOf(options.outputPath);
    if (!format)
        return format.error();
    if (parser.isSet(published)) {
        const auto date = publicationFromOption(parser.value(published));
        if (!date)
            return date.error();
        options.published = *date;
    }
    if (parser.isSet(size)) {
        const auto wanted = sizeFrom(parser.value(size));
        if (!wanted) {
            return Error{QStringLiteral("“%1” is no size.").arg(parser.value(size)), QStringLiteral("--size"),
                         QStringLiteral("Give it as in 1600x900, each side from %1 to %2.")
                             .arg(smallestSide)
                             .arg(largestSide)};
        }
        options.size = *wanted;
    }
    if (parser.isSet(scale)) {
        bool isNumber = false;
        options.scale = parser.value(scale).toDouble(&isNumber);
        if (!isNumber || !(options.scale >= 1 && options.scale <= largestScale)) {
            return Error{QStringLiteral("“%1” is no scale.").arg(parser.value(scale)),
                         QStringLiteral("--scale"), QStringLiteral("Give a number from 1 to 4.")};
        }
    }
    if (parser.isSet(title))
        options.title = parser.value(title);
    if (options.files.isEmpty())
        return Error{QStringLiteral("No file is named."), {}, {}};
    return options;
}

} // namespace nutgraf
