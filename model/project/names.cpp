// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/names.h"

#include <algorithm>
#include <map>

namespace nutgraf
{

namespace
{

/// Calls `visit` with every name of one kind in `fact`, a QString of it or of its lists.
template <class F, class Visitor>
void visitNames(F &fact, NameKind kind, Visitor visit)
{
    std::visit(
        [&](auto &one) {
            using T = std::decay_t<decltype(one)>;
            if constexpr (std::is_same_v<T, Event>) {
                for (auto &name : kind == NameKind::Party ? one.who : one.where)
                    visit(name);
            } else if constexpr (std::is_same_v<T, Deployment>) {
                visit(kind == NameKind::Party ? one.force : one.place);
                if (kind == NameKind::Party)
                    visit(one.attributedTo);
            } else if (kind == NameKind::Party) {
                visit(one.speaker);
                visit(one.through);
                visit(one.to);
            }
        },
        fact);
}

void markCorrected(Fact &fact)
{
    if (head(fact).origin != Origin::Entered)
        head(fact).origin = Origin::Corrected;
}

} // namespace

std::vector<NameCount> namesIn(const std::vector<Fact> &facts)
{
    std::vector<NameCount> counts;
    for (NameKind kind : {NameKind::Party, NameKind::Place}) {
        std::map<QString, int> tally;
        for (const Fact &fact : facts) {
            if (head(fact).origin == Origin::Dismissed)
                continue;
            QStringList seen;
            visitNames(fact, kind, [&](const QString &name) {
                if (!name.isEmpty() && !seen.contains(name))
                    seen.append(name);
            });
            for (const QString &name : std::as_const(seen))
                ++tally[name];
        }
        const auto first = qptrdiff(counts.size());
        for (const auto &[name, count] : tally)
            counts.push_back({kind, name, count});
        std::stable_sort(counts.begin() + first, counts.end(),
                         [](const NameCount &a, const NameCount &b) { return a.facts > b.facts; });
    }
    return counts;
}

bool carries(const Fact &fact, NameKind kind, const QString &name)
{
    bool found = false;
    visitNames(fact, kind, [&](const QString &other) { found = found || other == name; });
    return found;
}

Fact renamed(Fact fact, NameKind kind, const QString &from, const QString &to)
{
    visitNames(fact, kind, [&](QString &name) {
        if (name == from)
            name = to;
    });
    if (auto *event = std::get_if<Event>(&fact)) {
        QStringList &names = kind == NameKind::Party ? event->who : event->where;
        names.removeAll(QString());
        names.removeDuplicates();
    }
    markCorrected(fact);
    return fact;
}

Fact withoutSpeaker(Fact fact, const QString &name)
{
    if (auto *quote = std::get_if<Quote>(&fact)) {
        if (quote->speaker == name) {
            quote->speaker.clear();
            quote->speakerText.clear();
            quote->speakerSpan = {};
        }
        if (quote->through == name)
            quote->through.clear();
    } else if (auto *deployment = std::get_if<Deployment>(&fact);
               deployment && deployment->attributedTo == name) {
        deployment->attributedTo.clear();
    }
    markCorrected(fact);
    return fact;
}

} // namespace nutgraf
