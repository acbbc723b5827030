// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/deployments/troopcount.h"

#include "model/extract/analysis.h"
#include "model/extract/deployments/listrows.h"
#include "model/extract/deployments/lonenumbers.h"
#include "model/extract/deployments/otherpeople.h"
#include "model/extract/deployments/units.h"
#include "model/text/tagnames.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

/// Below this a handful of soldiers is a force only where something is done with them.
constexpr double Handful = 10;

/// Goes through the numbers of one sentence.
class SentenceCounter
{
public:
    SentenceCounter(const Analysis &analysis, const ForceWords &words, qint32 sentence, TroopCounts &out)
        : m_context{analysis, words, sentence, out}
        , m_tokens(analysis.tokens)
        , m_words(words)
        , m_range(m_context.range())
        , m_out(out)
        , m_otherPeople(m_context)
    {
    }

    void count(const NumberMention *begin, const NumberMention *end)
    {
        const size_t first = m_out.counts.size();
        std::vector<const NumberMention *> lone;
        for (const NumberMention *number = begin; number != end; ++number) {
            // A row's number has no noun, whatever the next line begins with.
            if (number->counted == Counted::Unknown || !troopRowOf(m_context, *number).isEmpty())
                lone.push_back(number);
            else
                countWithNoun(*number);
        }
        // Lone numbers lean on those with a noun, and on each other from left to right.
        LoneNumbers reader(m_context, first);
        for (const NumberMention *number : lone) {
            QString because;
            if (const auto other = m_otherPeople.readListed(number->tokens))
                refuse(*number, other->rule, other->because);
            else if (const auto count = reader.read(*number, because))
                m_out.counts.push_back(*count);
            else if (!because.isEmpty())
                refuse(*number, "troops.lone", because);
        }
        std::sort(m_out.counts.begin() + qint32(first), m_out.counts.end(),
                  [](const TroopCount &a, const TroopCount &b) { return a.phrase.first < b.phrase.first; });
        relinkShares(first);
    }

private:
    void refuse(const NumberMention &number, const char *rule, const QString &because)
    {
        m_out.refusals.push_back({FactKind::Deployment, number.span, QLatin1String(rule), because});
    }

