// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/facets.h"

#include "model/facts/display.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace nutgraf
{

namespace
{

/// What values of closed sets are called, as they are kept and as people read them.
[[maybe_unused]] constexpr const char *valueNames[] = {
    QT_TRANSLATE_NOOP("Facets", "current"),  QT_TRANSLATE_NOOP("Facets", "past"),
    QT_TRANSLATE_NOOP("Facets", "planned"),  QT_TRANSLATE_NOOP("Facets", "proposed"),
    QT_TRANSLATE_NOOP("Facets", "happened"), QT_TRANSLATE_NOOP("Facets", "scheduled"),
    QT_TRANSLATE_NOOP("Facets", "possible"), QT_TRANSLATE_NOOP("Facets", "ongoing"),
    QT_TRANSLATE_NOOP("Facets", "direct"),   QT_TRANSLATE_NOOP("Facets", "partial"),
    QT_TRANSLATE_NOOP("Facets", "indirect"), QT_TRANSLATE_NOOP("Facets", "sure"),
    QT_TRANSLATE_NOOP("Facets", "likely"),   QT_TRANSLATE_NOOP("Facets", "unsure"),
    QT_TRANSLATE_NOOP("Facets", "accepted"), QT_TRANSLATE_NOOP("Facets", "corrected"),
    QT_TRANSLATE_NOOP("Facets", "entered"),  QT_TRANSLATE_NOOP("Facets", "dismissed"),
};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Facets)
};

constexpr double sureFrom = 0.8, likelyFrom = 0.6;

QString certaintyOf(double confidence)
{
    return confidence >= sureFrom     ? QStringLiteral("sure")
           : confidence >= likelyFrom ? QStringLiteral("likely")
                                      : QStringLiteral("unsure");
}

QStringList orUntold(const QStringList &values)
{
    return values.isEmpty() ? QStringList{QString()} : values;
}

QString dismissedValue()
{
    return toString(Origin::Dismissed);
}

/// The values of one facet in the order in which a person reads them, and where each stands.
QStringList ordered(const QHash<QString, int> &frequencies)
{
    QStringList values = frequencies.keys();
    std::sort(values.begin(), values.end(), [&](const QString &a, const QString &b) {
        if (a.isEmpty() != b.isEmpty())
            return b.isEmpty();
        if (const int first = frequencies[a], second = frequencies[b]; first != second)
            return first > second;
        return QString::compare(a, b, Qt::CaseInsensitive) < 0;
    });
    return values;
}

bool touches(const DateRange &window, const DateRange &days)
{
    return (!window.earliest || *window.earliest <= *days.latest) &&
           (!window.latest || *days.earliest <= *window.latest);
}

} // namespace

QString nameOf(Facet facet)
{
    switch (facet) {
    case Facet::Kind:
        return Text::tr("Kind");
    case Facet::Force:
        return Text::tr("Force");
    case Facet::Place:
        return Text::tr("Place");
    case Facet::Speaker:
        return Text::tr("Speaker");
    case Facet::Status:
        return Text::tr("Status");
    case Facet::Form:
        return Text::tr("Quoted how");
    case Facet::Certainty:
        return Text::tr("Certainty");
    case Facet::Verdict:
        return Text::tr("Verdict");
    }
    Q_UNREACHABLE();
}

QString labelOf(Facet facet, const QString &value)
{
    if (value.isEmpty())
        return Text::tr("not told");
    if (facet == Facet::Force || facet == Facet::Place || facet == Facet::Speaker)
        return value;
    static const QHash<QString, QString> labels{
        {toString(FactKind::Event), Text::tr("events")},
        {toString(FactKind::Deployment), Text::tr("deployments")},
        {toString(FactKind::Quote), Text::tr("quotes")},
        {toString(DeploymentStatus::ChangeDelta), Text::tr("change")},
        {toString(Origin::Extracted), Text::tr("unchecked")},
    };
    return labels.value(value, QCoreApplication::translate("Facets", value.toUtf8().constData()));
}

QStringList valuesOf(const Fact &fact, Facet facet)
{
    const auto *event = std::get_if<Event>(&fact);
    const auto *deployment = std::get_if<Deployment>(&fact);
    const auto *quote = std::get_if<Quote>(&fact);
    switch (facet) {
    case Facet::Kind:
        return {toString(kindOf(fact))};
    case Facet::Force:
        return deployment ? QStringList{deployment->force} : event ? orUntold(event->who) : QStringList();
    case Facet::Place:
        return deployment ? QStringList{deployment->place} : event ? orUntold(event->where) : QStringList();
    case Facet::Speaker:
        if (quote)
            return {quote->speaker};
        // A number that nobody is named for is the writer's: nothing is untold.
        return deployment && !deployment->attributedTo.isEmpty() ? QStringList{deployment->attributedTo}
                                                                 : QStringList();
    case Facet::Status:
        return deployment ? QStringList{toString(deployment->status)}
               : event    ? QStringList{toString(event->status)}
                          : QStringList();
    case Facet::Form:
        return quote ? QStringList{toString(quote->kind)} : QStringList();
    case Facet::Certainty:
        return {certaintyOf(head(fact).confidence)};
    case Facet::Verdict:
        return {toString(head(fact).origin)};
    }
    Q_UNREACHABLE();
}

FacetChoice FacetQuery::choiceOf(Facet facet, const QString &value) const
{
    const auto &chosen = choices[size_t(facet)];
    const auto place = chosen.find(value);
    return place == chosen.end() ? FacetChoice::None : place->second;
}

