// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/why/factfields.h"

#include "model/project/project.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace nutgraf
{

namespace
{

QString translated(const char *text)
{
    return QCoreApplication::translate("FactFields", text);
}

QString sayStatus(DeploymentStatus status)
{
    switch (status) {
    case DeploymentStatus::Current:
        return translated("there now");
    case DeploymentStatus::Past:
        return translated("was so before");
    case DeploymentStatus::Planned:
        return translated("planned");
    case DeploymentStatus::Proposed:
        return translated("proposed, not decided");
    case DeploymentStatus::ChangeDelta:
        return translated("a change, not a level");
    }
    Q_UNREACHABLE();
}

QString sayStatus(EventStatus status)
{
    switch (status) {
    case EventStatus::Happened:
        return translated("happened");
    case EventStatus::Scheduled:
        return translated("due");
    case EventStatus::Possible:
        return translated("possible");
    case EventStatus::Ongoing:
        return translated("goes on");
    }
    Q_UNREACHABLE();
}

QString sayKind(QuoteKind kind)
{
    switch (kind) {
    case QuoteKind::Direct:
        return translated("direct: the words as spoken");
    case QuoteKind::Partial:
        return translated("partial: some of the words");
    case QuoteKind::Indirect:
        return translated("indirect: told in other words");
    }
    Q_UNREACHABLE();
}

QString sayDate(const DateRange &range, const QString &words)
{
    if (words.isEmpty())
        return range.isUnknown() ? translated("unknown") : toReadable(range);
    return range.isUnknown() ? translated("“%1”, date unknown").arg(words)
                             : QStringLiteral("%1 (“%2”)").arg(toReadable(range), words);
}

QString sayChange(double delta)
{
    // The text is English in every locale, and so are the figures in it.
    const QString figure = QLocale::c().toString(std::abs(delta), 'f', 0);
    return delta < 0 ? translated("a cut by %1").arg(figure) : translated("an increase by %1").arg(figure);
}

struct Fields {
    const Project &project;
    std::vector<FactField> list;

    void add(const char *name, const QString &value)
    {
        if (!value.isEmpty())
            list.push_back({translated(name), value});
    }
    void addFact(const char *name, FactId id)
    {
        if (const Fact *other = project.fact(id))
            add(name, headlineOf(*other));
    }

    void operator()(const Event &event)
    {
        add("when", sayDate(event.date.range, event.date.text));
        add("who", event.who.join(QStringLiteral(", ")));
        add("where", event.where.join(QStringLiteral(", ")));
        add("status", sayStatus(event.status));
    }
    void operator()(const Deployment &deployment)
    {
        add("how many", toReadable(deployment.amount));
        if (deployment.delta)
            add("change", sayChange(*deployment.delta));
        add("counted as", deployment.countedAs);
        add("whose", deployment.force);
        add("where", deployment.place);
        add("status", sayStatus(deployment.status));
        add("as of", sayDate(deployment.asOf.range, deployment.asOf.text));
        addFact("part of", deployment.partOf);
        addFact("from", deployment.from);
        add("according to", deployment.attributedTo);
    }
    void operator()(const Quote &quote)
    {
        QString speaker = quote.speaker.isEmpty() ? translated("unknown") : quote.speaker;
        if (!quote.speakerText.isEmpty() && quote.speakerText != quote.speaker)
            speaker += QStringLiteral(" (“%1”)").arg(quote.speakerText);
        add("speaker", speaker);
        add("how", sayKind(quote.kind));
        add("cue", quote.cue);
        add("through", quote.through);
        add("to", quote.to);
        add("said on", sayDate(quote.saidOn, {}));
    }
};

} // namespace

std::vector<FactField> fieldsOf(const Fact &fact, const Project &project)
{
    Fields fields{project, {}};
    std::visit(fields, fact);
    if (head(fact).confidence > 0)
        fields.add("sure", translated("%1 %").arg(std::lround(head(fact).confidence * 100)));
    return std::move(fields.list);
}

} // namespace nutgraf
