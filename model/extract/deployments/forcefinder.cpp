// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/deployments/forcefinder.h"

#include "model/extract/analysis.h"
#include "model/extract/deployments/casualties.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

using L = QLatin1String;

/// How far from a force noun its owner's name may stand: "British and Dutch peacekeeping force".
constexpr qint32 ModifierReach = 6;
/// How many sentences back a count may lend its force to one that names none.
constexpr qint32 TopicReach = 3;
/// How many sentences back the last force named is still what the talk is of.
constexpr qint32 TopicSentences = 60;

} // namespace

ForceFinder::ForceFinder(const Analysis &analysis, const ForceWords &words, const Sections &sections,
                         const FactSet &facts)
    : m_analysis(analysis)
    , m_tokens(analysis.tokens)
    , m_words(words)
    , m_names(analysis.tokens, words)
    , m_sections(sections)
    , m_facts(facts)
{
    for (size_t i = 0; i < facts.quotes.size(); ++i) {
        if (!facts.quotes[i].speaker.isEmpty())
            m_spoken.add(facts.quotes[i].span, int(i));
    }
    m_spoken.freeze();
    const std::vector<Entity> &entities = analysis.entities.entities;
    for (size_t i = entities.size(); i-- > 0;) // of namesakes the first stays
        m_entityByName.insert(entities[i].name, int(i));
    m_ofSentence.resize(m_tokens.sentences.size());
    m_ofOpening = inOpening();
}

FoundForce ForceFinder::found(const Named &named, const char *rule, const QString &how) const
{
    const Span span = m_tokens.span(named.tokens);
    return {named.name,
            named.place,
            {QLatin1String(rule), span,
             QStringLiteral("“%1” %2: %3").arg(span.in(m_tokens.text).toString(), how, named.name)}};
}

FoundForce ForceFinder::find(const TroopCount &count, const std::vector<FoundForce> &before,
                             const std::vector<TroopCount> &counts, int lender)
{
    const TokenRange sentence = m_tokens.sentences[size_t(count.sentence)].tokens;
    if (const auto named = asOwner(count))
        return found(*named, "force.possessive", QStringLiteral("has them"));
    if (const auto named = inPhrase(count))
        return found(*named, "force.noun-phrase", QStringLiteral("stands in the number's phrase"));
    if (const auto named = asPredicate(count))
        return found(*named, "force.predicate", QStringLiteral("is said of them"));
    if (const auto named = inList(count)) {
        FoundForce listed = found(*named, "force.list", QStringLiteral("stands before it in a list"));
        listed.isListed = true;
        return inMission(std::move(listed), count);
    }
    if (count.kind == CountKind::Row)
        return ofRow(count);
    // "an African Union offer of 7,000 troops"
    if (const qint32 of = count.number->tokens.first - 1;
        isWord(m_tokens, of, sentence, u"of") && of > sentence.first) {
        if (const auto named = ofGovernor(of - 1, sentence))
            return found(*named, "force.of", QStringLiteral("stands before the phrase"));
    }
    // "raised its ceiling to 8,940 troops"
    if (const auto named = ofResized(count))
        return found(*named, "force.size-of", QStringLiteral("is the force whose size this is"));
    // "from 900 to 600": one force, whose size it was and is
    const bool shares = count.shares >= 0 && count.shares < int(before.size()) &&
                        !before[size_t(count.shares)].name.isEmpty();
    if (shares && count.governor < counts[size_t(count.shares)].phrase.end &&
        (isWord(m_tokens, count.number->tokens.first - 1, sentence, u"from") ||
         isWord(m_tokens, count.number->tokens.first - 1, sentence, u"to")))
        return before[size_t(count.shares)];
    if (count.governor >= 0) {
        if (const auto named = ofGovernor(count.governor, sentence))
            return found(*named, "force.size-of", QStringLiteral("is the force whose size this is"));
    }
    if (const auto named = ofForceIn(count.scope, count.phrase.first))
        return found(*named, "force.clause", QStringLiteral("names the troops of the clause"));
    if (const auto named = asAgent(count))
        return found(*named, "force.agent", QStringLiteral("acts in the clause"));
    if (shares)
        return before[size_t(count.shares)];
    if (const auto &named = ofSentence(count.sentence))
        return found(*named, "force.sentence", QStringLiteral("names troops in the sentence"));
    const qint32 section = m_sections.firstOf(count.sentence);
    if (lender >= 0 && !before[size_t(lender)].name.isEmpty() && counts[size_t(lender)].sentence >= section &&
        count.sentence - counts[size_t(lender)].sentence <= TopicReach) {
        FoundForce same = before[size_t(lender)];
        same.why.rule = QStringLiteral("force.count-before");
        same.why.says = QStringLiteral("the count before it is of %1").arg(same.name);
        return same;
    }
    if (const auto named = ofTopic(count))
        return found(*named, "force.topic", QStringLiteral("is the last force named before"));
    return m_sections.isDigest() ? ofHead(count) : onlyOne(before);
}

