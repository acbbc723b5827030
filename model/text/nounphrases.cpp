// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/nounphrases.h"

#include "model/text/sameword.h"

#include <algorithm>
#include <array>

namespace nutgraf
{

namespace
{

constexpr quint64 bit(Tag tag)
{
    return quint64(1) << int(tag);
}

template <class... Tags>
constexpr quint64 set(Tags... tags)
{
    return (bit(tags) | ...);
}

constexpr quint64 Nouns = set(Tag::NN, Tag::NNS, Tag::NNP, Tag::NNPS);
constexpr quint64 Names = set(Tag::NNP, Tag::NNPS);
constexpr quint64 Determiners = set(Tag::DT, Tag::PRPS, Tag::PDT, Tag::WPS);
constexpr quint64 Modifiers = set(Tag::JJ, Tag::JJR, Tag::JJS, Tag::CD, Tag::VBN, Tag::VBG, Tag::FW) | Nouns;
constexpr quint64 Alone = set(Tag::PRP, Tag::EX);

/// Nouns of time end a phrase: "last week troops arrived", "on Monday NATO said".
bool isTimeNoun(QStringView word)
{
    using L = QLatin1String;
    static constexpr std::array words{
        L("monday"), L("tuesday"), L("wednesday"), L("thursday"), L("friday"),  L("saturday"),
        L("sunday"), L("week"),    L("month"),     L("year"),     L("night"),   L("morning"),
        L("today"),  L("evening"), L("yesterday"), L("tomorrow"), L("weekend"), L("afternoon"),
    };
    return word.size() >= 4 && word.size() <= 9 &&
           std::any_of(words.begin(), words.end(), [word](L known) { return sameWord(word, known); });
}

class Chunker
{
public:
    Chunker(const Tokens &tokens, TokenRange range)
        : m_tokens(tokens)
        , m_range(range)
    {
    }

    std::vector<NounPhrase> run()
    {
        std::vector<NounPhrase> phrases;
        for (qint32 i = m_range.first; i < m_range.end;) {
            NounPhrase phrase;
            if (read(i, phrase)) {
                phrases.push_back(phrase);
                i = phrase.tokens.end;
            } else {
                ++i;
            }
        }
        return phrases;
    }

private:
    bool in(qint32 i) const { return i < m_range.end; }
    bool is(qint32 i, quint64 tags) const { return in(i) && (tags >> int(m_tokens[i].tag) & 1); }
    bool touchesNext(qint32 i) const { return in(i + 1) && !m_tokens[i + 1].spaceBefore; }

    /// A mark that stands inside phrases: the stop of "Gen.", a hyphen, "&", a quotation mark before more.
    bool isInner(qint32 i) const
    {
        const Token &token = m_tokens[i];
        if (!token.is(shape::Punctuation) || !in(i + 1))
            return false;
        if (token.is(shape::Hyphen))
            return !token.spaceBefore && touchesNext(i);
        const QStringView text = m_tokens.at(i);
        if (text == u".")
            return !token.spaceBefore && is(i - 1, Names) && is(i + 1, Names);
        if (text == u"&")
            return is(i - 1, Names) && is(i + 1, Names);
        if (token.is(shape::CloseQuote)) // "around 4,000" personnel
            return is(i - 1, set(Tag::CD, Tag::JJ)) && is(i + 1, Nouns);
        return token.is(shape::OpenQuote);
    }

    /// Whether the phrase goes on over a token that is no modifier itself.
    bool goesOnOver(qint32 i, qint32 first, bool determined, bool hasHead) const
    {
        const bool degree = is(i, set(Tag::RB, Tag::RBR, Tag::RBS)) && !hasHead &&
                            is(i + 1, set(Tag::JJ, Tag::VBN, Tag::CD, Tag::VBG)) &&
                            (determined || is(i + 1, bit(Tag::CD))); // "the most heavily armed"
        const bool joins = i > first && !hasHead && is(i, bit(Tag::CC)) && is(i - 1, bit(Tag::JJ)) &&
                           is(i + 1, bit(Tag::JJ)); // "a hasty or disorderly withdrawal"
        const bool money = i == first && m_tokens.at(i) == u"$" && is(i + 1, bit(Tag::CD));
        return degree || joins || money || (i > first && isInner(i) && is(i + 1, Modifiers));
    }

    bool read(qint32 first, NounPhrase &phrase) const
    {
        if (is(first, Alone)) {
            phrase = {{first, first + 1}, {}, first};
            return true;
        }
        qint32 i = first;
        while (is(i, Determiners))
            ++i;
        const bool determined = i > first;
        qint32 head = -1, lastModifier = -1;
        while (in(i)) {
            if (is(i, Modifiers)) {
                // A participle in front needs a determiner or a noun behind it: "the remaining troops".
                if (is(i, set(Tag::VBG, Tag::VBN)) && !(determined && head < 0))
                    break;
                // "Kabul next week", "at least 12": an adjective behind a noun begins another phrase.
                if (is(i, set(Tag::JJ, Tag::JJR, Tag::JJS)) && i > first && head == i - 1 &&
                    is(head, Nouns) && !m_tokens[head - 1].is(shape::Hyphen))
                    break;
                if (i == first && is(i, bit(Tag::JJS)) && first > m_range.first &&
                    sameWord(m_tokens.at(i - 1), QLatin1String("at")))
                    return false;
                if (is(i, Nouns | bit(Tag::CD)))
                    head = i;
                lastModifier = i;
                ++i;
                if (head == i - 1 && isTimeNoun(m_tokens.at(head)) && !(in(i) && isInner(i)) &&
                    !is(i, bit(Tag::POS)))
                    break;
                if (is(i, bit(Tag::POS)) && head == i - 1) {
                    phrase.possessor = {first, i};
                    ++i;
                    head = -1;
                    while (is(i, set(Tag::PDT, Tag::DT)))
                        ++i;
                }
            } else if (goesOnOver(i, first, determined, head >= 0)) {
                ++i;
            } else {
                break;
            }
        }
        if (head < 0 && phrase.possessor.count() > 0 && lastModifier < phrase.possessor.end) {
            // "the army's" with nothing behind it.
            phrase.tokens = {first, phrase.possessor.end + 1};
            phrase.head = phrase.possessor.end - 1;
            return true;
        }
        if (head < 0 && determined && lastModifier >= 0)
            head = lastModifier; // "the dead"
        if (head < 0 && !determined && i == first + 1 && is(first, set(Tag::JJS, Tag::JJR)) &&
            is(i, bit(Tag::IN))) {
            phrase = {{first, i}, {}, first}; // "most of the army"
            return true;
        }
        if (head < 0 && determined) {
            phrase = {{first, i}, {}, i - 1}; // "those", "this"
            return true;
        }
        if (head < 0)
            return false;
        phrase.tokens = {first, head + 1};
        phrase.head = head;
        return true;
    }

    const Tokens &m_tokens;
    TokenRange m_range;
};

} // namespace

std::vector<NounPhrase> findNounPhrases(const Tokens &tokens, TokenRange range)
{
    return Chunker(tokens, range).run();
}

} // namespace nutgraf
