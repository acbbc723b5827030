// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/quotes/quotation.h"

#include "model/extract/quotes/passage.h"
#include "model/extract/quotes/reported.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

class Attribution
{
public:
    Attribution(const QuoteContext &context, const std::vector<Cue> &cues)
        : m_context(context)
        , m_tokens(context.tokens)
        , m_cues(cues)
    {
    }

    std::vector<Quotation> run()
    {
        m_quotations.reserve(m_context.marks.stretches.size());
        for (qint32 i = 0; i < qint32(m_context.marks.stretches.size()); ++i)
            m_quotations.push_back(attribute(i));
        return std::move(m_quotations);
    }

private:
    const QuotedStretch &stretch(qint32 i) const { return m_context.marks.stretches[size_t(i)]; }
    const Cue &cue(qint32 i) const { return m_cues[size_t(i)]; }
    qint32 stretchCount() const { return qint32(m_context.marks.stretches.size()); }

    Quotation attribute(qint32 i) const
    {
        const QuotedStretch &own = stretch(i);
        const TokenRange words = own.words();
        if (words.isEmpty())
            return refused("nothing stands between the marks");
        const Sentence &first = m_context.sentenceAt(own.tokens.first);
        const bool clause = hasClause(m_context, words);
        const bool startsSentence = opensSentence(own.tokens.first, first);
        const qint32 after = cueAfter(i);
        if (startsSentence)
            return ofSentenceStart(i, clause, after);
        return ofSentenceMiddle(i, clause, after, first);
    }

    /// "Words," Smith said. Or a quotation that stands alone.
    Quotation ofSentenceStart(qint32 i, bool clause, qint32 after) const
    {
        const QuoteKind kind = clause ? QuoteKind::Direct : QuoteKind::Partial;
        if (after >= 0)
            return {Quotation::Status::Attributed, kind, after, -1, true, "quote.cue.after", nullptr};
        const QuotedStretch &own = stretch(i);
        const TokenRange body = m_context.bodyOf(m_context.sentenceAt(own.tokens.end - 1));
        if (body.end <= own.tokens.end || own.end == QuotedStretch::End::Missing)
            return ofWholeSentences(i, kind);
        if (own.words().count() <= 6 && !clause)
            return fragment(i, kind);
        const qint32 before = cueBefore(own.tokens.end, body.end, own.tokens.end);
        if (before >= 0)
            return {Quotation::Status::Attributed, kind, before, -1, false, "quote.cue.sentence", nullptr};
        return ofWholeSentences(i, kind);
    }

    /// A quotation whose sentences are all its own: what was said before, or the sentence before, tells
    /// whose.
    Quotation ofWholeSentences(qint32 i, QuoteKind kind) const
    {
        const qint32 open = stretch(i).tokens.first;
        const qint32 s = m_tokens.sentenceOf(open);
        const Sentence &own = m_tokens.sentences[size_t(s)];
        if (const qint32 next = cueOfNextSentence(i); next >= 0)
            return {Quotation::Status::Attributed, kind, next, -1, true, "quote.cue.next-sentence", nullptr};
        if (s > 0) {
            // "Smith told reporters:" or a sentence of reported speech right before.
            const Sentence &before = m_tokens.sentences[size_t(s - 1)];
            const bool colon = m_context.isMark(before.tokens.end - 1, u':');
            const qint32 reporting = cueBefore(before.tokens.first, before.tokens.end, before.tokens.first);
            if (reporting >= 0 && (colon || before.block == own.block) && !hasQuoted(i - 1, reporting))
                return {Quotation::Status::Attributed, kind,   reporting, -1, false,
                        "quote.cue.sentence-before",   nullptr};
        }
        if (i > 0 && continues(i - 1, own))
            return {Quotation::Status::Continued, kind, i - 1, -1, false, "quote.speaker.continued", nullptr};
        return {Quotation::Status::Unattributed, kind, -1, -1, false, "quote.speaker.none", nullptr};
    }