/// The force whose size a number with a noun of its own tells: "raised its ceiling to 8,940 troops"
std::optional<ForceFinder::Named> ForceFinder::ofResized(const TroopCount &count) const
{
    constexpr qint32 Reach = 4;
    const TokenRange sentence = m_tokens.sentences[size_t(count.sentence)].tokens;
    const qint32 link = count.number->tokens.first - 1;
    if (count.noun.isEmpty() ||
        (!isWord(m_tokens, link, sentence, u"to") && !isWord(m_tokens, link, sentence, u"at")))
        return {};
    for (qint32 i = link - 1; i >= std::max(sentence.first + 1, link - Reach); --i) {
        if (isVerb(m_tokens[i].tag))
            break;
        const bool size = m_tokens[i].is(m_words.forceNoun) ||
                          isAnyOf(m_tokens.at(i), {L("ceiling"), L("size"), L("cap"), L("limit")});
        if (size)
            return ofGovernor(i, sentence);
    }
    return {};
}

/// "Chad. The army has ... It mobilised 1,000 reservists.": the place's own, where its army or government
/// acts
FoundForce ForceFinder::ofHead(const TroopCount &count) const
{
    const qint32 section = std::max(m_sections.firstOf(count.sentence), count.sentence - TopicSentences);
    const TokenRange ahead{m_tokens.sentences[size_t(section)].tokens.first, count.phrase.first};
    for (qint32 i = ahead.first; i + 1 < ahead.end; ++i) {
        if (isWord(m_tokens, i, ahead, u"the") &&
            isAnyOf(m_tokens.at(i + 1),
                    {L("army"), L("military"), L("government"), L("parliament"), L("president")})) {
            const QString place = m_sections.placeOf(count.sentence);
            return {place,
                    {},
                    {QStringLiteral("force.section"), m_tokens.span({i, i + 2}),
                     QStringLiteral("acts in a part of the text that is about %1").arg(place)}};
        }
    }
    return {};
}

/// "Total: 12,500", "Personnel: 4,000 (KFOR)": named beside it, else by what the text opens with
FoundForce ForceFinder::ofRow(const TroopCount &count) const
{
    if (const auto named = m_names.firstNamed({count.phrase.end, count.scope.end}, count.scope))
        return found(*named, "force.row", QStringLiteral("stands in its line"));
    if (m_ofOpening)
        return found(*m_ofOpening, "force.opening", QStringLiteral("is what the list is about"));
    return {};
}

/// A list of what countries give to a mission: they are where the mission is.
FoundForce ForceFinder::inMission(FoundForce force, const TroopCount &count) const
{
    if (count.kind == CountKind::Row && force.place.isEmpty() && m_ofOpening)
        force.place = m_ofOpening->place;
    return force;
}

FoundForce ForceFinder::onlyOne(const std::vector<FoundForce> &before)
{
    for (; m_compared < before.size(); ++m_compared) {
        const QString &name = before[m_compared].name;
        if (name.isEmpty())
            continue;
        m_areSeveral = m_areSeveral || (m_only >= 0 && before[size_t(m_only)].name != name);
        m_only = int(m_compared);
    }
    if (m_only < 0 || m_areSeveral)
        return {};
    FoundForce same = before[size_t(m_only)];
    same.why.rule = QStringLiteral("force.only");
    same.why.says = QStringLiteral("all counts before it are of %1").arg(same.name);
    return same;
}

