// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/deployments/statusfinder.h"

#include "model/extract/analysis.h"
#include "model/text/tagnames.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

/// How far behind the troops those may stand who promised them: "troops that Fiji, Nepal and Togo have
/// promised"
constexpr qint32 PromiserReach = 8;

} // namespace

StatusFinder::StatusFinder(const Analysis &analysis, const ForceWords &words, const FactSet &facts)
    : m_analysis(analysis)
    , m_tokens(analysis.tokens)
    , m_words(words)
    , m_doing(analysis, words)
    , m_cues(analysis, words)
    , m_asOf(analysis, words, facts)
{
}

FoundStatus StatusFinder::find(size_t index, const std::vector<TroopCount> &counts) const
{
    const TroopCount &count = counts[index];
    const Doing doing = m_doing.of(count);
    // What is said behind the next count is said of that one.
    const qint32 next = index + 1 < counts.size() ? counts[index + 1].phrase.first : count.scope.end;
    const StatusCue cue = m_cues.of(count, doing, next);
    const QStringView link = linkOf(count);
    const double size = count.number->amount.typical().value_or(0);
    const int time = m_asOf.timeOf(index, counts);
    const bool longAgo = time >= 0 && m_asOf.isLongAgo(time);

    FoundStatus found;
    QString says;
    const char *rule = "status.level";
    const auto pending = [&] { // decided, or merely thought of
        return cue.mode == Mode::Proposed ? DeploymentStatus::Proposed : DeploymentStatus::Planned;
    };
    const bool open = cue.mode == Mode::Planned || cue.mode == Mode::Proposed;
    const bool changes = doing.action == Action::Up || doing.action == Action::Down ||
                         ((link == u"from" || link == u"to") && hasChangeBefore(count));
    // "has 900, down from 1,200"
    const bool compared = ForceWords::isComparing(m_tokens, count.number->tokens.first - 1, count.scope);
    const bool isFrom = link == u"from" &&
                        (changes || compared || doing.action == Action::In || doing.action == Action::Level);

    const qint32 promise = promiseOf(count);
    if (const QString *aside = asideOf(count)) {
        rule = "status.aside"; // "its strength, once 50,000, ..."
        found.status = *aside == u"past" ? DeploymentStatus::Past : DeploymentStatus::Current;
        says = QStringLiteral("the word before it says when");
    } else if (isFrom) {
        // What it changes from still is where the change is only decided.
        rule = "status.from";
        const bool stillSo = open && !(compared && time >= 0 && !m_asOf.isToday(time));
        found.status = stillSo ? DeploymentStatus::Current : DeploymentStatus::Past;
        says = stillSo ? QStringLiteral("it changes from this, and has not yet")
                       : QStringLiteral("it changed from this");
    } else if (changes && link == u"to") {
        rule = "status.to";
        found.status = open ? pending() : DeploymentStatus::Current;
        says = QStringLiteral("it changes to this");
        if (!open && longAgo)
            found.status = DeploymentStatus::Past;
        for (const size_t i : {index - 1, index + 1}) { // before the first one wraps beyond the last
            if (i < counts.size() && counts[i].sentence == count.sentence && linkOf(counts[i]) == u"from")
                found.from = int(i);
        }
    } else if (promise >= 0) {
        rule = "status.promised"; // "the 900 troops that Canada promised"
        found.status = DeploymentStatus::Planned;
        says = QStringLiteral("“%1” says that they are still to come").arg(m_tokens.at(promise));
    } else if (isDefinite(count) && doing.action != Action::Add) {
        rule = "status.definite";
        found.status = DeploymentStatus::Current;
        if (cue.mode == Mode::Past || (!open && longAgo && isPastTense(count, doing)))
            found.status = DeploymentStatus::Past;
        says = QStringLiteral("the words take for granted that they are there");
        if (doing.action == Action::Out && !open && doing.token >= 0 &&
            m_tokens[doing.token].tag != Tag::VB && isPastTense(count, doing)) {
            found.status = DeploymentStatus::Past;
            says = QStringLiteral("“%1”: they were there").arg(m_tokens.at(doing.token));
        }
        if (open && count.kind == CountKind::Strength && cue.token >= 0 &&
            cue.token >= count.number->tokens.first - 3 &&
            m_tokens[count.number->tokens.first - 1].tag != Tag::PRPS &&
            (cue.token < count.phrase.end ||
             (cue.token == count.phrase.end && m_tokens[cue.token].tag != Tag::MD))) {
            rule =
                "status.strength-planned"; // "the proposed 5,000-strong force", "... force announced in May"
            found.status = pending();
            says = QStringLiteral("“%1” says that the force is not there yet").arg(m_tokens.at(cue.token));
        }
    } else if (doing.action == Action::Out || (changes && doing.action == Action::Down && link != u"to")) {
        rule = "status.leaves";
        found.delta = -size;
        found.status = open ? pending() : DeploymentStatus::ChangeDelta;
        says = QStringLiteral("“%1”: so many leave").arg(m_tokens.at(doing.token));
    } else if (doing.action == Action::Add || (changes && doing.action == Action::Up && link != u"to") ||
               (count.number->increment == Increment::More && (doing.action == Action::In || open))) {
        rule = "status.comes";
        found.delta = size;
        found.status = open ? pending() : DeploymentStatus::ChangeDelta;
        says = QStringLiteral("so many come on top");
    } else if (open) {
        rule = "status.open";
        found.status = pending();
        says = cue.token >= 0
                   ? QStringLiteral("“%1” says that it has not happened").arg(m_tokens.at(cue.token))
                   : QStringLiteral("the verb's tense says that it has not happened");
    } else if (cue.mode == Mode::Past && time >= 0 && m_asOf.isToday(time)) {
        says = QStringLiteral("the words put it at the day of publication");
    } else if (cue.mode == Mode::Past || (longAgo && isPastTense(count, doing))) {
        rule = "status.past";
        found.status = DeploymentStatus::Past;
        says = QStringLiteral("the words put it into the past");
    } else if (doing.action == Action::Level && isOfAnOldStory(count)) {
        rule = "status.story";
        found.status = DeploymentStatus::Past;
        says = QStringLiteral("told in the past, in a text whose day is not known");
    } else {
        says = QStringLiteral("nothing puts it into the past or the future");
    }
    found.why = {QLatin1String(rule), m_tokens.span(count.phrase), says};
    m_asOf.date(index, counts, time, found);
    return found;
}

