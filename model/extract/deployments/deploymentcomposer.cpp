// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/deployments/deploymentcomposer.h"

#include "model/extract/analysis.h"
#include "model/extract/confidence.h"
#include "model/extract/deployments/doubts.h"
#include "model/extract/deployments/placefinder.h"
#include "model/extract/deployments/statusfinder.h"
#include "model/extract/rulebook.h"
#include "model/text/spanindex.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

using L = QLatin1String;

/// How far before a number the words may stand that make it a part: "of whom", "is made up of three ...,
/// two".
constexpr qint32 PartReach = 4;

Evidence evidenceOf(const TroopCount &count, const Tokens &tokens)
{
    const Span span = tokens.span(count.phrase);
    return {QLatin1String(count.rule), span,
            QStringLiteral("“%1” counts members of a force").arg(span.in(tokens.text).toString())};
}

/// "a ceiling of 10,000", "under a cap of 600": as many as that and no more
Amount amountOf(const TroopCount &count, const Tokens &tokens)
{
    Amount amount = count.number->amount;
    if (count.isResult && amount.modifier == Modifier::UpTo) {
        amount.low = amount.high;
        amount.modifier = Modifier::Exact;
    }
    const TokenRange sentence = tokens.sentences[size_t(count.sentence)].tokens;
    const qint32 of = count.number->tokens.first - 1;
    if (amount.modifier == Modifier::Exact && isWord(tokens, of, sentence, u"of") && of > sentence.first &&
        isAnyOf(tokens.at(of - 1), {L("ceiling"), L("cap"), L("limit"), L("maximum")})) {
        amount.low.reset();
        amount.modifier = Modifier::UpTo;
    }
    return amount;
}

/// The quotes that tell who says what they hold. A quote that is but the number's own words tells how it was
/// put, not who says the sentence.
SpanIndex attributions(const std::vector<Quote> &quotes)
{
    SpanIndex index;
    for (size_t i = 0; i < quotes.size(); ++i) {
        if (!quotes[i].speaker.isEmpty() && quotes[i].kind != QuoteKind::Partial)
            index.add(quotes[i].span, int(i));
    }
    index.freeze();
    return index;
}

/// The quote that holds `span` most closely; null where none does.
const Quote *quoteAround(Span span, const std::vector<Quote> &quotes, const SpanIndex &index)
{
    const Quote *best = nullptr;
    index.eachHolding(span, [&](int number) {
        const Quote &quote = quotes[size_t(number)];
        if (!best || quote.span.length() <= best->span.length())
            best = &quote;
    });
    return best;
}