std::optional<ForceFinder::Named> ForceFinder::inPhrase(const TroopCount &count) const
{
    const TokenRange sentence = m_tokens.sentences[size_t(count.sentence)].tokens;
    const qint32 end = count.number->tokens.end;
    // Between number and noun: "2,500 US troops", "9,000-strong ISAF peacekeeping force".
    if (auto named = m_names.joined({end, std::max(count.phrase.end, end)}, sentence))
        return named;
    // Behind the noun: "120 soldiers of the Republican Guard", "300 troops from Fiji".
    qint32 i = count.phrase.end;
    if (!isWord(m_tokens, i, sentence, u"of") && !isWord(m_tokens, i, sentence, u"from"))
        return {};
    qint32 stop = i + 1;
    while (stop < std::min(sentence.end, i + 1 + ModifierReach) && !isVerb(m_tokens[stop].tag) &&
           m_tokens[stop].tag != Tag::IN && !m_tokens[stop].is(shape::Punctuation) &&
           !m_tokens[stop].is(shape::Number))
        ++stop;
    // "withdraw 500 troops from Iraq" tells no owner.
    if (isWord(m_tokens, i, sentence, u"from")) {
        const qint32 verb = verbBefore(m_tokens, count.phrase.first, count.scope);
        if (verb >= 0 && (m_words.lexicon.value(m_tokens, verb, m_words.move) ||
                          m_words.lexicon.value(m_tokens, verb, m_words.change)))
            return {};
        for (qint32 t = count.phrase.first; t < stop; ++t) {
            const Lexicon::Hit hit = m_words.lexicon.at(m_tokens, t, m_words.move);
            if (hit && *hit.value == u"out")
                return {};
        }
        // "moved 5,000 soldiers from the Afghan border to Kashmir"
        for (qint32 t = i + 1; t <= std::min(stop, sentence.end - 1); ++t) {
            if (isWord(m_tokens, t, sentence, u"to") && !isWord(m_tokens, t - 1, sentence, u"up"))
                return {};
        }
    }
    return m_names.joined({i + 1, stop}, sentence);
}

std::optional<ForceFinder::Named> ForceFinder::asPredicate(const TroopCount &count) const
{
    const TokenRange sentence = m_tokens.sentences[size_t(count.sentence)].tokens;
    qint32 i = count.phrase.end;
    if (isWord(m_tokens, i, sentence, u"of")) // "130,000 of which are American"
        i += 2;
    if (!isWord(m_tokens, i, sentence, u"are") && !isWord(m_tokens, i, sentence, u"were"))
        return {};
    ++i;
    if (isWord(m_tokens, i, sentence, u"from"))
        ++i;
    return i < sentence.end ? m_names.namedAt(i, sentence) : std::nullopt;
}

std::optional<ForceFinder::Named> ForceFinder::asOwner(const TroopCount &count) const
{
    const TokenRange sentence = m_tokens.sentences[size_t(count.sentence)].tokens;
    // "NATO's 9,600-strong mission", "Bulgaria's all but 370 troops"
    for (qint32 i = count.number->core.first - 1; i >= std::max(sentence.first, count.number->core.first - 5);
         --i) {
        const Token &token = m_tokens[i];
        if (token.is(shape::Possessive)) {
            if (auto named = m_names.lastNamed({std::max(sentence.first, i - 4), i}, sentence);
                named && named->tokens.end == i)
                return named;
            return {};
        }
        if (token.tag == Tag::PRPS)
            return ofPossessive(i, sentence);
        if (token.tag == Tag::IN || isVerb(token.tag) || token.is(shape::Number) || m_tokens.at(i) == u",")
            break;
    }
    return {};
}

std::optional<ForceFinder::Named> ForceFinder::ofPossessive(qint32 pronoun, TokenRange sentence) const
{
    if (isWord(m_tokens, pronoun, sentence, u"our") || isWord(m_tokens, pronoun, sentence, u"my"))
        return ofSpeaker(pronoun);
    if (const EntityMention *mention = m_analysis.entities.mentionAt(pronoun)) {
        if (auto named = ofMention(*mention))
            return named;
    }
    auto named = m_names.lastNamed({sentence.first, pronoun}, sentence);
    if (named && m_names.isLocated(*named, sentence))
        named.reset();
    return named;
}

