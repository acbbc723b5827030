// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/quotes/transcript.h"

#include <QHash>

namespace nutgraf
{

namespace
{

/// Longest label, in tokens: "SECRETARY OF DEFENSE ANN MARSH".
constexpr qint32 LongestLabel = 8;

/// "Q", "A", "GEN. MARSH", "Ann Marsh": capitals throughout; empty where no label with its colon begins
/// there.
TokenRange labelAt(const QuoteContext &context, TokenRange limits)
{
    const Tokens &tokens = context.tokens;
    const qint32 high = std::min(limits.end, limits.first + LongestLabel);
    for (qint32 i = limits.first; i < high; ++i) {
        const Token &token = tokens[i];
        if (context.isMark(i, u':'))
            return i > limits.first && i + 1 < limits.end ? TokenRange{limits.first, i} : TokenRange{};
        const bool joins = tokens.at(i) == u"of" || context.isMark(i, u'.') || token.is(shape::Hyphen);
        if (!token.is(shape::Capitalised) && !joins)
            return {};
    }
    return {};
}

/// Whether at least two speakers take turns: one label again and again is a rubric, each label once a list.
bool isConversation(const QHash<QString, int> &turnsOf)
{
    int again = 0;
    for (const int turns : turnsOf)
        again += turns > 1;
    return turnsOf.size() > 1 &&
           (again > 1 || (turnsOf.contains(QStringLiteral("Q")) && turnsOf.contains(QStringLiteral("A"))));
}

} // namespace

std::vector<Turn> findTurns(const QuoteContext &context)
{
    const Tokens &tokens = context.tokens;
    std::vector<Turn> turns;
    QHash<QString, int> turnsOf;
    const std::vector<Sentence> &sentences = tokens.sentences;
    for (size_t s = 0; s < sentences.size();) {
        size_t last = s;
        while (last + 1 < sentences.size() && sentences[last + 1].block == sentences[s].block)
            ++last;
        const TokenRange paragraph{sentences[s].tokens.first, sentences[last].tokens.end};
        if (const TokenRange label = labelAt(context, paragraph); !label.isEmpty()) {
            turns.push_back({label, {label.end + 1, paragraph.end}});
            ++turnsOf[tokens.textOf(label).toString()];
        }
        s = last + 1;
    }
    if (!isConversation(turnsOf))
        turns.clear();
    std::erase_if(turns, [&](const Turn &turn) {
        const QString label = tokens.textOf(turn.label).toString();
        return turnsOf[label] < 2 && label != u"Q" && label != u"A" && label != label.toUpper();
    });
    return turns;
}

} // namespace nutgraf
