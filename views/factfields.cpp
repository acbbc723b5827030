// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/factfields.h"

#include "model/facts/display.h"
#include "model/facts/edtf.h"
#include "model/project/project.h"
#include "views/fieldwords.h"
#include "views/nearbyvalues.h"
#include "views/statusname.h"

#include <QCoreApplication>

#include <cmath>

namespace nutgraf
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FactFields)
};

using Fault = std::optional<QString>;

QString typedDate(const DateRange &range)
{
    const QString readable = toDisplay(range);
    return rangeFromDisplay(readable) == range ? readable : edtfOf(range);
}

/// A field that is set by what is typed in a fact of kind F.
template <class F, class Setter>
std::function<Fault(Fact &, const QString &)> setter(Setter set)
{
    return [set](Fact &fact, const QString &typed) -> Fault {
        auto *one = std::get_if<F>(&fact);
        return one ? set(*one, typed.simplified()) : Fault(Text::tr("This is no such fact."));
    };
}

struct Fields {
    const Project &project;
    const NearbyValues *near; ///< null where nothing is to be chosen from: the values alone are asked for
    std::vector<FactField> list = {};

    FactField &add(const char *name, const QString &value)
    {
        list.push_back({Text::tr(name), value});
        return list.back();
    }

    QStringList suggested(QStringList NearbyValues::*values) const
    {
        return near ? near->*values : QStringList();
    }

    template <class F>
    void words(const char *name, QString F::*member, const F &fact)
    {
        FactField &field = add(name, fact.*member);
        field.typed = fact.*member;
        field.set = setter<F>([member](F &one, const QString &typed) -> Fault {
            one.*member = typed;
            return {};
        });
    }

    template <class F>
    void party(const char *name, QString F::*member, const F &fact)
    {
        words(name, member, fact);
        list.back().naming = NameKind::Party;
        list.back().suggestions = suggested(&NearbyValues::parties);
    }

    void names(const char *name, QStringList Event::*member, const Event &fact, NameKind kind)
    {
        FactField &field = add(name, (fact.*member).join(QStringLiteral(", ")));
        field.typed = field.value;
        field.hint = Text::tr("names, set apart by commas");
        field.suggestions =
            suggested(kind == NameKind::Place ? &NearbyValues::places : &NearbyValues::parties);
        field.naming = kind;
        field.set = setter<Event>([member](Event &one, const QString &typed) -> Fault {
            QStringList parts = typed.split(QLatin1Char(','), Qt::SkipEmptyParts);
            for (QString &part : parts)
                part = part.trimmed();
            parts.removeAll(QString());
            one.*member = parts;
            return {};
        });
    }

    /// A closed set: `last` is its last value, `say` its words for people.
    template <class F, class Enum, class Say>
    void choice(const char *name, Enum F::*member, const F &fact, Enum last, Say say)
    {
        FactField &field = add(name, say(fact.*member));
        field.typed = field.value;
        for (int i = 0; i <= int(last); ++i)
            field.choices.append(say(Enum(i)));
        field.set = setter<F>([member, choices = field.choices](F &one, const QString &typed) -> Fault {
            const qsizetype place = choices.indexOf(typed);
            if (place < 0)
                return Text::tr("Choose one of: %1.").arg(choices.join(QStringLiteral(", ")));
            one.*member = Enum(place);
            return {};
        });
    }

    /// A date; `put` sets it in a fact of kind F.
    template <class F, class Put>
    void date(const char *name, const DateRange &range, const QString &text, Put put)
    {
        FactField &field = add(name, sayDate(range, text));
        field.typed = typedDate(range);
        field.suggestions = suggested(&NearbyValues::dates);
        field.hint = Text::tr("18 Feb 2021, Feb 2021, 2021-02-18/2021-02-21, 2018/..");
        field.set = setter<F>([put, range](F &one, const QString &typed) -> Fault {
            if (typed.isEmpty() || typed == toDisplay(DateRange())) {
                put(one, DateRange());
            } else if (const auto read = rangeFromDisplay(typed, range)) {
                put(one, *read);
            } else {
                return Text::tr("This is no date yet: type a day, a month, a year, or an interval such as "
                                "2021-02/2021-04; nothing for an unknown date.");
            }
            one.relative = false; // it is now told by a person, whatever the publication date
            return {};
        });
    }

