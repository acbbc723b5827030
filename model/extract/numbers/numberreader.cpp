// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/numbers/numberfinder.h"

#include "model/text/sameword.h"

namespace nutgraf
{

namespace
{

/// Reads one cardinal number, left to right, as English builds them: groups below a thousand, each with its
/// scale, the scales falling.
class NumberReader
{
public:
    NumberReader(const Tokens &tokens, const NumberWords &words, qint32 first, qint32 limit)
        : m_tokens(tokens)
        , m_words(words)
        , m_first(first)
        , m_limit(limit)
        , m_at(first)
    {
    }

    std::optional<ReadNumber> read()
    {
        if (m_at >= m_limit)
            return {};
        if (const auto half = readHalf())
            return half;
        if (isArticle(m_at))
            return readAfterArticle();
        if (m_tokens[m_at].is(shape::Number))
            return readDigits();
        return readWords();
    }

private:
    ReadNumber taken(double value) const { return {value, m_at - m_first}; }
    bool has(qint32 i, WordClass c) const { return i < m_limit && m_tokens[i].is(c); }
    bool isWord(qint32 i, QStringView word) const { return i < m_limit && sameWord(m_tokens.at(i), word); }
    bool isArticle(qint32 i) const { return isWord(i, u"a") || isWord(i, u"an"); }
    double valueOf(qint32 i, WordClass c) const
    {
        const QString *value = m_words.lexicon.value(m_tokens, i, c);
        return value ? value->toDouble() : 0;
    }

    /// "half a million", "half a dozen"
    std::optional<ReadNumber> readHalf()
    {
        if (!isWord(m_at, u"half") || !isArticle(m_at + 1) || !has(m_at + 2, m_words.scale))
            return {};
        const double scale = valueOf(m_at + 2, m_words.scale);
        m_at += 3;
        return taken(scale / 2);
    }

    /// "a hundred and twenty", "a dozen"
    std::optional<ReadNumber> readAfterArticle()
    {
        if (!has(m_at + 1, m_words.scale))
            return {};
        m_at += 1;
        m_group = 1;
        return readWords();
    }

    /// "9,600", "2.5 million", "30k"
    std::optional<ReadNumber> readDigits()
    {
        double value = 0;
        double fraction = 0;
        for (const QChar c : m_tokens.at(m_at)) {
            if (c == QLatin1Char('.'))
                fraction = 1;
            else if (c != QLatin1Char(',') && fraction > 0)
                value += c.digitValue() * (fraction /= 10);
            else if (c != QLatin1Char(','))
                value = value * 10 + c.digitValue();
        }
        ++m_at;
        if (has(m_at, m_words.scale))
            value *= valueOf(m_at++, m_words.scale);
        else if (has(m_at, m_words.suffix) && !m_tokens[m_at].spaceBefore)
            value *= valueOf(m_at++, m_words.suffix);
        else if (has(m_at, shape::Hyphen) && !m_tokens[m_at].spaceBefore && has(m_at + 1, m_words.scale)) {
            value *= valueOf(m_at + 1, m_words.scale);
            m_at += 2;
        }
        return taken(value);
    }

    std::optional<ReadNumber> readWords()
    {
        double total = 0;
        double lastScale = 0;
        bool any = m_group > 0;
        for (;;) {
            if (m_group == 0) {
                m_group = readBelowHundred();
                if (m_group == 0)
                    break;
                any = true;
            }
            if (has(m_at, m_words.scale) && valueOf(m_at, m_words.scale) < 1000) { // "hundred", "dozen"
                const double scale = valueOf(m_at++, m_words.scale);
                m_group *= scale;
                if (scale == 100) // "two dozen two-man teams" are 24
                    m_group += readRest();
            }
            const qint32 scaleAt = has(m_at, shape::Hyphen) ? m_at + 1 : m_at;
            const double scale = has(scaleAt, m_words.scale) ? valueOf(scaleAt, m_words.scale) : 0;
            if (scale < 1000 || (lastScale > 0 && scale >= lastScale)) {
                total += m_group;
                break;
            }
            total += m_group * scale;
            lastScale = scale;
            m_at = scaleAt + 1;
            m_group = 0;
            const qint32 mark = m_at;
            if (isWord(m_at, u"and"))
                ++m_at;
            m_group = readBelowHundred();
            if (m_group == 0) {
                m_at = mark;
                break;
            }
        }
        if (!any)
            return {};
        return taken(total);
    }

    /// What may follow "hundred": "and twenty-five", "twenty-five"
    double readRest()
    {
        const qint32 mark = m_at;
        if (isWord(m_at, u"and"))
            ++m_at;
        const double rest = readBelowHundred();
        if (rest == 0)
            m_at = mark;
        return rest;
    }

    double readBelowHundred()
    {
        if (has(m_at, m_words.ones))
            return valueOf(m_at++, m_words.ones);
        if (!has(m_at, m_words.tens))
            return 0;
        double value = valueOf(m_at++, m_words.tens);
        const qint32 next = has(m_at, shape::Hyphen) ? m_at + 1 : m_at;
        if (has(next, m_words.ones) && valueOf(next, m_words.ones) < 10) {
            value += valueOf(next, m_words.ones);
            m_at = next + 1;
        }
        return value;
    }

    const Tokens &m_tokens;
    const NumberWords &m_words;
    const qint32 m_first;
    const qint32 m_limit;
    qint32 m_at;
    double m_group = 0; ///< the part below a thousand that is being read
};

} // namespace

NumberWords::NumberWords(const Lexicon &words)
    : lexicon(words)
    , ones(words.require("NUM_ONES"))
    , tens(words.require("NUM_TENS"))
    , scale(words.require("NUM_SCALE"))
    , suffix(words.require("NUM_SUFFIX"))
{
}

std::optional<ReadNumber> readNumber(const Tokens &tokens, const NumberWords &words, qint32 first,
                                     qint32 limit)
{
    return NumberReader(tokens, words, first, limit).read();
}

std::optional<ReadNumber> readNumber(const Tokens &tokens, const Lexicon &lexicon, qint32 first, qint32 limit)
{
    return readNumber(tokens, NumberWords(lexicon), first, limit);
}

} // namespace nutgraf
