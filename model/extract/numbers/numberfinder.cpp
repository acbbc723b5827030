// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/numbers/numberfinder.h"

#include "model/extract/analysis.h"
#include "model/extract/numbers/numberphrase.h"
#include "model/extract/rulebook.h"

namespace nutgraf
{

namespace
{

/// Whether the number is a lone year-like figure that a time finder took, but counts heads: "2000 soldiers".
bool countsHeads(const Tokens &tokens, const NumberMention &number, const TimeMention &time)
{
    return time.tokens.count() == 1 && tokens[time.tokens.first].is(shape::Year) &&
           number.counted != Counted::Unknown && number.counted <= Counted::Displaced &&
           number.noun.first <= number.tokens.end + 2;
}

} // namespace

std::vector<NumberMention> findNumbers(const Analysis &analysis, const RuleBook &rules)
{
    const Tokens &tokens = analysis.tokens;
    const NumberPhraseReader reader(rules.lexicon());
    std::vector<NumberMention> numbers;
    size_t time = 0;
    for (const Sentence &sentence : tokens.sentences) {
        TokenRange limits = sentence.tokens;
        for (qint32 i = limits.first; i < limits.end; ++i) {
            if (!reader.canBegin(tokens[i]))
                continue;
            while (time < analysis.times.size() && analysis.times[time].tokens.end <= i)
                ++time;
            const bool inTime = time < analysis.times.size() && analysis.times[time].tokens.contains(i);
            auto number = reader.readAt(tokens, i, limits);
            if (!number || (inTime && !countsHeads(tokens, *number, analysis.times[time])))
                continue;
            limits.first = number->tokens.end;
            i = number->tokens.end - 1;
            numbers.push_back(*number);
        }
    }
    return numbers;
}

std::vector<Quantity> composeQuantities(const Analysis &analysis)
{
    const Tokens &tokens = analysis.tokens;
    std::vector<Quantity> quantities;
    quantities.reserve(analysis.numbers.size());
    for (const NumberMention &number : analysis.numbers) {
        QString unit;
        if (number.counted == Counted::Age)
            unit = QStringLiteral("years of age");
        else if (number.counted == Counted::Money)
            unit = *number.unit;
        else if (number.unit)
            unit = unitOf(*number.unit, tokens.textOf(number.noun));
        else if (!number.noun.isEmpty())
            unit = tokens.textOf(number.noun).toString();
        quantities.push_back({number.span, number.amount, unit, QLatin1String(number.rule)});
    }
    return quantities;
}

} // namespace nutgraf
