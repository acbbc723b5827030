// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/daterange.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace nutgraf
{

/// A term of office, as a line of class OFFICE_HOLDER tells it.
struct OfficeTerm {
    QStringList givenNames; ///< any of these; empty where the spelling is the whole name
    QString whose;          ///< "US", "French"
    QString office;         ///< as canonicalOffice() writes it
    DateRange days;
};

/// Reads "Joe/Joseph = US president, 2021-01-20, 2025-01-20; …". Terms without a readable first day are left
/// out.
std::vector<OfficeTerm> officeTerms(QStringView value);

/// One spelling for every way to write an office: "Secretary of Defence" and "defense secretary" are "defense
/// secretary".
QString canonicalOffice(QStringView written);

/// Whether a person called `given` ("George W.", "George"; empty for the surname alone) can be the one of
/// `term`.
bool isCalled(const OfficeTerm &term, QStringView given);

} // namespace nutgraf