/// Which count the one at `index` is a part of: -1 for none.
int wholeOf(size_t index, const std::vector<TroopCount> &counts, const Tokens &tokens,
            const ForceWords &words, const std::vector<int> &wholes, Evidence &why)
{
    const TroopCount &count = counts[index];
    // "50 of its 6,000 soldiers"
    if (index + 1 < counts.size()) {
        const qint32 of = count.number->tokens.end;
        const qint32 whole = counts[index + 1].number->tokens.first;
        if (counts[index + 1].sentence == count.sentence && whole > of && whole - of <= 3 &&
            tokens.at(of) == u"of") {
            why = {QStringLiteral("part.of-its"), counts[index + 1].number->span,
                   QStringLiteral("so many of the count behind")};
            return int(index) + 1;
        }
    }
    if (index == 0)
        return -1;
    const TroopCount &previous = counts[index - 1];
    const TokenRange sentence = tokens.sentences[size_t(count.sentence)].tokens;
    const bool sameSentence = previous.sentence == count.sentence;
    const qint32 from = std::max(sentence.first, sameSentence ? previous.phrase.end : sentence.first);
    for (qint32 i = count.number->tokens.first - 1;
         i >= std::max(from, count.number->tokens.first - 2 * PartReach); --i) {
        const Lexicon::Hit hit = words.lexicon.at(tokens, i, words.part);
        if (!hit || i + hit.count < count.number->tokens.first - PartReach)
            continue;
        why = {QStringLiteral("part.cue"), tokens.span({i, i + hit.count}),
               QStringLiteral("“%1” makes it a part of the count before")
                   .arg(tokens.textOf({i, i + hit.count}))};
        // The head of a list of parts is the whole of all of them.
        const int whole = wholes[index - 1];
        return sameSentence || whole < 0 ? int(index) - 1 : whole;
    }
    // "2,500 of them", "300 of whom"; "Of 400 troops ... . Some 300 of those ..."
    const qint32 those = count.number->tokens.end + 1;
    if (isWord(tokens, those - 1, sentence, u"of") && sentence.contains(those) &&
        isAnyOf(tokens.at(those), {L("whom"), L("them"), L("those"), L("these"), L("which")}) &&
        (sameSentence || previous.sentence + 1 == count.sentence)) {
        why = {QStringLiteral("part.of"), count.number->span, QStringLiteral("so many of the count before")};
        const int whole = wholes[index - 1];
        return sameSentence || whole < 0 ? int(index) - 1 : whole;
    }
    // "Of the 14,000 troops there, some 8,000 ..."
    if (sameSentence && isWord(tokens, sentence.first, sentence, u"of") &&
        previous.phrase.first <= sentence.first + 2 && tokens.at(count.number->tokens.first - 1) == u",") {
        why = {QStringLiteral("part.of-the"), previous.number->span,
               QStringLiteral("so many of the count before")};
        return int(index) - 1;
    }
    // "They will come from Senegal (800) and Nepal (600)"
    const auto isShare = [&](size_t i) { return counts[i].kind == CountKind::Share; };
    if (isShare(index)) {
        size_t whole = index - 1;
        while (whole > 0 && isShare(whole))
            --whole;
        why = {QStringLiteral("part.shares"), count.number->span,
               QStringLiteral("what one of those who give them gives of the count before")};
        return isShare(whole) ? -1 : int(whole);
    }
    // Further members of a list of parts: "three French, two Danes"
    const bool listed = tokens.at(count.number->tokens.first - 1) == u"," ||
                        isWord(tokens, count.number->tokens.first - 1, sentence, u"and");
    if (sameSentence && listed && wholes[index - 1] >= 0) {
        why = {QStringLiteral("part.list"), count.number->span,
               QStringLiteral("goes on with a list of parts")};
        return wholes[index - 1];
    }
    return -1;
}

/// The count whose force the one at `index` may have: the one before; behind the sentence of a list of parts,
/// their whole.
int lenderOf(size_t index, const std::vector<TroopCount> &counts, const std::vector<FoundForce> &forces,
             const std::vector<int> &wholes)
{
    if (index == 0)
        return -1;
    const size_t before = index - 1;
    const bool sameSentence = counts[before].sentence == counts[index].sentence;
    if (!sameSentence && wholes[before] >= 0)
        return wholes[before];
    // "Italy, with 3,800, and Spain, with 1,500, ...": one of several lends nothing, what they are part of
    // does.
    const auto isOneOfSeveral = [&](size_t i) {
        return forces[i].isListed || counts[i].kind == CountKind::Share ||
               counts[i].kind == CountKind::Bringer;
    };
    size_t whole = before;
    while (!sameSentence && whole > 0 && isOneOfSeveral(whole))
        --whole;
    return !sameSentence && isOneOfSeveral(whole) ? -1 : int(whole);
}

/// A headline says in short what the text says in full: the same figure further down lends it what it lacks.
void completeHeadlines(std::vector<Deployment> &deployments, const std::vector<TroopCount> &counts,
                       const Tokens &tokens)
{
    for (size_t i = 0; i < deployments.size(); ++i) {
        const Sentence &sentence = tokens.sentences[size_t(counts[i].sentence)];
        if (tokens[sentence.tokens.end - 1].is(shape::SentenceEnd) || counts[i].sentence > 1)
            continue;
        for (size_t k = i + 1; k < deployments.size(); ++k) {
            Deployment &headline = deployments[i];
            const Deployment &body = deployments[k];
            if (body.amount.typical() != headline.amount.typical() ||
                counts[k].sentence == counts[i].sentence)
                continue;
            headline.force = body.force;
            headline.place = body.place;
            headline.status = body.status;
            headline.delta = body.delta;
            headline.asOf = body.asOf;
            headline.relative = body.relative;
            headline.why.push_back({QStringLiteral("headline.body"), body.span,
                                    QStringLiteral("the text tells more of the same figure")});
            break;
        }
    }
}

} // namespace

