// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/readabletext.h"

#include "model/facts/candidatedays.h"

#include <QCoreApplication>

namespace nutgraf
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReadableText)
};

/// Words of the article on one line. Control characters are dropped: a terminal would obey them.
QString onOneLine(const QString &words)
{
    QString line;
    for (const QChar c : words.simplified()) {
        if (c.category() != QChar::Other_Control)
            line += c;
    }
    return line;
}

class TextWriter
{
public:
    void heading(const QString &title) { m_text += QLatin1Char('\n') + title + QLatin1Char('\n'); }

    /// A date in a column of its own, then what there is to say.
    void row(const QString &date, const QString &words)
    {
        constexpr int dateColumn = 24;
        m_text += QStringLiteral("  ") + date.leftJustified(dateColumn) + QLatin1Char(' ') +
                  onOneLine(words) + QLatin1Char('\n');
    }

    void line(const QString &words) { m_text += onOneLine(words) + QLatin1Char('\n'); }

    QByteArray bytes() const { return m_text.toUtf8() + '\n'; }

private:
    QString m_text;
};

void writePublished(TextWriter &out, const Publication &publication)
{
    if (!publication.isKnown()) {
        out.line(Text::tr("Publication date unknown: relative dates stay open. Give it with --published."));
        return;
    }
    const QString because = publication.because.join(QStringLiteral("; "));
    if (const CandidateDays candidates = candidatesOf(publication); !candidates.isEmpty()) {
        out.line(Text::tr("Published on %1, as the text tells: %2").arg(toReadable(candidates), because));
        return;
    }
    out.line(
        Text::tr("Published %1 (%2)")
            .arg(toReadable(publication.date), because.isEmpty() ? toString(publication.basis) : because));
}

template <class FactType>
void writeFacts(TextWriter &out, const QString &title, const std::vector<FactType> &facts)
{
    if (facts.empty())
        return;
    out.heading(title);
    for (const FactType &fact : facts)
        out.row(toReadable(dateOf(Fact(fact))), headlineOf(Fact(fact)));
}

void writeQuotes(TextWriter &out, const std::vector<Quote> &quotes)
{
    if (quotes.empty())
        return;
    out.heading(Text::tr("Quotes"));
    for (const Quote &quote : quotes) {
        const QString speaker = quote.speaker.isEmpty() ? Text::tr("unknown speaker") : quote.speaker;
        out.row(toReadable(quote.saidOn), QStringLiteral("%1: %2").arg(speaker, quote.text));
    }
}

void writeEntities(TextWriter &out, const std::vector<Entity> &entities)
{
    if (entities.empty())
        return;
    out.heading(Text::tr("Names"));
    for (const Entity &entity : entities)
        out.row(toString(entity.kind),
                entity.role.isEmpty() ? entity.name : entity.name + QStringLiteral(", ") + entity.role);
}

void writeTimes(TextWriter &out, const Article &article, const std::vector<Timex> &times)
{
    if (times.empty())
        return;
    out.heading(Text::tr("Times"));
    for (const Timex &time : times)
        out.row(time.value, time.span.in(article.text).toString());
}

void writeQuantities(TextWriter &out, const Article &article, const std::vector<Quantity> &quantities)
{
    if (quantities.empty())
        return;
    out.heading(Text::tr("Quantities"));
    for (const Quantity &quantity : quantities) {
        const QString number = toReadable(quantity.amount);
        out.row(quantity.unit.isEmpty() ? number : number + QLatin1Char(' ') + quantity.unit,
                quantity.span.in(article.text).toString());
    }
}

} // namespace

QByteArray toReadableText(const Article &article, const FactSet &facts, Layers layers, const QString &filter)
{
    TextWriter out;
    if (layers & Layer::Title)
        out.line(article.title.isEmpty() ? article.id : article.title);
    if (layers & Layer::Published)
        writePublished(out, facts.publication);
    if (!filter.isEmpty())
        out.line(filter);
    if (layers & Layer::Deployments)
        writeFacts(out, Text::tr("Troop numbers"), facts.deployments);
    if (layers & Layer::Events)
        writeFacts(out, Text::tr("Events"), facts.events);
    if (layers & Layer::Quotes)
        writeQuotes(out, facts.quotes);
    if (layers & Layer::Entities)
        writeEntities(out, facts.entities);
    if (layers & Layer::Quantities)
        writeQuantities(out, article, facts.quantities);
    if (layers & Layer::Times)
        writeTimes(out, article, facts.times);
    return out.bytes();
}

} // namespace nutgraf
