// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/json.h"

#include "model/export/codepointmap.h"
#include "model/export/factnames.h"
#include "model/export/jsonwriter.h"
#include "model/facts/candidatedays.h"

#include <cmath>

namespace nutgraf
{

namespace
{

/// Writes the parts of one article. Each part is one function, in the order of the documented keys.
class ArticleWriter
{
public:
    ArticleWriter(const Article &article, const FactSet &facts)
        : m_article(article)
        , m_facts(facts)
        , m_codePoints(article.text)
        , m_names(facts)
    {
    }

    QByteArray write(Layers layers, QByteArrayView idJson, const QString &filter)
    {
        m_withWhy = bool(layers & Layer::Why);
        m_out.beginObject();
        m_out.key("id");
        if (idJson.isEmpty())
            m_out.string(m_article.id);
        else
            m_out.raw(idJson);
        if (layers & Layer::Title)
            text("title", m_article.title);
        if (layers & Layer::Language)
            text("language", m_article.language);
        if (layers & Layer::Published)
            published();
        if (!filter.isEmpty())
            text("filter", filter);
        if (layers & Layer::Text) {
            m_out.key("text");
            m_out.string(m_article.text);
        }
        if (layers & Layer::Times)
            list("times", m_facts.times);
        if (layers & Layer::Quantities)
            list("quantities", m_facts.quantities);
        if (layers & Layer::Deployments)
            list("deployments", m_facts.deployments);
        if (layers & Layer::Events)
            list("events", m_facts.events);
        if (layers & Layer::Quotes)
            list("quotes", m_facts.quotes);
        if (layers & Layer::Entities)
            list("entities", m_facts.entities);
        if (layers & Layer::Refusals)
            list("refusals", m_facts.refusals);
        m_out.endObject();
        return m_out.json();
    }

private:
    template <class Item>
    void list(std::string_view name, const std::vector<Item> &items)
    {
        m_out.key(name);
        m_out.beginArray();
        m_index = 0;
        for (const Item &item : items) {
            m_out.beginObject();
            write(item);
            m_out.endObject();
            ++m_index;
        }
        m_out.endArray();
    }

    void published()
    {
        m_out.key("published");
        m_out.beginObject();
        range(m_facts.publication.date);
        text("basis", toString(m_facts.publication.basis));
        m_out.key("because");
        m_out.beginArray();
        for (const QString &clue : m_facts.publication.because)
            m_out.string(clue);
        m_out.endArray();
        candidates(candidatesOf(m_facts.publication));
        m_out.endObject();
    }

    /// The days that an inferred date may be; null where it is not inferred.
    void candidates(const CandidateDays &days)
    {
        m_out.key("candidates");
        if (days.isEmpty())
            return m_out.null();
        m_out.beginObject();
        text("pattern", toReadable(days));
        text("weekday", days.weekday() != 0 ? weekdayName(days.weekday()) : QString());
        range(days.hull());
        m_out.endObject();
    }

    void write(const Timex &time)
    {
        span(time.span);
        text("text", words(time.span));
        text("type", toString(time.type));
        text("value", time.value);
        text("mod", toString(time.mod));
        text("edtf", time.edtf);
        range(time.range);
    }

    void write(const Quantity &quantity)
    {
        span(quantity.span);
        text("text", words(quantity.span));
        amount(quantity.amount);
        text("unit", quantity.unit);
    }

    void write(const Deployment &deployment)
    {
        name("d");
        span(deployment.span);
        text("text", deployment.text);
        amount(deployment.amount);
        text("force", deployment.force);
        text("kind", deployment.countedAs);
        text("place", deployment.place);
        text("status", toString(deployment.status));
        m_out.key("delta");
        m_out.numberOrNull(deployment.delta);
        m_out.key("as_of");
        m_out.beginObject();
        text("text", deployment.asOf.text);
        range(deployment.asOf.range);
        m_out.endObject();
        text("part_of", m_names.of(deployment.partOf));
        text("from", m_names.of(deployment.from));
        text("attributed_to", deployment.attributedTo);
        m_out.key("sentence");
        m_out.beginObject();
        span(deployment.sentence);
        m_out.endObject();
        confidence(deployment);
    }

