// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/timeml.h"

#include <QXmlStreamWriter>

namespace nutgraf
{

namespace
{

/// `text` with what XML 1.0 has no characters for replaced: the writer stops at such.
QString xmlText(QStringView text)
{
    QString allowed = text.toString();
    for (qsizetype i = 0; i < allowed.size(); ++i) {
        const QChar c = allowed[i];
        const bool pair = c.isHighSurrogate() && i + 1 < allowed.size() && allowed[i + 1].isLowSurrogate();
        if (pair) {
            ++i;
            continue;
        }
        const char16_t unit = c.unicode();
        const bool control = unit < 0x20 && unit != u'\t' && unit != u'\n' && unit != u'\r';
        if (control || c.isSurrogate() || unit == 0xFFFE || unit == 0xFFFF)
            allowed[i] = QChar::ReplacementCharacter;
    }
    return allowed;
}

/// TIMEX3's value of a date that is known to the day, the month or the year; XXXX-XX-XX where it is not.
QString valueOf(const DateRange &date)
{
    QString day = date.earliest ? toIso(*date.earliest) : QString();
    switch (date.grain()) {
    case Grain::Day:
        return day;
    case Grain::Month:
        return day.left(day.size() - 3);
    case Grain::Year:
        return day.left(day.size() - 6);
    default:
        return QStringLiteral("XXXX-XX-XX");
    }
}

void writeCreationTime(QXmlStreamWriter &xml, const Publication &publication)
{
    xml.writeStartElement(QStringLiteral("DCT"));
    xml.writeStartElement(QStringLiteral("TIMEX3"));
    xml.writeAttribute(QStringLiteral("tid"), QStringLiteral("t0"));
    xml.writeAttribute(QStringLiteral("type"), toString(TimexType::Date));
    xml.writeAttribute(QStringLiteral("value"), valueOf(publication.date));
    xml.writeAttribute(QStringLiteral("temporalFunction"), QStringLiteral("false"));
    xml.writeAttribute(QStringLiteral("functionInDocument"), QStringLiteral("CREATION_TIME"));
    xml.writeCharacters(publication.isKnown() ? toReadable(publication.date) : QString());
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeTime(QXmlStreamWriter &xml, const Timex &time, int number, QStringView text)
{
    xml.writeStartElement(QStringLiteral("TIMEX3"));
    xml.writeAttribute(QStringLiteral("tid"), QStringLiteral("t%1").arg(number));
    xml.writeAttribute(QStringLiteral("type"), toString(time.type));
    xml.writeAttribute(QStringLiteral("value"), xmlText(time.value));
    if (time.mod != TimexMod::None)
        xml.writeAttribute(QStringLiteral("mod"), toString(time.mod));
    if (time.relative) {
        xml.writeAttribute(QStringLiteral("temporalFunction"), QStringLiteral("true"));
        xml.writeAttribute(QStringLiteral("anchorTimeID"), QStringLiteral("t0"));
    }
    xml.writeCharacters(xmlText(time.span.in(text)));
    xml.writeEndElement();
}

} // namespace

QByteArray toTimeMl(const Article &article, const FactSet &facts, Layers layers, const QString & /*filter*/)
{
    QByteArray document;
    QXmlStreamWriter xml(&document);
    xml.writeStartDocument();
    xml.writeCharacters(QStringLiteral("\n"));
    xml.writeStartElement(QStringLiteral("TimeML"));
    xml.writeNamespace(QStringLiteral("http://www.w3.org/2001/XMLSchema-instance"), QStringLiteral("xsi"));
    xml.writeAttribute(QStringLiteral("http://www.w3.org/2001/XMLSchema-instance"),
                       QStringLiteral("noNamespaceSchemaLocation"),
                       QStringLiteral("http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd"));
    xml.writeCharacters(QStringLiteral("\n"));
    xml.writeTextElement(QStringLiteral("DOCID"), xmlText(article.id));
    xml.writeCharacters(QStringLiteral("\n"));
    writeCreationTime(xml, facts.publication);
    xml.writeCharacters(QStringLiteral("\n"));
    xml.writeTextElement(QStringLiteral("TITLE"), xmlText(article.title));
    xml.writeCharacters(QStringLiteral("\n"));
    xml.writeStartElement(QStringLiteral("TEXT"));
    qint32 written = 0;
    int number = 0;
    for (const Timex &time : facts.times) {
        if (!(layers & Layer::Times) || time.span.begin < written || time.span.isEmpty())
            continue;
        xml.writeCharacters(xmlText(Span{written, time.span.begin}.in(article.text)));
        writeTime(xml, time, ++number, article.text);
        written = time.span.end;
    }
    xml.writeCharacters(xmlText(QStringView(article.text).mid(written)));
    xml.writeEndElement();
    xml.writeCharacters(QStringLiteral("\n"));
    xml.writeEndElement();
    xml.writeEndDocument();
    return document + '\n';
}

} // namespace nutgraf