std::optional<ForceFinder::Named> ForceFinder::ofSpeaker(qint32 token) const
{
    int first = -1; // of the quotes around the word whose speaker is known
    m_spoken.eachHolding(m_tokens[token].span, [&](int quote) {
        if (m_entityByName.contains(m_facts.quotes[size_t(quote)].speaker) && (first < 0 || quote < first))
            first = quote;
    });
    if (first < 0)
        return {};
    const int entity = m_entityByName.value(m_facts.quotes[size_t(first)].speaker);
    return ofEntity(m_analysis.entities.entities[size_t(entity)], {token, token + 1});
}

std::optional<ForceFinder::Named> ForceFinder::inList(const TroopCount &count) const
{
    const TokenRange sentence = m_tokens.sentences[size_t(count.sentence)].tokens;
    // "Turkey, 500", "Norway 150", "India with 2,200", "Nepal (600)"
    const qint32 before = count.number->tokens.first - 1;
    const bool link =
        before > sentence.first &&
        (m_tokens.at(before) == u"," || m_tokens.at(before) == u"(" || m_tokens.at(before) == u":" ||
         m_tokens[before].is(shape::Dash) || isWord(m_tokens, before, sentence, u"with"));
    const bool aside = link && m_tokens.at(before - 1) == u","; // "Italy, with 3,800, ..."
    const qint32 end = before + 1 - link - aside;
    // With a noun of its own only where the name stands right before it: "and Colombia 1,060 soldiers"
    if ((!count.noun.isEmpty() && link) || end <= sentence.first)
        return {};
    auto named = m_names.lastNamed({std::max(sentence.first, end - 4), end}, sentence);
    // "out of Chad, with about 600 to follow"
    if (named && (named->tokens.end != end || m_names.isLocated(*named, sentence) ||
                  (aside && isWord(m_tokens, named->tokens.first - 1, sentence, u"of"))))
        named.reset();
    return named;
}

std::optional<ForceFinder::Named> ForceFinder::ofGovernor(qint32 governor, TokenRange limits) const
{
    // Names before the force noun: "the current African Union (AU) force", "the Italian contingent".
    qint32 first = governor;
    while (first > std::max(limits.first, governor - ModifierReach)) {
        const Token &before = m_tokens[first - 1];
        const bool mark = before.is(shape::Punctuation) && !before.is(shape::Hyphen) &&
                          !before.is(shape::Possessive) && m_tokens.at(first - 1) != u"(" &&
                          m_tokens.at(first - 1) != u")";
        if (before.is(m_words.host)) // "no longer hosts Russian troops", whatever the tagger makes of it
            break;
        // "a German-led battle group"
        const bool led =
            isVerb(before.tag) && first - 2 >= limits.first && m_tokens[first - 2].is(shape::Hyphen);
        if (mark || (isVerb(before.tag) && !led) || before.tag == Tag::IN || before.tag == Tag::TO)
            break;
        if (before.tag == Tag::PRPS)
            return ofPossessive(first - 1, limits);
        --first;
    }
    if (auto named = m_names.joined({first, governor + 1}, limits))
        return named;
    // "the number of US troops", "a force of the African Union"
    qint32 i = governor + 1;
    if (!isWord(m_tokens, i, limits, u"of") || isWord(m_tokens, governor, limits, u"garrison"))
        return {};
    const TokenRange of{i + 1, std::min(limits.end, i + 1 + ModifierReach)};
    auto named = m_names.firstNamed(of, limits);
    // Not what lies beyond: "a force of 900 soldiers for Mali".
    if (named && (m_names.isLocated(*named, limits) ||
                  std::any_of(m_tokens.all.begin() + of.first, m_tokens.all.begin() + named->tokens.first,
                              [](const Token &t) {
                                  return isVerb(t.tag) || t.is(shape::Punctuation) || t.is(shape::Number) ||
                                         t.tag == Tag::CD || t.tag == Tag::IN;
                              })))
        named.reset();
    return named;
}

/// "will work with the Chadian army": others than those who do it
bool ForceFinder::isCompanion(qint32 noun, TokenRange range) const
{
    for (qint32 i = noun - 1; i >= std::max(range.first, noun - ModifierReach); --i) {
        if (isAnyOf(m_tokens.at(i), {L("with"), L("alongside"), L("against")}))
            return true;
        if (isVerb(m_tokens[i].tag) || m_tokens[i].is(shape::Punctuation) || m_tokens[i].tag == Tag::IN)
            return false;
    }
    return false;
}

