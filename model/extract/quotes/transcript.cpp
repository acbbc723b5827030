// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/quotes/transcript.h"

#include "model/extract/analysis.h"

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

/// Whether a sentence begins a line: in some texts a turn is a line of a paragraph.
bool beginsLine(const Tokens &tokens, const Sentence &sentence)
{
    const qint32 first = sentence.tokens.first;
    if (first == 0)
        return true;
    const qint32 end = tokens[first - 1].span.end;
    return Span{end, tokens[first].span.begin}.in(tokens.text).contains(u'\n');
}

/// Whom an interview is with: the one person that its head names; empty where it names none or several.
QString onlyPersonBefore(const QuoteContext &context, qint32 token)
{
    int only = -1;
    for (const EntityMention &mention : context.analysis.entities.mentions) {
        if (mention.tokens.first >= token)
            break;
        if (mention.entity < 0 || context.analysis.entities.of(mention).kind != EntityKind::Person)
            continue;
        if (only >= 0 && only != mention.entity)
            return {};
        only = mention.entity;
    }
    return only < 0 ? QString() : context.analysis.entities.entities[size_t(only)].name;
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
        while (last + 1 < sentences.size() && sentences[last + 1].block == sentences[s].block &&
               !beginsLine(tokens, sentences[last + 1]))
            ++last;
        const TokenRange paragraph{sentences[s].tokens.first, sentences[last].tokens.end};
        if (const TokenRange label = labelAt(context, paragraph); !label.isEmpty()) {
            turns.push_back({label, {label.end + 1, paragraph.end}, {}});
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
    if (turns.empty())
        return turns;
    const QString interviewed = onlyPersonBefore(context, turns.front().label.first);
    for (Turn &turn : turns) {
        if (tokens.textOf(turn.label) == u"A")
            turn.name = interviewed;
    }
    return turns;
}

} // namespace nutgraf
