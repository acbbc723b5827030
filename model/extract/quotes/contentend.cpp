// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/quotes/contentend.h"

#include "model/extract/quotes/nounphrase.h"

namespace nutgraf
{

namespace
{

/// Whether the speaker's next deed begins at `i`, which is a comma or "and": "[said the road was open] and
/// urged drivers to return".
bool beginsNextDeed(const QuoteContext &context, const Cue &cue, qint32 i, qint32 bodyEnd)
{
    const Tokens &tokens = context.tokens;
    qint32 k = i + 1;
    while (k < bodyEnd &&
           (tokens[k].tag == Tag::CC || tokens[k].tag == Tag::RB || tokens[k].is(context.words.contrast)))
        ++k;
    if (k >= bodyEnd || !tokens[k].classes.meets(context.words.verbs))
        return false;
    const Tag own = tokens[cue.verb].tag;
    const Tag tag = tokens[k].tag;
    if (tag == Tag::VBG)
        return k > i + 1 && tokens[cue.verb].tag == Tag::VBG;
    ClassSet speech;
    for (const WordClass c : {context.words.say, context.words.tell, context.words.ask, context.words.aim,
                              context.words.decide, context.words.act, context.words.name})
        speech.add(c);
    const bool simple = own == Tag::VBD || own == Tag::VBZ;
    return simple && cue.group.count() == 1 && tag == own && tokens[k].classes.meets(speech);
}

/// Whether ", officials said" or ", said Marsh" begins at the comma `i` and closes what stands before it.
bool beginsAttribution(const QuoteContext &context, qint32 i, qint32 bodyEnd)
{
    const Tokens &tokens = context.tokens;
    const auto says = [&](qint32 k) {
        return k < bodyEnd && tokens[k].is(context.words.say) && isFinite(tokens[k].tag) &&
               tokens[k].tag != Tag::MD;
    };
    const auto closes = [&](qint32 k) {
        return k >= bodyEnd || tokens[k].is(shape::Punctuation) || context.isTime(k) ||
               tokens[k].tag == Tag::IN || tokens[k].tag == Tag::WP;
    };
    if (says(i + 1)) {
        const TokenRange speaker = nounPhraseFrom(context, {i + 2, bodyEnd});
        return !speaker.isEmpty() && closes(speaker.end);
    }
    const TokenRange speaker = nounPhraseFrom(context, {i + 1, bodyEnd});
    return !speaker.isEmpty() && says(speaker.end) && closes(speaker.end + 1);
}

/// Whether what stands behind a comma tells more of the deed rather than of what was meant.
bool addsClause(Tag tag)
{
    return tag == Tag::WDT || tag == Tag::WP || tag == Tag::WRB || tag == Tag::IN || tag == Tag::VBG ||
           tag == Tag::PRP;
}

/// Where what begins at `first` ends: at the sentence's end, or where another
/// attribution, the speaker's next deed or an added thought of the writer begins.
qint32 endOf(const QuoteContext &context, const Cue &cue, qint32 first, qint32 bodyEnd)
{
    const Tokens &tokens = context.tokens;
    const bool infinitive = tokens[first].tag == Tag::TO;
    for (qint32 i = first + 1; i < bodyEnd; ++i) {
        if (infinitive && tokens[i].tag == Tag::CC && i + 1 < bodyEnd && isFinite(tokens[i + 1].tag))
            return i; // "vowed to stay and has stayed"
        if (tokens[i].tag == Tag::CC && !context.isQuoted(i) && !cue.isSource &&
            beginsNextDeed(context, cue, i, bodyEnd))
            return i;
        if (context.isQuoted(i) && context.stretchAt[size_t(i)] == context.stretchAt[size_t(first)])
            continue;
        if (context.isMark(i, u';'))
            return i;
        const bool closesQuoted = context.isQuoted(i) && i + 1 < bodyEnd && !context.isQuoted(i + 1);
        if (closesQuoted && context.isMark(i - 1, u',') && beginsAttribution(context, i, bodyEnd))
            return i + 1; // "is “on its way,” officials said"
        if (!context.isMark(i, u',') || i + 1 >= bodyEnd)
            continue;
        const Token &next = tokens[i + 1];
        if (infinitive && addsClause(next.tag))
            return i; // "refused to sign, which angered them"
        if (next.is(context.words.contrast) && !(i + 2 < bodyEnd && context.isWord(i + 2, u"that")))
            return i; // ", while others ...": the writer's own again
        if (!cue.isSource &&
            (beginsNextDeed(context, cue, i, bodyEnd) || beginsAttribution(context, i, bodyEnd)))
            return i;
        if (next.tag == Tag::VBG && next.classes.meets(context.words.verbs))
            return i;
        if (context.words.lexicon.at(tokens, i + 1, context.words.source))
            return i;
    }
    return bodyEnd;
}

/// "Smith, who said the road was open, left", "the road, which he said was open, led north": the comma that
/// closes what the first one opened.
qint32 enclosureEnd(const QuoteContext &context, const Cue &cue, qint32 first, qint32 bodyEnd)
{
    const bool relative = !(cue.named == cue.speaker);
    qint32 before = cue.speaker.first - 1;
    const bool gap = !relative && before > 0 && context.tokens[before].tag == Tag::WDT;
    if (gap)
        --before;
    if ((!relative && !gap) || before < 0 || !context.isMark(before, u','))
        return bodyEnd;
    for (qint32 i = first; i < bodyEnd; ++i) {
        if (context.isMark(i, u',') && !context.isQuoted(i))
            return i;
    }
    return bodyEnd;
}

/// "While the ministry said the road was open, trucks waited": the comma that ends the clause which holds the
/// attribution; `bodyEnd` where the attribution opens no such clause.
qint32 openingClauseEnd(const QuoteContext &context, const Cue &cue, qint32 first, qint32 bodyEnd)
{
    const qint32 begin = context.sentenceAt(cue.verb).tokens.first;
    const Token &opener = context.tokens[begin];
    const bool opens =
        opener.tag == Tag::WRB ||
        (opener.tag == Tag::IN &&
         (context.isWord(begin, u"while") || context.isWord(begin, u"although") ||
          context.isWord(begin, u"though") || context.isWord(begin, u"because") ||
          context.isWord(begin, u"if") || context.isWord(begin, u"as") || context.isWord(begin, u"since")));
    if (!opens || cue.begin != begin + 1)
        return bodyEnd;
    for (qint32 i = first; i < bodyEnd; ++i) {
        if (context.isMark(i, u',') && !context.isQuoted(i))
            return i;
    }
    return bodyEnd;
}

} // namespace

qint32 contentEnd(const QuoteContext &context, const Cue &cue, qint32 first, qint32 bodyEnd)
{
    qint32 end = enclosureEnd(context, cue, first, bodyEnd);
    end = openingClauseEnd(context, cue, first, end);
    return endOf(context, cue, first, end);
}

} // namespace nutgraf
