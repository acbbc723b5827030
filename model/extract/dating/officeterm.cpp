// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/dating/officeterm.h"

#include "model/text/lexicon.h"

#include <algorithm>

namespace nutgraf
{

namespace
{

std::optional<OfficeTerm> readTerm(QStringView written)
{
    const qsizetype equals = written.indexOf(u'=');
    const auto parts = written.mid(equals + 1).split(u',');
    if (equals < 0 || parts.size() < 2)
        return {};
    const auto first = rangeFromIso(parts[1].trimmed());
    if (!first)
        return {};
    OfficeTerm term;
    term.days.earliest = first->earliest;
    if (parts.size() > 2) {
        if (const auto last = rangeFromIso(parts[2].trimmed()))
            term.days.latest = last->latest;
    }
    for (const QStringView name : written.left(equals).split(u'/')) {
        if (!name.trimmed().isEmpty())
            term.givenNames << folded(name.trimmed());
    }
    // Whose it is is capitalised, the office is not.
    const QStringView office = parts[0].trimmed();
    qsizetype begin = 0;
    while (begin < office.size() && office[begin].isUpper()) {
        const qsizetype space = office.indexOf(u' ', begin);
        begin = space < 0 ? office.size() : space + 1;
    }
    term.whose = office.left(begin).trimmed().toString();
    term.office = canonicalOffice(office.mid(begin));
    return term;
}

} // namespace

std::vector<OfficeTerm> officeTerms(QStringView value)
{
    std::vector<OfficeTerm> terms;
    for (const QStringView one : value.split(u';')) {
        if (auto term = readTerm(one))
            terms.push_back(std::move(*term));
    }
    return terms;
}

QString canonicalOffice(QStringView written)
{
    QString office = folded(written);
    office.replace(u'-', u' ');
    office.replace(QLatin1String("defence"), QLatin1String("defense"));
    office.replace(QLatin1String("advisor"), QLatin1String("adviser"));
    static constexpr std::pair<const char *, const char *> same[] = {
        {"premier", "prime minister"},
        {"secretary of defense", "defense secretary"},
        {"minister of defense", "defense minister"},
        {"minister of foreign affairs", "foreign minister"},
        {"secretary of state for defense", "defense secretary"},
        {"head", "leader"},
        {"chief", "leader"}};
    for (const auto &[one, other] : same) {
        if (office == QLatin1String(one))
            return QString::fromLatin1(other);
    }
    return office;
}

bool isCalled(const OfficeTerm &term, QStringView given)
{
    if (given.isEmpty())
        return true;
    const QString name = folded(given);
    return std::any_of(term.givenNames.begin(), term.givenNames.end(),
                       [&](const QString &known) { return known == name; });
}

} // namespace nutgraf
