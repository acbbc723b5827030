// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/article.h"
#include "model/text/span.h"
#include "model/text/wordclass.h"

#include <QStringView>

#include <vector>

// The linguistic base, built once for every finder: tokens with their classes, phrases, sentences.
//
// A token is a word, a number or a single mark. Hyphens always part ("9,600-strong" is three tokens that
// touch), abbreviations with inner stops do not ("U.S.", "p.m."), a possessive is a token of its own ("NATO",
// "'s"), and "Feb." is two. Everything that finders ask of a word (class, value, part of speech) is looked up
// once and carried by the token.

namespace nutgraf
{

class Lexicon;

/// Number of a known spelling in the lexicon; 0 for an unknown one.
using WordId = quint32;

/// Part of speech: the Penn Treebank's tags, as far as rules tell them apart.
enum class Tag : quint8 {
    Unknown,
    CC,
    CD,
    DT,
    EX,
    FW,
    IN,
    JJ,
    JJR,
    JJS,
    MD,
    NN,
    NNS,
    NNP,
    NNPS,
    PDT,
    POS,
    PRP,
    PRPS,
    RB,
    RBR,
    RBS,
    RP,
    TO,
    UH,
    VB,
    VBD,
    VBG,
    VBN,
    VBP,
    VBZ,
    WDT,
    WP,
    WPS,
    WRB,
    Mark
};

struct Token {
    Span span;
    WordId word = 0;
    qint32 phrase = -1; ///< index of the first phrase that begins here, longest first; -1 for none
    ClassSet classes;   ///< shape and lexicon
    Tag tag = Tag::Unknown;
    bool spaceBefore = false; ///< white space, or the text's begin, stands before it

    bool is(WordClass c) const { return classes.has(c); }
};

/// A known expression of several tokens: "prime minister", "according to".
struct Phrase {
    qint32 first = 0; ///< token
    qint32 count = 0;
    quint32 entry = 0; ///< the lexicon's
    ClassSet classes;
};

/// A half-open run of tokens.
struct TokenRange {
    qint32 first = 0;
    qint32 end = 0;
    qint32 count() const { return end - first; }
    bool isEmpty() const { return end <= first; }
    bool contains(qint32 token) const { return first <= token && token < end; }
    bool operator==(const TokenRange &) const = default;
};

/// A sentence, a heading or a caption: what rules never look beyond.
struct Sentence {
    Span span;
    TokenRange tokens;
    qint32 block = 0; ///< index into Article::blocks
    BlockKind kind = BlockKind::Paragraph;
};

/// A text cut up. Holds a view: `text` must outlive it.
struct Tokens {
    QStringView text;
    std::vector<Token> all;
    std::vector<Phrase> phrases; ///< by first token, then longest first
    std::vector<Sentence> sentences;

    qint32 count() const { return qint32(all.size()); }
    const Token &operator[](qint32 i) const { return all[size_t(i)]; }
    QStringView at(qint32 i) const { return all[size_t(i)].span.in(text); }
    /// Whether token `i` is this one character.
    bool isMark(qint32 i, char16_t mark) const
    {
        const Span span = all[size_t(i)].span;
        return span.length() == 1 && text[span.begin] == QChar(mark);
    }
    Span span(TokenRange range) const
    {
        return range.isEmpty() ? Span{}
                               : Span{(*this)[range.first].span.begin, (*this)[range.end - 1].span.end};
    }
    QStringView textOf(TokenRange range) const { return span(range).in(text); }
    /// The first token that ends after `offset`; count() where none does.
    qint32 tokenAt(qint32 offset) const;
    /// The sentence that holds token `i`, or the last one before it; -1 in an empty text.
    qint32 sentenceOf(qint32 i) const;
    TokenRange rangeOf(Span span) const;
};

/// The tokens of `text` with their shapes alone: no words, phrases, sentences.
Tokens cutIntoTokens(QStringView text);

/// Cuts `text` into tokens, classifies them and finds phrases and sentences. Linear in the text's length.
Tokens tokenize(QStringView text, const std::vector<Block> &blocks, const Lexicon &lexicon);

} // namespace nutgraf
