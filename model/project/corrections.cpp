// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/corrections.h"

#include "model/project/fields.h"

namespace nutgraf
{

Fact carriedOver(const Correction &correction, const Fact &now)
{
    const Origin origin = head(correction.fact).origin;
    if (origin == Origin::Accepted || origin == Origin::Dismissed) {
        Fact judged = now;
        head(judged).origin = origin;
        return judged;
    }
    if (!correction.found || kindOf(*correction.found) != kindOf(now) ||
        kindOf(correction.fact) != kindOf(now))
        return correction.fact;
    return std::visit(
        [&](auto fact) -> Fact {
            using F = decltype(fact);
            const F &made = std::get<F>(correction.fact);
            const F &found = std::get<F>(*correction.found);
            visitFields(&fact, [&](const char *, auto member) {
                if (made.*member != found.*member)
                    fact.*member = made.*member;
            });
            fact.origin = origin;
            return fact;
        },
        now);
}

QStringList changedFields(const std::optional<Fact> &before, const Fact &after)
{
    QStringList keys;
    std::visit(
        [&](const auto &fact) {
            using F = std::decay_t<decltype(fact)>;
            const auto *old = before ? std::get_if<F>(&*before) : nullptr;
            const F blank;
            visitFields(&fact, [&](const char *key, auto member) {
                if (fact.*member != (old ? old : &blank)->*member)
                    keys.append(QLatin1String(key));
            });
        },
        after);
    return keys;
}

FactKind kindNamedBy(FactId id)
{
    return FactKind((id.value >> 62) - 1);
}

Span spanNamedBy(FactId id)
{
    constexpr quint64 mask = 0x7fffffff;
    return {qint32(id.value >> 31 & mask), qint32(id.value & mask)};
}

} // namespace nutgraf
