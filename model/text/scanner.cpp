// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/scanner.h"

#include <algorithm>
#include <array>

namespace nutgraf
{

namespace
{

/// What the scanner asks of a character, told once for each of ASCII.
enum CharacterClass : quint8 { Upper = 1, Lower = 2, Digit = 4, Space = 8, Letter = Upper | Lower };

constexpr std::array<quint8, 128> asciiClasses = [] {
    std::array<quint8, 128> classes{};
    for (size_t c = 'A'; c <= 'Z'; ++c)
        classes[c] = Upper;
    for (size_t c = 'a'; c <= 'z'; ++c)
        classes[c] = Lower;
    for (size_t c = '0'; c <= '9'; ++c)
        classes[c] = Digit;
    for (const char16_t c : {u' ', u'\t', u'\n', u'\v', u'\f', u'\r'})
        classes[c] = Space;
    return classes;
}();

bool isAscii(QChar c)
{
    return c.unicode() < 128;
}

bool isAsciiOf(QChar c, int classes)
{
    return isAscii(c) && (asciiClasses[c.unicode()] & classes) != 0;
}

bool isApostrophe(QChar c)
{
    return c == QLatin1Char('\'') || c == QChar(0x2019) || c == QChar(0x02BC);
}

bool isHyphen(QChar c)
{
    return c == QLatin1Char('-') || c == QChar(0x2010) || c == QChar(0x2011);
}

bool isDash(QChar c)
{
    return c == QChar(0x2012) || c == QChar(0x2013) || c == QChar(0x2014) || c == QChar(0x2015);
}

bool isDigit(QChar c)
{
    return isAsciiOf(c, Digit);
}

bool isSpace(QChar c)
{
    return isAscii(c) ? isAsciiOf(c, Space) : c.isSpace();
}

/// A letter, or a mark that combines with one, or half of a surrogate pair.
bool isLetter(QChar c)
{
    return isAscii(c) ? isAsciiOf(c, Letter) : c.isLetter() || c.isMark() || c.isSurrogate();
}

bool isUpper(QChar c)
{
    return isAscii(c) ? isAsciiOf(c, Upper) : c.isUpper();
}

bool isLower(QChar c)
{
    return isAscii(c) ? isAsciiOf(c, Lower) : c.isLower();
}

} // namespace

bool Scanner::next(Token &token)
{
    const qint32 from = m_at;
    while (m_at < m_size && isSpace(m_text[m_at]))
        ++m_at;
    if (m_at == m_size)
        return false;
    token = Token();
    token.spaceBefore = m_at > from || m_at == 0;
    token.span.begin = m_at;
    const QChar c = m_text[m_at];
    if (isDigit(c))
        readNumber(token.classes);
    else if (isLetter(c))
        readWord(token.classes);
    else
        readMark(token.classes, token.spaceBefore);
    token.span.end = m_at;
    return true;
}

bool Scanner::endsAt(qint32 ahead) const
{
    return !isLetter(peek(ahead)) && !isDigit(peek(ahead));
}

void Scanner::readNumber(ClassSet &classes)
{
    const qint32 begin = m_at;
    bool grouped = false, decimal = false;
    while (isDigit(peek()))
        ++m_at;
    while (peek() == QLatin1Char(',') && isDigit(peek(1)) && isDigit(peek(2)) && isDigit(peek(3)) &&
           !isDigit(peek(4)) && m_at - begin <= 3 + 4 * 5) {
        grouped = true;
        m_at += 4;
    }
    const qint32 digits = m_at - begin;
    if (!grouped && digits <= 2 && peek() == QLatin1Char(':') && isDigit(peek(1)) && isDigit(peek(2))) {
        while (peek() == QLatin1Char(':') && isDigit(peek(1)) && isDigit(peek(2)) && !isDigit(peek(3)))
            m_at += 3;
        if (m_at - begin > digits) {
            classes.add(shape::Clock);
            return;
        }
    }
    if (peek() == QLatin1Char('.') && isDigit(peek(1))) {
        decimal = true;
        ++m_at;
        while (isDigit(peek()))
            ++m_at;
    }
    if (!decimal) {
        const QChar a = peek().toLower(), b = peek(1).toLower();
        const auto suffix = [&](char x, char y) {
            return a == QLatin1Char(x) && b == QLatin1Char(y) && endsAt(2);
        };
        if (suffix('s', 't') || suffix('n', 'd') || suffix('r', 'd') || suffix('t', 'h')) {
            m_at += 2;
            classes.add(shape::Ordinal);
            return;
        }
        const bool tens = !grouped && digits >= 2 && digits <= 4 && m_text[m_at - 1] == QLatin1Char('0');
        if (tens && a == QLatin1Char('s') && endsAt(1)) {
            m_at += 1;
            classes.add(shape::Decade);
            return;
        }
        if (tens && digits == 4 && isApostrophe(peek()) && b == QLatin1Char('s') && endsAt(2)) {
            m_at += 2;
            classes.add(shape::Decade);
            return;
        }
    }
    classes.add(shape::Number);
    if (decimal)
        return;
    classes.add(shape::Integer);
    if (grouped)
        return;
    int value = 0;
    for (qint32 i = begin; i < begin + std::min(digits, 5); ++i)
        value = value * 10 + m_text[i].digitValue();
    if (digits == 4 && value >= 1000 && value < 2200)
        classes.add(shape::Year);
    if (digits == 2)
        classes.add(shape::TwoDigits);
    if (digits <= 2 && value >= 1 && value <= 31)
        classes.add(shape::DayNumber);
}

void Scanner::readWord(ClassSet &classes)
{
    const qint32 begin = m_at;
    bool upper = false, lower = false;
    const auto note = [&](QChar c) {
        upper = upper || isUpper(c);
        lower = lower || isLower(c);
    };
    note(peek());
    const bool capitalised = upper;
    ++m_at;
    if (peek() == QLatin1Char('.') && isLetter(peek(1)) && !isLetter(peek(2)) && readInitials(note)) {
        classes.add(shape::Word);
        classes.add(capitalised ? shape::Capitalised : shape::Lower);
        if (!lower)
            classes.add(shape::Upper);
        return;
    }
    for (;;) {
        if (isLetter(peek()) || isDigit(peek())) {
            note(peek());
            ++m_at;
        } else if (isApostrophe(peek()) && isLetter(peek(1)) && !isPossessive() && !isClitic()) {
            m_at += 2; // "don't", "O'Neill", "Qur'an"
        } else {
            break;
        }
    }
    classes.add(shape::Word);
    if (capitalised)
        classes.add(shape::Capitalised);
    else if (!upper)
        classes.add(shape::Lower);
    if (upper && !lower && m_at - begin > 1)
        classes.add(shape::Upper);
}

/// "U.S.", "p.m.", "U.S.A": letters with a stop after each; the stops belong to the word.
template <class Note>
bool Scanner::readInitials(Note note)
{
    qint32 at = m_at;
    while (at + 1 < m_size && m_text[at] == QLatin1Char('.') && isLetter(m_text[at + 1]) &&
           (at + 2 >= m_size || !isLetter(m_text[at + 2]))) {
        note(m_text[at + 1]);
        at += 2;
    }
    if (at == m_at)
        return false;
    m_at = at;
    if (peek() == QLatin1Char('.'))
        ++m_at;
    return true;
}

bool Scanner::isPossessive() const
{
    return (peek(1) == QLatin1Char('s') || peek(1) == QLatin1Char('S')) && endsAt(2);
}

/// A verb that leans on the word before: "they're", "I've", "we'll", "I'm", "he'd".
bool Scanner::isClitic() const
{
    const QChar a = peek(1).toLower(), b = peek(2).toLower();
    const auto reads = [&](char x, char y) { return a == QLatin1Char(x) && b == QLatin1Char(y); };
    if ((a == QLatin1Char('m') || a == QLatin1Char('d')) && endsAt(2))
        return true;
    return (reads('r', 'e') || reads('v', 'e') || reads('l', 'l')) && endsAt(3);
}

void Scanner::readMark(ClassSet &classes, bool spaceBefore)
{
    if (isApostrophe(peek()) && !spaceBefore && m_at > 0 && isLetter(m_text[m_at - 1]) && isClitic()) {
        m_at += endsAt(2) ? 2 : 3;
        classes.add(shape::Word);
        classes.add(shape::Lower);
        return;
    }
    classes.add(shape::Punctuation);
    const QChar c = peek();
    if (isApostrophe(c) && !spaceBefore && m_at > 0 && isLetter(m_text[m_at - 1])) {
        if (isLetter(peek(1)) && isPossessive()) {
            m_at += 2;
            classes.add(shape::Possessive);
            return;
        }
        const QChar before = m_text[m_at - 1];
        const bool plural = before == QLatin1Char('s') || before == QLatin1Char('S');
        ++m_at;
        if (peek() == QLatin1Char('\'') && c == QLatin1Char('\'')) { // '' closes what `` opened
            ++m_at;
            classes.add(shape::CloseQuote);
            return;
        }
        if (plural)
            classes.add(shape::Possessive);
        classes.add(shape::CloseQuote);
        return;
    }
    if (readRun(QLatin1Char('`'), 2)) {
        classes.add(shape::OpenQuote);
        return;
    }
    if (readRun(QLatin1Char('\''), 2)) {
        classes.add(spaceBefore && !isSpace(peek()) ? shape::OpenQuote : shape::CloseQuote);
        return;
    }
    if (readRun(QLatin1Char('-'), 2)) {
        while (peek() == QLatin1Char('-'))
            ++m_at;
        classes.add(shape::Dash);
        return;
    }
    if (readRun(QLatin1Char('.'), 2)) {
        while (peek() == QLatin1Char('.'))
            ++m_at;
        classes.add(shape::SentenceEnd);
        return;
    }
    ++m_at;
    switch (c.unicode()) {
    case u'.':
    case u'!':
    case u'?':
    case 0x2026:
        classes.add(shape::SentenceEnd);
        return;
    case u'"':
    case u'\'':
        // A straight mark opens where white space or an opening mark stands before it and none after.
        classes.add((spaceBefore || opens(m_at - 2)) && !isSpace(peek()) ? shape::OpenQuote
                                                                         : shape::CloseQuote);
        return;
    case 0x201C:
    case 0x201E:
    case 0x201F:
    case 0x2018:
    case 0x201A:
    case 0x00AB:
    case u'`':
        classes.add(shape::OpenQuote);
        return;
    case 0x201D:
    case 0x2019:
    case 0x00BB:
        classes.add(shape::CloseQuote);
        return;
    default:
        break;
    }
    if (isHyphen(c))
        classes.add(shape::Hyphen);
    else if (isDash(c))
        classes.add(shape::Dash);
}

bool Scanner::opens(qint32 at) const
{
    if (at < 0)
        return true;
    const QChar c = m_text[at];
    return c == QLatin1Char('(') || c == QLatin1Char('[') || isDash(c) || c == QChar(0x201C) ||
           c == QChar(0x2018) || c == QLatin1Char('-') || c == QLatin1Char('"');
}

bool Scanner::readRun(QChar c, qint32 count)
{
    for (qint32 i = 0; i < count; ++i) {
        if (peek(i) != c)
            return false;
    }
    m_at += count;
    return true;
}

} // namespace nutgraf
