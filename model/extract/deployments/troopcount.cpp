// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/deployments/troopcount.h"

#include "model/extract/analysis.h"
#include "model/extract/deployments/casualties.h"
#include "model/extract/numbers/countednoun.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

/// Below this a handful of soldiers is a force only where something is done with them.
constexpr double Handful = 10;
/// How far before a lone number the force may stand whose size it tells.
constexpr qint32 GovernorReach = 25;

QString reasonAgainst(Counted counted)
{
    switch (counted) {
    case Counted::Killed:
        return QStringLiteral("counts people killed, not troops");
    case Counted::Wounded:
        return QStringLiteral("counts people wounded, not troops");
    case Counted::Captured:
        return QStringLiteral("counts prisoners or missing people, not troops");
    case Counted::Displaced:
        return QStringLiteral("counts refugees, not troops");
    case Counted::People:
    case Counted::Members:
    case Counted::Police:
        return QStringLiteral("counts people of whom nothing says that they belong to a force");
    case Counted::Formations:
        return QStringLiteral("counts units, not their members");
    case Counted::Vehicles:
        return QStringLiteral("counts vehicles, ships or aircraft");
    case Counted::Places:
        return QStringLiteral("counts places");
    case Counted::Money:
        return QStringLiteral("is an amount of money");
    case Counted::Percent:
        return QStringLiteral("is a share");
    case Counted::Measure:
        return QStringLiteral("is a measure");
    case Counted::Duration:
        return QStringLiteral("is a length of time");
    case Counted::Times:
        return QStringLiteral("is a multiple");
    case Counted::Age:
        return QStringLiteral("is an age");
    case Counted::Strength:
        return QStringLiteral("is the size of something that is no force");
    default:
        return QStringLiteral("counts something else");
    }
}

/// Goes through the numbers of one sentence.
class SentenceCounter
{
public:
    SentenceCounter(const Analysis &analysis, const ForceWords &words, qint32 sentence, TroopCounts &out)
        : m_analysis(analysis)
        , m_tokens(analysis.tokens)
        , m_words(words)
        , m_sentence(sentence)
        , m_range(analysis.tokens.sentences[size_t(sentence)].tokens)
        , m_out(out)
    {
    }

    void count(const NumberMention *begin, const NumberMention *end)
    {
        const size_t first = m_out.counts.size();
        std::vector<const NumberMention *> lone;
        for (const NumberMention *number = begin; number != end; ++number) {
            if (number->counted == Counted::Unknown)
                lone.push_back(number);
            else
                countWithNoun(*number);
        }
        // Lone numbers lean on those with a noun, and on each other from left to right.
        for (const NumberMention *number : lone)
            countAlone(*number, first);
        std::sort(m_out.counts.begin() + qint32(first), m_out.counts.end(),
                  [](const TroopCount &a, const TroopCount &b) { return a.phrase.first < b.phrase.first; });
        relinkShares(first);
    }

private:
    TroopCount started(const NumberMention &number, const char *rule, double confidence) const
    {
        TroopCount count;
        count.number = &number;
        count.sentence = m_sentence;
        count.scope = scopeOf(number);
        count.phrase = phraseOf(number);
        count.noun = number.noun;
        count.rule = rule;
        count.confidence = confidence;
        return count;
    }
    static TokenRange phraseOf(const NumberMention &number)
    {
        return {number.tokens.first, std::max(number.tokens.end, number.noun.end)};
    }
    TokenRange scopeOf(const NumberMention &number) const
    {
        const Clause *clause = m_analysis.clauseAt(number.core.first);
        return clause ? clause->tokens : m_range;
    }
    void refuse(const NumberMention &number, const char *rule, const QString &because)
    {
        m_out.refusals.push_back({FactKind::Deployment, number.span, QLatin1String(rule), because});
    }
    bool isWordAt(qint32 i, QStringView word) const { return isWord(m_tokens, i, m_range, word); }
    bool anyIn(TokenRange range, WordClass c) const
    {
        for (qint32 i = range.first; i < range.end; ++i) {
            if (m_tokens[i].is(c) || m_words.lexicon.phraseAt(m_tokens, i, c))
                return true;
        }
        return false;
    }
    bool anyTroops(TokenRange range) const
    {
        for (qint32 i = range.first; i < range.end; ++i) {
            if (const auto hit = m_words.lexicon.at(m_tokens, i, m_words.counted))
                if (countedOf(*hit.value) == Counted::Troops)
                    return true;
        }
        return false;
    }
    bool countedNearby() const
    {
        return !m_out.counts.empty() && m_sentence - m_out.counts.back().sentence <= 2;
    }

