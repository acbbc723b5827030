// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/extraction.h"
#include "model/extract/rulebook.h"
#include "model/readers/plaintext.h"

#include <cstdint>

using namespace nutgraf;

namespace
{

template <class FactOfKind>
void checkSpans(const std::vector<FactOfKind> &facts, qsizetype length)
{
    for (const FactOfKind &fact : facts) {
        if (fact.span.begin < 0 || fact.span.isEmpty() || fact.span.end > length)
            __builtin_trap();
    }
}

} // namespace

/// Any text, with a publication date where its first byte is odd.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto rules = RuleBook::load();
    if (size == 0)
        return 0;
    const auto article =
        readText(QString::fromUtf8(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1)));
    if (!article)
        return 0;
    std::optional<Publication> published;
    if (data[0] % 2)
        published = Publication{DateRange::day(makeDay(2022, 3, 4)), DateBasis::User, {}};
    const FactSet facts = extract(*article, **rules, published);
    checkSpans(facts.deployments, article->text.size());
    checkSpans(facts.events, article->text.size());
    checkSpans(facts.quotes, article->text.size());
    return 0;
}
