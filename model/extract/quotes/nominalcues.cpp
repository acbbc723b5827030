// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/quotes/nominalcues.h"

#include "model/extract/analysis.h"
#include "model/extract/quotes/nounphrase.h"
#include "model/extract/quotes/speakername.h"

namespace nutgraf
{

NominalCues::NominalCues(const QuoteContext &context, const SubjectFinder &subjects)
    : m_context(context)
    , m_tokens(context.tokens)
    , m_subjects(subjects)
{
}

std::optional<Cue> NominalCues::at(qint32 i) const
{
    const Token &token = m_tokens[i];
    const SpeechWords &words = m_context.words;
    if (const auto hit = words.lexicon.at(m_tokens, i, words.source))
        return source(i, hit.count);
    if (token.is(shape::Punctuation))
        return label(i);
    std::optional<Cue> cue;
    if (!isVerb(token.tag) && token.is(words.noun))
        cue = noun(i);
    if (!cue && !isVerb(token.tag) && token.is(words.stanceNoun))
        cue = stanceNoun(i);
    if (!cue && token.is(words.stanceAdjective))
        cue = stanceAdjective(i);
    return cue;
}

std::optional<Cue> NominalCues::source(qint32 i, qint32 count) const
{
    Cue cue;
    cue.verb = i;
    cue.group = {i, i + count};
    cue.isSource = true;
    cue.speaker = cue.named = nounPhraseFrom(m_context, {i + count, m_sentence.end});
    cue.rule = "quote.speaker.source";
    if (cue.speaker.isEmpty())
        return {};
    return cue;
}

/// "the ministry's claim that", "with a warning that".
std::optional<Cue> NominalCues::noun(qint32 i) const
{
    TokenRange giver;
    const qint32 that = thatAfterNoun(i, giver);
    if (that < 0)
        return {};
    Cue cue;
    cue.verb = i;
    cue.group = {i, i + 1};
    if (!giver.isEmpty()) {
        cue.classes.add(m_context.words.say);
        cue.isNoun = true;
        cue.begin = i;
        cue.speaker = cue.named = giver;
        cue.rule = "quote.speaker.giver";
        return cue;
    }
    cue.classes.add(m_context.words.say);
    cue.isNoun = true;
    cue.speaker = cue.named = ownerOf(i);
    cue.rule = "quote.speaker.owner";
    if (cue.speaker.isEmpty()) {
        const Subject subject = m_subjects.ofVerbBefore(i);
        if (!subject)
            return {};
        cue.speaker = subject.mention;
        cue.named = subject.named;
        cue.rule = subject.rule;
    }
    return cue;
}

/// The colon of "Ann Marsh: “We stay.”" and, in a headline, of "Poll: Drivers want the road".
std::optional<Cue> NominalCues::label(qint32 i) const
{
    const bool opens = m_context.isMark(i, u':') && i > m_sentence.first && i + 1 < m_sentence.end;
    if (!opens || (m_sentence.first > 0 && !m_context.isQuoted(i + 1)))
        return {};
    const TokenRange phrase = nounPhraseBefore(m_context, {m_sentence.first, i});
    if (phrase.isEmpty() || (phrase.first > m_sentence.first && !isDash(m_context, phrase.first - 1)))
        return {};
    const Token &last = m_tokens[phrase.end - 1];
    if (!isName(m_context, phrase) && !isPeople(m_context, phrase) &&
        !(last.is(m_context.words.vehicle) && !last.is(shape::Upper)) &&
        !m_context.analysis.entities.entityAt(phrase.end - 1))
        return {};
    Cue cue;
    cue.verb = i;
    cue.group = {i, i + 1};
    cue.begin = phrase.first;
    cue.isLabel = true;
    cue.classes.add(m_context.words.say);
    cue.speaker = cue.named = phrase;
    cue.rule = "quote.speaker.label";
    return cue;
}

/// "his criticism of the deal", "the senator's promise to stay".
std::optional<Cue> NominalCues::stanceNoun(qint32 i) const
{
    if (i + 2 >= m_sentence.end)
        return {};
    const Tag next = m_tokens[i + 1].tag;
    if (next != Tag::IN && next != Tag::TO)
        return {};
    const TokenRange owner = ownerOf(i);
    const Subject subject = owner.isEmpty() ? ofLightVerb(i) : Subject{owner, owner, "quote.speaker.owner"};
    if (!isPeople(m_context, subject.named) && isBody(m_context, subject.named))
        return {};
    Cue cue;
    cue.verb = cue.begin = i;
    cue.group = {i, i + 1};
    cue.isNoun = true;
    cue.classes.add(m_context.words.talk);
    cue.classes.add(m_context.words.aim);
    cue.speaker = subject.mention;
    cue.named = subject.named;
    cue.rule = subject.rule;
    return cue;
}

/// "he was confident that", "the senator is critical of".
std::optional<Cue> NominalCues::stanceAdjective(qint32 i) const
{
    const TokenRange group = m_subjects.groupOf(i);
    if (group.count() < 2 || !m_subjects.hasAuxiliary(group, u"be"))
        return {};
    const Subject subject = m_subjects.subjectOf(group);
    if (!isPeople(m_context, subject.named) && isBody(m_context, subject.named))
        return {};
    Cue cue;
    cue.verb = i;
    cue.group = group;
    cue.classes.add(m_context.words.talk);
    cue.classes.add(m_context.words.think);
    cue.classes.add(m_context.words.aim);
    cue.isAdjective = true;
    cue.speaker = subject.mention;
    cue.named = subject.named;
    cue.begin = subject.begin;
    cue.rule = subject.rule;
    return cue;
}

/// Whose the noun at `i` is: "his", "the minister" of "the minister's"; empty for nobody's.
TokenRange NominalCues::ownerOf(qint32 i) const
{
    const TokenRange phrase = nounPhraseBefore(m_context, {m_sentence.first, i + 1});
    for (qint32 k = i - 1; k >= phrase.first; --k) {
        if (m_tokens[k].tag == Tag::PRPS)
            return {k, k + 1};
        if (m_tokens[k].is(shape::Possessive) && k > phrase.first)
            return {phrase.first, k};
    }
    return {};
}

/// Who "voiced support for": the subject of the verb before the noun at `i`.
Subject NominalCues::ofLightVerb(qint32 i) const
{
    const TokenRange phrase = nounPhraseBefore(m_context, {m_sentence.first, i + 1});
    const qint32 verb = phrase.first - 1;
    if (phrase.isEmpty() || verb < m_sentence.first || !m_tokens[verb].is(m_context.words.lightVerb) ||
        !isVerb(m_tokens[verb].tag))
        return {};
    return m_subjects.subjectOf(m_subjects.groupOf(verb));
}

/// Where the "that" of "warning that", "announcement on Monday that", "complaints from his allies that"
/// stands; -1 for none. `giver` becomes who it is "from" or "by".
qint32 NominalCues::thatAfterNoun(qint32 noun, TokenRange &giver) const
{
    constexpr qint32 Between = 12;
    const qint32 end = std::min(m_sentence.end, noun + Between);
    qint32 i = noun + 1;
    while (i < end && !m_context.isQuoted(i)) {
        if (m_context.isWord(i, u"that")) {
            const bool opens = m_tokens[i].tag != Tag::WDT && i + 1 < m_sentence.end &&
                               !m_tokens[i + 1].is(shape::Punctuation) && !isVerb(m_tokens[i + 1].tag);
            return i == noun + 1 || opens ? (m_tokens[i].tag == Tag::WDT ? -1 : i) : -1;
        }
        if (m_context.isTime(i)) {
            ++i;
            continue;
        }
        if (m_tokens[i].tag != Tag::IN || i + 1 >= end)
            return -1;
        if (m_context.isTime(i + 1)) {
            ++i;
            continue;
        }
        const bool gives =
            m_context.isWord(i, u"from") || m_context.isWord(i, u"by") || m_context.isWord(i, u"among");
        const TokenRange phrase = nounPhraseFrom(m_context, {i + 1, end});
        if (phrase.isEmpty() || (!gives && !m_context.isWord(i, u"in") && !m_context.isWord(i, u"at")))
            return -1;
        if (gives)
            giver = phrase;
        i = phrase.end;
    }
    return -1;
}

} // namespace nutgraf
