// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/pattern.h"

#include <algorithm>
#include <array>
#include <bit>
#include <vector>

namespace nutgraf
{

/// A sentence that a rule must find something in, and what, as the table's test prints it.
struct YesExample {
    const char *text;
    const char *value;
};

/// One row of a rule table: its name, its pattern, what it makes of a match (nothing: the match is refused),
/// and its examples. A rule without examples of both kinds is refused by the tests.
template <class Value>
struct Rule {
    const char *name;
    const char *pattern;
    std::optional<Value> (*make)(const Match &match);
    std::vector<YesExample> yes;
    std::vector<const char *> no;
};

/// A part that several patterns share: `$name` in a pattern, or in a later definition, stands for it.
struct Definition {
    const char *name;
    const char *pattern;
};

/// `pattern` with every `$name` replaced by its definition, in brackets. Errors name what is not defined.
Result<QString> expandPattern(const char *pattern, const std::vector<Definition> &definitions);

/// What a rule found.
template <class Value>
struct Found {
    TokenRange tokens; ///< the mention
    Span span;
    const char *rule = nullptr;
    Value value;
};

/// A set of a table's rows.
class RowSet
{
public:
    static constexpr int Limit = 256;

    void add(int row) { m_bits[size_t(row) / 64] |= quint64(1) << (row % 64); }
    void add(const RowSet &other)
    {
        for (size_t i = 0; i < m_bits.size(); ++i)
            m_bits[i] |= other.m_bits[i];
    }
    void keep(const RowSet &other)
    {
        for (size_t i = 0; i < m_bits.size(); ++i)
            m_bits[i] &= other.m_bits[i];
    }
    bool isEmpty() const { return !(m_bits[0] | m_bits[1] | m_bits[2] | m_bits[3]); }
    /// Calls `take` with each row, in the table's order.
    template <class Take>
    void each(Take take) const
    {
        for (size_t i = 0; i < m_bits.size(); ++i) {
            for (quint64 bits = m_bits[i]; bits != 0; bits &= bits - 1)
                take(int(i) * 64 + std::countr_zero(bits));
        }
    }

private:
    std::array<quint64, Limit / 64> m_bits{};
};

/// The compiled patterns of a table, indexed by what a match needs and by what it can begin with.
class RuleIndex
{
public:
    /// Adds the pattern of the table's next row.
    std::optional<Error> add(const char *name, const QString &pattern, Lexicon &lexicon);
    /// Call once after the last add().
    void freeze(const Lexicon &lexicon);

    struct Candidate {
        int row;
        Match match;
    };

    /// A walk over a text, stretch by stretch.
    class Walk
    {
    public:
        Walk(const RuleIndex &index, const Tokens &tokens, const Lexicon &lexicon);
        /// Goes on to the tokens of `limits`. False where no rule can match in them.
        bool enter(TokenRange limits);
        /// All rules that match at token `first` of the stretch, longest match first, then in the table's
        /// order.
        const std::vector<Candidate> &candidatesAt(qint32 first);

    private:
        ClassSet classesAt(qint32 i) const;

        const RuleIndex &m_index;
        const Tokens &m_tokens;
        const Lexicon &m_lexicon;
        TokenRange m_limits;
        RowSet m_met; ///< the rules whose needs the stretch meets
        std::vector<Candidate> m_candidates;
    };

private:
    /// The rules that a word or a class can begin a match of, and those whose need it meets.
    struct Rows {
        RowSet begin, need;
    };
    /// Adds the rows of all classes in `classes` to `rows`.
    void addRows(RowSet &rows, const ClassSet &classes, RowSet Rows::*which) const;

    std::vector<Pattern> m_patterns;   ///< by row
    std::vector<quint16> m_wordNumber; ///< by WordId: index into m_byWord; 0 for words that no rule asks for
    std::vector<Rows> m_byWord;        ///< the first stands for all other words
    std::array<Rows, WordClassLimit> m_byClass;
    ClassSet m_beginClasses, m_needClasses; ///< all that have rows
    RowSet m_beginAnywhere, m_needless;
};

/// A compiled table of rules of one kind.
template <class Value>
class RuleTable
{
public:
    /// Compiles `rules`, which must live as long as the table.
    static Result<RuleTable> compile(const std::vector<Rule<Value>> &rules, Lexicon &lexicon,
                                     const std::vector<Definition> &definitions = {})
    {
        RuleTable table;
        table.m_rules = &rules;
        for (const Rule<Value> &rule : rules) {
            const auto pattern = expandPattern(rule.pattern, definitions);
            if (!pattern)
                return pattern.error();
            if (const auto error = table.m_index.add(rule.name, *pattern, lexicon))
                return *error;
        }
        return table;
    }
    /// To be called once all tables are compiled: patterns make new words known.
    void freeze(const Lexicon &lexicon) { m_index.freeze(lexicon); }

    /// What the rules find in a stretch of tokens: leftmost first, then longest, then by row; finds do not
    /// overlap.
    std::vector<Found<Value>> findIn(const Tokens &tokens, const Lexicon &lexicon, TokenRange range) const
    {
        std::vector<Found<Value>> found;
        RuleIndex::Walk walk(m_index, tokens, lexicon);
        findIn(walk, tokens, range, found);
        return found;
    }

    /// Sentence by sentence.
    std::vector<Found<Value>> find(const Tokens &tokens, const Lexicon &lexicon) const
    {
        std::vector<Found<Value>> all;
        RuleIndex::Walk walk(m_index, tokens, lexicon);
        for (const Sentence &sentence : tokens.sentences)
            findIn(walk, tokens, sentence.tokens, all);
        return all;
    }

    const std::vector<Rule<Value>> &rules() const { return *m_rules; }

private:
    void findIn(RuleIndex::Walk &walk, const Tokens &tokens, TokenRange range,
                std::vector<Found<Value>> &found) const
    {
        if (!walk.enter(range))
            return;
        for (qint32 i = range.first; i < range.end;) {
            qint32 next = i + 1;
            for (const RuleIndex::Candidate &candidate : walk.candidatesAt(i)) {
                const Rule<Value> &rule = (*m_rules)[size_t(candidate.row)];
                if (!found.empty() && candidate.match.mention().first < found.back().tokens.end)
                    continue;
                if (std::optional<Value> value = rule.make(candidate.match)) {
                    const TokenRange mention = candidate.match.mention();
                    found.push_back({mention, tokens.span(mention), rule.name, std::move(*value)});
                    next = std::max(next, mention.end);
                    break;
                }
            }
            i = next;
        }
    }

    const std::vector<Rule<Value>> *m_rules = nullptr;
    RuleIndex m_index;
};

} // namespace nutgraf
