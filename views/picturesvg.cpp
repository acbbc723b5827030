// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/picturesvg.h"

#include "views/picturemetadata.h"

namespace nutgraf
{

namespace
{

constexpr double millimetresPerPixel = 25.4 / 96;

QByteArray element(const char *name, const QString &text)
{
    if (text.isEmpty())
        return {};
    return '<' + QByteArray(name) + '>' + legalXml(text).toHtmlEscaped().toUtf8() + "</" + name + ">\n";
}

/// Takes the first element `name` away, between `from` and the drawing.
void removeElement(QByteArray &document, const QByteArray &name, qsizetype from)
{
    const qsizetype begin = document.indexOf('<' + name + '>', from);
    if (begin < 0)
        return;
    const QByteArray closing = "</" + name + '>';
    const qsizetype end = document.indexOf(closing, begin);
    if (end >= 0)
        document.remove(begin, end + closing.size() - begin);
}

} // namespace

QByteArray withSvgHead(const QByteArray &generated, QSizeF size, const QString &title,
                       const QString &description)
{
    // Drawn texts are escaped by the generator, but characters that XML forbids are not taken out.
    const QByteArray document = legalXml(QString::fromUtf8(generated)).toUtf8();
    const qsizetype begin = document.indexOf("<svg");
    const qsizetype end = document.indexOf('>', begin);
    if (begin < 0 || end < 0)
        return document;
    const auto number = [](double value) { return QByteArray::number(value, 'f', 4); };
    QByteArray head = "<svg width=\"" + number(size.width() * millimetresPerPixel) + "mm\" height=\"" +
                      number(size.height() * millimetresPerPixel) + "mm\" viewBox=\"0 0 " +
                      number(size.width()) + ' ' + number(size.height()) +
                      "\" xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
                      "version=\"1.2\" "
                      "baseProfile=\"tiny\">\n";
    head += element("title", title) + element("desc", description);
    QByteArray rest = document.mid(end + 1);
    removeElement(rest, "title", 0);
    removeElement(rest, "desc", 0);
    return document.left(begin) + head + rest;
}

} // namespace nutgraf
