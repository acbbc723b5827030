// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/deployments/lonenumbers.h"

#include "model/extract/deployments/casualties.h"
#include "model/extract/deployments/heldnumbers.h"
#include "model/extract/deployments/listrows.h"
#include "model/extract/deployments/numberlevels.h"

namespace nutgraf
{

namespace
{

/// How many sentences behind "how many ...?" its answer may stand.
constexpr qint32 AnswerReach = 3;
/// Fewer than this, without a noun, count troops only in a list of parts: "one to three" counts anything.
constexpr double FewestAlone = 10;

} // namespace

std::optional<TroopCount> LoneNumbers::read(const NumberMention &number, QString &refusal)
{
    if (const TokenRange line = troopRowOf(m_context, number); !line.isEmpty()) {
        TroopCount row = m_context.started(number, "troops.row", 0.85);
        row.kind = CountKind::Row;
        row.scope = line;
        row.noun = {};
        row.phrase = number.tokens;
        row.countedAs = QStringLiteral("troops");
        return row;
    }
    if (!number.noun.isEmpty()) {
        refusal = QStringLiteral("counts what is called “%1”, and nothing says that it is a force")
                      .arg(m_tokens.textOf(number.noun));
        return readNationals(number);
    }
    TroopCount count = m_context.started(number, nullptr, 0);
    if (casualtyVerb(m_context.analysis, m_words, count.phrase, count.scope) >= 0) {
        refusal = QStringLiteral("the verb beside it makes them casualties, captives or refugees");
        return {};
    }
    const qint32 before = number.tokens.first - 1;
    const bool part = follows(number.tokens.first, m_words.part) ||
                      (m_context.isWordAt(before, u",") && follows(before, m_words.part)) ||
                      (m_context.isWordAt(number.tokens.end, u"of") &&
                       (m_context.isWordAt(number.tokens.end + 1, u"them") ||
                        m_context.isWordAt(number.tokens.end + 1, u"those") ||
                        m_context.isWordAt(number.tokens.end + 1, u"these") ||
                        m_context.isWordAt(number.tokens.end + 1, u"whom")));
    const double size = number.amount.typical().value_or(0);
    const int neighbour = nearestCount(number);
    const bool ofTheWhole = neighbour >= 0 && isOfTheWhole(number);
    const bool listed =
        neighbour >= 0 && (part || endsName(before) || m_tokens.at(std::max(0, before)) == u",");
    if (size < 2 || (size < FewestAlone && !listed)) {
        refusal = QStringLiteral("so few, without a noun, may be anything");
        return {};
    }

    const qint32 governor = forceBefore(m_context, number);
    const TroopCount *other = neighbour < 0 ? nullptr : &m_context.found.counts[size_t(neighbour)];
    // "the number of soldiers killed was under 100": what stands between says what is counted.
    const bool behindOther = other && other->phrase.first < before;
    const TokenRange between{behindOther ? other->phrase.end : m_range.first, number.tokens.first};
    if (m_context.anyCounted(between, Counted::Killed, Counted::Displaced)) {
        refusal = QStringLiteral("casualties, captives or refugees are spoken of before it");
        return {};
    }
    // "a force of 600", "the deployment of 3,500"
    const qint32 forceOf =
        m_context.isWordAt(before, u"of") && governor == before - 1 ? governor : m_context.forceOf(number);
    if (forceOf >= 0) {
        count.rule = "troops.force-of";
        count.confidence = 0.9;
        count.governor = forceOf;
    } else if (isApposition(number)) {
        count.rule = "troops.apposition";
        count.confidence = 0.9;
        count.governor = governor;
    } else if (governor >= 0 && tellsLevel(m_context, number, governor)) {
        count.rule = "troops.level";
        count.confidence = 0.85;
        count.governor = governor;
    } else if (m_context.countedNearby() && followsBringer(number)) {
        count.kind = CountKind::Bringer;
        count.rule = "troops.with";
        count.confidence = 0.8;
        count.governor = follows(before - 1, m_words.forceNoun) ? before - 2 : -1;
    } else if (!other && part && m_context.countedNearby() &&
               !m_context.anyIn({m_range.first, number.tokens.first}, m_words.casualty)) {
        count.rule = "troops.shared-noun"; // "Of these, 400 are medics": of those in the sentence before
        count.confidence = 0.75;
    } else if (other && (part || ofTheWhole || leansOn(number, *other))) {
        count.rule = "troops.shared-noun";
        count.confidence = 0.82;
        count.governor = other->governor;
    } else if (m_context.countedNearby() && m_context.isWordAt(before, u"with") && before > m_range.first &&
               m_tokens.at(before - 1).startsWith(u"contributor", Qt::CaseInsensitive)) {
        count.kind = CountKind::Share;
        count.rule = "troops.shares"; // "Chad is the largest contributor with 1,425"
        count.confidence = 0.8;
    } else if (isShare(number)) {
        count.kind = CountKind::Share;
        count.rule = "troops.shares";
        count.confidence = 0.85;
    } else if (isAnswer(number)) {
        count.rule = "troops.answer";
        count.confidence = 0.8;
    } else if (isFigure(m_context, number)) {
        count.rule = "troops.figure";
        count.confidence = 0.75;
        count.governor = governor;
    } else if (isHeld(m_context, number)) {
        count.rule = "troops.held";
        count.confidence = 0.75;
    } else if (isElided(number)) {
        count.rule = "troops.elided";
        count.confidence = 0.65;
    } else {
        refusal = QStringLiteral("no noun says what it counts, and nothing ties it to troops");
        return {};
    }
    if (!other && m_context.countedNearby())
        other = &m_context.found.counts.back();
    count.shares = neighbour;
    count.countedAs = other ? other->countedAs : m_tokens.at(std::max(count.governor, 0)).toString();
    return count;
}

std::optional<TroopCount> LoneNumbers::readNationals(const NumberMention &number) const
{
    // "three French, two Danes": people called by their country, as parts of a force.
    const qint32 before = number.tokens.first - 1;
    const bool nation = m_words.lexicon.at(m_tokens, number.noun.first, m_words.demonym).count > 0;
    const bool vague = number.rule == std::string_view("number.vague");
    if (!nation || vague)
        return {};
    const TokenRange ahead{m_range.first, number.tokens.first};
    const bool force = m_context.anyIn(ahead, m_words.forceNoun) || m_context.anyTroops(ahead);
    const bool part = m_context.anyIn(ahead, m_words.part) || m_context.isWordAt(before, u"and") ||
                      m_context.isWordAt(before, u",") || m_context.isWordAt(before, u":");
    const bool dead = m_context.anyIn(ahead, m_words.casualty) ||
                      m_context.anyCounted(ahead, Counted::Killed, Counted::People);
    // "some 60 Norwegians already serve there", where troops are spoken of
    const bool serve = m_context.countedLately() && movesBehind(number.noun.end);
    // "There are now 3,000 Danes in the country"
    const qint32 verb = before - (before > m_range.first && m_tokens[before].is(m_words.cue));
    const bool there = m_context.countedNearby() && m_context.isWordAt(verb - 1, u"there") &&
                       (m_context.isWordAt(verb, u"are") || m_context.isWordAt(verb, u"were"));
    if (!((force && part) || serve || there) || dead)
        return {};
    TroopCount count = m_context.started(number, "troops.nationals", 0.7);
    count.countedAs = QStringLiteral("troops");
    count.governor = forceBefore(m_context, number);
    return count;
}

int LoneNumbers::nearestCount(const NumberMention &number) const
{
    const std::vector<TroopCount> &counts = m_context.found.counts;
    int best = -1;
    for (size_t i = m_first; i < counts.size(); ++i) {
        const bool isBefore = counts[i].phrase.first < number.tokens.first;
        const bool bestIsBefore = best >= 0 && counts[size_t(best)].phrase.first < number.tokens.first;
        if (best < 0 ||
            (isBefore && (!bestIsBefore || counts[i].phrase.first > counts[size_t(best)].phrase.first)))
            best = int(i);
    }
    return best;
}

/// "half its troops, some 7,000, ...": the number of those named right before it
bool LoneNumbers::isApposition(const NumberMention &number) const
{
    const qint32 mark = number.tokens.first - 1;
    const qint32 noun = mark - 1;
    if (noun < m_range.first)
        return false;
    const QStringView opens = m_tokens.at(mark);
    if (opens != u"," && opens != u"(" && !m_tokens[mark].is(shape::Dash))
        return false;
    const QString *force = m_words.lexicon.value(m_tokens, noun, m_words.forceNoun);
    if (!m_context.anyTroops({noun, noun + 1}) && !(force && *force == u"strong"))
        return false;
    const qint32 end = number.tokens.end;
    return !m_range.contains(end) || m_tokens[end].is(shape::Punctuation) || m_tokens[end].tag == Tag::IN;
}

/// "They will come from Senegal (800), Nepal (600)": what each gives, where troops are spoken of
bool LoneNumbers::isShare(const NumberMention &number) const
{
    const qint32 opens = number.tokens.first - 1;
    return opens > m_range.first && m_tokens.at(opens) == u"(" &&
           m_context.isWordAt(number.tokens.end, u")") && endsName(opens - 1) &&
           (m_context.countedNearby() || m_context.anyTroops(m_range));
}

/// "Italy, with 3,800, and Spain, with 1,500, ...", "a second group, with some 4,000, ..."
bool LoneNumbers::followsBringer(const NumberMention &number) const
{
    const qint32 with = number.tokens.first - 1;
    return with > m_range.first + 1 && m_context.isWordAt(with, u"with") && m_tokens.at(with - 1) == u"," &&
           (endsName(with - 2) || follows(with - 1, m_words.forceNoun)) &&
           m_range.contains(number.tokens.end) && m_tokens[number.tokens.end].is(shape::Punctuation);
}

/// "How many observers do you have? - On paper 220. In the valley 164."
bool LoneNumbers::isAnswer(const NumberMention &number)
{
    const qint32 end = number.tokens.end;
    if (m_range.contains(end) && !m_tokens[end].is(shape::Punctuation))
        return false;
    if (!m_isAsked)
        m_isAsked = isAskedHowMany();
    return *m_isAsked;
}

/// Whether a sentence before asks for a number of troops, and none between for another.
bool LoneNumbers::isAskedHowMany() const
{
    for (qint32 s = m_context.sentence - 1; s >= std::max(0, m_context.sentence - AnswerReach); --s) {
        const TokenRange asked = m_tokens.sentences[size_t(s)].tokens;
        for (qint32 i = asked.first; i + 2 < asked.end; ++i) {
            if (isWord(m_tokens, i, asked, u"how") && isWord(m_tokens, i + 1, asked, u"many"))
                return m_context.anyTroops({i + 2, std::min(asked.end, i + 5)});
        }
    }
    return false;
}

/// "It will withdraw 400 in August.", "Another 50 are to follow": the noun stands in a sentence before
bool LoneNumbers::isElided(const NumberMention &number) const
{
    const std::vector<TroopCount> &counts = m_context.found.counts;
    if (counts.empty() || counts.back().sentence == m_context.sentence || !m_context.countedNearby())
        return false;
    const qint32 before = number.tokens.first - 1;
    const qint32 end = number.tokens.end;
    const bool closed = !m_range.contains(end) || m_tokens[end].is(shape::Punctuation) ||
                        m_tokens[end].tag == Tag::IN || m_tokens[end].tag == Tag::TO ||
                        m_tokens[end].tag == Tag::RB || m_tokens[end].tag == Tag::CC;
    if (closed && before >= m_range.first && isVerb(m_tokens[before].tag) &&
        (m_tokens[before].is(m_words.move) ||
         (m_tokens[before].is(m_words.host) && number.increment == Increment::More)))
        return true;
    // "asked for 400", "agreed to 300"
    const bool asks = m_context.isWordAt(before, u"for") || m_context.isWordAt(before, u"to");
    if (closed && asks && before > m_range.first && isVerb(m_tokens[before - 1].tag) &&
        m_words.lexicon.at(m_tokens, before - 1, m_words.cue))
        return true;
    // "Today some 5,200 remain", "In May, 900 were deployed", "in Chad, where 900 are stationed"
    const bool opens = before < m_range.first || m_context.isWordAt(before, u"and") ||
                       m_tokens[before].tag == Tag::RB || m_context.isWordAt(before, u"where") ||
                       m_tokens.at(before) == u"," || timeAt(m_context.analysis.times, before) >= 0;
    return isSubjectOfMove(number) && (opens || number.increment == Increment::More);
}

/// "Of the 14,000 troops in the country, some 8,000 serve ..."
bool LoneNumbers::isOfTheWhole(const NumberMention &number) const
{
    return m_context.isWordAt(m_range.first, u"of") && number.tokens.first > m_range.first + 2 &&
           m_tokens.at(number.tokens.first - 1) == u",";
}

/// "... are to follow", "... have been deployed": said of the number itself
bool LoneNumbers::isSubjectOfMove(const NumberMention &number) const
{
    const qint32 end = number.tokens.end;
    return m_range.contains(end) && (m_tokens[end].tag == Tag::MD || isVerb(m_tokens[end].tag)) &&
           movesBehind(end);
}

/// Whether troops are moved or kept by a verb soon behind `token`, before any mark.
bool LoneNumbers::movesBehind(qint32 token) const
{
    for (qint32 i = token; i < std::min(m_range.end, token + 6) && !m_tokens[i].is(shape::Punctuation); ++i) {
        if (m_words.lexicon.at(m_tokens, i, m_words.move))
            return true;
    }
    return false;
}

/// Whether a lone number takes its noun from a count of its sentence: "from 500 to 4,000 personnel",
/// "8,000 troops, while its neighbour sent 2,000", "up to 700 troops; Turkey, 500"
bool LoneNumbers::leansOn(const NumberMention &number, const TroopCount &other) const
{
    const qint32 before = number.tokens.first - 1;
    const bool behind = other.phrase.first < number.tokens.first;
    if (!behind) // "from 500 to 4,000 personnel", "50 of its 6,000 soldiers"
        return (m_context.isWordAt(before, u"from") || m_context.isWordAt(number.tokens.end, u"of")) &&
               other.number->tokens.first - number.tokens.end <= 4;
    if (before < m_range.first)
        return false;
    if (number.increment == Increment::More || isSubjectOfMove(number))
        return true;
    for (const QStringView link : {u"from", u"to", u"with", u"than", u"and", u"make", u"makes", u"making"}) {
        if (m_context.isWordAt(before, link))
            return true;
    }
    if (m_tokens[before].is(m_words.move) || follows(number.tokens.first, m_words.part))
        return true;
    // "Poland promised 500"
    if (isVerb(m_tokens[before].tag) && m_tokens[before].is(m_words.cue) && endsName(before - 1))
        return true;
    // "days after plans for up to 500"
    if (m_context.isWordAt(before, u"for") && m_words.lexicon.at(m_tokens, before - 1, m_words.cue))
        return true;
    // "down from a peak of 100,000"
    if (m_context.isWordAt(before, u"of") &&
        (m_context.isWordAt(before - 1, u"peak") || m_context.isWordAt(before - 1, u"high") ||
         m_context.isWordAt(before - 1, u"total")))
        return true;
    // "Turkey, 500", "Norway 150 and Latvia 40": the verb is understood.
    if (endsName(before))
        return true;
    if (m_tokens.at(before) == u"," && before > m_range.first)
        return endsName(before - 1) || follows(before, m_words.part);
    return m_tokens[before].is(m_words.level) && isVerb(m_tokens[before].tag);
}

/// Whether a word or phrase of class `c` ends right before `token`.
bool LoneNumbers::follows(qint32 token, WordClass c) const
{
    for (qint32 i = std::max(m_range.first, token - 3); i < token; ++i) {
        const Lexicon::Hit hit = m_words.lexicon.at(m_tokens, i, c);
        if (hit && i + hit.count == token)
            return true;
    }
    return false;
}

/// Whether the name of a country or of a force's owner ends with `token`.
bool LoneNumbers::endsName(qint32 token) const
{
    return token >= m_range.first &&
           (follows(token + 1, m_words.country) || follows(token + 1, m_words.owner));
}

} // namespace nutgraf
