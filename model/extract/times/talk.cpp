// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/talk.h"

namespace nutgraf
{

namespace
{

constexpr qint32 WordsAPronoun = 40;
constexpr qint32 FewestPronouns = 15; ///< fewer tell nothing: a line of a broadcast, a letter

bool isOfSpeakers(const Tokens &tokens, qint32 i)
{
    if (tokens[i].tag != Tag::PRP && tokens[i].tag != Tag::PRPS)
        return false;
    const QStringView text = tokens.at(i);
    for (const char16_t *word : {u"i", u"we", u"you", u"me", u"us", u"my", u"our", u"your"}) {
        if (text.compare(QStringView(word), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace

bool isTalk(const Tokens &tokens)
{
    qint32 words = 0, pronouns = 0;
    for (const Sentence &sentence : tokens.sentences) {
        bool quoted = false;
        for (qint32 i = sentence.tokens.first; i < sentence.tokens.end; ++i) {
            if (tokens[i].is(shape::OpenQuote))
                quoted = true;
            else if (tokens[i].is(shape::CloseQuote))
                quoted = false;
            if (quoted || !tokens[i].is(shape::Word))
                continue;
            ++words;
            pronouns += isOfSpeakers(tokens, i) ? 1 : 0;
        }
    }
    return pronouns >= FewestPronouns && pronouns * WordsAPronoun >= words;
}

} // namespace nutgraf
