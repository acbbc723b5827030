// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/quotes/subject.h"

#include "model/extract/quotes/nounphrase.h"
#include "model/extract/quotes/speakername.h"

namespace nutgraf
{

namespace
{

/// How far from a verb its subject is looked for, in tokens.
constexpr qint32 Reach = 60;

} // namespace

SubjectFinder::SubjectFinder(const QuoteContext &context, const std::vector<Cue> &cues)
    : m_context(context)
    , m_tokens(context.tokens)
    , m_cues(cues)
{
    m_speech.add(context.words.say);
    m_speech.add(context.words.tell);
}

bool SubjectFinder::isGoingTo(qint32 to) const
{
    return m_context.isWord(to, u"to") && to > m_sentence.first && m_context.isWord(to - 1, u"going");
}

TokenRange SubjectFinder::groupOf(qint32 i) const
{
    qint32 first = i;
    for (qint32 k = i - 1; k >= m_sentence.first && !m_context.isQuoted(k); --k) {
        const Token &token = m_tokens[k];
        if (token.tag == Tag::MD || token.is(m_context.words.auxiliary))
            first = k;
        else if (token.tag != Tag::RB && !isGoingTo(k))
            break;
    }
    return {first, i + 1};
}

bool SubjectFinder::hasAuxiliary(TokenRange group, QStringView kind) const
{
    for (qint32 i = group.first; i < group.end - 1; ++i) {
        const QString *value = m_context.words.lexicon.value(m_tokens, i, m_context.words.auxiliary);
        if (value && *value == kind)
            return true;
    }
    return false;
}

Subject SubjectFinder::inverted(const Cue &cue) const
{
    const qint32 before = cue.group.first - 1;
    if (cue.group.count() > 1 || before < m_sentence.first || !m_tokens[cue.verb].is(m_context.words.say))
        return {};
    const bool afterQuote = m_context.isQuoted(before);
    if (!afterQuote && !m_context.isMark(before, u','))
        return {};
    const Tag tag = m_tokens[cue.verb].tag;
    if (tag != Tag::VBD && tag != Tag::VBZ && tag != Tag::VBN && tag != Tag::VBP)
        return {};
    const TokenRange phrase = nounPhraseFrom(m_context, {cue.verb + 1, m_sentence.end});
    if (phrase.isEmpty())
        return {};
    if (!afterQuote) {
        // ", said Smith." but not "Smith, a lawyer, said troops had left."
        const bool closes = phrase.end >= m_sentence.end || m_tokens[phrase.end].is(shape::Punctuation) ||
                            m_context.isTime(phrase.end) || m_tokens[phrase.end].tag == Tag::IN ||
                            m_tokens[phrase.end].tag == Tag::WP;
        if (!closes || subjectOf(cue.group, 0))
            return {};
    }
    return {phrase, phrase, "quote.speaker.after-verb", cue.group.first};
}

bool SubjectFinder::isSkipped(qint32 i) const
{
    const Tag tag = m_tokens[i].tag;
    return tag == Tag::RB || tag == Tag::RBR || m_context.isTime(i) || m_context.isMark(i, u')');
}

Subject SubjectFinder::subjectOf(TokenRange group, int depth) const
{
    const qint32 low = std::max(m_sentence.first, group.first - Reach);
    qint32 end = group.first;
    bool sawTime = false;
    while (end > low && isSkipped(end - 1)) {
        sawTime = sawTime || m_context.isTime(end - 1);
        --end;
    }
    if (sawTime && end > low && m_tokens[end - 1].tag == Tag::IN)
        --end; // "Smith on Monday said"
    if (sawTime && end - 1 > low && m_tokens[end - 1].tag == Tag::VBN && isNominal(m_tokens[end - 2].tag))
        --end; // "a report published on Monday said"
    if (end - 1 > low && isNominal(m_tokens[end - 2].tag) &&
        (m_context.isWord(end - 1, u"both") || m_context.isWord(end - 1, u"all") ||
         m_context.isWord(end - 1, u"each")))
        --end; // "Smith and Marsh both said"
    end = beforeBrackets(low, end, group.first);
    if (end <= low || m_context.isQuoted(end - 1))
        return {};
    const qint32 last = end - 1;
    const Tag tag = m_tokens[last].tag;
    const Tag verb = m_tokens[group.end - 1].tag;
    if (m_tokens[last].is(m_context.words.relative) && (tag == Tag::WP || tag == Tag::WDT))
        return relative(last, low);
    if (verb == Tag::VBG && group.count() == 1) {
        const TokenRange own = nounPhraseBefore(m_context, {low, end});
        if (end == group.first && !m_tokens[group.first].classes.meets(m_speech) && isPeople(m_context, own))
            return {own, own, "quote.speaker.before-verb", own.first}; // "drivers supporting the detour"
        return ofVerbBefore(group.first, depth);
    }
    if (tag == Tag::TO || tag == Tag::CC)
        return ofVerbBefore(last, depth);
    if (isDash(m_context, last))
        return beforeDashes(last, low);
    if (m_context.isMark(last, u',')) {
        if (const Subject subject = beforeInsertion(last, low))
            return subject;
        return {};
    }
    const TokenRange phrase = nounPhraseBefore(m_context, {low, end});
    if (phrase.isEmpty())
        return {};
    return {phrase, phrase, "quote.speaker.before-verb", phrase.first};
}

/// "the Northern Relief Society (NRS) said": what stands in brackets is not the subject.
qint32 SubjectFinder::beforeBrackets(qint32 low, qint32 end, qint32 verb) const
{
    constexpr qint32 Longest = 8;
    if (end >= verb || !m_context.isMark(end, u')'))
        return end;
    for (qint32 i = end - 1; i > std::max(low, end - Longest); --i) {
        if (m_context.isMark(i, u'('))
            return i;
    }
    return end;
}

/// "Marsh - who had come by road - said": what stands between the dashes is left out.
Subject SubjectFinder::beforeDashes(qint32 second, qint32 low) const
{
    for (qint32 i = second - 1; i > low && !m_context.isQuoted(i); --i) {
        if (!isDash(m_context, i))
            continue;
        const TokenRange phrase = nounPhraseBefore(m_context, {low, i});
        if (phrase.isEmpty())
            return {};
        return {phrase, phrase, "quote.speaker.insertion", phrase.first};
    }
    return {};
}

/// "the general, who said": the pronoun is the mention, the noun before it who is meant.
Subject SubjectFinder::relative(qint32 pronoun, qint32 low) const
{
    qint32 end = pronoun;
    if (end > low && m_context.isMark(end - 1, u','))
        --end;
    const TokenRange named = nounPhraseBefore(m_context, {low, end});
    if (named.isEmpty())
        return {};
    return {{pronoun, pronoun + 1}, named, "quote.speaker.relative", pronoun};
}

Subject SubjectFinder::ofVerbBefore(qint32 from, int depth) const
{
    if (depth >= 3)
        return {};
    const qint32 low = std::max(m_sentence.first, from - Reach);
    const bool afterComma = from > low && m_context.isMark(from - 1, u',');
    for (auto cue = m_cues.rbegin(); cue != m_cues.rend() && cue->verb >= low; ++cue) {
        const bool relative = !(cue->named == cue->speaker);
        if (cue->classes.meets(m_speech) && !cue->speaker.isEmpty() && !cue->isInfinitive && !relative)
            return {cue->speaker, cue->named, "quote.speaker.shared", -1};
    }
    for (qint32 i = from - 1; i >= low; --i) {
        if (m_context.isQuoted(i) || !isFinite(m_tokens[i].tag))
            continue;
        Subject subject = subjectOf(groupOf(i), depth + 1);
        const bool relative = !(subject.mention == subject.named);
        if (!subject || (relative && afterComma))
            continue; // "the base, which lies there, but said"
        subject.rule = "quote.speaker.shared";
        subject.begin = -1;
        return subject;
    }
    return {};
}

/// "Smith, a spokesman for the ministry, said": what stands between the commas is left out; "the
/// spokesman, Ann Smith, said": the name it gives is who speaks.
Subject SubjectFinder::beforeInsertion(qint32 comma, qint32 low) const
{
    Subject found;
    qint32 end = comma;
    for (qint32 i = comma - 1; i > low; --i) {
        if (m_context.isQuoted(i))
            break;
        if (!m_context.isMark(i, u','))
            continue;
        const TokenRange inserted{i + 1, end};
        if (!canBeInserted(inserted.first))
            break;
        const TokenRange phrase = nounPhraseBefore(
            m_context, {low, m_context.isMark(i - 1, u')') ? beforeBrackets(low, i - 1, i) : i});
        if (phrase.isEmpty())
            continue;
        if (phrase.count() == 1 && m_tokens[phrase.first].is(shape::Number)) {
            end = i; // "Marsh, 63, a farmer, said"
            continue;
        }
        found = {phrase, phrase, "quote.speaker.insertion", phrase.first};
        if (isName(m_context, inserted) && !isName(m_context, headOf(m_context, phrase)))
            found = {inserted, inserted, "quote.speaker.named", phrase.first};
        // An explanation may itself be explained: "Smith, a colonel, the base's commander, said".
        const bool explains = phrase.first > low && m_context.isMark(phrase.first - 1, u',') &&
                              m_tokens[phrase.first].tag == Tag::DT;
        if (!explains)
            break;
        end = i;
    }
    return found;
}

bool SubjectFinder::canBeInserted(qint32 i) const
{
    switch (m_tokens[i].tag) {
    case Tag::DT:
    case Tag::WP:
    case Tag::WPS:
    case Tag::WDT:
    case Tag::WRB:
    case Tag::VBG:
    case Tag::VBN:
    case Tag::IN:
    case Tag::JJ:
    case Tag::PRPS:
    case Tag::TO:
    case Tag::RB:
    case Tag::NNP:
    case Tag::NN:
    case Tag::NNS:
    case Tag::NNPS:
    case Tag::CD:
        return true;
    default:
        return m_tokens[i].is(shape::Capitalised);
    }
}

} // namespace nutgraf
