// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/tagger.h"

#include "model/text/participles.h"
#include "model/text/tagtable.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace nutgraf
{

namespace
{

namespace table = tagtable;

struct Reading {
    quint8 state;
    qint32 cost;
};

/// What a token may be: at most a known word's readings twice over (as written and in small letters).
struct Readings {
    std::array<Reading, 2 * table::MaxReadings + 2> all;
    int count = 0;

    void add(int state, qint32 cost)
    {
        for (int i = 0; i < count; ++i) {
            Reading &known = all[size_t(i)];
            if (known.state == state) {
                known.cost = std::min(known.cost, cost);
                return;
            }
        }
        if (count < int(all.size()))
            all[size_t(count++)] = {quint8(state), cost};
    }
    /// Adds the readings of a record of the table; null is one without any.
    void addAll(const quint8 *record, qint32 penalty)
    {
        if (!record)
            return;
        const int readings = *record++;
        for (int i = 0; i < readings; ++i, record += 2)
            add(record[0], record[1] + penalty);
    }
};

constexpr int KeyLimit = 32;

/// A token's letters as the table spells them: one byte each.
struct Key {
    std::array<char, KeyLimit> letters;
    int length = 0;

    void append(char16_t c) { letters[size_t(length++)] = char(c); }
};

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

char lowered(char c)
{
    return isUpper(c) ? char(c + ('a' - 'A')) : c;
}

/// The token's letters; empty where the table cannot hold it.
Key keyOf(QStringView word)
{
    Key key;
    if (word.size() >= KeyLimit)
        return key;
    for (const QChar c : word) {
        const char16_t u = c.unicode();
        if (u == 0x2019 || u == 0x02BC)
            key.append(u'\'');
        else if (u < 128)
            key.append(u);
        else
            return Key();
    }
    return key;
}

Key inSmallLetters(Key key)
{
    for (int i = 0; i < key.length; ++i)
        key.letters[size_t(i)] = lowered(key.letters[size_t(i)]);
    return key;
}

/// The readings of a key of the table; null where it has none.
const quint8 *find(const char *letters, int length)
{
    quint32 hash = table::FirstHash;
    for (int i = 0; i < length; ++i)
        hash = table::hashStep(hash, quint8(letters[i]));
    for (quint32 slot = table::slotOf(hash); table::slots[slot] != 0;
         slot = (slot + 1) & (table::SlotCount - 1)) {
        const quint32 entry = table::slots[slot];
        if ((entry & ~table::OffsetMask) != table::markOf(hash))
            continue;
        const quint8 *record = table::records + ((entry & table::OffsetMask) - 1);
        if (record[0] == length && std::memcmp(record + 1, letters, size_t(length)) == 0)
            return record + 1 + length;
    }
    return nullptr;
}

const quint8 *find(const Key &key)
{
    return key.length == 0 ? nullptr : find(key.letters.data(), key.length);
}

/// What the last letters of an unknown word speak for.
const quint8 *guess(QStringView word, bool capitalised)
{
    std::array<char, table::MaxSuffix + 1> key;
    for (int length = std::min(table::MaxSuffix, int(word.size()) - 1); length >= 0; --length) {
        key[0] = capitalised ? '+' : '-';
        for (int i = 0; i < length; ++i) {
            const char16_t u = word[word.size() - length + i].unicode();
            key[size_t(i) + 1] = u < 128 ? lowered(char(u)) : '?';
        }
        if (const quint8 *found = find(key.data(), 1 + length))
            return found;
    }
    return nullptr;
}

/// Decodes sentences one after another; its buffers are used again from sentence to sentence.
class Decoder
{
public:
    explicit Decoder(Tokens &tokens)
        : m_tokens(tokens)
    {
    }

    void decode(const Sentence &sentence)
    {
        m_titleCase = isTitleCase(sentence);
        m_steps.clear();
        m_columns.clear();
        Readings previous;
        previous.add(table::stop, 0);
        bool begins = true;
        for (qint32 i = sentence.tokens.first; i < sentence.tokens.end; ++i) {
            Readings here = readingsOf(i, begins);
            // A heading's or a quotation's first word is a first word too.
            const Token &token = m_tokens[i];
            begins = token.is(shape::OpenQuote) || (begins && token.is(shape::Punctuation)) ||
                     m_tokens.isMark(i, u':');
            m_columns.push_back(m_steps.size());
            for (int r = 0; r < here.count; ++r) {
                Reading &reading = here.all[size_t(r)];
                qint32 best = std::numeric_limits<qint32>::max();
                quint8 from = 0;
                for (int p = 0; p < previous.count; ++p) {
                    const Reading &before = previous.all[size_t(p)];
                    const qint32 cost = before.cost + transition(before.state, reading.state);
                    if (cost < best) {
                        best = cost;
                        from = quint8(p);
                    }
                }
                reading.cost += best;
                m_steps.push_back({reading.state, from});
            }
            previous = here;
        }
        if (!sentence.tokens.isEmpty())
            readBack(sentence, previous);
    }

private:
    struct Step {
        quint8 state;
        quint8 from; ///< index among the readings of the token before
    };

    static qint32 transition(int from, int to) { return table::transitions[from * table::stateCount + to]; }

    void readBack(const Sentence &sentence, const Readings &last)
    {
        size_t at = 0;
        for (int r = 1; r < last.count; ++r) {
            if (last.all[size_t(r)].cost < last.all[at].cost)
                at = size_t(r);
        }
        for (qint32 i = sentence.tokens.end - 1; i >= sentence.tokens.first; --i) {
            const Step &step = m_steps[m_columns[size_t(i - sentence.tokens.first)] + at];
            m_tokens.all[size_t(i)].tag = Tag(table::tags[step.state]);
            at = step.from;
        }
    }

    /// Headlines In This Style, whose capitals tell nothing.
    bool isTitleCase(const Sentence &sentence) const
    {
        int words = 0, capitalised = 0;
        for (qint32 i = sentence.tokens.first; i < sentence.tokens.end; ++i) {
            if (!m_tokens[i].is(shape::Word) || m_tokens[i].span.length() < 4)
                continue;
            ++words;
            capitalised += m_tokens[i].is(shape::Capitalised) ? 1 : 0;
        }
        return words >= 4 && capitalised * 10 >= words * 9;
    }

    static Readings markReadings(const Token &token, QStringView text)
    {
        Readings readings;
        const char16_t c = text.front().unicode();
        if (token.is(shape::Possessive)) {
            if (text.size() > 1)
                readings.addAll(find("'s", 2), 0);
            else
                readings.add(table::possessive, 0);
        } else if (token.is(shape::OpenQuote)) {
            readings.add(table::openQuote, 0);
        } else if (token.is(shape::CloseQuote)) {
            readings.add(table::closeQuote, 0);
        } else if (token.is(shape::SentenceEnd) && text.size() == 1 && c != 0x2026) {
            readings.add(table::stop, 0);
        } else if (c == u',') {
            readings.add(table::comma, 0);
        } else if (c == u'(' || c == u'[') {
            readings.add(table::openBracket, 0);
        } else if (c == u')' || c == u']') {
            readings.add(table::closeBracket, 0);
        } else if (c == u'$' || c == 0x20AC || c == 0xA3) {
            readings.add(table::money, 0);
        } else if (c == u'%') {
            readings.add(table::noun, 0);
        } else if (c == u'&') {
            readings.addAll(find("&", 1), 0);
        } else {
            readings.add(table::dash, 0);
        }
        return readings;
    }

    Readings readingsOf(qint32 i, bool begins) const
    {
        const Token &token = m_tokens[i];
        const QStringView text = m_tokens.at(i);
        if (token.is(shape::Punctuation))
            return markReadings(token, text);
        Readings readings;
        if (!token.is(shape::Word)) {
            readings.add(table::number, 0);
            if (token.is(shape::Ordinal))
                readings.addAll(find("first", 5), 0);
            return readings;
        }
        if (token.is(shape::Upper) && !m_titleCase) {
            readings.add(table::name, 0);
            return readings;
        }
        const Key key = keyOf(text);
        if (!token.is(shape::Capitalised)) {
            if (const quint8 *known = find(key))
                readings.addAll(known, 0);
            else if (const quint8 *stem = findNegated(key))
                readings.addAll(stem, 0);
            else
                readings.addAll(guess(text, false), 0);
            return readings;
        }
        const quint8 *known = find(key);
        const bool mayBeSmall = begins || m_titleCase || !known;
        const quint8 *small = mayBeSmall ? find(inSmallLetters(key)) : nullptr;
        if (!small && (begins || m_titleCase))
            small = findNegated(inSmallLetters(key));
        if (begins || m_titleCase) {
            if (small)
                readings.addAll(small, 0);
            if (known)
                readings.addAll(known, small ? CapitalDoubt : 0);
            if (!small && !known)
                readings.addAll(guess(text, true), 0);
            return readings;
        }
        if (known)
            readings.addAll(known, 0);
        else
            readings.addAll(guess(text, true), 0);
        if (small)
            readings.addAll(small, NameBias);
        return readings;
    }

    /// "won't", "hasn't": the table knows the word before "n't".
    static const quint8 *findNegated(const Key &key)
    {
        const int stem = key.length - 3;
        if (stem < 1 || std::memcmp(key.letters.data() + stem, "n't", 3) != 0)
            return key.length == 6 && std::memcmp(key.letters.data(), "cannot", 6) == 0 ? find("can", 3)
                                                                                        : nullptr;
        return find(key.letters.data(), stem);
    }

    /// What a first word's reading as a name costs: three times in four a known small word is one.
    static constexpr qint32 CapitalDoubt = 2 * table::CostScale;
    /// What it costs to take a capitalised word within a sentence for the small word of its spelling.
    static constexpr qint32 NameBias = 7 * table::CostScale;

    Tokens &m_tokens;
    bool m_titleCase = false;
    std::vector<Step> m_steps;     ///< of the sentence, token after token
    std::vector<size_t> m_columns; ///< by token: where its steps begin
};

} // namespace

void tagPartsOfSpeech(Tokens &tokens)
{
    Decoder decoder(tokens);
    for (const Sentence &sentence : tokens.sentences) {
        decoder.decode(sentence);
        settleParticiples(tokens, sentence);
    }
}

} // namespace nutgraf