    Quotation ofSentenceMiddle(qint32 i, bool clause, qint32 after, const Sentence &sentence) const
    {
        const QuotedStretch &own = stretch(i);
        const qint32 open = own.tokens.first;
        const qint32 low = sentence.tokens.first;
        // "Words," he said, "and more words."
        if (i > 0 && stretch(i - 1).tokens.end > low && stretch(i - 1).tokens.end < open) {
            const Quotation &previous = m_quotations[size_t(i - 1)];
            const bool between = previous.status == Quotation::Status::Attributed && previous.isAdjacent &&
                                 cue(previous.cue).verb >= stretch(i - 1).tokens.end &&
                                 cue(previous.cue).verb < open;
            if (between && (m_context.isMark(open - 1, u',') || m_context.isMark(open - 1, u';')) &&
                lastCueBefore(open, low) == previous.cue)
                return {Quotation::Status::Attributed,
                        clause ? QuoteKind::Direct : QuoteKind::Partial,
                        previous.cue,
                        -1,
                        true,
                        "quote.cue.inside",
                        nullptr};
        }
        const qint32 before = cueBefore(low, open, low);
        const bool introduced = before >= 0 && m_context.tokens.sentenceOf(open) == cue(before).sentence &&
                                passageAfter(m_context, cue(before), open).end >= open;
        if (introduced) {
            const bool marked = m_context.isMark(open - 1, u',') || m_context.isMark(open - 1, u':') ||
                                (open - 1 == cue(before).verb && m_tokens[open + 1].is(shape::Capitalised));
            const bool that = m_context.isWord(open - 1, u"that");
            const QuoteKind kind = clause && marked && !that ? QuoteKind::Direct : QuoteKind::Partial;
            return {Quotation::Status::Attributed, kind, before, after, true, "quote.cue.before", nullptr};
        }
        if (after >= 0)
            return {Quotation::Status::Attributed,
                    QuoteKind::Partial,
                    after,
                    -1,
                    false,
                    "quote.cue.after",
                    nullptr};
        if (isTitleLike(own.words()))
            return refused("a title or a name in marks, not somebody's words");
        if (before >= 0)
            return {Quotation::Status::Attributed,
                    QuoteKind::Partial,
                    speechBefore(before, low),
                    -1,
                    false,
                    "quote.cue.sentence",
                    nullptr};
        return fragment(i, QuoteKind::Partial);
    }

    /// A few words in marks that nobody is said to have spoken.
    Quotation fragment(qint32 i, QuoteKind kind) const
    {
        const QuotedStretch &own = stretch(i);
        if (isTitleLike(own.words()))
            return refused("a title or a name in marks, not somebody's words");
        const TokenRange body = m_context.bodyOf(m_context.sentenceAt(own.tokens.first));
        const qint32 later = cueBefore(own.tokens.end, body.end, own.tokens.end);
        if (later >= 0)
            return {Quotation::Status::Attributed, kind, later, -1, false, "quote.cue.sentence", nullptr};
        return refused("words in marks that nobody in the sentence says");
    }

    static Quotation refused(const char *because)
    {
        Quotation quotation;
        quotation.status = Quotation::Status::Refused;
        quotation.rule = "quote.refused";
        quotation.because = because;
        return quotation;
    }

    bool opensSentence(qint32 open, const Sentence &sentence) const
    {
        qint32 i = sentence.tokens.first;
        while (i < open && (m_tokens[i].tag == Tag::CC || m_tokens[i].is(shape::Punctuation)))
            ++i;
        return i == open;
    }

    /// The last cue with its verb in [low, high) that can introduce words; -1 for none.
    qint32 cueBefore(qint32 low, qint32 high, qint32 sentenceFirst) const
    {
        const auto end = std::partition_point(m_cues.begin(), m_cues.end(),
                                              [high](const Cue &c) { return c.verb < high; });
        for (auto at = end; at != m_cues.begin();) {
            --at;
            if (at->verb < std::max(low, sentenceFirst))
                return -1;
            if (!at->speaker.isEmpty())
                return qint32(at - m_cues.begin());
        }
        return -1;
    }

    /// The cue that passes on what `nearest` tells, where that is no speech itself: "Marsh said people who
    /// know the road would call it "safe"". `nearest` where there is none in the sentence.
    qint32 speechBefore(qint32 nearest, qint32 low) const
    {
        const ClassSet &own = cue(nearest).classes;
        if (own.has(m_context.words.say) || own.has(m_context.words.tell) || cue(nearest).isSource ||
            own.has(m_context.words.name))
            return nearest;
        for (qint32 k = nearest - 1; k >= 0 && cue(k).verb >= low; --k) {
            const Cue &outer = cue(k);
            const bool speech =
                outer.classes.has(m_context.words.say) || outer.classes.has(m_context.words.tell);
            if (speech && !outer.speaker.isEmpty() && !outer.isInfinitive)
                return k;
        }
        return nearest;
    }