    void countWithNoun(const NumberMention &number)
    {
        const TokenRange phrase = phraseOf(number);
        if (number.counted <= Counted::Police) {
            const qint32 verb = casualtyVerb(m_analysis, m_words, phrase, scopeOf(number));
            if (verb >= 0) {
                refuse(number, "troops.casualties",
                       QStringLiteral("“%1” makes them casualties, captives or refugees")
                           .arg(m_tokens.at(verb)));
                return;
            }
        }
        switch (number.counted) {
        case Counted::Troops:
            countTroops(number);
            return;
        case Counted::Strength:
            countStrength(number);
            return;
        case Counted::Members:
        case Counted::Police:
            countMembers(number);
            return;
        default:
            refuse(number, "troops.other-noun", reasonAgainst(number.counted));
        }
    }

    void countTroops(const NumberMention &number)
    {
        const double size = number.amount.typical().value_or(0);
        const bool moved = anyIn(scopeOf(number), m_words.move) || countedNearby();
        if (size < 4 && !moved) {
            refuse(number, "troops.handful", QStringLiteral("tells of single soldiers, not of a force"));
            return;
        }
        if (size < Handful && isForces(number)) {
            refuse(number, "troops.forces", QStringLiteral("counts forces, not their members"));
            return;
        }
        TroopCount count = started(number, "troops.noun", size < Handful ? 0.7 : 0.95);
        count.countedAs = unitOf(*number.unit, m_tokens.textOf(number.noun));
        m_out.counts.push_back(count);
    }
    bool isForces(const NumberMention &number) const
    {
        return number.noun.count() == 1 && m_tokens.at(number.noun.first).endsWith(u"orces");
    }

    void countStrength(const NumberMention &number)
    {
        // "9,600-strong support mission": the head says of what.
        qint32 head = -1;
        for (qint32 i = number.tokens.end; i < std::min(m_range.end, number.tokens.end + 8); ++i) {
            const bool led = m_tokens[i - 1].is(shape::Hyphen); // "Italian-led"
            if (m_tokens[i].is(shape::SentenceEnd) || (isVerb(m_tokens[i].tag) && !led) ||
                (m_tokens[i].tag == Tag::IN && !isWordAt(i, u"of")))
                break;
            if (m_tokens[i].is(m_words.forceNoun) || m_words.lexicon.at(m_tokens, i, m_words.owner) ||
                m_tokens[i].is(m_words.military))
                head = i;
        }
        const QStringView size = m_tokens.textOf(number.noun);
        const bool ofTroops = size.startsWith(u"soldier", Qt::CaseInsensitive) ||
                              size.startsWith(u"troop", Qt::CaseInsensitive);
        // "the 1,700-strong Operation Sunrise": a mission by its name, where the talk is of troops.
        const qint32 name = number.tokens.end;
        if (head < 0 && m_range.contains(name) && m_tokens[name].is(shape::Capitalised) &&
            (countedNearby() || anyIn(m_range, m_words.military)))
            head = name;
        if (head < 0 && !ofTroops) {
            refuse(number, "troops.strength", reasonAgainst(Counted::Strength));
            return;
        }
        TroopCount count = started(number, "troops.strength", 0.9);
        count.phrase.end = std::max(count.phrase.end, head + 1);
        count.noun = head < 0 ? number.noun : TokenRange{head, head + 1};
        count.countedAs = QStringLiteral("mission strength");
        m_out.counts.push_back(count);
    }