void FacetQuery::choose(Facet facet, const QString &value, FacetChoice choice)
{
    if (choice == FacetChoice::None)
        choices[size_t(facet)].erase(value);
    else
        choices[size_t(facet)][value] = choice;
}

bool FacetQuery::isEmpty() const
{
    return when.isUnknown() &&
           std::all_of(choices.begin(), choices.end(), [](const auto &chosen) { return chosen.empty(); });
}

QString toReadable(const FacetQuery &query)
{
    QStringList parts;
    for (const Facet facet : allFacets) {
        QStringList values;
        for (const auto choice : {FacetChoice::Include, FacetChoice::Exclude}) {
            for (const auto &[value, chosen] : query.choices[size_t(facet)]) {
                if (chosen != choice)
                    continue;
                const QString label = labelOf(facet, value);
                values.append(choice == FacetChoice::Include ? label : Text::tr("not %1").arg(label));
            }
        }
        if (!values.isEmpty())
            parts.append(Text::tr("%1: %2").arg(nameOf(facet).toLower(), values.join(QStringLiteral(", "))));
    }
    if (!query.when.isUnknown()) {
        const QString when = toDisplay(query.when);
        parts.append(query.withUndated ? Text::tr("when: %1 or undated").arg(when)
                                       : Text::tr("when: %1").arg(when));
    }
    return parts.join(QStringLiteral("; "));
}

std::optional<DateRange> daysOf(const Fact &fact)
{
    const DateRange range = dateOf(fact);
    if (range.isUnknown())
        return {};
    return DateRange{range.earliest ? range.earliest : range.latest,
                     range.latest ? range.latest : range.earliest};
}

FacetIndex::FacetIndex(const std::vector<Fact> &facts)
    : m_rows(facts.size())
{
    for (const Facet facet : allFacets) {
        std::vector<QStringList> values;
        values.reserve(facts.size());
        QHash<QString, int> frequencies;
        for (const Fact &fact : facts) {
            values.push_back(valuesOf(fact, facet));
            values.back().removeDuplicates();
            for (const QString &value : std::as_const(values.back()))
                ++frequencies[value];
        }
        QStringList &all = m_values[size_t(facet)];
        all = ordered(frequencies);
        QHash<QString, int> places;
        for (int i = 0; i < all.size(); ++i)
            places.insert(all[i], i);
        for (size_t row = 0; row < facts.size(); ++row) {
            for (const QString &value : std::as_const(values[row]))
                m_rows[row].values[size_t(facet)].push_back(places[value]);
        }
    }
    for (size_t row = 0; row < facts.size(); ++row) {
        m_rows[row].isDismissed = head(facts[row]).origin == Origin::Dismissed;
        m_rows[row].days = daysOf(facts[row]);
        if (const auto &days = m_rows[row].days) {
            m_extent = m_extent ? DateRange{std::min(m_extent->earliest, days->earliest),
                                            std::max(m_extent->latest, days->latest)}
                                : *days;
        }
    }
}

FacetResult FacetIndex::apply(const FacetQuery &query) const
{
    std::array<std::vector<FacetChoice>, facetCount> choices;
    std::array<bool, facetCount> hasIncluded{};
    FacetResult result;
    for (size_t facet = 0; facet < facetCount; ++facet) {
        for (const QString &value : m_values[facet])
            choices[facet].push_back(query.choiceOf(Facet(facet), value));
        hasIncluded[facet] =
            std::any_of(query.choices[facet].begin(), query.choices[facet].end(),
                        [](const auto &chosen) { return chosen.second == FacetChoice::Include; });
        result.counts[facet].resize(size_t(m_values[facet].size()));
    }
    const bool wantsDismissed = query.choiceOf(Facet::Verdict, dismissedValue()) == FacetChoice::Include;

    constexpr size_t none = facetCount + 1, date = facetCount;
    for (const Row &row : m_rows) {
        // A fact that one facet alone keeps out still counts for the values of that facet.
        size_t failing = none, failures = 0;
        const auto fail = [&](size_t facet) {
            failing = facet;
            ++failures;
        };
        for (size_t facet = 0; facet < facetCount; ++facet) {
            bool isIncluded = !hasIncluded[facet], isExcluded = false;
            for (const int value : row.values[facet]) {
                isIncluded = isIncluded || choices[facet][size_t(value)] == FacetChoice::Include;
                isExcluded = isExcluded || choices[facet][size_t(value)] == FacetChoice::Exclude;
            }
            if (!isIncluded || isExcluded)
                fail(facet);
        }
        if (!query.when.isUnknown() && !(row.days ? touches(query.when, *row.days) : query.withUndated))
            fail(date);

        const bool counts = wantsDismissed || !row.isDismissed;
        result.isShown.push_back(failures == 0);
        result.total += counts;
        result.shown += counts && failures == 0;
        for (size_t facet = 0; facet < facetCount; ++facet) {
            if (failures > 1 || (failures == 1 && failing != facet) ||
                (!counts && facet != size_t(Facet::Verdict)))
                continue;
            for (const int value : row.values[facet])
                ++result.counts[facet][size_t(value)];
        }
        if (counts && (failures == 0 || (failures == 1 && failing == date))) {
            if (row.days)
                result.days.push_back(*row.days);
            else
                ++result.undated;
        }
    }
    return result;
}

} // namespace nutgraf
