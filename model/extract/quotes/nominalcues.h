// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extract/quotes/subject.h"

#include <optional>

namespace nutgraf
{

/// Finds cues that are no verbs: "according to", "the claim that", "his criticism of", "was confident that",
/// the colon of "Marsh: “We stay.”"
class NominalCues
{
public:
    NominalCues(const QuoteContext &context, const SubjectFinder &subjects);

    void enter(TokenRange sentence) { m_sentence = sentence; }

    /// The cue that begins at token `i`; nothing where none does.
    std::optional<Cue> at(qint32 i) const;

private:
    std::optional<Cue> source(qint32 i, qint32 count) const;
    std::optional<Cue> noun(qint32 i) const;
    std::optional<Cue> label(qint32 i) const;
    std::optional<Cue> stanceNoun(qint32 i) const;
    std::optional<Cue> stanceAdjective(qint32 i) const;
    TokenRange ownerOf(qint32 i) const;
    Subject ofLightVerb(qint32 i) const;
    qint32 thatAfterNoun(qint32 noun, TokenRange &giver) const;

    const QuoteContext &m_context;
    const Tokens &m_tokens;
    const SubjectFinder &m_subjects;
    TokenRange m_sentence;
};

} // namespace nutgraf
