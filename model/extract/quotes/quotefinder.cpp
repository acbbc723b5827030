// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/quotes/quotefinder.h"

#include "model/extract/analysis.h"
#include "model/extract/quotes/echoes.h"
#include "model/extract/quotes/passage.h"
#include "model/extract/quotes/quotation.h"
#include "model/extract/quotes/reported.h"
#include "model/extract/quotes/speakername.h"
#include "model/extract/quotes/transcript.h"
#include "model/extract/rulebook.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

/// Puts marks, cues and speakers together to mentions.
class QuoteBuilder
{
public:
    QuoteBuilder(const QuoteContext &context, const std::vector<Cue> &cues,
                 const std::vector<Quotation> &quotations)
        : m_context(context)
        , m_cues(cues)
        , m_quotations(quotations)
        , m_taken(cues.size(), false)
    {
    }

    QuoteMentions run()
    {
        addQuotations();
        addReported();
        addTurns();
        std::stable_sort(m_result.found.begin(), m_result.found.end(),
                         [](const QuoteMention &a, const QuoteMention &b) {
                             return a.tokens.first != b.tokens.first ? a.tokens.first < b.tokens.first
                                                                     : a.tokens.end > b.tokens.end;
                         });
        noteRelays();
        nameEchoes(m_context, m_result.found);
        return std::move(m_result);
    }

private:
    const Tokens &tokens() const { return m_context.tokens; }

    QString quoted(TokenRange range) const { return QStringLiteral("“%1”").arg(tokens().textOf(range)); }

    void addQuotations()
    {
        std::vector<qint32> mentionOf(m_quotations.size(), -1);
        for (size_t i = 0; i < m_quotations.size(); ++i) {
            const Quotation &quotation = m_quotations[i];
            const QuotedStretch &stretch = m_context.marks.stretches[i];
            if (quotation.status == Quotation::Status::Refused) {
                m_result.refused.push_back({FactKind::Quote, tokens().span(stretch.tokens),
                                            QString::fromLatin1(quotation.rule),
                                            QString::fromLatin1(quotation.because)});
                continue;
            }
            QuoteMention mention;
            mention.kind = quotation.kind;
            mention.tokens = stretch.tokens;
            noteMarks(mention, stretch);
            switch (quotation.status) {
            case Quotation::Status::Attributed:
                m_taken[size_t(quotation.cue)] = m_taken[size_t(quotation.cue)] || quotation.isAdjacent;
                attribute(mention, m_cues[size_t(quotation.cue)], quotation);
                break;
            case Quotation::Status::Continued:
                if (const qint32 before = mentionOf[size_t(quotation.cue)]; before >= 0) {
                    const QuoteMention &previous = m_result.found[size_t(before)];
                    mention.name = previous.name;
                    mention.isPast = previous.isPast;
                    mention.time = previous.time;
                    mention.confidence = previous.confidence * 0.9;
                    note(mention, quotation.rule, previous.tokens,
                         QStringLiteral("It goes on where %1 was quoted.").arg(previous.name));
                }
                break;
            default:
                mention.confidence = 0.4;
                note(mention, quotation.rule, {}, QStringLiteral("Nothing near it tells who speaks."));
            }
            mentionOf[i] = qint32(m_result.found.size());
            m_result.found.push_back(std::move(mention));
        }
    }

    void addReported()
    {
        for (size_t i = 0; i < m_cues.size(); ++i) {
            const Cue &cue = m_cues[i];
            if (m_taken[i] || cue.speaker.isEmpty() || cue.isPassive)
                continue;
            const auto reported = reportedBy(m_context, cue);
            if (!reported || isMostlyQuoted(reported->content))
                continue;
            QuoteMention mention;
            mention.kind = QuoteKind::Indirect;
            mention.tokens = withClosingMark(reported->content);
            mention.to = reported->to;
            mention.confidence = reported->isThing ? 0.5 : 0.8;
            note(mention, reported->rule, cue.group,
                 QStringLiteral("What %1 reports stands without marks.").arg(quoted(cue.group)));
            nameSpeaker(mention, cue);
            m_result.found.push_back(std::move(mention));
        }
    }

    /// A sentence's closing mark goes with the words that its opening mark is in.
    TokenRange withClosingMark(TokenRange content) const
    {
        const bool closes = content.end < tokens().count() && tokens()[content.end].is(shape::CloseQuote);
        const qint32 stretch = closes ? m_context.stretchAt[size_t(content.end)] : -1;
        const bool opens =
            stretch >= 0 && content.contains(m_context.marks.stretches[size_t(stretch)].tokens.first);
        return {content.first, content.end + opens};
    }

