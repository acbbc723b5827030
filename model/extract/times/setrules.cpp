// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/timereader.h"

// What recurs.

namespace nutgraf
{

void addSetRules(std::vector<Rule<TimeExpression>> &rules)
{
    const std::vector<Rule<TimeExpression>> rows{
        {"time.every-unit",
         "(every | each) (other:other)? (unit:UNIT | $count units:UNITS)",
         readSet,
         {{"They meet every month.", "SET P1M"},
          {"They vote every four years.", "SET P4Y"},
          {"They meet every other week.", "SET P2W"}},
         {"They meet every man."}},
        {"time.every-name",
         "(every | each) (weekday:WEEKDAY daypart:DAYPART? | month:MONTH day:DAY? | season:SEASON | "
         "daypart:DAYPART)",
         readSet,
         {{"They meet every Friday.", "SET XXXX-WXX-5"},
          {"They meet each July.", "SET XXXX-07"},
          {"They meet every Tuesday night.", "SET XXXX-WXX-2TNI"},
          {"They meet every morning.", "SET XXXX-XX-XXTMO"}},
         {"They meet on Friday."}},
        {"time.weekdays",
         "weekdays:WEEKDAYS | weekday:WEEKDAY dayparts:DAYPARTS",
         readSet,
         {{"They meet on Fridays.", "SET XXXX-WXX-5"}, {"They meet Tuesday nights.", "SET XXXX-WXX-2TNI"}},
         {"They meet on Friday."}},
        {"time.times-a-unit",
         "(once | twice | (COUNT | NUMBER | VAGUE_COUNT) times) (a | an | each | every | per) unit:UNIT",
         readSet,
         {{"They meet twice a year.", "SET P1Y"}, {"It opens three times a week.", "SET P1W"}},
         {"It was twice a target."}},
        {"time.per-unit",
         "per unit:(hour | day | week | month | year)",
         readSet,
         {{"They fire ten shots per day.", "SET P1D"}},
         {"They fire ten shots per man."}},
        {"time.recurring",
         "recurring:RECURRING",
         readSet,
         {{"Shells fall daily.", "SET XXXX-XX-XX"}, {"It rises annually.", "SET XXXX"}},
         {"The Daily Planet wrote so."}},
    };
    rules.insert(rules.end(), rows.begin(), rows.end());
}

} // namespace nutgraf
