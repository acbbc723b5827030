// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/deployments/otherpeople.h"

#include "model/extract/analysis.h"
#include "model/extract/deployments/casualties.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

using L = QLatin1String;

} // namespace

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

std::optional<OtherPeople::Reason> OtherPeople::readListed(TokenRange phrase)
{
    if (!goesOnWithCasualties(phrase))
        return {};
    m_casualtiesEnd = phrase.end;
    return Reason{"troops.casualties", QStringLiteral("goes on with a list of casualties")};
}

std::optional<OtherPeople::Reason> OtherPeople::read(const NumberMention &number)
{
    const TokenRange phrase = CountContext::phraseOf(number);
    if (isCareer(number))
        return Reason{"troops.career", QStringLiteral("tells whom an officer commanded once")};
    const qint32 verb = casualtyVerb(m_context.analysis, m_words, phrase, m_context.scopeOf(number));
    if (verb >= 0) {
        m_casualtiesEnd = phrase.end;
        return Reason{
            "troops.casualties",
            QStringLiteral("“%1” makes them casualties, captives or refugees").arg(m_tokens.at(verb))};
    }
    if (auto listed = readListed(phrase))
        return listed;
    if (isYear(number))
        return Reason{"troops.year", QStringLiteral("is a year")};
    if (areAircraft(number))
        return Reason{"troops.aircraft", reasonAgainst(Counted::Vehicles)};
    // "90 wounded soldiers", "300 former marines"
    for (qint32 i = number.tokens.end; i < number.noun.first; ++i) {
        if (m_tokens[i].is(m_words.casualty) || m_tokens[i].is(m_words.former) ||
            m_context.anyCounted({i, i + 1}, Counted::Killed, Counted::Displaced))
            return Reason{
                "troops.former",
                QStringLiteral("“%1” says that they serve no longer, or not now").arg(m_tokens.at(i))};
    }
    return {};
}

/// "the deaths of 139 American soldiers and | 33 Britons", "20 dead, including | 12 Danes"
bool OtherPeople::goesOnWithCasualties(TokenRange phrase) const
{
    const qint32 link = phrase.first - 1;
    return m_casualtiesEnd > m_range.first && link >= m_casualtiesEnd &&
           (m_context.isWordAt(link, u"and") || m_tokens.at(link) == u"," ||
            m_tokens[link].is(m_words.part)) &&
           std::none_of(m_tokens.all.begin() + m_casualtiesEnd, m_tokens.all.begin() + link,
                        [](const Token &token) { return isVerb(token.tag); });
}

/// "Since 1970 American troops have ..."
bool OtherPeople::isYear(const NumberMention &number) const
{
    if (number.tokens.count() != 1 || !m_tokens[number.tokens.first].is(shape::Year))
        return false;
    const qint32 before = number.tokens.first - 1;
    return before >= m_range.first && (m_tokens[before].is(m_words.month) ||
                                       isAnyOf(m_tokens.at(before), {L("in"), L("since"), L("until"),
                                                                     L("during"), L("after"), L("before")}));
}

/// "274 tanks, 150 fighters, 110 bombers", "78 trainers": what flies is listed with what drives and flies
bool OtherPeople::areAircraft(const NumberMention &number) const
{
    const QStringView noun = m_tokens.at(number.noun.end - 1);
    return (noun.startsWith(u"fighter", Qt::CaseInsensitive) ||
            noun.startsWith(u"trainer", Qt::CaseInsensitive)) &&
           m_context.anyCounted(m_range, Counted::Vehicles, Counted::Vehicles);
}

/// "who led 5,000 soldiers in Chad in 1986": not "who led 5,000 soldiers into Chad"
bool OtherPeople::isCareer(const NumberMention &number) const
{
    const qint32 verb = number.tokens.first - 1;
    if (!m_context.isWordAt(verb, u"led") && !m_context.isWordAt(verb, u"commanded"))
        return false;
    const Clause *clause = m_context.analysis.clauseAt(verb);
    if (!clause || clause->verb != verb || clause->passive || clause->subjectHead < 0)
        return false;
    const Token &head = m_tokens[clause->subjectHead];
    const Entity *who = m_context.analysis.entities.entityAt(clause->subjectHead);
    const bool person = head.tag == Tag::PRP || m_context.isWordAt(clause->subjectHead, u"who") ||
                        (who && who->kind == EntityKind::Person);
    const bool goesSomewhere =
        hasAnyOf(m_tokens, {number.noun.end, clause->tokens.end},
                 {L("to"), L("into"), L("against"), L("across"), L("through"), L("from")});
    return person && !goesSomewhere && !m_context.isWordAt(clause->subjectHead, u"it") &&
           !m_context.isWordAt(clause->subjectHead, u"they");
}

} // namespace nutgraf
