// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/times/timereader.h"

// Times of the day, alone and with their day.

namespace nutgraf
{

void addClockRules(std::vector<Rule<TimeExpression>> &rules)
{
    const auto clock = [](const Match &match) -> std::optional<TimeExpression> {
        const Tokens &tokens = match.tokens();
        const TokenRange at = match.group("clock");
        if (!at.isEmpty() && !match.has("ampm") && !match.has("zone") && match.mention().count() == 1) {
            // Bare figures: a time only where a word says so.
            const qint32 before = match.mention().first - 1;
            const QStringView lead = before >= 0 ? tokens.at(before) : QStringView();
            const bool led = lead == u"at" || lead == u"At" || lead == u"by" || lead == u"until" ||
                             lead == u"from" || lead == u"since" || lead == u"before" || lead == u"after" ||
                             lead == u"around";
            if (!led)
                return {};
        }
        return readTime(match);
    };
    const std::vector<Rule<TimeExpression>> rows{
        {"time.clock",
         "$hedge? $clock",
         clock,
         {{"It began at 7:45 p.m. local time.", "TIME T19:45"},
          {"It struck at noon.", "TIME T12:00"},
          {"It began at 19:45 GMT.", "TIME T19:45 UTC+0"}},
         {"They won 3:00 there.", "At 27:10 it fell."}},
        {"time.military-clock",
         "clock:INTEGER (hours | zone:TIMEZONE) (,? on? $onday? (day:DAY month:MONTH (year:YEAR | "
         "shortyear:TWODIGITS) | $date))?",
         [](const Match &match) -> std::optional<TimeExpression> {
             return match.text("clock").size() == 4 ? readTime(match) : std::nullopt;
         },
         {{"It began at 0530 GMT.", "TIME T05:30 UTC+0"},
          {"It began at 1200Z 12 JUN 24 there.", "TIME XX24-06-12 T12:00 UTC+0"}},
         {"It took 300 hours."}},
        {"time.clock-and-day",
         "$hedge? $clock ,? ($onday? $date | article:the? which:DEIXIS unit:UNIT | dayname:DAY_NAME | "
         "which:DEIXIS weekday:WEEKDAY | $part? weekday:WEEKDAY)",
         clock,
         {{"It began at 10 p.m. Wednesday.", "TIME WXX-3 T22:00"},
          {"It closes at 5 p.m. EST, Nov. 6.", "TIME XXXX-11-06 T17:00 UTC-300"}},
         {"It began on Wednesday."}},
        {"time.day-and-clock",
         "($onday? $date | dayname:DAY_NAME | weekday:WEEKDAY) ,? at $clock",
         readTime,
         {{"It began yesterday at 5 p.m. there.", "TIME publication-1D T17:00"}},
         {"It began yesterday."}},
        {"time.clock-in-daypart",
         "clock:(CLOCK | DAY) in the daypart:DAYPART",
         readTime,
         {{"It struck at 4 in the morning.", "TIME T04:00"}},
         {"It struck 4 in the village."}},
        {"time.day-and-part",
         "$part? ($onday? $date ,? daypart:DAYPART | dayname:DAY_NAME daypart:DAYPART | "
         "(which:DEIXIS)? weekday:WEEKDAY daypart:DAYPART)",
         readTime,
         {{"He left on Thursday night.", "TIME WXX-4 TNI"},
          {"He left last Thursday night.", "TIME last WXX-4 TNI"},
          {"It is due tomorrow evening.", "TIME publication+1D TEV"}},
         {"He left on Thursday."}},
        {"time.part-of-named-day",
         "$part? daypart:DAYPART dayname:DAY_NAME",
         readTime,
         {{"At mid-afternoon yesterday it fell.", "TIME publication-1D TAF MID"}},
         {"It fell yesterday."}},
        {"time.clock-range",
         "{ clock:CLOCK } (HYPHEN | DASH) =CLOCK | <=(HYPHEN | DASH) clock:CLOCK",
         [](const Match &match) -> std::optional<TimeExpression> {
             const Tokens &tokens = match.tokens();
             const qint32 at = match.mention().first;
             const bool second = at >= 2 && tokens[at - 2].is(shape::Clock);
             const bool first = match.all().count() > 1;
             return first || second ? readTime(match) : std::nullopt;
         },
         {{"Open 08:00 - 13:30 there.", "TIME T08:00; TIME T13:30"}},
         {"They won 3:00 there.", "It is - 3:00."}},
        {"time.part-of-day",
         "the? daypart:DAYPART of (day:DAY $andnext DAY $month (,? year:YEAR)? | "
         "$month day:DAY $andnext DAY (,? year:YEAR)? | $date $andnext (MONTH DAY | DAY MONTH)) | "
         "the? (part:PART HYPHEN?)? daypart:DAYPART of ($onday? $date | weekday:WEEKDAY) | "
         "the? daypart:DAYPART from weekday:WEEKDAY to WEEKDAY",
         readTime,
         {{"On the morning of June 6 they landed.", "TIME XXXX-06-06 TMO"},
          {"On the night of 3-4 June 2024 they crossed.", "TIME 2024-06-03 TNI"},
          {"On the night of June 5-6 they crossed.", "TIME XXXX-06-05 TNI"},
          {"On the night of 31 May to 1 June they crossed.", "TIME XXXX-05-31 TNI"},
          {"In the night from Monday to Tuesday it rained.", "TIME WXX-1 TNI"}},
         {"On the morning of the raid they slept."}},
        {"time.which-part",
         "$part? article:the? which:DEIXIS daypart:DAYPART",
         readTime,
         {{"He left last night.", "TIME publication-1D TNI"},
          {"Later this afternoon it ends.", "TIME publication+0D TAF END"},
          {"That evening it fell.", "TIME reference+0D TEV"}},
         {"He left at night."}},
        {"time.overnight",
         "<!(a | an | the | its | their | any) overnight !(<NN> | <NNS>) | overnight =(attack | attacks | "
         "strike | strikes | airstrike | airstrikes "
         "| raid | raids | shelling | bombardment | barrage | bombing | assault | fighting | clashes | drone "
         "| missile | fire)",
         [](const Match &) -> std::optional<TimeExpression> {
             TimeExpression time;
             time.type = TimexType::Time;
             time.dayPart = DayPart::Night;
             time.which = Which::Last;
             return time;
         },
         {{"Drones struck the port overnight.", "TIME last TNI"},
          {"In overnight strikes six died.", "TIME last TNI"}},
         {"An overnight curfew holds."}},
        {"time.tonight",
         "$part? tonight",
         [](const Match &match) -> std::optional<TimeExpression> {
             auto time = readTime(match);
             if (time) {
                 time->type = TimexType::Time;
                 time->anchor = TimeAnchor::Publication;
                 time->unit = TimeUnit::Day;
                 time->dayPart = DayPart::Night;
             }
             return time;
         },
         {{"It ends tonight.", "TIME publication+0D TNI"}},
         {"It ends at night."}},
    };
    rules.insert(rules.end(), rows.begin(), rows.end());
}

} // namespace nutgraf
