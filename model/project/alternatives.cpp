// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/alternatives.h"

#include "model/facts/typeddate.h"
#include "model/project/project.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace nutgraf
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Alternatives)
};

/// Whether `words` begin with the name of a month or a weekday, as their first three letters tell.
template <size_t N>
bool beginsWithOneOf(QStringView words, const std::array<QStringView, N> &names)
{
    return std::any_of(names.begin(), names.end(),
                       [words](QStringView name) { return words.startsWith(name, Qt::CaseInsensitive); });
}

bool isBareWeekday(QStringView words)
{
    static constexpr std::array<QStringView, 7> weekdays{u"mon", u"tue", u"wed", u"thu",
                                                         u"fri", u"sat", u"sun"};
    // "last Thursday" and "Thursday night" say which; "Thursday" and "Thurs." do not.
    return !words.contains(u' ') && beginsWithOneOf(words, weekdays);
}

bool isMonthWithoutYear(QStringView words)
{
    static constexpr std::array<QStringView, 12> months{u"jan", u"feb", u"mar", u"apr", u"may", u"jun",
                                                        u"jul", u"aug", u"sep", u"oct", u"nov", u"dec"};
    int digits = 0; // in a row: four are a year
    for (const QChar c : words) {
        digits = c.isDigit() ? digits + 1 : 0;
        if (digits == 4)
            return false;
    }
    return beginsWithOneOf(words, months);
}

DateRange moved(const DateRange &range, int dayCount, int monthCount)
{
    const auto move = [&](CivilDay day) { return addMonths(day, monthCount) + std::chrono::days(dayCount); };
    return DateRange::days(move(*range.earliest), move(*range.latest));
}

class Finder
{
public:
    Finder(const Fact &fact, const Project &project)
        : m_fact(fact)
        , m_project(project)
        , m_sentence(head(fact).sentence)
    {
    }

    std::vector<Alternative> find()
    {
        if (const auto *deployment = std::get_if<Deployment>(&m_fact)) {
            rivals<Deployment>({EntityKind::Place}, &Deployment::place, "alternative.place",
                               Text::tr("the place, as named in the same sentence"));
            rivals<Deployment>({EntityKind::Force, EntityKind::Organisation}, &Deployment::force,
                               "alternative.force",
                               Text::tr("whose they are, as named in the same sentence"));
            dates(deployment->asOf.range, deployment->asOf.text, [](Fact &fact, const DateRange &range) {
                std::get<Deployment>(fact).asOf.range = range;
                std::get<Deployment>(fact).asOf.grain = range.grain();
            });
        } else if (const auto *event = std::get_if<Event>(&m_fact)) {
            dates(event->date.range, event->date.text, [](Fact &fact, const DateRange &range) {
                std::get<Event>(fact).date.range = range;
                std::get<Event>(fact).date.grain = range.grain();
            });
        } else {
            rivals<Quote>({EntityKind::Person, EntityKind::Organisation}, &Quote::speaker,
                          "alternative.speaker", Text::tr("the speaker, as named in the same sentence"));
        }
        return std::move(m_found);
    }

private:
    template <class F>
    void rivals(const std::vector<EntityKind> &kinds, QString F::*member, const char *rule,
                const QString &because)
    {
        // What another field says already is no rival: the place a force is in is not its owner.
        for (const Entity &entity : m_project.found().entities) {
            const bool isOfKind = std::find(kinds.begin(), kinds.end(), entity.kind) != kinds.end();
            const bool isNear = std::any_of(entity.mentions.begin(), entity.mentions.end(),
                                            [this](Span mention) { return m_sentence.contains(mention); });
            if (!isOfKind || !isNear || entity.name == std::get<F>(m_fact).*member)
                continue;
            Fact other = m_fact;
            std::get<F>(other).*member = entity.name;
            add(entity.name, because, rule, other);
        }
    }

    template <class Put>
    void dates(const DateRange &range, const QString &words, Put put)
    {
        const auto offer = [&](const DateRange &other, const QString &because, const char *rule) {
            Fact fact = m_fact;
            put(fact, other);
            head(fact).relative = false;
            add(toReadableWithWeekday(other), because, rule, fact);
        };
        const Publication &publication = m_project.publication();
        if (head(m_fact).relative && range.earliest && range.latest && publication.date.latest) {
            const int later = *range.earliest <= *publication.date.latest ? 1 : -1;
            if (isBareWeekday(words) && range.isSingleDay())
                offer(moved(range, 7 * later, 0),
                      later > 0 ? Text::tr("“%1” may be the one after publication").arg(words)
                                : Text::tr("“%1” may be the one before publication").arg(words),
                      "alternative.weekday");
            else if (isMonthWithoutYear(words))
                offer(moved(range, 0, 12 * later),
                      later > 0 ? Text::tr("“%1” may be of the year after").arg(words)
                                : Text::tr("“%1” may be of the year before").arg(words),
                      "alternative.year");
        }
        for (const Timex &time : m_project.found().times) {
            const bool isDate = time.type == TimexType::Date || time.type == TimexType::Time;
            if (isDate && m_sentence.contains(time.span) && !time.range.isUnknown() && time.range != range)
                offer(time.range,
                      Text::tr("the date, as “%1” in the same sentence")
                          .arg(time.span.in(m_project.article().text).toString().simplified()),
                      "alternative.date");
        }
    }

    void add(const QString &value, const QString &because, const char *rule, const Fact &fact)
    {
        const bool isThere = std::any_of(m_found.begin(), m_found.end(),
                                         [&](const Alternative &one) { return one.fact == fact; });
        if (!isThere)
            m_found.push_back({value, because, QLatin1String(rule), fact});
    }

    const Fact &m_fact;
    const Project &m_project;
    Span m_sentence;
    std::vector<Alternative> m_found;
};

} // namespace

std::vector<Alternative> alternativesOf(const Fact &fact, const Project &project, size_t most)
{
    std::vector<Alternative> found = Finder(fact, project).find();
    if (found.size() > most)
        found.erase(found.begin() + qsizetype(most), found.end());
    return found;
}

} // namespace nutgraf