    void countWithNoun(const NumberMention &number)
    {
        const TokenRange scope = m_context.scopeOf(number);
        if (number.counted <= Counted::Police) {
            if (const auto other = m_otherPeople.read(number)) {
                refuse(number, other->rule, other->because);
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
        case Counted::Formations: // told by refuseUnits() where they move
            if (m_context.anyIn(scope, m_words.move) &&
                m_words.lexicon.at(m_tokens, number.noun.first, m_words.formation))
                return;
            [[fallthrough]];
        default:
            refuse(number, "troops.other-noun", reasonAgainst(number.counted));
        }
    }

    void countTroops(const NumberMention &number)
    {
        const double size = number.amount.typical().value_or(0);
        const bool moved =
            m_context.anyIn(m_context.scopeOf(number), m_words.move) || m_context.countedNearby();
        if (size < 4 && !moved) {
            refuse(number, "troops.handful", QStringLiteral("tells of single soldiers, not of a force"));
            return;
        }
        if (size < Handful && isForces(number)) {
            refuse(number, "troops.forces", QStringLiteral("counts forces, not their members"));
            return;
        }
        TroopCount count = m_context.started(number, "troops.noun", size < Handful ? 0.7 : 0.95);
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
        bool strongHead = false;
        for (qint32 i = number.tokens.end; i < std::min(m_range.end, number.tokens.end + 8); ++i) {
            const bool led = m_tokens[i - 1].is(shape::Hyphen); // "Italian-led"
            if (m_tokens[i].is(shape::SentenceEnd) || (isVerb(m_tokens[i].tag) && !led) ||
                (m_tokens[i].tag == Tag::IN && !m_context.isWordAt(i, u"of")))
                break;
            const QString *force = m_words.lexicon.value(m_tokens, i, m_words.forceNoun);
            const bool strong = (force && *force == u"strong") ||
                                m_words.lexicon.at(m_tokens, i, m_words.owner) ||
                                m_tokens[i].is(m_words.military);
            if (force || strong) {
                head = i;
                strongHead = strongHead || strong;
            }
        }
        const QStringView size = m_tokens.textOf(number.noun);
        const bool ofTroops = size.startsWith(u"soldier", Qt::CaseInsensitive) ||
                              size.startsWith(u"troop", Qt::CaseInsensitive);
        // A group, a team or a crew is a force where the talk is of troops; "-strong" alone is military.
        const bool military = m_context.countedNearby() || m_context.anyIn(m_range, m_words.military);
        if (head >= 0 && !strongHead && !ofTroops && !military)
            head = -1;
        // "the 1,700-strong Operation Sunrise": a mission by its name, where the talk is of troops.
        const qint32 name = number.tokens.end;
        if (head < 0 && m_range.contains(name) && m_tokens[name].is(shape::Capitalised) && military)
            head = name;
        // "the force in Chad, now 2,000 strong, ..."
        const qint32 ahead = number.tokens.first - 1;
        const bool apposed = ahead > m_range.first &&
                             (m_tokens.at(ahead) == u"," || m_tokens[ahead].is(m_words.cue) ||
                              m_tokens[ahead].is(m_words.level)) &&
                             m_context.anyIn({m_range.first, ahead}, m_words.forceNoun);
        if (head < 0 && !ofTroops && !apposed) {
            refuse(number, "troops.strength", reasonAgainst(Counted::Strength));
            return;
        }
        TroopCount count = m_context.started(number, "troops.strength", strongHead || ofTroops ? 0.9 : 0.7);
        count.kind = CountKind::Strength;
        count.phrase.end = std::max(count.phrase.end, head + 1);
        count.noun = head < 0 ? number.noun : TokenRange{head, head + 1};
        count.countedAs = QStringLiteral("mission strength");
        m_out.counts.push_back(count);
    }

    void countMembers(const NumberMention &number)
    {
        const TokenRange between{number.tokens.end, number.noun.first};
        TokenRange after{number.noun.end, number.noun.end}; // "... of the French contingent"
        if (m_context.isWordAt(after.first, u"of") || m_context.isWordAt(after.first, u"from")) {
            after.end = std::min(m_range.end, after.first + 8);
            for (qint32 i = after.first + 1; i < after.end; ++i) {
                if (isVerb(m_tokens[i].tag) || (m_tokens[i].is(shape::Punctuation)))
                    after.end = i;
            }
        }
        if (areStates(number, between, after)) {
            refuse(number, "troops.states", QStringLiteral("counts the members of an organisation"));
            return;
        }
        const bool ofForce =
            m_context.anyIn(after, m_words.military) || m_context.anyIn(after, m_words.owner) ||
            m_context.anyIn(after, m_words.forceNoun) || m_context.anyIn(between, m_words.military) ||
            m_context.anyIn(between, m_words.owner) || m_context.forceOf(number) >= 0;
        const bool onTheMove =
            m_context.countedNearby() && (m_context.anyIn(m_context.scopeOf(number), m_words.move) ||
                                          m_out.counts.back().sentence == m_context.sentence);
        // "its army has sent 850 men"
        const qint32 before = number.tokens.first - 1;
        const TokenRange ahead{m_range.first, before};
        const bool sent = before > m_range.first && m_tokens[before].is(m_words.move) &&
                          m_context.anyIn(ahead, m_words.military);
        // "Fiji will send 40 police officers to Liberia", "sent 800 men into Bosnia"
        const bool abroad = before > m_range.first && m_tokens[before].is(m_words.move) &&
                            namesSender(ahead) && goesAbroad(number);
        // "UNMIL is to have 1,100 police"; where troops are spoken of: "Chad has 2,200 men in the north"
        const bool has = before > m_range.first && m_tokens[before].is(m_words.level) &&
                         isVerb(m_tokens[before].tag) &&
                         (namesMission(ahead) || (m_context.countedLately() && namesSender(ahead)));
        // "650,000 men under arms"
        const bool armed = (m_context.isWordAt(number.noun.end, u"under") &&
                            m_context.isWordAt(number.noun.end + 1, u"arms")) ||
                           (m_context.isWordAt(number.noun.end, u"in") &&
                            m_context.isWordAt(number.noun.end + 1, u"uniform"));
        // "the garrison numbered 1,900 men"; "the general crossed the river with 12,000 men"
        const bool led =
            before > m_range.first &&
            ((m_words.isNumberVerb(m_tokens.at(before)) && m_context.anyIn(ahead, m_words.forceNoun)) ||
             (m_context.isWordAt(before, u"with") && m_context.countedNearby()));
        // "another 200 engineers may follow": on top of troops that the text has counted
        const bool further = number.increment == Increment::More && !m_out.counts.empty() &&
                             m_context.anyIn(m_context.scopeOf(number), m_words.move);
        if (!ofForce && !onTheMove && !sent && !led && !further && !abroad && !has && !armed) {
            refuse(number, "troops.members", reasonAgainst(number.counted));
            return;
        }
        TroopCount count = m_context.started(number, "troops.members", ofForce ? 0.85 : 0.7);
        count.phrase.end = std::max(count.phrase.end, after.end);
        count.governor = m_context.forceOf(number);
        count.countedAs = unitOf(*number.unit, m_tokens.textOf(number.noun));
        m_out.counts.push_back(count);
    }

    bool namesSender(TokenRange among) const
    {
        return m_context.anyIn(among, m_words.country) || m_context.anyIn(among, m_words.owner) ||
               m_context.anyIn(among, m_words.demonym);
    }
    /// "UNIFIL": an owner that is in one place
    bool namesMission(TokenRange among) const
    {
        for (qint32 i = among.first; i < among.end; ++i) {
            const QString *owner = m_words.lexicon.at(m_tokens, i, m_words.owner).value;
            if (owner && owner->contains(QLatin1Char('|')))
                return true;
        }
        return false;
    }
    /// "to Liberia", "into the Congo"
    bool goesAbroad(const NumberMention &number) const
    {
        for (qint32 i = number.noun.end; i + 1 < m_range.end && !m_tokens[i].is(shape::Punctuation); ++i) {
            if (!m_context.isWordAt(i, u"to") && !m_context.isWordAt(i, u"into") &&
                !m_context.isWordAt(i, u"in"))
                continue;
            // "to Liberia", "in the northern Sahel"
            const TokenRange place{i + 1, std::min(m_range.end, i + 4)};
            for (const WordClass c : {m_words.country, m_words.theatre, m_words.region, m_words.area}) {
                if (m_context.anyIn(place, c))
                    return true;
            }
        }
        return false;
    }

    /// "the 28 NATO members", "12 members of the European Union": an organisation's members are states,
    /// unless it is one of its forces.
    bool areStates(const NumberMention &number, TokenRange between, TokenRange after) const
    {
        if (!m_tokens.textOf(number.noun).startsWith(u"member", Qt::CaseInsensitive))
            return false;
        for (const TokenRange &range : {between, after}) {
            for (qint32 i = range.first; i < range.end; ++i) {
                const QString *owner = m_words.lexicon.at(m_tokens, i, m_words.owner).value;
                if (owner && !owner->contains(QLatin1Char('|')) && m_words.isAlliance(*owner))
                    return !m_context.anyIn(range, m_words.forceNoun);
            }
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

    const CountContext m_context;
    const Tokens &m_tokens;
    const ForceWords &m_words;
    const TokenRange m_range;
    TroopCounts &m_out;
    OtherPeople m_otherPeople;
};

} // namespace

TroopCounts findTroopCounts(const Analysis &analysis, const ForceWords &words)
{
    TroopCounts out;
    refuseUnits(analysis, words, out.refusals);
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