    void other(const char *name, FactId Deployment::*member, const Deployment &fact)
    {
        const Fact *now = project.fact(fact.*member);
        FactField &field = add(name, now ? displayHeadline(*now) : QString());
        if (!near)
            return;
        std::vector<FactId> ids{FactId()};
        field.choices.append(Text::tr("none"));
        for (const Fact &candidate : project.facts()) {
            if (kindOf(candidate) != FactKind::Deployment || head(candidate).id == fact.id ||
                head(candidate).origin == Origin::Dismissed)
                continue;
            QString line = displayHeadline(candidate);
            for (int i = 2; field.choices.contains(line); ++i)
                line = Text::tr("%1 (%2)").arg(displayHeadline(candidate)).arg(i);
            if (head(candidate).id == fact.*member)
                field.typed = line;
            field.choices.append(line);
            ids.push_back(head(candidate).id);
        }
        field.set = setter<Deployment>(
            [member, ids, choices = field.choices](Deployment &one, const QString &typed) -> Fault {
                for (qsizetype i = 0; i < choices.size(); ++i) {
                    if (choices[i].simplified() == typed) {
                        one.*member = ids[size_t(i)];
                        return {};
                    }
                }
                return Text::tr("Choose one of the other troop numbers.");
            });
    }

    void operator()(const Event &event)
    {
        words(QT_TRANSLATE_NOOP("FactFields", "what"), &Event::what, event);
        list.back().set = setter<Event>([](Event &one, const QString &typed) -> Fault {
            if (typed.isEmpty())
                return Text::tr("An event needs a line that says what happened.");
            one.what = typed;
            return {};
        });
        date<Event>(QT_TRANSLATE_NOOP("FactFields", "when"), event.date.range, event.date.text,
                    [](Event &one, const DateRange &range) {
                        one.date.range = range;
                        one.date.grain = range.grain();
                    });
        names(QT_TRANSLATE_NOOP("FactFields", "who"), &Event::who, event, NameKind::Party);
        names(QT_TRANSLATE_NOOP("FactFields", "where"), &Event::where, event, NameKind::Place);
        choice(QT_TRANSLATE_NOOP("FactFields", "status"), &Event::status, event, EventStatus::Ongoing,
               [](EventStatus status) { return nameOf(status); });
    }