    void countMembers(const NumberMention &number)
    {
        const TokenRange between{number.tokens.end, number.noun.first};
        TokenRange after{number.noun.end, number.noun.end}; // "... of the French contingent"
        if (isWordAt(after.first, u"of") || isWordAt(after.first, u"from")) {
            after.end = std::min(m_range.end, after.first + 8);
            for (qint32 i = after.first + 1; i < after.end; ++i) {
                if (isVerb(m_tokens[i].tag) || (m_tokens[i].is(shape::Punctuation)))
                    after.end = i;
            }
        }
        const bool ofForce = anyIn(after, m_words.military) || anyIn(after, m_words.owner) ||
                             anyIn(after, m_words.forceNoun) || anyIn(between, m_words.military) ||
                             anyIn(between, m_words.owner);
        const TokenRange scope = scopeOf(number);
        const bool onTheMove =
            countedNearby() && (anyIn(scope, m_words.move) || m_out.counts.back().sentence == m_sentence);
        if (!ofForce && !onTheMove) {
            refuse(number, "troops.members", reasonAgainst(number.counted));
            return;
        }
        TroopCount count = started(number, "troops.members", ofForce ? 0.85 : 0.7);
        count.phrase.end = std::max(count.phrase.end, after.end);
        count.countedAs = unitOf(*number.unit, m_tokens.textOf(number.noun));
        m_out.counts.push_back(count);
    }

    void countAlone(const NumberMention &number, size_t first)
    {
        TroopCount count = started(number, nullptr, 0);
        const TokenRange scope = count.scope;
        if (casualtyVerb(m_analysis, m_words, count.phrase, scope) >= 0)
            return;
        const qint32 before = number.tokens.first - 1;
        const int neighbour = nearestCount(number, first);
        if (!number.noun.isEmpty()) {
            // "three French, two Danes": people called by their country, beside a force.
            const bool nation = m_words.lexicon.at(m_tokens, number.noun.first, m_words.demonym).count > 0;
            const bool force = anyIn({m_range.first, number.tokens.first}, m_words.forceNoun);
            const bool part = anyIn({m_range.first, number.tokens.first}, m_words.part) ||
                              isWordAt(before, u"and") || isWordAt(before, u",");
            if (!nation || !force || !part)
                return;
            count.rule = "troops.nationals";
            count.confidence = 0.7;
            count.countedAs = QStringLiteral("troops");
            count.governor = forceBefore(number, m_range);
            m_out.counts.push_back(count);
            return;
        }
        const qint32 governor = forceBefore(number, m_range);
        if (isWordAt(before, u"of") && governor == before - 1) {
            count.rule = "troops.force-of";
            count.confidence = 0.85;
            count.governor = governor;
        } else if (governor >= 0 && tellsLevel(number, governor)) {
            count.rule = "troops.level";
            count.confidence = 0.75;
            count.governor = governor;
        } else if (neighbour >= 0 && leansOn(number, m_out.counts[size_t(neighbour)])) {
            const TroopCount &other = m_out.counts[size_t(neighbour)];
            count.rule = "troops.shared-noun";
            count.confidence = 0.75;
            count.governor = other.governor;
        } else {
            return;
        }
        const TroopCount *other = neighbour < 0 ? nullptr : &m_out.counts[size_t(neighbour)];
        count.shares = neighbour;
        count.countedAs = other ? other->countedAs : m_tokens.at(std::max(count.governor, 0)).toString();
        m_out.counts.push_back(count);
    }

    /// The nearest count of this sentence, one before rather than one behind; -1 where there is none.
    int nearestCount(const NumberMention &number, size_t first) const
    {
        int best = -1;
        for (size_t i = first; i < m_out.counts.size(); ++i) {
            const bool isBefore = m_out.counts[i].phrase.first < number.tokens.first;
            const bool bestIsBefore =
                best >= 0 && m_out.counts[size_t(best)].phrase.first < number.tokens.first;
            if (best < 0 || (isBefore && (!bestIsBefore || m_out.counts[i].phrase.first >
                                                               m_out.counts[size_t(best)].phrase.first)))
                best = int(i);
        }
        return best;
    }

