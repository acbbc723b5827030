// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/quotes/cue.h"

#include "model/extract/quotes/nominalcues.h"
#include "model/extract/quotes/nounphrase.h"

namespace nutgraf
{

namespace
{

class CueFinder
{
public:
    explicit CueFinder(const QuoteContext &context)
        : m_context(context)
        , m_tokens(context.tokens)
        , m_subjects(context, m_cues)
        , m_nominal(context, m_subjects)
    {
        m_speech.add(context.words.say);
        m_speech.add(context.words.tell);
    }

    std::vector<Cue> run()
    {
        for (size_t s = 0; s < m_tokens.sentences.size(); ++s) {
            m_sentence = m_tokens.sentences[s].tokens;
            m_subjects.enter(m_sentence);
            m_nominal.enter(m_sentence);
            for (qint32 i = m_sentence.first; i < m_sentence.end; ++i) {
                if (m_context.isQuoted(i))
                    continue;
                if (auto cue = cueAt(i)) {
                    cue->sentence = qint32(s);
                    if (cue->begin < 0)
                        cue->begin = beginOf(*cue);
                    m_cues.push_back(*cue);
                }
            }
        }
        return std::move(m_cues);
    }

private:
    std::optional<Cue> cueAt(qint32 i) const
    {
        if (auto cue = m_nominal.at(i))
            return cue;
        const Token &token = m_tokens[i];
        if (!token.classes.meets(m_context.words.verbs) || !readsAsVerb(i))
            return {};
        Cue cue;
        cue.verb = i;
        cue.classes = token.classes;
        cue.group = m_subjects.groupOf(i);
        cue.isParticiple = token.tag == Tag::VBG && cue.group.count() == 1;
        cue.isInfinitive = cue.group.first > m_sentence.first && m_tokens[cue.group.first - 1].tag == Tag::TO;
        cue.isPassive = token.tag == Tag::VBN && m_subjects.hasAuxiliary(cue.group, u"be");
        if (cue.isParticiple && !addsThought(cue))
            return {};
        Subject subject = m_subjects.inverted(cue);
        cue.isInverted = bool(subject);
        if (!subject)
            subject = m_subjects.subjectOf(cue.group);
        if (!subject && !cue.isPassive)
            return {};
        cue.speaker = subject.mention;
        cue.named = subject.named;
        cue.begin = subject.begin;
        cue.rule = subject.rule;
        return cue;
    }

    static qint32 beginOf(const Cue &cue)
    {
        const bool leads = !cue.isInverted && !cue.isSource && !cue.speaker.isEmpty();
        return leads ? std::min(cue.speaker.first, cue.group.first) : cue.group.first;
    }

    bool readsAsVerb(qint32 i) const
    {
        const Tag tag = m_tokens[i].tag;
        // "the spokesman states that": a noun that the tagger saw, but nouns of speech stand in a class.
        if (tag == Tag::NNS && i > m_sentence.first && i + 1 < m_sentence.end &&
            m_context.isWord(i + 1, u"that") && isNominal(m_tokens[i - 1].tag) &&
            m_tokens[i].is(m_context.words.say))
            return true;
        if (!isVerb(tag))
            return false;
        if (tag != Tag::VBN)
            return true;
        // A participle counts with its auxiliary; a past form that was taken for one, with its subject.
        const TokenRange group = m_subjects.groupOf(i);
        if (group.count() > 1)
            return true;
        const bool byNext =
            i + 1 < m_sentence.end && m_tokens[i + 1].tag == Tag::IN && !m_context.isWord(i + 1, u"that");
        return !byNext && m_tokens[i].is(m_context.words.say);
    }

    /// "..., saying" and "a statement saying" report; "criticised for accepting" does not.
    bool addsThought(const Cue &cue) const
    {
        const qint32 before = cue.group.first - 1;
        return before < m_sentence.first || m_context.isMark(before, u',') || circumstance(before) ||
               m_tokens[before].is(shape::Dash) || m_tokens[before].tag == Tag::RB ||
               (isNominal(m_tokens[before].tag) &&
                (cue.classes.meets(m_speech) || cue.classes.has(m_context.words.stance) ||
                 cue.classes.has(m_context.words.talk)));
    }

    /// "by accusing", "after blaming": how and when a thing was done.
    bool circumstance(qint32 i) const
    {
        return m_tokens[i].tag == Tag::IN &&
               (m_context.isWord(i, u"by") || m_context.isWord(i, u"after") ||
                m_context.isWord(i, u"before") || m_context.isWord(i, u"while") ||
                m_context.isWord(i, u"without"));
    }

    const QuoteContext &m_context;
    const Tokens &m_tokens;
    ClassSet m_speech; ///< verbs of speaking
    TokenRange m_sentence;
    std::vector<Cue> m_cues;
    SubjectFinder m_subjects;
    NominalCues m_nominal;
};

} // namespace

std::vector<Cue> findCues(const QuoteContext &context)
{
    return CueFinder(context).run();
}

} // namespace nutgraf
