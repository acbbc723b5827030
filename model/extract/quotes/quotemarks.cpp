// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/quotes/quotemarks.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

enum class Family : quint8 { None, Double, Single, Angle };

Family familyOf(const Tokens &tokens, qint32 i)
{
    const Token &token = tokens[i];
    if (!token.is(shape::OpenQuote) && !token.is(shape::CloseQuote))
        return Family::None;
    switch (tokens.at(i).front().unicode()) {
    case u'"':
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
        return Family::Double;
    case 0x00AB:
    case 0x00BB:
        return Family::Angle;
    case u'`':
    case u'\'':
        return token.span.length() >= 2 && !token.is(shape::Possessive) ? Family::Double : Family::Single;
    default:
        return Family::Single;
    }
}

/// Reads the marks from left to right, a paragraph at a time.
class Pairing
{
public:
    explicit Pairing(const Tokens &tokens)
        : m_tokens(tokens)
    {
    }

    QuoteMarks run()
    {
        const auto &sentences = m_tokens.sentences;
        for (size_t s = 0; s < sentences.size();) {
            size_t end = s + 1;
            while (end < sentences.size() && sentences[end].block == sentences[s].block)
                ++end;
            const TokenRange next = end < sentences.size() ? paragraphFrom(end) : TokenRange();
            readParagraph({sentences[s].tokens.first, sentences[end - 1].tokens.end}, next);
            s = end;
        }
        return std::move(m_marks);
    }

private:
    TokenRange paragraphFrom(size_t sentence) const
    {
        const auto &sentences = m_tokens.sentences;
        size_t last = sentence;
        while (last + 1 < sentences.size() && sentences[last + 1].block == sentences[sentence].block)
            ++last;
        return {sentences[sentence].tokens.first, sentences[last].tokens.end};
    }

    bool isOpen() const { return m_open >= 0; }

    bool spaceAfter(qint32 i) const { return i + 1 >= m_tokens.count() || m_tokens[i + 1].spaceBefore; }

    /// Whether the mark, met while nothing is open, opens.
    bool canOpen(qint32 i, TokenRange paragraph) const
    {
        if (i + 1 >= paragraph.end)
            return false;
        if (m_tokens[i].is(shape::OpenQuote))
            return true;
        // A straight mark with white space on both sides.
        return m_tokens.at(i) == u"\"" && m_tokens[i].spaceBefore;
    }

    void readParagraph(TokenRange paragraph, TokenRange next)
    {
        for (qint32 i = paragraph.first; i < paragraph.end; ++i) {
            const Family family = familyOf(m_tokens, i);
            if (family == Family::None)
                continue;
            if (family == Family::Single) {
                if (!isOpen())
                    i = readSingle(i, paragraph);
                continue;
            }
            if (!isOpen()) {
                if (canOpen(i, paragraph))
                    open(i, family);
                else
                    m_marks.strays.push_back(i);
            } else if (family != m_family) {
                continue; // another kind of marks inside
            } else if (m_tokens[i].is(shape::OpenQuote)) {
                if (i == paragraph.first)
                    ++m_paragraphs; // printed again at the head of each paragraph
                else {
                    closeWithout(sentenceEndBefore(i));
                    open(i, family);
                }
            } else {
                close(i);
            }
        }
        if (isOpen() && !continuesIn(next))
            closeWithout(startsSentence(m_open)
                             ? paragraph.end
                             : m_tokens.sentences[size_t(m_tokens.sentenceOf(m_open))].tokens.end);
        else if (isOpen() && familyOf(m_tokens, next.first) != m_family)
            ++m_paragraphs;
    }

    /// Whether an open quotation goes on in the paragraph `next`: it opens anew there, or the first mark
    /// there closes.
    bool continuesIn(TokenRange next) const
    {
        for (qint32 i = next.first; i < next.end; ++i) {
            if (familyOf(m_tokens, i) == m_family)
                return i == next.first || !m_tokens[i].is(shape::OpenQuote);
        }
        return false;
    }

    bool startsSentence(qint32 i) const
    {
        return m_tokens.sentences[size_t(m_tokens.sentenceOf(i))].tokens.first == i;
    }

    qint32 sentenceEndBefore(qint32 i) const
    {
        const Sentence &sentence = m_tokens.sentences[size_t(m_tokens.sentenceOf(i))];
        const qint32 ofOpen = m_tokens.sentences[size_t(m_tokens.sentenceOf(m_open))].tokens.end;
        return sentence.tokens.first > m_open ? std::min(ofOpen, sentence.tokens.first) : i;
    }

    /// Single marks are apostrophes as well: they quote where one that opens finds one that closes in the
    /// same paragraph. Returns the last token dealt with.
    qint32 readSingle(qint32 i, TokenRange paragraph)
    {
        constexpr qint32 Limit = 400;
        const Token &token = m_tokens[i];
        if (!token.is(shape::OpenQuote) || spaceAfter(i) || i + 1 >= paragraph.end ||
            !m_tokens[i + 1].is(shape::Word))
            return i;
        for (qint32 j = i + 1; j < std::min(paragraph.end, i + Limit); ++j) {
            const Family family = familyOf(m_tokens, j);
            if (family == Family::None)
                continue;
            if (family == Family::Double || (family == Family::Single && m_tokens[j].is(shape::OpenQuote)))
                return i;
            if (family != Family::Single || m_tokens[j].span.length() != 1)
                continue;
            const bool afterMark = m_tokens[j - 1].is(shape::Punctuation);
            if (m_tokens[j].is(shape::Possessive) && !afterMark && j + 1 < paragraph.end &&
                m_tokens[j + 1].is(shape::Word))
                continue; // "the allies' plan"
            m_marks.stretches.push_back({{i, j + 1}, QuotedStretch::End::Mark, 1});
            return j;
        }
        return i;
    }

    void open(qint32 i, Family family)
    {
        m_open = i;
        m_family = family;
        m_paragraphs = 1;
    }

    void close(qint32 i)
    {
        if (i > m_open + 1)
            m_marks.stretches.push_back({{m_open, i + 1}, QuotedStretch::End::Mark, m_paragraphs});
        m_open = -1;
    }

    void closeWithout(qint32 end)
    {
        m_marks.strays.push_back(m_open);
        if (end > m_open + 1)
            m_marks.stretches.push_back({{m_open, end}, QuotedStretch::End::Missing, m_paragraphs});
        m_open = -1;
    }

    const Tokens &m_tokens;
    QuoteMarks m_marks;
    qint32 m_open = -1;
    Family m_family = Family::None;
    qint32 m_paragraphs = 1;
};

} // namespace

QuoteMarks pairQuoteMarks(const Tokens &tokens)
{
    return Pairing(tokens).run();
}

} // namespace nutgraf
