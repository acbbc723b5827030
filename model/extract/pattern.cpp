// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/pattern.h"

#include <array>

namespace nutgraf
{

bool Pattern::isOne(const Instruction &in, Instruction::Kind kind, const Tokens &tokens, qint32 i)
{
    const Token &token = tokens[i];
    switch (kind) {
    case Instruction::Word:
        return token.word == in.word;
    case Instruction::Class:
        return token.is(in.wordClass);
    case Instruction::PartOfSpeech:
        return in.tags >> quint8(token.tag) & 1;
    case Instruction::Any:
        return true;
    default:
        return false;
    }
}

std::optional<Match> Pattern::matchAt(const Tokens &tokens, const Lexicon &lexicon, qint32 first,
                                      TokenRange limits) const
{
    using Slots = std::array<qint32, 4 + 2 * MaxNames>;
    struct Thread {
        int pc;
        qint32 at;
        int restoreSlot; // >= 0: undo a Save on the way back
        qint32 restoreValue;
    };
    Slots slots;
    slots.fill(-1);
    // Kept from match to match: what was visited carries the number of its match, so nothing is cleared.
    static thread_local std::vector<quint64> visited;
    static thread_local quint64 matchNumber = 0;
    static thread_local std::vector<Thread> stack;
    ++matchNumber;
    if (visited.size() < m_code.size() * size_t(MaxTokens + 1))
        visited.resize(m_code.size() * size_t(MaxTokens + 1));
    stack.assign(1, {0, first, -1, 0});

    while (!stack.empty()) {
        Thread thread = stack.back();
        stack.pop_back();
        if (thread.restoreSlot >= 0) {
            slots[size_t(thread.restoreSlot)] = thread.restoreValue;
            continue;
        }
        for (bool alive = true; alive;) {
            if (thread.at - first > MaxTokens)
                break;
            const size_t mark = size_t(thread.pc) * size_t(MaxTokens + 1) + size_t(thread.at - first);
            if (visited[mark] == matchNumber)
                break;
            visited[mark] = matchNumber;
            const Instruction &in = m_code[size_t(thread.pc)];
            switch (in.kind) {
            case Instruction::Class:
                if (thread.at < limits.end && tokens[thread.at].phrase >= 0) {
                    // Longer phrases first: pushed last.
                    const auto begin = size_t(tokens[thread.at].phrase);
                    size_t end = begin;
                    while (end < tokens.phrases.size() && tokens.phrases[end].first == thread.at)
                        ++end;
                    if (tokens[thread.at].is(in.wordClass))
                        stack.push_back({thread.pc + 1, thread.at + 1, -1, 0});
                    for (size_t p = end; p-- > begin;) {
                        const Phrase &phrase = tokens.phrases[p];
                        if (phrase.classes.has(in.wordClass) && thread.at + phrase.count <= limits.end)
                            stack.push_back({thread.pc + 1, thread.at + phrase.count, -1, 0});
                    }
                    alive = false;
                    break;
                }
                [[fallthrough]];
            case Instruction::Word:
            case Instruction::PartOfSpeech:
            case Instruction::Any:
                alive = thread.at < limits.end && isOne(in, in.kind, tokens, thread.at);
                ++thread.at;
                ++thread.pc;
                break;
            case Instruction::Split:
                stack.push_back({in.y, thread.at, -1, 0});
                thread.pc = in.x;
                break;
            case Instruction::Jump:
                thread.pc = in.x;
                break;
            case Instruction::Save:
                stack.push_back({0, 0, in.x, slots[size_t(in.x)]});
                slots[size_t(in.x)] = thread.at;
                ++thread.pc;
                break;
            case Instruction::LookAhead:
            case Instruction::LookBehind: {
                const qint32 at = in.kind == Instruction::LookAhead ? thread.at : thread.at - 1;
                const bool holds = limits.contains(at) && isOne(in, in.looksFor, tokens, at);
                alive = holds != in.negated;
                ++thread.pc;
                break;
            }
            case Instruction::Touching:
                alive = thread.at < limits.end && !tokens[thread.at].spaceBefore;
                ++thread.pc;
                break;
            case Instruction::Done: {
                Match match(tokens, lexicon);
                match.m_all = {slots[0], slots[1]};
                match.m_mention =
                    m_hasMention && slots[2] >= 0 ? TokenRange{slots[2], slots[3]} : match.m_all;
                match.m_names = &m_names;
                for (size_t i = 0; i < m_names.size(); ++i)
                    match.m_groups.push_back({std::max(slots[4 + 2 * i], 0), std::max(slots[5 + 2 * i], 0)});
                if (match.m_all.isEmpty() || match.m_mention.isEmpty())
                    return {};
                return match;
            }
            }
        }
    }
    return {};
}

void Pattern::findFirst()
{
    std::vector<bool> seen(m_code.size());
    std::vector<int> todo{0};
    while (!todo.empty()) {
        const int pc = todo.back();
        todo.pop_back();
        if (seen[size_t(pc)])
            continue;
        seen[size_t(pc)] = true;
        const Instruction &in = m_code[size_t(pc)];
        switch (in.kind) {
        case Instruction::Word:
            firstWords.push_back(in.word);
            break;
        case Instruction::Class:
            firstClasses.add(in.wordClass);
            break;
        case Instruction::PartOfSpeech:
        case Instruction::Any:
        case Instruction::Done:
            anyFirst = true;
            break;
        case Instruction::Split:
            todo.push_back(in.x);
            todo.push_back(in.y);
            break;
        case Instruction::Jump:
            todo.push_back(in.x);
            break;
        case Instruction::Save:
        case Instruction::LookAhead:
        case Instruction::LookBehind:
        case Instruction::Touching:
            todo.push_back(pc + 1);
            break;
        }
    }
}

TokenRange Match::group(const char *name) const
{
    for (size_t i = 0; i < m_names->size(); ++i) {
        if ((*m_names)[i] == name)
            return m_groups[i];
    }
    return {};
}

const QString *Match::value(const char *name, const char *wordClass) const
{
    const TokenRange range = group(name);
    const auto c = m_lexicon->wordClass(wordClass);
    if (range.isEmpty() || !c)
        return nullptr;
    const Lexicon::Hit hit = m_lexicon->at(*m_tokens, range.first, *c);
    return hit && hit.count == range.count() ? hit.value : nullptr;
}

} // namespace nutgraf
