// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/pattern.h"

#include <algorithm>
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

/// The names of rules beside their compiled patterns, indexed by what a match can begin with.
class RuleIndex
{
public:
    std::optional<Error> add(int row, const char *name, const QString &pattern, Lexicon &lexicon);
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
        const RuleIndex &m_index;
        const Tokens &m_tokens;
        const Lexicon &m_lexicon;
        TokenRange m_limits;
        std::vector<quint32> m_wordSeen; ///< by needed word: the number of the last stretch that has it
        quint32 m_stretch = 0;
        std::vector<char> m_met; ///< by need: whether the stretch has it
        std::vector<int> m_rows;
        std::vector<Candidate> m_candidates;
    };

private:
    struct Compiled {
        int row;
        size_t need; ///< index into m_needs
        Pattern pattern;
    };
    std::vector<Compiled> m_patterns;
    std::vector<PatternNeed> m_needs;   ///< each once; the first is nothing
    std::vector<quint16> m_neededWords; ///< by WordId: its number among the words that are needed; 0 for none
    quint16 m_neededWordCount = 1;
    std::vector<std::vector<int>> m_byWord; ///< by WordId
    std::vector<std::vector<int>> m_byClass{WordClassLimit};
    std::vector<int> m_anywhere;
    ClassSet m_triggerClasses;
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
        for (int row = 0; row < int(rules.size()); ++row) {
            const Rule<Value> &rule = rules[size_t(row)];
            const auto pattern = expandPattern(rule.pattern, definitions);
            if (!pattern)
                return pattern.error();
            if (const auto error = table.m_index.add(row, rule.name, *pattern, lexicon))
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
