// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/deployments/units.h"

#include "model/extract/analysis.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

/// The number that counts the units at `token`; null where none does.
const NumberMention *numberOf(const Analysis &analysis, qint32 token)
{
    auto number =
        std::upper_bound(analysis.numbers.begin(), analysis.numbers.end(), token,
                         [](qint32 at, const NumberMention &mention) { return at < mention.tokens.first; });
    if (number == analysis.numbers.begin())
        return nullptr;
    --number;
    return number->counted == Counted::Formations && number->noun.contains(token) ? &*number : nullptr;
}

bool movesTroops(const Tokens &tokens, const ForceWords &words, TokenRange range)
{
    for (qint32 i = range.first; i < range.end; ++i) {
        if (words.lexicon.at(tokens, i, words.move))
            return true;
    }
    return false;
}

/// Where "a combat battalion" begins whose unit is at `token`; -1 where no article leads to it.
qint32 articleBefore(const Tokens &tokens, qint32 token, TokenRange sentence)
{
    qint32 i = token - 1;
    while (i >= sentence.first &&
           (tokens[i].tag == Tag::JJ || tokens[i].tag == Tag::NN || tokens[i].tag == Tag::NNP))
        --i;
    return isWord(tokens, i, sentence, u"a") || isWord(tokens, i, sentence, u"an") ? i : -1;
}

} // namespace

void refuseUnits(const Analysis &analysis, const ForceWords &words, std::vector<Refusal> &refusals)
{
    const Tokens &tokens = analysis.tokens;
    for (const Sentence &sentence : tokens.sentences) {
        for (qint32 i = sentence.tokens.first; i < sentence.tokens.end; ++i) {
            const Lexicon::Hit unit = words.lexicon.at(tokens, i, words.formation);
            // "a battalion of 800 soldiers" has its number.
            if (!unit || isWord(tokens, i + unit.count, sentence.tokens, u"of"))
                continue;
            const NumberMention *number = numberOf(analysis, i);
            const qint32 first = number ? number->tokens.first : articleBefore(tokens, i, sentence.tokens);
            const Clause *clause = analysis.clauseAt(i);
            if (first < 0 || !movesTroops(tokens, words, clause ? clause->tokens : sentence.tokens))
                continue;
            const Span span = tokens.span({first, i + unit.count});
            const double units = number ? number->amount.typical().value_or(1) : 1;
            const auto assumed = [&](int end) {
                return QString::number(units * unit.value->section(u'-', end, end).toDouble(), 'f', 0);
            };
            refusals.push_back(
                {FactKind::Deployment, span, QStringLiteral("troops.units"),
                 QStringLiteral("“%1” names units, not how many soldiers. Assumed by the usual size "
                                "of such a unit, and not told by the text: %2 to %3")
                     .arg(span.in(tokens.text).toString(), assumed(0), assumed(1))});
            i += unit.count - 1;
        }
    }
}

} // namespace nutgraf
