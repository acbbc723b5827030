// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/quotes/cue.h"

namespace nutgraf
{

/// Who does what a verb tells.
struct Subject {
    TokenRange mention; ///< the words: "who"
    TokenRange named;   ///< whom they stand for
    const char *rule = nullptr;
    qint32 begin = -1; ///< of all that stands before the verb: "the envoy, Ann Marsh,"
    explicit operator bool() const { return !mention.isEmpty(); }
};

/// Finds the subjects of verbs, sentence by sentence.
class SubjectFinder
{
public:
    /// `cues` are those found so far, in text order: a verb may share its subject with them.
    SubjectFinder(const QuoteContext &context, const std::vector<Cue> &cues);

    void enter(TokenRange sentence) { m_sentence = sentence; }

    /// The verb at `i` with the auxiliaries and adverbs before it.
    TokenRange groupOf(qint32 i) const;
    bool hasAuxiliary(TokenRange group, QStringView kind) const;
    /// "said Smith": after a closing mark or a comma, where no subject can stand.
    Subject inverted(const Cue &cue) const;
    /// Who does what the verb group tells.
    Subject subjectOf(TokenRange group, int depth = 0) const;
    /// "he denied it, saying": who speaks already in the sentence, else the subject of the verb before.
    Subject ofVerbBefore(qint32 from, int depth = 0) const;

private:
    bool isGoingTo(qint32 to) const;
    bool isSkipped(qint32 i) const;
    qint32 beforeBrackets(qint32 low, qint32 end, qint32 verb) const;
    Subject beforeDashes(qint32 second, qint32 low) const;
    Subject relative(qint32 pronoun, qint32 low) const;
    Subject beforeInsertion(qint32 comma, qint32 low) const;
    bool canBeInserted(qint32 i) const;

    const QuoteContext &m_context;
    const Tokens &m_tokens;
    const std::vector<Cue> &m_cues;
    ClassSet m_speech; ///< verbs of speaking
    TokenRange m_sentence;
};

} // namespace nutgraf