    void operator()(const Deployment &deployment)
    {
        FactField &amount = add(QT_TRANSLATE_NOOP("FactFields", "how many"), toDisplay(deployment.amount));
        amount.typed = amount.value;
        amount.hint = Text::tr("4,000, about 500, fewer than 3,500, 500 to 700");
        amount.set = setter<Deployment>([](Deployment &one, const QString &typed) -> Fault {
            const auto read = amountFromDisplay(typed);
            if (!read)
                return Text::tr("This is no number yet: type one as 4,000, about 500, up to 1,200 or 500 to "
                                "700.");
            one.amount = *read;
            return {};
        });
        FactField &change = add(QT_TRANSLATE_NOOP("FactFields", "change"),
                                deployment.delta ? sayChange(*deployment.delta) : QString());
        change.typed = deployment.delta ? QString::number(*deployment.delta, 'f', 0) : QString();
        change.hint = Text::tr("-500 for a cut, 500 for an increase");
        change.set = setter<Deployment>([](Deployment &one, const QString &typed) -> Fault {
            const bool isCut = typed.startsWith(QLatin1Char('-')) || typed.startsWith(QChar(0x2212));
            const bool isSigned = isCut || typed.startsWith(QLatin1Char('+'));
            const auto read = amountFromDisplay(isSigned ? typed.mid(1) : typed);
            if (!typed.isEmpty() && (!read || read->modifier != Modifier::Exact))
                return Text::tr("Type a number, with a minus before it for a cut; nothing for no change.");
            one.delta.reset();
            if (read)
                one.delta = isCut ? -*read->low : *read->low;
            return {};
        });
        words(QT_TRANSLATE_NOOP("FactFields", "counted as"), &Deployment::countedAs, deployment);
        party(QT_TRANSLATE_NOOP("FactFields", "whose"), &Deployment::force, deployment);
        words(QT_TRANSLATE_NOOP("FactFields", "where"), &Deployment::place, deployment);
        list.back().naming = NameKind::Place;
        list.back().suggestions = suggested(&NearbyValues::places);
        choice(QT_TRANSLATE_NOOP("FactFields", "status"), &Deployment::status, deployment,
               DeploymentStatus::ChangeDelta, [](DeploymentStatus status) { return sayStatus(status); });
        date<Deployment>(QT_TRANSLATE_NOOP("FactFields", "as of"), deployment.asOf.range,
                         deployment.asOf.text, [](Deployment &one, const DateRange &range) {
                             one.asOf.range = range;
                             one.asOf.grain = range.grain();
                         });
        other(QT_TRANSLATE_NOOP("FactFields", "part of"), &Deployment::partOf, deployment);
        other(QT_TRANSLATE_NOOP("FactFields", "from"), &Deployment::from, deployment);
        party(QT_TRANSLATE_NOOP("FactFields", "according to"), &Deployment::attributedTo, deployment);
    }

    void operator()(const Quote &quote)
    {
        party(QT_TRANSLATE_NOOP("FactFields", "speaker"), &Quote::speaker, quote);
        QString &speaker = list.back().value;
        if (speaker.isEmpty())
            speaker = Text::tr("unknown");
        if (!quote.speakerText.isEmpty() && quote.speakerText != quote.speaker)
            speaker += QStringLiteral(" (“%1”)").arg(quote.speakerText);
        choice(QT_TRANSLATE_NOOP("FactFields", "how"), &Quote::kind, quote, QuoteKind::Indirect, sayKind);
        words(QT_TRANSLATE_NOOP("FactFields", "cue"), &Quote::cue, quote);
        party(QT_TRANSLATE_NOOP("FactFields", "through"), &Quote::through, quote);
        party(QT_TRANSLATE_NOOP("FactFields", "to"), &Quote::to, quote);
        date<Quote>(QT_TRANSLATE_NOOP("FactFields", "said on"), quote.saidOn, {},
                    [](Quote &one, const DateRange &range) { one.saidOn = range; });
    }
};

} // namespace

std::vector<FactField> fieldsOf(const Fact &fact, const Project &project)
{
    const NearbyValues near(fact, project);
    Fields fields{project, &near};
    std::visit(fields, fact);
    if (head(fact).confidence > 0)
        fields.add(QT_TRANSLATE_NOOP("FactFields", "sure"),
                   Text::tr("%1 %").arg(std::lround(head(fact).confidence * 100)));
    return std::move(fields.list);
}

QStringList changesInWords(const Fact &before, const Fact &after, const Project &project)
{
    Fields old{project, nullptr}, now{project, nullptr};
    std::visit(old, before);
    std::visit(now, after);
    const auto told = [](const QString &value) { return value.isEmpty() ? Text::tr("not told") : value; };
    QStringList changes;
    for (size_t i = 0; i < old.list.size() && i < now.list.size(); ++i) {
        const FactField &from = old.list[i], &to = now.list[i];
        if (from.value != to.value)
            changes.append(Text::tr("%1: %2 → %3").arg(from.name, told(from.value), told(to.value)));
    }
    return changes;
}

} // namespace nutgraf