std::optional<ForceFinder::Named> ForceFinder::ofForceIn(TokenRange range, qint32 before) const
{
    std::optional<Named> best;
    for (qint32 i = range.first; i < std::min(range.end, before); ++i) {
        // "UNIFIL": a force by its name
        if (m_tokens[i].is(m_words.owner)) {
            if (auto mission = m_names.namedAt(i, range); mission && !mission->place.isEmpty())
                best = std::move(mission);
        }
        const Lexicon::Hit force = m_words.lexicon.at(m_tokens, i, m_words.forceNoun);
        if (!force || *force.value != u"strong" || isCompanion(i, range))
            continue;
        if (auto named = ofGovernor(i + force.count - 1, range))
            best = std::move(named);
        i += force.count - 1;
    }
    return best;
}

std::optional<ForceFinder::Named> ForceFinder::asAgent(const TroopCount &count) const
{
    const TokenRange sentence = m_tokens.sentences[size_t(count.sentence)].tokens;
    const Clause *clause = m_analysis.clauseAt(count.number->core.first);
    // "Slovakia hosts 2,100": they are there, not its own.
    if (clause && clause->verb >= 0 && clause->verb < count.phrase.first &&
        m_tokens[clause->verb].is(m_words.host))
        return {};
    // "Kabul puts the figure at 4,000": a source, not whose they are
    const qint32 before = count.number->tokens.first - 1;
    if (clause && clause->verb >= 0 && clause->verb < before && m_tokens[clause->verb].is(m_words.estimate) &&
        count.noun.isEmpty() &&
        (isWord(m_tokens, before, sentence, u"at") ||
         (isWord(m_tokens, before, sentence, u"of") && clause->verb == before - 1)))
        return {};
    // The subject before the number, nearest clause first; then whoever is named before it.
    if (clause && !clause->subject.isEmpty() && clause->subject.end <= count.phrase.first) {
        if (auto named = ofSubject(clause->subject, sentence))
            return named;
        // "UNIFIL, which has 10,500 peacekeepers": the pronoun stands for it
        if (clause->link == ClauseLink::Relative && !clause->antecedent.isEmpty()) {
            if (auto named = ofSubject(clause->antecedent, sentence))
                return named;
        }
    }
    if (clause && clause->passive) { // "overseen by 7,000 AU troops", "sent by Fiji"
        for (qint32 i = count.phrase.end; i < clause->tokens.end; ++i) {
            if (isWord(m_tokens, i, sentence, u"by") && i + 1 < sentence.end) {
                if (auto named = m_names.firstNamed({i + 1, std::min(sentence.end, i + 4)}, sentence))
                    return named;
            }
        }
    }
    const qint32 s = m_tokens.sentenceOf(count.phrase.first);
    const std::vector<Clause> &clauses = m_analysis.clauses[size_t(s)];
    // "the 900 troops (that) Canada has promised"
    const qint32 relative = count.phrase.end + isWord(m_tokens, count.phrase.end, sentence, u"that");
    for (const Clause &promised : clauses) {
        if (promised.subject.isEmpty() || promised.subject.first < relative)
            continue;
        // "that Fiji, Nepal and Togo have promised": all that stand before the verb
        const TokenRange givers{relative, promised.subject.end};
        const auto joined = m_names.joined(givers, sentence);
        if (promised.subject.first != relative && !(joined && joined->tokens == givers))
            continue;
        if (auto named = ofSubject(promised.subject, sentence))
            return named;
    }
    // "the 500 soldiers Britain promised": subject and verb directly behind
    if (auto named =
            count.phrase.end < sentence.end ? m_names.namedAt(count.phrase.end, sentence) : std::nullopt;
        named && sentence.contains(named->tokens.end) && m_tokens[named->tokens.end].tag == Tag::VBD)
        return named;
    for (auto c = clauses.rbegin(); c != clauses.rend(); ++c) {
        if (c->subject.isEmpty() || c->subject.end > count.phrase.first || &*c == clause ||
            (c->verb >= 0 && m_tokens[c->verb].is(m_words.host)))
            continue;
        if (auto named = ofSubject(c->subject, sentence))
            return named;
    }
    if (clauses.empty())
        return m_names.lastNamed({sentence.first, count.phrase.first}, sentence);
    return {};
}

