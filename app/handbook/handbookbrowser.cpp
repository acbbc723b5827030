// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handbook/handbookbrowser.h"

#include "app/handbook/handbook.h"
#include "views/theme.h"

#include <QEvent>
#include <QFile>
#include <QImage>
#include <QResizeEvent>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>

namespace nutgraf
{

namespace
{

constexpr int pageMargin = 28;
constexpr double picturePixels = 2; ///< of a picture, for each of the page's

double sizeOfHeading(int level)
{
    return level == 1 ? 1.7 : level == 2 ? 1.3 : 1.1;
}

/// Headings with air above and a name to be found by, lines with some distance.
void layOutBlocks(QTextDocument *document, const QFont &font)
{
    QTextCursor cursor(document);
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextBlockFormat format = block.blockFormat();
        if (const int level = format.headingLevel(); level > 0) {
            QTextCharFormat words;
            words.setFontPointSize(font.pointSizeF() * sizeOfHeading(level));
            words.setFontWeight(QFont::Bold);
            words.setAnchor(true);
            words.setAnchorNames({anchorOfHeading(block.text())});
            cursor.mergeCharFormat(words);
            format.setTopMargin(level == 1 ? 4 : 22);
            format.setBottomMargin(6);
        } else if (!cursor.currentTable()) {
            if (!block.text().contains(
                    QChar::ObjectReplacementCharacter)) // below a picture it would be a hole
                format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
            format.setBottomMargin(block.textList() ? 4 : 10);
        }
        cursor.setBlockFormat(format);
    }
}

/// Thin lines between the rows, as wide as the page.
void layOutTables(QTextDocument *document, const Theme &theme)
{
    for (QTextFrame *frame : document->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderBrush(theme.grid);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(6);
        format.setCellSpacing(0);
        format.setTopMargin(4);
        format.setBottomMargin(14);
        table->setFormat(format);
    }
}

} // namespace

HandbookBrowser::HandbookBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Page of the handbook"));
    document()->setDocumentMargin(pageMargin);
}

QVariant HandbookBrowser::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return handbookText(source().resolved(name));
    QString path = handbookFile(source().resolved(name));
    if (Theme::of(palette()).dark) {
        const QString dark = QString(path).replace(QLatin1String(".png"), QLatin1String("-dark.png"));
        path = QFile::exists(dark) ? dark : path;
    }
    // Pixel for pixel on this screen: the document itself would scale by leaving pixels out.
    QImage image = QImage(path).convertToFormat(QImage::Format_RGB32);
    if (const double part = devicePixelRatioF() / picturePixels; part < 1 && !image.isNull())
        image = image.scaled(image.size() * part, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    image.setDevicePixelRatio(std::min(devicePixelRatioF(), picturePixels));
    return image;
}

void HandbookBrowser::doSetSource(const QUrl &name, QTextDocument::ResourceType type)
{
    const QUrl url = source().resolved(name);
    if (handbookFile(url).isEmpty())
        return;
    QTextBrowser::doSetSource(url, type);
    layOut();
    if (!url.fragment().isEmpty())
        scrollToAnchor(url.fragment());
}

void HandbookBrowser::layOut()
{
    m_isLayingOut = true;
    layOutBlocks(document(), font());
    layOutTables(document(), Theme::of(palette()));
    fitPictures();
    m_isLayingOut = false;
}

void HandbookBrowser::fitPictures()
{
    const double room = viewport()->width() - 2 * pageMargin;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            QTextImageFormat picture = part.fragment().charFormat().toImageFormat();
            if (!picture.isValid())
                continue;
            const auto image =
                loadResource(QTextDocument::ImageResource, QUrl(picture.name())).value<QImage>();
            const QSizeF size = image.deviceIndependentSize();
            if (size.isEmpty())
                continue;
            const double width = std::min(size.width(), room);
            picture.setWidth(width);
            picture.setHeight(size.height() * width / size.width());
            QTextCursor cursor(document());
            cursor.setPosition(part.fragment().position());
            cursor.setPosition(part.fragment().position() + part.fragment().length(),
                               QTextCursor::KeepAnchor);
            cursor.setCharFormat(picture);
            break; // the fragments are others now; a paragraph has one picture
        }
    }
}

void HandbookBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitPictures();
}

void HandbookBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !source().isEmpty() && !m_isLayingOut)
        reload(); // colours and pictures are those of the palette
}

} // namespace nutgraf