    void addTurns()
    {
        for (const Turn &turn : findTurns(m_context)) {
            QuoteMention mention;
            mention.kind = QuoteKind::Direct;
            mention.tokens = turn.words;
            mention.speaker = turn.label;
            mention.name = turn.name.isEmpty() ? speakerName(m_context, turn.label).name : turn.name;
            mention.confidence = 0.9;
            note(mention, "quote.turn", turn.label,
                 QStringLiteral("%1 takes a turn in a conversation.").arg(quoted(turn.label)));
            m_result.found.push_back(std::move(mention));
        }
    }

    /// "The ministry said Smith told allies that ...": what Smith said came through the ministry, whose own
    /// words are no more than that. What is thought or done inside a reported clause ("he said he hoped ...")
    /// is part of that clause alone.
    void noteRelays()
    {
        std::vector<QuoteMention> kept;
        kept.reserve(m_result.found.size());
        std::vector<bool> passedOn; // of the kept ones: what it reports is another's speech
        std::vector<size_t> open;   // reported clauses that are not over yet, outermost first
        for (QuoteMention &mention : m_result.found) {
            const qint32 cue = mention.cue.isEmpty() ? mention.tokens.first : mention.cue.first;
            while (!open.empty() && kept[open.back()].tokens.end <= std::min(cue, mention.tokens.first))
                open.pop_back();
            const QuoteMention *outer =
                !open.empty() && kept[open.back()].tokens.contains(cue) ? &kept[open.back()] : nullptr;
            if (outer && !mention.cue.isEmpty()) {
                if (mention.kind == QuoteKind::Indirect && !isRelay(*outer, mention)) {
                    refuse(mention.cue, QStringLiteral("part of what %1 reports").arg(quoted(outer->cue)));
                    continue;
                }
                if (mention.through.isEmpty() && outer->name != mention.name) {
                    mention.through = outer->speaker;
                    note(mention, "quote.relay", outer->cue,
                         QStringLiteral("%1 passes it on.").arg(quoted(outer->speaker)));
                    passedOn[open.back()] = isMostOf(mention, *outer);
                }
            }
            if (mention.kind == QuoteKind::Indirect)
                open.push_back(kept.size());
            kept.push_back(std::move(mention));
            passedOn.push_back(false);
        }
        m_result.found.clear();
        for (size_t i = 0; i < kept.size(); ++i) {
            if (passedOn[i])
                refuse(kept[i].cue, QStringLiteral("passes on what another says"));
            else
                m_result.found.push_back(std::move(kept[i]));
        }
    }

    /// Whether the inner one, attribution and all, is most of what the outer one reports.
    static bool isMostOf(const QuoteMention &inner, const QuoteMention &outer)
    {
        constexpr double Most = 0.75;
        const qint32 first = std::min({inner.tokens.first, inner.speaker.first, inner.cue.first});
        return inner.tokens.end - std::max(first, outer.tokens.first) > Most * outer.tokens.count();
    }

    void refuse(TokenRange cue, const QString &because)
    {
        m_result.refused.push_back(
            {FactKind::Quote, tokens().span(cue), QStringLiteral("quote.refused"), because});
    }

    /// Whether the inner one is another's speech that the outer one passes on.
    bool isRelay(const QuoteMention &outer, const QuoteMention &inner) const
    {
        const Token &verb = tokens()[inner.cue.end - 1];
        const bool speech = verb.is(m_context.words.say) || verb.is(m_context.words.tell);
        return speech && isFinite(verb.tag) && outer.name != inner.name &&
               !tokens()[inner.speaker.first].is(m_context.words.pronoun);
    }

    /// Whether a reported clause is little more than a quotation, which is a mention already.
    bool isMostlyQuoted(TokenRange content) const
    {
        constexpr double Most = 0.6;
        qint32 quoted = 0;
        for (qint32 i = content.first; i < content.end; ++i) {
            const qint32 stretch = m_context.stretchAt[size_t(i)];
            if (stretch < 0)
                continue;
            const TokenRange words = m_context.marks.stretches[size_t(stretch)].tokens;
            quoted = std::max(quoted, std::min(words.end, content.end) - i);
            i = words.end - 1;
        }
        return quoted > Most * content.count();
    }

    void noteMarks(QuoteMention &mention, const QuotedStretch &stretch) const
    {
        QString says = QStringLiteral("Quotation marks stand around it.");
        if (stretch.end == QuotedStretch::End::Missing)
            says = QStringLiteral("A quotation mark opens it; the one that closes is missing.");
        else if (stretch.paragraphs > 1)
            says = QStringLiteral("Quotation marks stand around %1 paragraphs.").arg(stretch.paragraphs);
        note(mention, "quote.marks", stretch.tokens, says);
    }

