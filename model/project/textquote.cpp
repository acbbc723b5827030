// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/textquote.h"

#include <algorithm>
#include <cstdlib>

namespace nutgraf
{

namespace
{

constexpr qint32 context = 32;
/// Words at least this long are taken for the same wherever they stand.
constexpr qsizetype unmistakable = 24;
/// So much of the surroundings must agree for shorter ones.
constexpr qsizetype leastAgreement = 6;
/// What occurs oftener is no quotation; a bound on the work that a made-up file can cause.
constexpr int mostPlaces = 2000;

qsizetype commonEnd(QStringView a, QStringView b)
{
    qsizetype n = 0;
    while (n < a.size() && n < b.size() && a[a.size() - 1 - n] == b[b.size() - 1 - n])
        ++n;
    return n;
}

qsizetype commonBeginning(QStringView a, QStringView b)
{
    qsizetype n = 0;
    while (n < a.size() && n < b.size() && a[n] == b[n])
        ++n;
    return n;
}

qsizetype agreement(const TextQuote &quote, qsizetype begin, QStringView text)
{
    const qsizetype before = std::min<qsizetype>(begin, quote.prefix.size());
    return commonEnd(quote.prefix, text.mid(begin - before, before)) +
           commonBeginning(quote.suffix, text.mid(begin + quote.exact.size(), quote.suffix.size()));
}

} // namespace

TextQuote TextQuote::of(Span span, QStringView text)
{
    const qint32 before = std::min(context, span.begin);
    return {span.in(text).toString(), text.mid(span.begin - before, before).toString(),
            text.mid(span.end, context).toString(), span};
}

std::optional<Span> find(const TextQuote &quote, QStringView text)
{
    if (quote.exact.isEmpty())
        return {};
    const auto spanAt = [&](qsizetype begin) {
        return Span{qint32(begin), qint32(begin + quote.exact.size())};
    };
    const qsizetype whole = quote.prefix.size() + quote.suffix.size();
    if (quote.hint.begin >= 0 && text.mid(quote.hint.begin, quote.exact.size()) == quote.exact &&
        agreement(quote, quote.hint.begin, text) == whole)
        return spanAt(quote.hint.begin);
    qsizetype best = -1, bestAgreement = -1;
    int places = 0;
    for (qsizetype at = text.indexOf(quote.exact); at >= 0 && places < mostPlaces;
         at = text.indexOf(quote.exact, at + 1), ++places) {
        const qsizetype here = agreement(quote, at, text);
        const bool nearer = std::abs(at - quote.hint.begin) < std::abs(best - quote.hint.begin);
        if (here > bestAgreement || (here == bestAgreement && nearer)) {
            best = at;
            bestAgreement = here;
        }
    }
    if (best < 0 || (quote.exact.size() < unmistakable && bestAgreement < std::min(leastAgreement, whole)))
        return {};
    return spanAt(best);
}

} // namespace nutgraf