std::vector<Deployment> composeDeployments(const Analysis &analysis, const RuleBook &rules, FactSet &facts)
{
    const ForceWords words(rules.lexicon());
    const Tokens &tokens = analysis.tokens;
    TroopCounts found = findTroopCounts(analysis, words);
    facts.refusals.insert(facts.refusals.end(), found.refusals.begin(), found.refusals.end());
    if (found.counts.empty())
        return {};

    const Sections sections(tokens, words);
    ForceFinder forceFinder(analysis, words, sections, facts);
    PlaceFinder placeFinder(analysis, words, sections);
    const StatusFinder statusFinder(analysis, words, facts);
    const SpanIndex quoted = attributions(facts.quotes);
    std::vector<FoundForce> forces;
    std::vector<FoundPlace> places;
    std::vector<int> wholes;
    std::vector<int> origins;
    std::vector<Deployment> deployments;
    for (size_t i = 0; i < found.counts.size(); ++i) {
        const TroopCount &count = found.counts[i];
        forces.push_back(
            forceFinder.find(count, forces, found.counts, lenderOf(i, found.counts, forces, wholes)));
        places.push_back(placeFinder.find(count, forces, places, found.counts));
        const FoundStatus status = statusFinder.find(i, found.counts);
        origins.push_back(status.from);
        Evidence partWhy;
        wholes.push_back(wholeOf(i, found.counts, tokens, words, wholes, partWhy));

        Deployment deployment;
        deployment.span = count.number->span;
        deployment.id = FactId::of(FactKind::Deployment, deployment.span);
        deployment.sentence = tokens.sentences[size_t(count.sentence)].span;
        deployment.amount = amountOf(count, tokens);
        deployment.text = deployment.span.in(tokens.text).toString();
        deployment.force = forces.back().name;
        deployment.countedAs = count.countedAs;
        deployment.place = places.back().name;
        deployment.status = status.status;
        deployment.delta = status.delta;
        deployment.asOf = status.asOf;
        deployment.relative = status.relative;
        deployment.why.push_back(evidenceOf(count, tokens));
        deployment.confidence = count.confidence;
        for (const Evidence &why : {forces.back().why, places.back().why, status.why}) {
            if (!why.rule.isEmpty())
                deployment.why.push_back(why);
        }
        if (status.dated)
            deployment.why.push_back(*status.dated);
        if (wholes.back() >= 0)
            deployment.why.push_back(partWhy);
        if (const Quote *quote = quoteAround(deployment.span, facts.quotes, quoted)) {
            deployment.attributedTo = quote->speaker;
            deployment.why.push_back({QStringLiteral("attribution.quote"), quote->speakerSpan,
                                      QStringLiteral("stands in words of %1").arg(quote->speaker)});
        }
        if (count.noun.isEmpty())
            deployment.why.push_back(
                {QStringLiteral("confidence"), deployment.span,
                 QStringLiteral("less sure, as no noun of its own says what it counts")});
        doubtForceAndPlace(deployment, forces.back(), places.back());
        doubtInferredDate(deployment, facts.publication);
        deployments.push_back(std::move(deployment));
    }
    completeHeadlines(deployments, found.counts, tokens);
    for (size_t i = 0; i < deployments.size(); ++i) {
        if (wholes[i] >= 0)
            deployments[i].partOf = deployments[size_t(wholes[i])].id;
        if (origins[i] >= 0)
            deployments[i].from = deployments[size_t(origins[i])].id;
    }
    return deployments;
}

} // namespace nutgraf
