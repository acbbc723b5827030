// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statusname.h"

#include <QCoreApplication>

namespace nutgraf
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Status)
};

} // namespace

QString nameOf(EventStatus status)
{
    switch (status) {
    case EventStatus::Happened:
        return Text::tr("happened");
    case EventStatus::Ongoing:
        return Text::tr("ongoing");
    case EventStatus::Scheduled:
        return Text::tr("due");
    case EventStatus::Possible:
        return Text::tr("possible");
    }
    Q_UNREACHABLE();
}

} // namespace nutgraf
