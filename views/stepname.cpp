// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stepname.h"

#include "model/facts/display.h"

#include <QCoreApplication>

namespace nutgraf
{

namespace
{

constexpr qsizetype longestHeadline = 48;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StepName)
};

} // namespace

QString stepName(const QString &done, const Fact &fact)
{
    QString headline = displayHeadline(fact).simplified();
    if (headline.size() > longestHeadline) {
        headline.truncate(std::max(headline.lastIndexOf(u' ', longestHeadline), longestHeadline / 2));
        headline += u'…';
    }
    return Text::tr("%1 (%2)").arg(done, headline);
}

} // namespace nutgraf
