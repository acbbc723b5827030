// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/deployments/casualties.h"

#include "model/extract/analysis.h"
#include "model/extract/numbers/countednoun.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

/// How far behind a noun phrase its verb may stand: "soldiers from three countries were killed".
constexpr qint32 VerbReach = 10;

bool isAuxiliary(QStringView word)
{
    for (const QStringView known : {u"is", u"are", u"was", u"were", u"be", u"been", u"being", u"has", u"have",
                                    u"had", u"having", u"will", u"would", u"did", u"do", u"does"}) {
        if (word.compare(known, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// "the soldiers killed 20 rebels", "the army has lost 300 men": whoever does it to others.
bool hasObject(const Analysis &analysis, const ForceWords &words, qint32 verb, TokenRange scope)
{
    const Tokens &tokens = analysis.tokens;
    const Clause *clause = analysis.clauseAt(verb);
    const qint32 next = verb + 1;
    const QString *value = words.lexicon.value(tokens, verb, words.casualty);
    if (!clause || clause->verb != verb || clause->passive || !scope.contains(next) ||
        (value && *value == u"displaced") || words.isTimeWord(tokens[next]))
        return false;
    switch (tokens[next].tag) {
    case Tag::DT:
    case Tag::CD:
    case Tag::PRPS:
    case Tag::JJ:
    case Tag::NN:
    case Tag::NNS:
    case Tag::NNP:
        return true;
    default:
        return tokens[next].is(shape::Number);
    }
}

} // namespace

qint32 verbBefore(const Tokens &tokens, qint32 token, TokenRange scope)
{
    for (qint32 i = token - 1; i >= scope.first; --i) {
        if (isVerb(tokens[i].tag) && !isAuxiliary(tokens.at(i)))
            return i;
    }
    return -1;
}

qint32 casualtyVerb(const Analysis &analysis, const ForceWords &words, TokenRange phrase, TokenRange scope)
{
    const Tokens &tokens = analysis.tokens;
    // "the death of 20 soldiers", "the deaths in combat of 20 soldiers", "the killing of 20 soldiers"
    if (isWord(tokens, phrase.first - 1, scope, u"of")) {
        for (qint32 i = phrase.first - 2; i >= std::max(scope.first, phrase.first - 5); --i) {
            if (tokens[i].is(words.casualty))
                return i;
            const QString *unit = words.lexicon.value(tokens, i, words.counted);
            const Counted counted = unit ? countedOf(*unit) : Counted::Unknown;
            if (counted >= Counted::Killed && counted <= Counted::Displaced)
                return i;
        }
    }
    // "... died, as well as 20 soldiers"
    if (isWord(tokens, phrase.first - 2, scope, u"well") && isWord(tokens, phrase.first - 1, scope, u"as")) {
        for (qint32 i = phrase.first - 3; i >= scope.first; --i) {
            if (tokens[i].is(words.casualty))
                return i;
        }
    }
    // "... died, among them 20 soldiers"
    if (isWord(tokens, phrase.first - 1, scope, u"including") ||
        (isWord(tokens, phrase.first - 1, scope, u"them") &&
         isWord(tokens, phrase.first - 2, scope, u"among"))) {
        for (qint32 i = phrase.first - 2; i >= scope.first; --i) {
            if (tokens[i].is(words.casualty) && isVerb(tokens[i].tag))
                return i;
        }
    }
    // "killed 20 soldiers", "killing at least 20 soldiers"
    const qint32 before = verbBefore(tokens, phrase.first, scope);
    if (before >= 0) {
        const bool direct =
            std::none_of(tokens.all.begin() + before + 1, tokens.all.begin() + phrase.first,
                         [](const Token &token) { return token.tag == Tag::IN || token.tag == Tag::TO; });
        if (direct && tokens[before].is(words.casualty))
            return before;
    }
    // "20 soldiers were killed", "20 soldiers, most of them conscripts, died"
    if (before >= 0 && !tokens[before].is(words.casualty) && phrase.first - before < 4)
        return -1;
    for (qint32 i = phrase.end; i < std::min(scope.end, phrase.end + VerbReach); ++i) {
        if (words.lexicon.phraseAt(tokens, i, words.casualty)) // "taken hostage"
            return i;
        if (tokens[i].is(words.casualty) &&
            (isVerb(tokens[i].tag) || tokens[i].tag == Tag::JJ || tokens[i].tag == Tag::Unknown))
            return hasObject(analysis, words, i, scope) ? -1 : i;
        if (isVerb(tokens[i].tag) && !isAuxiliary(tokens.at(i)) && tokens[i].tag != Tag::VBG &&
            !isWord(tokens, i, scope, u"believed") && !isWord(tokens, i, scope, u"reported"))
            return -1;
        if (tokens[i].is(shape::SentenceEnd) || tokens.at(i) == u";")
            return -1;
    }
    return -1;
}

} // namespace nutgraf
