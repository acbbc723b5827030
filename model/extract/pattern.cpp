// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/pattern.h"

#include <algorithm>
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
    // Kept from match to match: what was visited carries the number of its match, so nothing is cleared.
    struct Scratch {
        std::vector<quint64> visited; // by fork and token
        quint64 matchNumber = 0;
        std::vector<Way> ways;
    };
    static thread_local Scratch kept;
    Scratch &scratch = kept;
    std::vector<Way> &ways = scratch.ways;
    const quint64 matchNumber = ++scratch.matchNumber;
    if (scratch.visited.size() < m_forks.size() * size_t(MaxTokens + 1))
        scratch.visited.resize(m_forks.size() * size_t(MaxTokens + 1));
    ways.clear();

    std::array<qint32, 4 + 2 * MaxNames> slots;
    std::fill_n(slots.begin(), 4 + 2 * m_names.size(), -1);
    const auto allows = [&](const Glance &glance, qint32 at) {
        return glance.anything || (at < limits.end && glance.allows(tokens[at]));
    };
    int pc = 0;
    qint32 at = first;
    for (;;) {
        bool alive = at - first <= MaxTokens;
        while (alive) {
            const Instruction &in = m_code[size_t(pc)];
            switch (in.kind) {
            case Instruction::Class:
                if (at < limits.end && tokens[at].phrase >= 0) {
                    // Longer phrases first: pushed last.
                    const auto begin = size_t(tokens[at].phrase);
                    size_t end = begin;
                    while (end < tokens.phrases.size() && tokens.phrases[end].first == at)
                        ++end;
                    if (tokens[at].is(in.wordClass))
                        ways.push_back({pc + 1, at + 1, -1, 0});
                    for (size_t p = end; p-- > begin;) {
                        const Phrase &phrase = tokens.phrases[p];
                        if (phrase.classes.has(in.wordClass) && at + phrase.count <= limits.end)
                            ways.push_back({pc + 1, at + phrase.count, -1, 0});
                    }
                    alive = false;
                    break;
                }
                [[fallthrough]];
            case Instruction::Word:
            case Instruction::PartOfSpeech:
            case Instruction::Any:
                alive = at < limits.end && isOne(in, in.kind, tokens, at) && at - first < MaxTokens;
                ++at;
                ++pc;
                break;
            case Instruction::Split: {
                const Fork &fork = m_forks[size_t(in.fork)];
                const bool x = allows(fork.x, at), y = allows(fork.y, at);
                if (x && y) {
                    quint64 &visited =
                        scratch.visited[size_t(in.fork) * size_t(MaxTokens + 1) + size_t(at - first)];
                    alive = visited != matchNumber;
                    visited = matchNumber;
                    if (alive)
                        ways.push_back({in.y, at, -1, 0});
                } else {
                    alive = x || y;
                }
                pc = x ? in.x : in.y;
                break;
            }
            case Instruction::Jump:
                pc = in.x;
                break;
            case Instruction::Save:
                if (!ways.empty())
                    ways.push_back({0, 0, in.x, slots[size_t(in.x)]});
                slots[size_t(in.x)] = at;
                ++pc;
                break;
            case Instruction::LookAhead:
            case Instruction::LookBehind: {
                const qint32 there = in.kind == Instruction::LookAhead ? at : at - 1;
                const bool holds = limits.contains(there) && isOne(in, in.looksFor, tokens, there);
                alive = holds != in.negated;
                ++pc;
                break;
            }
            case Instruction::Touching:
                alive = at < limits.end && !tokens[at].spaceBefore;
                ++pc;
                break;
            case Instruction::Done: {
                Match match(tokens, lexicon);
                match.m_all = {slots[0], slots[1]};
                match.m_mention =
                    m_hasMention && slots[2] >= 0 ? TokenRange{slots[2], slots[3]} : match.m_all;
                match.m_names = &m_names;
                match.m_groups.reserve(m_names.size());
                for (size_t i = 0; i < m_names.size(); ++i)
                    match.m_groups.push_back({std::max(slots[4 + 2 * i], 0), std::max(slots[5 + 2 * i], 0)});
                if (match.m_all.isEmpty() || match.m_mention.isEmpty())
                    return {};
                return match;
            }
            }
        }
        // The next way that is left, all that was kept since it was left undone.
        for (;; ways.pop_back()) {
            if (ways.empty())
                return {};
            if (ways.back().restoreSlot < 0)
                break;
            slots[size_t(ways.back().restoreSlot)] = ways.back().restoreValue;
        }
        pc = ways.back().pc;
        at = ways.back().at;
        ways.pop_back();
    }
}

void Pattern::lookFrom(int from, Glance &glance, std::vector<int> *next, std::vector<WordId> *words) const
{
    std::vector<bool> seen(m_code.size());
    std::vector<int> todo{from};
    while (!todo.empty()) {
        const int pc = todo.back();
        todo.pop_back();
        if (seen[size_t(pc)])
            continue;
        seen[size_t(pc)] = true;
        const Instruction &in = m_code[size_t(pc)];
        switch (in.kind) {
        case Instruction::Word:
            glance.words |= Glance::bitOf(in.word);
            if (words)
                words->push_back(in.word);
            break;
        case Instruction::Class:
            glance.classes.add(in.wordClass);
            break;
        case Instruction::PartOfSpeech:
            glance.tags |= in.tags;
            break;
        case Instruction::Any:
        case Instruction::Done:
            glance.anything = true;
            break;
        case Instruction::Split:
            todo.push_back(in.x);
            todo.push_back(in.y);
            continue;
        case Instruction::Jump:
            todo.push_back(in.x);
            continue;
        case Instruction::Save:
        case Instruction::LookAhead:
        case Instruction::LookBehind:
        case Instruction::Touching:
            todo.push_back(pc + 1);
            continue;
        }
        if (next && in.kind != Instruction::Done)
            next->push_back(pc + 1);
    }
}

void Pattern::findFirst()
{
    for (Instruction &in : m_code) {
        if (in.kind != Instruction::Split)
            continue;
        in.fork = int(m_forks.size());
        Fork fork;
        lookFrom(in.x, fork.x, nullptr, nullptr);
        lookFrom(in.y, fork.y, nullptr, nullptr);
        m_forks.push_back(fork);
    }
    Glance first;
    std::vector<int> behind;
    lookFrom(0, first, &behind, &firstWords);
    firstClasses = first.classes;
    anyFirst = first.anything || first.tags != 0;
    for (const int pc : behind)
        lookFrom(pc, second, nullptr, nullptr);
}

TokenRange Match::group(PartName name) const
{
    for (size_t i = 0; i < m_names->size(); ++i) {
        if ((*m_names)[i] == name)
            return m_groups[i];
    }
    return {};
}

const QString *Match::value(PartName name, const char *wordClass) const
{
    const TokenRange range = group(name);
    if (range.isEmpty())
        return nullptr;
    const auto c = m_lexicon->wordClass(wordClass);
    if (!c)
        return nullptr;
    const Lexicon::Hit hit = m_lexicon->at(*m_tokens, range.first, *c);
    return hit && hit.count == range.count() ? hit.value : nullptr;
}

} // namespace nutgraf
