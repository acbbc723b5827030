// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleproject.h"

#include "model/extract/analysis.h"

namespace nutgraf::test
{

namespace
{

const QString sampleText = QStringLiteral(
    "NORHAVN, March 4, 2022 (Fictional Wire) - Defence Minister Anna Lind said on Thursday the alliance "
    "would "
    "send up to 1,200 soldiers to Estonia by June.\n\n"
    "“We will not wait for another winter,” Lind said.\n\n"
    "About 800 troops have been in Estonia since 2017, of whom 300 are Danish. Fewer than 5,000 personnel "
    "remained in Mali in January, down from 9,000 a year earlier.\n\n"
    "The ministers signed a pact. A vote is due on 1 May.\n\n"
    "The army called the plan “entirely workable”.");

Span spanOf(const char16_t *words, int from = 0)
{
    const auto begin = qint32(sampleText.indexOf(QStringView(words), from));
    Q_ASSERT(begin >= 0);
    return {begin, begin + qint32(QStringView(words).size())};
}

Span sentenceAround(Span span)
{
    const auto begin = qint32(sampleText.lastIndexOf(QLatin1String("\n\n"), span.begin));
    const auto end = qint32(sampleText.indexOf(QLatin1String("\n\n"), span.end));
    return {begin < 0 ? 0 : begin + 2, end < 0 ? qint32(sampleText.size()) : end};
}

template <class F>
F factAt(FactKind kind, Span span)
{
    F fact;
    fact.span = span;
    fact.id = FactId::of(kind, span);
    fact.sentence = sentenceAround(span);
    fact.confidence = 0.9;
    fact.why = {{QStringLiteral("test.rule"), span, QStringLiteral("made by hand for the tests")}};
    return fact;
}

Deployment troops(const char16_t *words, Amount amount, const char16_t *force, const char16_t *place,
                  DeploymentStatus status, DateRange asOf)
{
    auto fact = factAt<Deployment>(FactKind::Deployment, spanOf(words));
    fact.text = QString(QStringView(words).toString());
    fact.amount = amount;
    fact.force = QString(QStringView(force).toString());
    fact.place = QString(QStringView(place).toString());
    fact.countedAs = QStringLiteral("troops");
    fact.status = status;
    fact.asOf.range = asOf;
    fact.asOf.grain = asOf.grain();
    fact.relative = true;
    return fact;
}

Event event(const char16_t *words, const char16_t *what, DateRange date, EventStatus status)
{
    auto fact = factAt<Event>(FactKind::Event, spanOf(words));
    fact.what = QStringView(what).toString();
    fact.date.range = date;
    fact.date.grain = date.grain();
    fact.status = status;
    fact.relative = true;
    return fact;
}

Quote quote(const char16_t *words, QuoteKind kind, const char16_t *speaker, const char16_t *cue)
{
    auto fact = factAt<Quote>(FactKind::Quote, spanOf(words));
    fact.text = QStringView(words).toString();
    fact.kind = kind;
    fact.speaker = QStringView(speaker).toString();
    fact.cue = QStringView(cue).toString();
    fact.saidOn = DateRange::day(makeDay(2022, 3, 3));
    return fact;
}

} // namespace

Opened sampleOpened()
{
    Article article;
    article.id = QStringLiteral("sample");
    article.title = QStringLiteral("Alliance to send more soldiers to Estonia");
    article.text = sampleText;
    article.blocks = blocksOfPlainText(sampleText);
    const CivilDay published = makeDay(2022, 3, 4);
    article.dateClues = {{DateBasis::Dateline, DateRange::day(published),
                          QStringLiteral("date line “NORHAVN, March 4, 2022”")}};

    FactSet facts;
    facts.publication = publicationFrom(article.dateClues);
    const DateRange now = DateRange::day(published);
    facts.deployments = {
        troops(u"up to 1,200", {{}, 1200.0, Modifier::UpTo}, u"NATO", u"Estonia", DeploymentStatus::Planned,
               DateRange::month(2022, 6)),
        troops(u"About 800", {800.0, 800.0, Modifier::Approx}, u"NATO", u"Estonia", DeploymentStatus::Current,
               now),
        troops(u"300", Amount::exactly(300), u"Denmark", u"Estonia", DeploymentStatus::Current, now),
        troops(u"Fewer than 5,000", {{}, 5000.0, Modifier::LessThan}, u"NATO", u"Mali",
               DeploymentStatus::Current, DateRange::month(2022, 1)),
        troops(u"9,000", Amount::exactly(9000), u"NATO", u"Mali", DeploymentStatus::Past,
               DateRange::month(2021, 1)),
    };
    facts.deployments[2].partOf = facts.deployments[1].id;
    facts.deployments[3].from = facts.deployments[4].id;
    facts.events = {
        event(u"Defence Minister Anna Lind said on Thursday", u"Lind announces soldiers for Estonia",
              DateRange::day(makeDay(2022, 3, 3)), EventStatus::Happened),
        event(u"About 800 troops have been in Estonia since 2017", u"NATO troops in Estonia",
              DateRange::year(2017), EventStatus::Ongoing),
        event(u"The ministers signed a pact.", u"Ministers sign a pact", {}, EventStatus::Happened),
        event(u"A vote is due on 1 May.", u"Vote is due", DateRange::day(makeDay(2022, 5, 1)),
              EventStatus::Scheduled),
    };
    facts.quotes = {
        quote(u"the alliance would send up to 1,200 soldiers to Estonia by June", QuoteKind::Indirect,
              u"Anna Lind", u"said"),
        quote(u"“We will not wait for another winter,”", QuoteKind::Direct, u"Anna Lind", u"said"),
        quote(u"“entirely workable”", QuoteKind::Partial, u"army", u"called"),
    };

    auto shared = std::make_shared<const Article>(article);
    auto analysis = std::make_shared<Analysis>();
    analysis->article = article;
    return {shared, analysis, facts, {}};
}

std::unique_ptr<Project> sampleProject()
{
    Opened opened = sampleOpened();
    auto project =
        std::make_unique<Project>([facts = opened.facts](const Analysis &, const Publication &published) {
            FactSet again = facts;
            again.publication = published;
            return again;
        });
    project->open(std::move(opened));
    return project;
}

} // namespace nutgraf::test
