// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/picturemetadata.h"

namespace nutgraf
{

namespace
{

QByteArray escaped(const QString &text)
{
    return legalXml(text).toHtmlEscaped().toUtf8();
}

/// A text that could stand in several languages.
QByteArray alternative(const char *property, const QString &text)
{
    if (text.isEmpty())
        return {};
    const QByteArray name(property);
    return '<' + name + "><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(text) +
           "</rdf:li></rdf:Alt></" + name + ">\n";
}

} // namespace

QString legalXml(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool breaks = c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QLatin1Char('\t');
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            kept += c;
            kept += text[++i];
        } else if (breaks || (c >= QLatin1Char(' ') && !c.isSurrogate() && c.unicode() < 0xFFFE)) {
            kept += c;
        }
    }
    return kept;
}

QByteArray xmpMetadata(const QString &title, const QString &description, const QString &source)
{
    QByteArray packet = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                        "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
                        "<xmp:CreatorTool>Nutgraf</xmp:CreatorTool>\n";
    packet += alternative("dc:title", title) + alternative("dc:description", description);
    if (!source.isEmpty())
        packet += "<dc:source>" + escaped(source) + "</dc:source>\n";
    return packet + "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

} // namespace nutgraf