std::optional<ForceFinder::Named> ForceFinder::ofSubject(TokenRange subject, TokenRange limits) const
{
    // "Chad itself has sent"
    if (m_tokens.at(subject.end - 1).endsWith(u"self", Qt::CaseInsensitive) &&
        subject.end - 1 > limits.first) {
        --subject.end;
        subject.first = std::min(subject.first, subject.end - 1);
    }
    // "The mission, UNMIT, ..."
    if (isWord(m_tokens, subject.end, limits, u",") && subject.end + 1 < limits.end) {
        if (auto named = m_names.namedAt(subject.end + 1, limits);
            named && !named->place.isEmpty() && isWord(m_tokens, named->tokens.end, limits, u","))
            return named;
    }
    // "Malaysia and Indonesia have offered 3,000"
    TokenRange row = subject;
    while (isWord(m_tokens, row.first - 1, limits, u",")) { // "Malaysia, | Indonesia and Bangladesh have"
        const auto before = m_names.lastNamed({std::max(limits.first, row.first - 4), row.first - 1}, limits);
        if (!before || before->tokens.end != row.first - 1)
            break;
        row.first = before->tokens.first;
    }
    if (auto several = m_names.joined(row, limits);
        several && several->tokens == row && several->name.contains(QLatin1String(" and ")))
        return several;
    if (const EntityMention *mention = m_analysis.entities.mentionAt(subject.end - 1)) {
        if (auto named = ofMention(*mention); named && !m_names.isLocated(*named, limits))
            return named;
    }
    for (qint32 i = subject.first; i < subject.end; ++i) {
        if (auto named = m_names.namedAt(i, limits); named && !m_names.isLocated(*named, limits))
            return named;
    }
    // A government called by its capital.
    for (qint32 i = subject.first; i < subject.end; ++i) {
        if (const Lexicon::Hit hit = m_words.lexicon.at(m_tokens, i, m_words.capital))
            return Named{*hit.value, {}, {i, i + hit.count}};
    }
    return {};
}

std::optional<ForceFinder::Named> ForceFinder::ofMention(const EntityMention &mention) const
{
    if (auto named = m_names.firstNamed(mention.tokens, mention.tokens))
        return named;
    return mention.entity < 0 ? std::nullopt : ofEntity(m_analysis.entities.of(mention), mention.tokens);
}

std::optional<ForceFinder::Named> ForceFinder::ofEntity(const Entity &entity, TokenRange words) const
{
    // A pronoun's or a description's entity: its name, or the office of a person, tells the nation.
    for (const QString &text : {entity.name, entity.role}) {
        if (text.isEmpty())
            continue;
        const Tokens tokens = tokenize(text, {}, m_words.lexicon);
        for (qint32 i = 0; i < tokens.count(); ++i) {
            for (const WordClass c : {m_words.owner, m_words.country, m_words.demonym}) {
                if (const Lexicon::Hit hit = m_words.lexicon.at(tokens, i, c))
                    return Named{hit.value->section(QLatin1Char('|'), 0, 0),
                                 hit.value->section(QLatin1Char('|'), 1, 1), words};
            }
        }
    }
    if (entity.kind == EntityKind::Force)
        return Named{entity.name, {}, words};
    return {};
}

std::optional<ForceFinder::Named> ForceFinder::ofTopic(const TroopCount &count)
{
    const qint32 first = std::max(m_sections.firstOf(count.sentence), count.sentence - TopicSentences);
    for (qint32 s = count.sentence; s >= first; --s) {
        if (const auto &named = ofSentence(s))
            return named;
    }
    return m_sections.isDigest() ? std::nullopt : m_ofOpening;
}

std::optional<ForceFinder::Named> ForceFinder::inOpening() const
{
    if (m_tokens.sentences.empty())
        return {};
    const TokenRange opening = m_tokens.sentences.front().tokens;
    for (qint32 i = opening.first; i < opening.end; ++i) {
        if (auto named = m_names.namedAt(i, opening); named && !m_names.isLocated(*named, opening))
            return named;
    }
    return {};
}

const std::optional<ForceFinder::Named> &ForceFinder::ofSentence(qint32 sentence)
{
    auto &known = m_ofSentence[size_t(sentence)];
    if (!known) {
        const TokenRange range = m_tokens.sentences[size_t(sentence)].tokens;
        known = ofForceIn(range, range.end);
    }
    return *known;
}

} // namespace nutgraf
