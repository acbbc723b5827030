// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/ruletable.h"

namespace nutgraf
{

namespace
{

ClassSet common(const ClassSet &a, const ClassSet &b)
{
    return {{a.bits[0] & b.bits[0], a.bits[1] & b.bits[1], a.bits[2] & b.bits[2]}};
}

} // namespace

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

std::optional<Error> RuleIndex::add(const char *name, const QString &pattern, Lexicon &lexicon)
{
    const QString where = QStringLiteral("rule %1").arg(QString::fromLatin1(name));
    if (m_patterns.size() == size_t(RowSet::Limit))
        return Error{QStringLiteral("The table has more than %1 rules.").arg(RowSet::Limit), where,
                     QStringLiteral("Raise RowSet::Limit.")};
    auto compiled = Pattern::compile(pattern, lexicon);
    if (!compiled) {
        Error error = compiled.error();
        error.where = where + QStringLiteral(", ") + error.where;
        return error;
    }
    m_patterns.push_back(std::move(compiled).value());
    return {};
}

void RuleIndex::freeze(const Lexicon &lexicon)
{
    m_wordNumber.assign(lexicon.wordCount(), 0);
    m_byWord.assign(1, {});
    const auto rowsOf = [this](WordId word) -> Rows & {
        if (m_wordNumber[word] == 0) {
            m_wordNumber[word] = quint16(m_byWord.size());
            m_byWord.push_back({});
        }
        return m_byWord[m_wordNumber[word]];
    };
    for (int row = 0; row < int(m_patterns.size()); ++row) {
        const Pattern &pattern = m_patterns[size_t(row)];
        if (pattern.need.isNothing())
            m_needless.add(row);
        if (pattern.anyFirst)
            m_beginAnywhere.add(row);
        for (const WordId word : pattern.need.words)
            rowsOf(word).need.add(row);
        for (const WordId word : pattern.firstWords)
            rowsOf(word).begin.add(row);
        for (quint8 c = 0; c < WordClassLimit; ++c) {
            if (pattern.need.classes.has({c}))
                m_byClass[c].need.add(row);
            if (pattern.firstClasses.has({c}))
                m_byClass[c].begin.add(row);
        }
        m_needClasses = m_needClasses.united(pattern.need.classes);
        m_beginClasses = m_beginClasses.united(pattern.firstClasses);
    }
}

void RuleIndex::addRows(RowSet &rows, const ClassSet &classes, RowSet Rows::*which) const
{
    for (size_t block = 0; block < classes.bits.size(); ++block) {
        for (quint64 bits = classes.bits[block]; bits != 0; bits &= bits - 1)
            rows.add(m_byClass[block * 64 + size_t(std::countr_zero(bits))].*which);
    }
}

RuleIndex::Walk::Walk(const RuleIndex &index, const Tokens &tokens, const Lexicon &lexicon)
    : m_index(index)
    , m_tokens(tokens)
    , m_lexicon(lexicon)
{
}

/// The classes of a token and of the phrases that begin at it.
ClassSet RuleIndex::Walk::classesAt(qint32 i) const
{
    ClassSet classes = m_tokens[i].classes;
    if (m_tokens[i].phrase >= 0) {
        for (auto p = size_t(m_tokens[i].phrase);
             p < m_tokens.phrases.size() && m_tokens.phrases[p].first == i; ++p)
            classes = classes.united(m_tokens.phrases[p].classes);
    }
    return classes;
}

bool RuleIndex::Walk::enter(TokenRange limits)
{
    m_limits = limits;
    m_met = m_index.m_needless;
    ClassSet classes;
    for (qint32 i = limits.first; i < limits.end; ++i) {
        classes = classes.united(classesAt(i));
        if (const quint16 word = m_index.m_wordNumber[m_tokens[i].word])
            m_met.add(m_index.m_byWord[word].need);
    }
    m_index.addRows(m_met, common(classes, m_index.m_needClasses), &Rows::need);
    return !m_met.isEmpty();
}

const std::vector<RuleIndex::Candidate> &RuleIndex::Walk::candidatesAt(qint32 first)
{
    m_candidates.clear();
    const Token &token = m_tokens[first];
    RowSet rows = m_index.m_beginAnywhere;
    if (const quint16 word = m_index.m_wordNumber[token.word])
        rows.add(m_index.m_byWord[word].begin);
    m_index.addRows(rows, common(classesAt(first), m_index.m_beginClasses), &Rows::begin);
    rows.keep(m_met);
    if (rows.isEmpty())
        return m_candidates;
    // Most rules end at the second token, where it is known that the first is one alone.
    const bool isOne = token.phrase < 0;
    const Token *second = first + 1 < m_limits.end ? &m_tokens[first + 1] : nullptr;
    rows.each([&](int row) {
        const Pattern &pattern = m_index.m_patterns[size_t(row)];
        if (isOne && !pattern.second.anything && (!second || !pattern.second.allows(*second)))
            return;
        if (auto match = pattern.matchAt(m_tokens, m_lexicon, first, m_limits))
            m_candidates.push_back({row, std::move(*match)});
    });
    if (m_candidates.size() > 1) {
        std::sort(m_candidates.begin(), m_candidates.end(), [](const Candidate &a, const Candidate &b) {
            return a.match.mention().end != b.match.mention().end
                       ? a.match.mention().end > b.match.mention().end
                       : a.row < b.row;
        });
    }
    return m_candidates;
}

} // namespace nutgraf