    void attribute(QuoteMention &mention, const Cue &cue, const Quotation &quotation) const
    {
        mention.confidence = quotation.isAdjacent ? 0.95 : 0.75;
        mention.to = passageAfter(m_context, cue, std::max(mention.tokens.first, cue.verb + 1)).to;
        note(mention, quotation.rule, cue.group,
             QStringLiteral("%1 tells that somebody says it.").arg(quoted(cue.group)));
        nameSpeaker(mention, cue);
        if (quotation.through >= 0)
            mention.through = m_cues[size_t(quotation.through)].named;
    }

    void nameSpeaker(QuoteMention &mention, const Cue &cue) const
    {
        const SpeakerName name = speakerName(m_context, cue.named);
        mention.speaker = cue.speaker;
        mention.cue = cue.group;
        mention.name = name.name;
        mention.isPast = tokens()[cue.verb].tag == Tag::VBD;
        mention.time = timeOf(cue);
        if (name.isGuess)
            mention.confidence *= 0.8;
        const QString says =
            name.name == tokens().textOf(cue.speaker)
                ? QStringLiteral("%1 is who speaks.").arg(quoted(cue.speaker))
                : QStringLiteral("%1 is who speaks: %2.").arg(quoted(cue.speaker), name.name);
        note(mention, cue.rule, cue.speaker, says);
    }

    /// The day that the attribution itself names: "said on Thursday".
    qint32 timeOf(const Cue &cue) const
    {
        constexpr qint32 Reach = 10;
        const TokenRange sentence = tokens().sentences[size_t(cue.sentence)].tokens;
        const qint32 after = std::max(cue.verb + 1, cue.isInverted ? cue.speaker.end : 0);
        const qint32 end = std::min(sentence.end, after + Reach);
        for (qint32 i = after; i < end && !m_context.isQuoted(i); ++i) {
            if (m_context.isTime(i))
                return m_context.timeAt[size_t(i)];
            const Tag tag = tokens()[i].tag;
            if (isVerb(tag) || tag == Tag::MD || m_context.isMark(i, u',') || m_context.isWord(i, u"that"))
                break;
        }
        const qint32 before = cue.group.first - 1;
        return before >= sentence.first && m_context.isTime(before) ? m_context.timeAt[size_t(before)] : -1;
    }

    void note(QuoteMention &mention, const char *rule, TokenRange words, const QString &says) const
    {
        mention.why.push_back({QString::fromLatin1(rule), tokens().span(words), says});
    }

    const QuoteContext &m_context;
    const std::vector<Cue> &m_cues;
    const std::vector<Quotation> &m_quotations;
    std::vector<bool> m_taken; ///< cues that introduce nothing but a quotation
    QuoteMentions m_result;
};

} // namespace

QuoteMentions findQuotes(const Analysis &analysis, const RuleBook &rules)
{
    const SpeechWords words(rules.lexicon());
    const QuoteMarks marks = pairQuoteMarks(analysis.tokens);
    const QuoteContext context(analysis, words, marks);
    const std::vector<Cue> cues = findCues(context);
    const std::vector<Quotation> quotations = attributeQuotations(context, cues);
    return QuoteBuilder(context, cues, quotations).run();
}

std::vector<Quote> composeQuotes(const Analysis &analysis, FactSet &facts)
{
    const Tokens &tokens = analysis.tokens;
    std::vector<Quote> quotes;
    quotes.reserve(analysis.quotes.found.size());
    for (const QuoteMention &mention : analysis.quotes.found) {
        Quote quote;
        quote.span = tokens.span(mention.tokens);
        quote.id = FactId::of(FactKind::Quote, quote.span);
        quote.kind = mention.kind;
        quote.sentence = tokens.sentences[size_t(tokens.sentenceOf(mention.tokens.first))].span;
        quote.text = tokens.textOf(mention.tokens).toString();
        quote.speaker = mention.name;
        quote.speakerSpan = tokens.span(mention.speaker);
        quote.speakerText = tokens.textOf(mention.speaker).toString();
        quote.cueSpan = tokens.span(mention.cue);
        quote.cue = tokens.textOf(mention.cue).toString();
        quote.through = tokens.textOf(mention.through).toString();
        quote.to = tokens.textOf(mention.to).toString();
        quote.confidence = mention.confidence;
        quote.why = mention.why;
        if (mention.time >= 0 && size_t(mention.time) < facts.times.size()) {
            const Timex &time = facts.times[size_t(mention.time)];
            quote.saidOn = time.range;
            quote.relative = time.relative;
            quote.why.push_back({QStringLiteral("quote.day"), time.span, time.because});
        } else if (mention.isPast) {
            quote.saidOn.latest = facts.publication.date.latest;
            quote.relative = true;
        }
        quotes.push_back(std::move(quote));
    }
    facts.refusals.insert(facts.refusals.end(), analysis.quotes.refused.begin(),
                          analysis.quotes.refused.end());
    return quotes;
}

} // namespace nutgraf