    /// The nearest noun before a lone number that names a force; -1 where none does.
    qint32 forceBefore(const NumberMention &number, TokenRange range) const
    {
        const qint32 end = std::max(range.first, number.tokens.first - GovernorReach);
        for (qint32 i = number.tokens.first - 1; i >= end; --i) {
            const Lexicon::Hit hit = m_words.lexicon.at(m_tokens, i, m_words.forceNoun);
            if (!hit)
                continue;
            const TokenRange rest{range.first, number.tokens.first};
            if (*hit.value == u"strong" || anyIn(rest, m_words.military) || anyTroops(rest) ||
                anyIn(rest, m_words.owner) || countedNearby())
                return i + hit.count - 1;
        }
        return -1;
    }

    /// "numbered 3,200", "has fallen to 1,600", "stands at 500"
    bool tellsLevel(const NumberMention &number, qint32 governor) const
    {
        const qint32 before = number.tokens.first - 1;
        if (m_tokens[before].is(m_words.level) && before > governor)
            return true;
        for (const QStringView link : {u"to", u"at", u"from", u"by", u"now", u"up"}) {
            if (!isWordAt(before, link))
                continue;
            const TokenRange way{std::max(m_range.first, governor - 8), before};
            return anyIn(way, m_words.change) || anyIn({governor, before + 1}, m_words.level) ||
                   isWordAt(governor - 2, u"bring") || anyIn(way, m_words.move);
        }
        return false;
    }

    /// Whether a lone number takes its noun from a count of its sentence: "from 500 to 4,000 personnel",
    /// "8,000 troops, while its neighbour sent 2,000", "up to 700 troops; Turkey, 500"
    bool leansOn(const NumberMention &number, const TroopCount &other) const
    {
        const qint32 before = number.tokens.first - 1;
        if (before < m_range.first)
            return false;
        const bool behind = other.phrase.first < number.tokens.first;
        if (!behind) // "from 500 to 4,000 personnel"
            return isWordAt(before, u"from") && other.number->tokens.first - number.tokens.end <= 4;
        if (number.increment == Increment::More)
            return true;
        for (const QStringView link : {u"from", u"to", u"with", u"than", u"and"}) {
            if (isWordAt(before, link))
                return true;
        }
        if (m_tokens[before].is(m_words.move) || endsPartCue(before))
            return true;
        // "Turkey, 500": the verb is understood.
        if (m_tokens.at(before) == u"," && before > m_range.first) {
            return m_words.lexicon.at(m_tokens, before - 1, m_words.country).count > 0 ||
                   endsPartCue(before - 1);
        }
        return m_tokens[before].is(m_words.level) && isVerb(m_tokens[before].tag);
    }
    bool endsPartCue(qint32 token) const
    {
        for (qint32 i = std::max(m_range.first, token - 2); i <= token; ++i) {
            const Lexicon::Hit hit = m_words.lexicon.at(m_tokens, i, m_words.part);
            if (hit && i + hit.count == token + 1)
                return true;
        }
        return false;
    }

    void relinkShares(size_t first)
    {
        for (size_t i = first; i < m_out.counts.size(); ++i) {
            if (m_out.counts[i].shares < 0)
                continue;
            // Sorting moved the counts; the one before, or the one behind for the first of them.
            m_out.counts[i].shares = i > first                               ? int(i) - 1
                                     : int(i) + 1 < int(m_out.counts.size()) ? int(i) + 1
                                                                             : -1;
        }
    }

    const Analysis &m_analysis;
    const Tokens &m_tokens;
    const ForceWords &m_words;
    const qint32 m_sentence;
    const TokenRange m_range;
    TroopCounts &m_out;
};

} // namespace

TroopCounts findTroopCounts(const Analysis &analysis, const ForceWords &words)
{
    TroopCounts out;
    const std::vector<NumberMention> &numbers = analysis.numbers;
    for (size_t i = 0; i < numbers.size();) {
        const qint32 sentence = analysis.tokens.sentenceOf(numbers[i].tokens.first);
        const qint32 end = analysis.tokens.sentences[size_t(sentence)].tokens.end;
        size_t next = i;
        while (next < numbers.size() && numbers[next].tokens.first < end)
            ++next;
        SentenceCounter(analysis, words, sentence, out).count(numbers.data() + i, numbers.data() + next);
        i = next;
    }
    return out;
}

} // namespace nutgraf
