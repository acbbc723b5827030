// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/ruletable.h"

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
    m_patterns.push_back({row, std::move(compiled).value()});
    return {};
}

void RuleIndex::freeze(const Lexicon &lexicon)
{
    m_byWord.assign(lexicon.wordCount(), {});
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

void RuleIndex::candidatesAt(const Tokens &tokens, const Lexicon &lexicon, qint32 first, TokenRange limits,
                             std::vector<Candidate> &out) const
{
    const Token &token = tokens[first];
    ClassSet classes = token.classes;
    if (token.phrase >= 0) {
        for (auto p = size_t(token.phrase); p < tokens.phrases.size() && tokens.phrases[p].first == first;
             ++p)
            classes = classes.united(tokens.phrases[p].classes);
    }
    const bool byClass = classes.meets(m_triggerClasses);
    const bool byWord = token.word != 0 && !m_byWord[token.word].empty();
    if (!byClass && !byWord && m_anywhere.empty())
        return;

    std::vector<int> rows = m_anywhere;
    if (byWord)
        rows.insert(rows.end(), m_byWord[token.word].begin(), m_byWord[token.word].end());
    if (byClass) {
        for (quint8 c = 0; c < WordClassLimit; ++c) {
            if (classes.has({c}) && !m_byClass[c].empty())
                rows.insert(rows.end(), m_byClass[c].begin(), m_byClass[c].end());
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (const int i : rows) {
        const Compiled &compiled = m_patterns[size_t(i)];
        if (auto match = compiled.pattern.matchAt(tokens, lexicon, first, limits))
            out.push_back({compiled.row, std::move(*match)});
    }
    std::stable_sort(out.begin(), out.end(), [](const Candidate &a, const Candidate &b) {
        return a.match.mention().end != b.match.mention().end ? a.match.mention().end > b.match.mention().end
                                                              : a.row < b.row;
    });
}

} // namespace nutgraf
