// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/deployments/placefinder.h"

#include "model/extract/analysis.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace nutgraf
{

namespace
{

/// Longest way from a preposition to its place: "in the relatively stable northern part of Afghanistan".
constexpr qint32 PlaceReach = 9;
/// How many sentences back a place may be taken from.
constexpr qint32 SentencesBack = 1;
/// How many sentences back a count may lend its place.
constexpr qint32 CountsBack = 3;
/// Among how many of the forces before one is looked for.
constexpr qsizetype SendersBack = 16;

/// Whether `name` is a force's, or one of those of a joint one: "Fiji, Nepal and Togo".
bool isAmong(QStringView name, QStringView force)
{
    for (const QStringView part : force.split(u", ")) {
        const qsizetype last = part.lastIndexOf(u" and ");
        if (part == name || (last >= 0 && (part.first(last) == name || part.sliced(last + 5) == name)))
            return true;
    }
    return false;
}

bool isNumberAt(const Tokens &tokens, qint32 token, TokenRange limits)
{
    return limits.contains(token) && tokens[token].is(shape::Number);
}

} // namespace

PlaceFinder::PlaceFinder(const Analysis &analysis, const ForceWords &words, const Sections &sections)
    : m_analysis(analysis)
    , m_tokens(analysis.tokens)
    , m_words(words)
    , m_names(analysis, words)
    , m_sections(sections)
    , m_leaves(analysis.tokens.sentences.size())
{
    findTopic();
}

FoundPlace PlaceFinder::found(const NamedPlace &named, const char *rule, const QString &how) const
{
    const Span span = m_tokens.span(named.tokens);
    return {named.name,
            {QLatin1String(rule), span,
             QStringLiteral("“%1” %2: %3").arg(span.in(m_tokens.text).toString(), how, named.name)}};
}

FoundPlace PlaceFinder::find(const TroopCount &count, const std::vector<FoundForce> &forces,
                             const std::vector<FoundPlace> &before, const std::vector<TroopCount> &counts)
{
    const FoundForce &force = forces.back();
    const TokenRange sentence = m_tokens.sentences[size_t(count.sentence)].tokens;
    // The next count of the clause begins its own part of it.
    qint32 end = count.scope.end;
    const auto next =
        std::upper_bound(counts.begin(), counts.end(), count.phrase.first,
                         [](qint32 first, const TroopCount &other) { return first < other.phrase.first; });
    if (next != counts.end())
        end = std::min(end, next->phrase.first);
    // A force's own country is where it is only if the clause says so and nothing else is told.
    const Search search{sentence,
                        {count.scope.first, count.phrase.first},
                        {count.phrase.end, end},
                        force.name,
                        leaves(count.sentence) ? FromTells::Place : FromTells::Home};
    if (const auto place = inClause(count, search))
        return *place;
    if (!force.place.isEmpty())
        return {force.place,
                {QStringLiteral("place.mission"), force.why.span,
                 QStringLiteral("that mission is in %1").arg(force.place)}};
    const auto unknown = unknownPlace(search);
    if (const auto place = inSentence(search, unknown))
        return *place;
    if (const FoundPlace *same = placeBefore(count, before, counts);
        same && (!unknown || same->isKnown)) // else from one unknown place to another
        return {same->name,
                {QStringLiteral("place.count-before"), same->why.span,
                 QStringLiteral("the count before it is in %1").arg(same->name)},
                same->isKnown};
    const qint32 section = m_sections.firstOf(count.sentence);
    for (qint32 s = count.sentence - 1; s >= std::max(section, count.sentence - SentencesBack); --s) {
        const TokenRange range = m_tokens.sentences[size_t(s)].tokens;
        if (const auto named = m_names.lastAfterPreposition(range, range, search.own, search.from))
            return found(*named, "place.sentence-before", QStringLiteral("is the last place before"));
        if (const auto named = m_names.asModifier(range, range, search.own))
            return found(*named, "place.sentence-before", QStringLiteral("is the last place before"));
    }
    if (const QString head = m_sections.placeOf(count.sentence); !head.isEmpty())
        return {head,
                {QStringLiteral("place.section"), m_tokens.sentences[size_t(section)].span,
                 QStringLiteral("this part of the text is about %1").arg(head)}};
    return fromTopic(forces, unknown, search);
}

std::optional<FoundPlace> PlaceFinder::inClause(const TroopCount &count, const Search &search) const
{
    for (qint32 i = count.phrase.end; i < std::min(count.scope.end, count.phrase.end + PlaceReach); ++i) {
        if (const Lexicon::Hit hit = m_words.lexicon.at(m_tokens, i, m_words.preposition);
            hit && *hit.value == u"everywhere")
            return FoundPlace{{},
                              {QStringLiteral("place.everywhere"), m_tokens.span({i, i + hit.count}),
                               QStringLiteral("they are in many places at once")}};
    }
    if (const auto named =
            m_names.asModifier({count.number->tokens.end, count.phrase.end}, search.sentence, search.own))
        return found(*named, "place.noun-phrase", QStringLiteral("stands in the number's phrase"));
    if (const auto named = hostOf(count, search.sentence))
        return found(*named, "place.host", QStringLiteral("has them on its soil"));
    if (const auto named =
            m_names.firstAfterPreposition(search.behind, search.sentence, search.own, search.from)) {
        const auto unknown = m_names.unknownIn(search.behind, search.sentence);
        if (unknown && unknown->tokens.end <= named->tokens.first && isOfOthers(*named, search.sentence))
            return foundUnknown(*unknown);
        return found(*named, "place.behind", QStringLiteral("follows in the clause"));
    }
    if (const auto named = m_names.asModifier(search.behind, search.sentence, search.own))
        return found(*named, "place.behind", QStringLiteral("follows in the clause"));
    if (const auto named =
            m_names.lastAfterPreposition(search.ahead, search.sentence, search.own, search.from))
        return found(*named, "place.before", QStringLiteral("stands before it in the clause"));
    return {};
}

/// "Slovakia hosts 2,100 soldiers"
std::optional<NamedPlace> PlaceFinder::hostOf(const TroopCount &count, TokenRange sentence) const
{
    const Clause *clause = m_analysis.clauseAt(count.number->core.first);
    if (!clause || clause->verb < 0 || !m_tokens[clause->verb].is(m_words.host))
        return {};
    // "Italy, which hosts 12,000": the pronoun stands for it
    const bool relative = clause->link == ClauseLink::Relative && !clause->antecedent.isEmpty();
    const TokenRange who = relative ? clause->antecedent : clause->subject;
    for (qint32 i = who.first; i < who.end; ++i) {
        if (auto named = m_names.namedAt(i, sentence))
            return named;
    }
    return {};
}

std::optional<FoundPlace> PlaceFinder::inSentence(const Search &search,
                                                  const std::optional<NamedPlace> &unknown) const
{
    const TokenRange &sentence = search.sentence;
    // "Of the 40,000 in all, 10,500 are in Poland" tells where the part is alone.
    const bool isWhole =
        isWord(m_tokens, sentence.first, sentence, u"of") && search.ahead.end <= sentence.first + 2;
    const auto further = isWhole ? std::nullopt
                                 : m_names.firstAfterPreposition({search.behind.end, sentence.end}, sentence,
                                                                 search.own, search.from);
    if (const auto &named = further) {
        if (unknown && isOfOthers(*named, sentence))
            return foundUnknown(*unknown);
        return found(*named, "place.sentence", QStringLiteral("stands in the sentence"));
    }
    if (const auto named = m_names.lastAfterPreposition({sentence.first, search.ahead.end}, sentence,
                                                        search.own, search.from))
        return found(*named, "place.sentence", QStringLiteral("stands in the sentence"));
    if (const auto named = m_names.asModifier(sentence, sentence, search.own))
        return found(*named, "place.sentence", QStringLiteral("stands in the sentence"));
    return {};
}

FoundPlace PlaceFinder::fromTopic(const std::vector<FoundForce> &forces,
                                  const std::optional<NamedPlace> &unknown, const Search &search) const
{
    // One who sends troops is not where they are, unless things happen there.
    const bool sends =
        std::any_of(forces.end() - std::min<qsizetype>(SendersBack, qsizetype(forces.size())), forces.end(),
                    [this](const FoundForce &sender) { return isAmong(m_topic, sender.name); });
    const bool fits = !m_topic.isEmpty() && (m_topicIsScene || !sends);
    // A town that no lexicon knows most likely lies in the country that the text is about.
    if (unknown && !(fits && m_topicIsScene))
        return foundUnknown(*unknown);
    if (fits)
        return {
            m_topic,
            {QStringLiteral("place.topic"), {}, QStringLiteral("the text is most about %1").arg(m_topic)}};
    if (const auto named = m_names.firstAfterPreposition(search.behind, search.sentence, {}, search.from))
        return found(*named, "place.own", QStringLiteral("follows in the clause"));
    if (const auto named = m_names.lastAfterPreposition(search.ahead, search.sentence, {}, search.from))
        return found(*named, "place.own", QStringLiteral("stands before it in the clause"));
    return {};
}

FoundPlace PlaceFinder::foundUnknown(const NamedPlace &named) const
{
    FoundPlace place = found(named, "place.unknown-name", QStringLiteral("stands as a place in the clause"));
    place.isKnown = false;
    return place;
}

/// The place in a count's clause that no lexicon knows: first behind the count, then before it.
std::optional<NamedPlace> PlaceFinder::unknownPlace(const Search &search) const
{
    auto named = m_names.unknownIn(search.behind, search.sentence);
    return named ? named : m_names.unknownIn(search.ahead, search.sentence);
}

/// "the larger force in Mali": where others are
bool PlaceFinder::isOfOthers(const NamedPlace &place, TokenRange sentence) const
{
    const qint32 noun = place.tokens.first - 2;
    return noun >= sentence.first && m_tokens[noun + 1].is(m_words.preposition) &&
           m_tokens[noun].is(m_words.forceNoun);
}

bool PlaceFinder::leaves(qint32 sentence)
{
    auto &known = m_leaves[size_t(sentence)];
    if (!known)
        known = tellsOfLeaving(m_tokens.sentences[size_t(sentence)].tokens);
    return *known;
}

bool PlaceFinder::tellsOfLeaving(TokenRange sentence) const
{
    for (qint32 i = sentence.first; i < sentence.end; ++i) {
        for (const WordClass c : {m_words.move, m_words.change, m_words.casualty}) {
            const Lexicon::Hit hit = m_words.lexicon.at(m_tokens, i, c);
            if (hit && (*hit.value == u"out" || *hit.value == u"down" || c == m_words.casualty))
                return true;
        }
    }
    return false;
}

const FoundPlace *PlaceFinder::placeBefore(const TroopCount &count, const std::vector<FoundPlace> &before,
                                           const std::vector<TroopCount> &counts) const
{
    if (before.empty() || before.back().name.isEmpty())
        return nullptr;
    const qint32 lender = counts[before.size() - 1].sentence;
    const qint32 distance = count.sentence - lender;
    if (lender < m_sections.firstOf(count.sentence))
        return nullptr;
    return distance <= CountsBack ? &before.back() : nullptr;
}

void PlaceFinder::findTopic()
{
    QHash<QString, int> votes;
    QSet<QString> scenes;
    int best = 0;
    for (qint32 s = 0; s < qint32(m_tokens.sentences.size()); ++s) {
        const Sentence &sentence = m_tokens.sentences[size_t(s)];
        for (qint32 i = sentence.tokens.first; i < sentence.tokens.end; ++i) {
            if (!m_tokens[i].is(shape::Capitalised))
                continue;
            auto named = m_names.namedAt(i, sentence.tokens);
            if (const QString *nation = m_words.lexicon.value(m_tokens, i, m_words.demonym); nation && !named)
                named = NamedPlace{*nation, {i, i + 1}};
            if (!named)
                continue;
            // "said in Paris" tells where it was said.
            const bool located = i > sentence.tokens.first && m_tokens[i - 1].is(m_words.preposition) &&
                                 (i < sentence.tokens.first + 2 || !m_tokens[i - 2].is(m_words.report));
            if (located)
                scenes.insert(named->name);
            // "troops from Fiji", "Togo (800)": who sends
            if ((isWord(m_tokens, i - 1, sentence.tokens, u"from") && !leaves(s)) ||
                (isWord(m_tokens, named->tokens.end, sentence.tokens, u"(") &&
                 isNumberAt(m_tokens, named->tokens.end + 1, sentence.tokens))) {
                i = named->tokens.end - 1;
                continue;
            }
            // Headline and lead tell what a text is about.
            const int vote = votes[named->name] += (located ? 3 : 1) + (sentence.block < 2);
            if (vote > best) {
                best = vote;
                m_topic = named->name;
            }
            i = named->tokens.end - 1;
        }
    }
    m_topicIsScene = scenes.contains(m_topic);
}

} // namespace nutgraf
