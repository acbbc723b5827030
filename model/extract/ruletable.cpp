// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/ruletable.h"

#include <bit>

namespace nutgraf
{

Result<QString> expandPattern(const char *pattern, const std::vector<Definition> &definitions)
{
    // Definitions refer to earlier ones alone, so going through them backwards expands all.
    QString text = QString::fromUtf8(pattern);
    for (auto one = definitions.rbegin(); one != definitions.rend(); ++one) {
        const QString name = QLatin1Char('$') + QString::fromLatin1(one->name);
        for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at)) {
            const qsizetype end = at + name.size();
            if (end < text.size() && text[end].isLetterOrNumber()) {
                at = end; // a longer name
                continue;
            }
            text.replace(at, name.size(),
                         QLatin1Char('(') + QString::fromUtf8(one->pattern) + QLatin1Char(')'));
        }
    }
    if (text.contains(QLatin1Char('$')))
        return Error{QStringLiteral("A name after $ is not defined, or only further down."),
                     QStringLiteral("pattern “%1”").arg(QString::fromUtf8(pattern)),
                     QStringLiteral("Define it before it is used.")};
    return text;
}

std::optional<Error> RuleIndex::add(int row, const char *name, const QString &pattern, Lexicon &lexicon)
{
    auto compiled = Pattern::compile(pattern, lexicon);
    if (!compiled) {
        Error error = compiled.error();
        error.where = QStringLiteral("rule %1, %2").arg(QString::fromLatin1(name), error.where);
        return error;
    }
    Pattern ready = std::move(compiled).value();
    if (m_needs.empty())
        m_needs.push_back({});
    auto need = std::find(m_needs.begin(), m_needs.end(), ready.need);
    if (need == m_needs.end())
        need = m_needs.insert(need, ready.need);
    m_patterns.push_back({row, size_t(need - m_needs.begin()), std::move(ready)});
    return {};
}

void RuleIndex::freeze(const Lexicon &lexicon)
{
    m_byWord.assign(lexicon.wordCount(), {});
    m_neededWords.assign(lexicon.wordCount(), 0);
    m_neededWordCount = 1;
    for (const PatternNeed &need : m_needs) {
        for (const WordId word : need.words) {
            if (m_neededWords[word] == 0)
                m_neededWords[word] = m_neededWordCount++;
        }
    }
    m_byClass.assign(WordClassLimit, {});
    m_anywhere.clear();
    m_triggerClasses = {};
    for (int i = 0; i < int(m_patterns.size()); ++i) {
        const Pattern &pattern = m_patterns[size_t(i)].pattern;
        if (pattern.anyFirst) {
            m_anywhere.push_back(i);
            continue;
        }
        m_triggerClasses = m_triggerClasses.united(pattern.firstClasses);
        for (quint8 c = 0; c < WordClassLimit; ++c) {
            if (pattern.firstClasses.has({c}))
                m_byClass[c].push_back(i);
        }
        for (const WordId word : pattern.firstWords)
            m_byWord[word].push_back(i);
    }
}

RuleIndex::Walk::Walk(const RuleIndex &index, const Tokens &tokens, const Lexicon &lexicon)
    : m_index(index)
    , m_tokens(tokens)
    , m_lexicon(lexicon)
    , m_wordSeen(index.m_neededWordCount, 0)
    , m_met(index.m_needs.size(), 0)
{
}

bool RuleIndex::Walk::enter(TokenRange limits)
{
    m_limits = limits;
    ++m_stretch;
    ClassSet classes;
    for (qint32 i = limits.first; i < limits.end; ++i) {
        classes = classes.united(m_tokens[i].classes);
        m_wordSeen[m_index.m_neededWords[m_tokens[i].word]] = m_stretch;
        if (m_tokens[i].phrase < 0)
            continue;
        for (auto p = size_t(m_tokens[i].phrase);
             p < m_tokens.phrases.size() && m_tokens.phrases[p].first == i; ++p)
            classes = classes.united(m_tokens.phrases[p].classes);
    }
    bool any = false;
    for (size_t i = 0; i < m_met.size(); ++i) {
        const PatternNeed &need = m_index.m_needs[i];
        m_met[i] = need.isNothing() || classes.meets(need.classes) ||
                   std::any_of(need.words.begin(), need.words.end(), [this](WordId word) {
                       return m_wordSeen[m_index.m_neededWords[word]] == m_stretch;
                   });
        any = any || m_met[i];
    }
    return any;
}

const std::vector<RuleIndex::Candidate> &RuleIndex::Walk::candidatesAt(qint32 first)
{
    m_candidates.clear();
    const Token &token = m_tokens[first];
    ClassSet classes = token.classes;
    if (token.phrase >= 0) {
        for (auto p = size_t(token.phrase); p < m_tokens.phrases.size() && m_tokens.phrases[p].first == first;
             ++p)
            classes = classes.united(m_tokens.phrases[p].classes);
    }
    m_rows.clear();
    const auto take = [this](const std::vector<int> &rows) {
        for (const int row : rows) {
            if (m_met[m_index.m_patterns[size_t(row)].need])
                m_rows.push_back(row);
        }
    };
    take(m_index.m_anywhere);
    if (token.word != 0)
        take(m_index.m_byWord[token.word]);
    for (size_t block = 0; block < classes.bits.size(); ++block) {
        quint64 bits = classes.bits[block] & m_index.m_triggerClasses.bits[block];
        for (; bits != 0; bits &= bits - 1)
            take(m_index.m_byClass[block * 64 + size_t(std::countr_zero(bits))]);
    }
    if (m_rows.empty())
        return m_candidates;
    // Most rules end at the second token.
    const qint32 after = first + 1;
    if (token.phrase < 0) {
        std::erase_if(m_rows, [&](int row) {
            const Glance &second = m_index.m_patterns[size_t(row)].pattern.second;
            return !second.anything && (after >= m_limits.end || !second.allows(m_tokens[after]));
        });
    }
    std::sort(m_rows.begin(), m_rows.end());
    m_rows.erase(std::unique(m_rows.begin(), m_rows.end()), m_rows.end());
    for (const int row : m_rows) {
        const Compiled &compiled = m_index.m_patterns[size_t(row)];
        if (auto match = compiled.pattern.matchAt(m_tokens, m_lexicon, first, m_limits))
            m_candidates.push_back({compiled.row, std::move(*match)});
    }
    std::sort(m_candidates.begin(), m_candidates.end(), [](const Candidate &a, const Candidate &b) {
        return a.match.mention().end != b.match.mention().end ? a.match.mention().end > b.match.mention().end
                                                              : a.row < b.row;
    });
    return m_candidates;
}

} // namespace nutgraf
