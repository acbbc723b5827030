// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "model/text/lexicon.h"
#include "model/text/tokens.h"

#include <QString>

#include <optional>
#include <vector>

// A pattern over classified tokens, written on one line:
//
//     early                 the word, in any case and with either apostrophe
//     MONTH                 a token, or a whole phrase, of that class (shape or lexicon)
//     <VBD>  <VB*>          a token with that part of speech; * for all that begin so
//     ANY                   any token
//     ( a b | c )           either of these
//     x?  x*  x+            optional; up to eight times; one to eight times (as many as fit)
//     name:x                keeps what x matched under that name (lower case)
//     { x }                 the mention: the span that the rule stands for; all of the match where absent
//     !x  =x                what follows is not, is x; takes nothing (x: a word, class, tag or group of one
//     token)
//     <!x  <=x              what stands before is not, is x; takes nothing
//     ~                     the next token touches the one before: no white space between
//     '?'                   a mark that has a meaning here
//
// Matching is a bounded walk over (instruction, token) pairs. Where the walk can go two ways, a glance at the
// next token rules most ways out; a place where both remain is visited at most once a match, so that it is
// linear in the pattern's length times the longest match whatever the text holds (as RE2's bit-state
// matcher).

namespace nutgraf
{

/// The name of a part of a match: a literal that is hashed when the program is compiled, so that parts are
/// found by comparing numbers.
class PartName
{
public:
    template <size_t Size>
    consteval PartName(
        const char (&name)[Size]) // NOLINT(google-explicit-constructor): a literal names a part
        : m_hash(hashOf(name, Size - 1))
    {
    }
    explicit PartName(const QByteArray &name)
        : m_hash(hashOf(name.constData(), size_t(name.size())))
    {
    }
    constexpr bool operator==(const PartName &) const = default;

private:
    static constexpr quint64 hashOf(const char *name, size_t size)
    {
        quint64 hash = 0xcbf29ce484222325u; // FNV-1a
        for (size_t i = 0; i < size; ++i)
            hash = (hash ^ quint64(name[i])) * 0x100000001b3u;
        return hash;
    }

    quint64 m_hash;
};

/// What a pattern matched, and where.
class Match
{
public:
    Match(const Tokens &tokens, const Lexicon &lexicon)
        : m_tokens(&tokens)
        , m_lexicon(&lexicon)
    {
    }

    const Tokens &tokens() const { return *m_tokens; }
    const Lexicon &lexicon() const { return *m_lexicon; }
    TokenRange all() const { return m_all; }
    TokenRange mention() const { return m_mention; }
    Span span() const { return m_tokens->span(m_mention); }

    /// What `name:` kept; empty where it took no part in the match.
    TokenRange group(PartName name) const;
    bool has(PartName name) const { return !group(name).isEmpty(); }
    QStringView text(PartName name) const { return m_tokens->textOf(group(name)); }
    /// The lexicon's value in class `wordClass` of what `name:` kept; null where it has none.
    const QString *value(PartName name, const char *wordClass) const;

private:
    friend class Pattern;
    const Tokens *m_tokens;
    const Lexicon *m_lexicon;
    TokenRange m_all;
    TokenRange m_mention;
    const std::vector<PartName> *m_names = nullptr;
    std::vector<TokenRange> m_groups;
};

/// What every match of a pattern holds: at least one token or phrase of one of the classes, or one of the
/// words. A sentence without them needs no look at the pattern.
struct PatternNeed {
    ClassSet classes;
    std::vector<WordId> words; ///< sorted
    int cost = 0; ///< how much text meets it, roughly: the smaller the better; 0 where nothing is needed

    bool isNothing() const { return cost == 0; }
    bool operator==(const PatternNeed &) const = default;
};

/// What the next token can be for a match to go on. It may let through what does not match, but stops nothing
/// that does: words are told apart by the last bits of their numbers, and a token that begins a phrase
/// passes.
struct Glance {
    ClassSet classes;
    quint64 tags = 0;      ///< a bit a Tag
    quint64 words = 0;     ///< a bit for all WordIds that are alike modulo 64
    bool anything = false; ///< or nothing: the match may be over

    static constexpr quint64 bitOf(WordId word) { return quint64(1) << (word & 63); }
    bool allows(const Token &token) const
    {
        return classes.meets(token.classes) || (words & bitOf(token.word)) != 0 ||
               (tags >> quint8(token.tag) & 1) != 0 || token.phrase >= 0;
    }
};

class Pattern
{
public:
    /// Reads `source`; its words become known to `lexicon`, its classes must be known already.
    static Result<Pattern> compile(const QString &source, Lexicon &lexicon);

    /// The preferred match that begins at token `first` and ends within `limits`, if any.
    std::optional<Match> matchAt(const Tokens &tokens, const Lexicon &lexicon, qint32 first,
                                 TokenRange limits) const;

    /// Classes and words one of which a match must begin with. Where `anyFirst` is set it may begin with
    /// anything.
    ClassSet firstClasses;
    std::vector<WordId> firstWords;
    bool anyFirst = false;
    /// What the second token must be where the first begins no phrase.
    Glance second;
    PatternNeed need;

private:
    friend class PatternCompiler;

    /// Longest stretch of tokens that one match may take.
    static constexpr int MaxTokens = 48;
    /// Most names that one pattern may keep.
    static constexpr size_t MaxNames = 24;

    struct Instruction {
        enum Kind : quint8 {
            Word,
            Class,
            PartOfSpeech,
            Any,
            Split,
            Jump,
            Save,
            LookAhead,
            LookBehind,
            Touching,
            Done
        };
        Kind kind = Done;
        bool negated = false; // LookAhead, LookBehind
        Kind looksFor = Done; // likewise: Word, Class or PartOfSpeech
        WordClass wordClass;
        WordId word = 0;
        quint64 tags = 0; // a bit a Tag
        int x = 0;        // Split: preferred way; Jump: target; Save: slot
        int y = 0;        // Split: other way
        int fork = -1;    // Split: index into m_forks
    };
    /// What either way of a Split begins with.
    struct Fork {
        Glance x, y;
    };
    /// A way still to be tried, or a Save to be undone before it is.
    struct Way {
        int pc;
        qint32 at;
        int restoreSlot; // >= 0: undo a Save on the way back
        qint32 restoreValue;
    };

    static bool isOne(const Instruction &in, Instruction::Kind kind, const Tokens &tokens, qint32 i);
    /// Adds what a match may go on with from `pc` to `glance`; what stands behind its first tokens to `next`.
    void lookFrom(int pc, Glance &glance, std::vector<int> *next, std::vector<WordId> *words) const;
    void findFirst();

    std::vector<Instruction> m_code;
    std::vector<Fork> m_forks;
    std::vector<PartName> m_names; ///< names of groups; slots 2k and 2k+1, after those of match and mention
    bool m_hasMention = false;
};

} // namespace nutgraf