/// What the word of time before a number between commas says of it; null where none stands there.
const QString *StatusFinder::asideOf(const TroopCount &count) const
{
    const qint32 before = count.number->tokens.first - 1;
    if (before <= count.scope.first || m_tokens.at(before - 1) != u",")
        return nullptr;
    const QString *value = m_words.lexicon.value(m_tokens, before, m_words.cue);
    return value && (*value == u"past" || *value == u"current") ? value : nullptr;
}

/// The verb that says that troops are yet to come, their own or that of a relative clause: "the 900 troops
/// (that) Canada has promised"; -1 for none.
qint32 StatusFinder::promiseOf(const TroopCount &count) const
{
    // "Ghana's 350 have not arrived"
    const Clause *own = m_analysis.clauseAt(count.number->core.first);
    if (own && own->negated && own->tense == Tense::PresentPerfect &&
        own->subject.contains(count.phrase.first) && m_doing.of(count).action == Action::In)
        return own->verb;
    const TokenRange sentence = m_tokens.sentences[size_t(count.sentence)].tokens;
    if (!isWord(m_tokens, count.number->tokens.first - 1, sentence, u"the"))
        return -1;
    const qint32 first = count.phrase.end + (isWord(m_tokens, count.phrase.end, sentence, u"that") ||
                                             isWord(m_tokens, count.phrase.end, sentence, u"which"));
    for (const Clause &clause : m_analysis.clauses[size_t(count.sentence)]) {
        const qint32 giver = clause.subject.first;
        if (clause.verb < 0 || clause.passive || clause.subject.isEmpty() || giver < first ||
            giver > first + PromiserReach || giver < count.phrase.end || m_tokens[giver].tag == Tag::WDT)
            continue;
        const bool namesBetween = std::all_of(
            m_tokens.all.begin() + first, m_tokens.all.begin() + giver, [this](const Token &token) {
                return m_words.mayNameForce(token) || token.is(shape::Punctuation);
            });
        const QString *value = m_words.lexicon.value(m_tokens, clause.verb, m_words.cue);
        const bool toDo = isWord(m_tokens, clause.verb + 1, sentence, u"to");
        return namesBetween && value && *value == u"planned" && !toDo ? clause.verb : -1;
    }
    return -1;
}

