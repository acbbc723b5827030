// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/validate.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace nutgraf
{

namespace
{

/// At the height of the Second World War some 70 million people were under arms.
constexpr double mostSoldiersEver = 70e6;

bool isBackwards(const DateRange &range)
{
    return range.earliest && range.latest && *range.latest < *range.earliest;
}

QString faultOf(const FactHead &fact, qint32 textLength)
{
    if (fact.span.begin < 0 || fact.span.isEmpty() || fact.span.end > textLength)
        return QStringLiteral("its words lie outside the text");
    return {};
}

QString faultOfDate(const DateRange &range)
{
    return isBackwards(range) ? QStringLiteral("its date ends before it begins") : QString();
}

QString faultOfAmount(const Amount &amount)
{
    if (!amount.low && !amount.high)
        return QStringLiteral("it counts nothing");
    for (const auto &end : {amount.low, amount.high}) {
        if (end && (!std::isfinite(*end) || *end <= 0))
            return QStringLiteral("it is no number of people");
        if (end && *end > mostSoldiersEver)
            return QStringLiteral("no armed force ever had so many");
    }
    if (amount.low && amount.high && *amount.high < *amount.low)
        return QStringLiteral("its upper bound is below its lower one");
    return {};
}

QString faultOf(const Event &event, qint32 textLength)
{
    const QString fault = faultOf(static_cast<const FactHead &>(event), textLength);
    return fault.isEmpty() ? faultOfDate(event.date.range) : fault;
}

QString faultOf(const Deployment &deployment, qint32 textLength)
{
    QString fault = faultOf(static_cast<const FactHead &>(deployment), textLength);
    if (fault.isEmpty())
        fault = faultOfAmount(deployment.amount);
    return fault.isEmpty() ? faultOfDate(deployment.asOf.range) : fault;
}

QString faultOf(const Quote &quote, qint32 textLength)
{
    const QString fault = faultOf(static_cast<const FactHead &>(quote), textLength);
    return fault.isEmpty() ? faultOfDate(quote.saidOn) : fault;
}

/// Sorts, joins what has the same id, and moves what is at fault to the refusals.
template <class F>
void sift(std::vector<F> &facts, FactKind kind, qint32 textLength, std::vector<Refusal> &refusals)
{
    std::stable_sort(facts.begin(), facts.end(), [](const F &a, const F &b) {
        return a.span != b.span ? a.span < b.span : a.confidence > b.confidence;
    });
    std::vector<F> kept;
    for (F &fact : facts) {
        const QString fault = faultOf(fact, textLength);
        if (!fault.isEmpty())
            refusals.push_back({kind, fact.span, QStringLiteral("validate"), fault});
        else if (kept.empty() || kept.back().id != fact.id)
            kept.push_back(std::move(fact));
    }
    facts = std::move(kept);
}

/// The most that an amount allows.
double ceiling(const Amount &amount)
{
    return amount.high ? *amount.high : std::numeric_limits<double>::infinity();
}

/// The least that an amount claims.
double floorOf(const Amount &amount)
{
    return amount.low.value_or(0);
}

void untieImpossibleParts(FactSet &facts)
{
    std::map<FactId, Deployment *> byId;
    for (Deployment &deployment : facts.deployments)
        byId.emplace(deployment.id, &deployment);
    for (Deployment &deployment : facts.deployments) {
        if (!deployment.from.isNull() && !byId.contains(deployment.from))
            deployment.from = {};
        if (deployment.partOf.isNull())
            continue;
        const auto whole = byId.find(deployment.partOf);
        QString fault;
        if (whole == byId.end() || whole->second == &deployment || whole->second->partOf == deployment.id)
            fault = QStringLiteral("a part needs a whole other than itself");
        else if (floorOf(deployment.amount) > ceiling(whole->second->amount))
            fault = QStringLiteral("it is larger than the whole that it was taken for a part of");
        if (!fault.isEmpty()) {
            facts.refusals.push_back(
                {FactKind::Deployment, deployment.span, QStringLiteral("validate.part"), fault});
            deployment.partOf = {};
        }
    }
}

} // namespace

void validate(FactSet &facts, qint32 textLength)
{
    sift(facts.events, FactKind::Event, textLength, facts.refusals);
    sift(facts.deployments, FactKind::Deployment, textLength, facts.refusals);
    sift(facts.quotes, FactKind::Quote, textLength, facts.refusals);
    untieImpossibleParts(facts);
    std::stable_sort(facts.refusals.begin(), facts.refusals.end(),
                     [](const Refusal &a, const Refusal &b) { return a.span < b.span; });
}

} // namespace nutgraf