    void write(const Event &event)
    {
        name("e");
        span(event.span);
        text("what", event.what);
        m_out.key("date");
        m_out.beginObject();
        text("text", event.date.text);
        spanOrNull("start", "end", event.date.span);
        range(event.date.range);
        text("precision", precisionOf(event.date.grain));
        m_out.endObject();
        text("status", toString(event.status));
        strings("who", event.who);
        strings("where", event.where);
        confidence(event);
    }

    void write(const Quote &quote)
    {
        name("q");
        span(quote.span);
        text("kind", toString(quote.kind));
        text("text", quote.text);
        text("speaker", quote.speaker);
        text("speaker_text", quote.speakerText);
        spanOrNull("speaker_start", "speaker_end", quote.speakerSpan);
        text("cue", quote.cue);
        m_out.key("said_on");
        m_out.beginObject();
        range(quote.saidOn);
        m_out.endObject();
        confidence(quote);
    }

    void write(const Entity &entity)
    {
        m_out.key("id");
        m_out.string(entityName(m_index));
        text("name", entity.name);
        text("kind", toString(entity.kind));
        text("role", entity.role);
        m_out.key("mentions");
        m_out.beginArray();
        for (const Span mention : entity.mentions) {
            m_out.beginObject();
            span(mention);
            m_out.endObject();
        }
        m_out.endArray();
    }

    /// The id of the list's current item.
    void name(const char *letter)
    {
        m_out.key("id");
        m_out.string(QLatin1String(letter) + QString::number(m_index + 1));
    }

    void text(std::string_view key, QStringView value)
    {
        m_out.key(key);
        m_out.stringOrNull(value);
    }

    void strings(std::string_view key, const QStringList &values)
    {
        m_out.key(key);
        m_out.beginArray();
        for (const QString &value : values)
            m_out.string(value);
        m_out.endArray();
    }

    void span(Span span)
    {
        m_out.key("start");
        m_out.integer(m_codePoints(span.begin));
        m_out.key("end");
        m_out.integer(m_codePoints(span.end));
    }

    void spanOrNull(std::string_view startKey, std::string_view endKey, Span span)
    {
        m_out.key(startKey);
        span.isEmpty() ? m_out.null() : m_out.integer(m_codePoints(span.begin));
        m_out.key(endKey);
        span.isEmpty() ? m_out.null() : m_out.integer(m_codePoints(span.end));
    }

    void day(std::string_view key, const std::optional<CivilDay> &day)
    {
        m_out.key(key);
        day ? m_out.string(toIso(*day)) : m_out.null();
    }

    void range(const DateRange &range)
    {
        day("earliest", range.earliest);
        day("latest", range.latest);
    }

    void amount(const Amount &amount)
    {
        m_out.key("low");
        m_out.numberOrNull(amount.low);
        m_out.key("high");
        m_out.numberOrNull(amount.high);
        text("modifier", toString(amount.modifier));
    }

    void write(const Refusal &refusal)
    {
        span(refusal.span);
        text("text", words(refusal.span));
        text("kind", toString(refusal.kind));
        text("rule", refusal.rule);
        text("because", refusal.because);
    }

    /// To three decimals: more would claim what no rule knows. With the steps that led there, and with who
    /// answers for a fact that is not as it was found.
    void confidence(const FactHead &fact)
    {
        m_out.key("confidence");
        m_out.number(std::round(fact.confidence * 1000) / 1000);
        if (fact.origin != Origin::Extracted)
            text("origin", toString(fact.origin));
        if (!m_withWhy)
            return;
        m_out.key("why");
        m_out.beginArray();
        for (const Evidence &step : fact.why) {
            m_out.beginObject();
            text("rule", step.rule);
            spanOrNull("start", "end", step.span);
            text("says", step.says);
            m_out.endObject();
        }
        m_out.endArray();
    }

    QStringView words(Span span) const { return span.in(m_article.text); }

    const Article &m_article;
    const FactSet &m_facts;
    CodePointMap m_codePoints;
    FactNames m_names;
    JsonWriter m_out;
    qsizetype m_index = 0;
    bool m_withWhy = false;
};

} // namespace

QByteArray toJson(const Article &article, const FactSet &facts, Layers layers, QByteArrayView idJson,
                  const QString &filter)
{
    return ArticleWriter(article, facts).write(layers, idJson, filter);
}

} // namespace nutgraf