/// "The French had 200,000 soldiers in Spain.": without a day of its own a text in the past tells a story.
bool StatusFinder::isOfAnOldStory(const TroopCount &count) const
{
    const Clause *clause = m_analysis.clauseAt(count.number->core.first);
    return !m_asOf.knowsToday() && clause && clause->link == ClauseLink::Main && clause->tense == Tense::Past;
}

bool StatusFinder::hasChangeBefore(const TroopCount &count) const
{
    for (qint32 i = count.scope.first; i < count.number->tokens.first; ++i) {
        const Lexicon::Hit hit = m_words.lexicon.at(m_tokens, i, m_words.change);
        if (hit && *hit.value != u"either")
            return true;
    }
    return false;
}

/// "a third of the French contingent of 600 will leave": the 600 are what it has
bool StatusFinder::isSharedOut(const TroopCount &count) const
{
    for (qint32 i = std::max(count.scope.first, count.governor - 6); i < count.governor; ++i) {
        const Lexicon::Hit share = m_words.lexicon.at(m_tokens, i, m_words.fraction);
        if (share && isWord(m_tokens, i + share.count, count.scope, u"of"))
            return true;
    }
    return false;
}

bool StatusFinder::isDefinite(const TroopCount &count) const
{
    // "half of its 2,000-strong contingent" is not all that is there; "many of the 2,000" is.
    for (qint32 i = count.number->tokens.first; i < count.number->core.end; ++i) {
        if (isWord(m_tokens, i, count.number->tokens, u"of"))
            return false;
    }
    // "cut its force of 500 by 100"
    if (count.governor > 0 && count.governor == count.number->tokens.first - 2 &&
        m_tokens[count.governor - 1].tag == Tag::PRPS &&
        isWord(m_tokens, count.governor + 1, count.scope, u"of"))
        return true;
    if (isWord(m_tokens, count.number->tokens.first - 1, count.scope, u"the") &&
        isWord(m_tokens, count.number->tokens.first - 2, count.scope, u"of") &&
        count.number->tokens.first > 2 && m_tokens[count.number->tokens.first - 3].tag != Tag::NN)
        return true;
    if (count.number->increment == Increment::All || count.kind == CountKind::Strength)
        return true;
    const qint32 before = count.number->tokens.first - 1;
    if (isSharedOut(count))
        return true;
    // "who will join 1,300 already there"
    const TokenRange sentence = m_tokens.sentences[size_t(count.sentence)].tokens;
    if (isWord(m_tokens, count.phrase.end, sentence, u"already"))
        return true;
    // "Italy, with 3,800, said that it would leave": so many it has
    if (count.kind == CountKind::Bringer && count.governor < 0)
        return true;
    if (before < sentence.first)
        return false;
    // "the 1,350 soldiers it now has in Mali"
    if (isWord(m_tokens, before, sentence, u"the") && count.phrase.end + 2 < sentence.end &&
        m_tokens[count.phrase.end].tag == Tag::PRP) {
        qint32 verb = count.phrase.end + 1;
        verb += m_tokens[verb].tag == Tag::RB;
        if (isWord(m_tokens, verb, sentence, u"has") || isWord(m_tokens, verb, sentence, u"have"))
            return true;
    }
    if (before < count.scope.first)
        return false;
    return m_tokens[before].tag == Tag::PRPS || m_tokens[before].is(shape::Possessive);
}

QStringView StatusFinder::linkOf(const TroopCount &count) const
{
    qint32 before = count.number->tokens.first - 1;
    if (before >= 0 && m_tokens[before].is(shape::OpenQuote)) // "to “around 4,000” personnel"
        --before;
    if (before < m_tokens.sentences[size_t(count.sentence)].tokens.first)
        return {};
    for (const QStringView link : {u"to", u"from", u"by"}) {
        if (m_tokens.at(before).compare(link, Qt::CaseInsensitive) == 0)
            return link;
    }
    // "dropped below 5,000"
    const Modifier modifier = count.number->amount.modifier;
    if (m_tokens[before].is(m_words.change) && count.noun.isEmpty() &&
        (modifier == Modifier::LessThan || modifier == Modifier::MoreThan))
        return u"to";
    return {};
}

bool StatusFinder::isPastTense(const TroopCount &count, const Doing &doing) const
{
    if (const Clause *clause = m_analysis.clauseAt(count.number->core.first))
        return clause->tense == Tense::Past || clause->tense == Tense::PastPerfect;
    return doing.token >= 0 && m_tokens[doing.token].tag == Tag::VBD;
}

} // namespace nutgraf