    qint32 lastCueBefore(qint32 open, qint32 low) const { return cueBefore(low, open, low); }

    /// The cue that stands right behind stretch `i`: `," Smith said`, `," said Smith`.
    qint32 cueAfter(qint32 i) const
    {
        const QuotedStretch &own = stretch(i);
        const Sentence &sentence = m_context.sentenceAt(own.tokens.end - 1);
        const qint32 low = own.tokens.end;
        qint32 high = sentence.tokens.end;
        if (i + 1 < stretchCount())
            high = std::min(high, stretch(i + 1).tokens.first);
        const bool closed = endsOpenly(own) || (low < high && m_context.isMark(low, u','));
        return closed ? cueStartingAt(low, high) : -1;
    }

    /// Whether a quotation ends as one that an attribution follows.
    bool endsOpenly(const QuotedStretch &own) const
    {
        if (own.end == QuotedStretch::End::Missing)
            return false;
        const qint32 last = own.tokens.end - 2;
        return m_tokens[last].is(shape::Punctuation) && !m_context.isMark(last, u'.');
    }

    /// The cue whose attribution begins at `low`, adverbs and a comma aside.
    qint32 cueStartingAt(qint32 low, qint32 high) const
    {
        const auto first =
            std::partition_point(m_cues.begin(), m_cues.end(), [low](const Cue &c) { return c.verb < low; });
        if (first == m_cues.end() || first->verb >= high || first->speaker.isEmpty())
            return -1;
        const qint32 begin = first->begin;
        qint32 i = low;
        while (i < begin &&
               (m_tokens[i].tag == Tag::RB || m_context.isMark(i, u',') || m_context.isMark(i, u'-') ||
                m_tokens[i].is(shape::Dash) || m_tokens[i].tag == Tag::CC))
            ++i;
        return i == begin ? qint32(first - m_cues.begin()) : -1;
    }

    /// "Why now?" Smith asked: a stop inside the marks parted the attribution from its words.
    qint32 cueOfNextSentence(qint32 i) const
    {
        const QuotedStretch &own = stretch(i);
        const qint32 s = m_tokens.sentenceOf(own.tokens.end - 1);
        if (own.end == QuotedStretch::End::Missing || size_t(s) + 1 >= m_tokens.sentences.size())
            return -1;
        const Sentence &here = m_tokens.sentences[size_t(s)];
        const Sentence &next = m_tokens.sentences[size_t(s) + 1];
        const qint32 last = own.tokens.end - 2;
        if (next.block != here.block || m_context.isMark(last, u'.') ||
            !m_tokens[last].is(shape::SentenceEnd))
            return -1;
        const qint32 found = cueStartingAt(next.tokens.first, next.tokens.end);
        if (found < 0 || reportedBy(m_context, cue(found)))
            return -1;
        return found;
    }

    /// Whether stretch `i` is attributed by that cue.
    bool hasQuoted(qint32 i, qint32 by) const
    {
        return i >= 0 && m_quotations[size_t(i)].status == Quotation::Status::Attributed &&
               m_quotations[size_t(i)].cue == by;
    }

    /// Whether a sentence of quotation goes on where stretch `before` ended: same paragraph or the next one.
    bool continues(qint32 before, const Sentence &own) const
    {
        const Quotation &previous = m_quotations[size_t(before)];
        if (previous.status != Quotation::Status::Attributed &&
            previous.status != Quotation::Status::Continued)
            return false;
        const Sentence &sentence = m_context.sentenceAt(stretch(before).tokens.end - 1);
        return own.block - sentence.block <= 1;
    }

    bool isTitleLike(TokenRange words) const
    {
        qint32 capitals = 0, lower = 0;
        for (qint32 i = words.first; i < words.end; ++i) {
            const Token &token = m_tokens[i];
            if (!token.is(shape::Word))
                continue;
            if (token.is(shape::Capitalised))
                ++capitals;
            else if (token.span.length() > 3)
                ++lower;
        }
        return capitals > 0 && lower == 0;
    }

    const QuoteContext &m_context;
    const Tokens &m_tokens;
    const std::vector<Cue> &m_cues;
    std::vector<Quotation> m_quotations;
};

} // namespace

std::vector<Quotation> attributeQuotations(const QuoteContext &context, const std::vector<Cue> &cues)
{
    return Attribution(context, cues).run();
}

} // namespace nutgraf
