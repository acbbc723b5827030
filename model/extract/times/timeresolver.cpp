// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/analysis.h"
#include "model/extract/times/anchoredresolver.h"
#include "model/extract/times/timereasons.h"
#include "model/extract/times/timexwriter.h"
#include "model/extract/times/yearlessresolver.h"

namespace nutgraf
{

namespace
{

/// Goes through the expressions of a text in order, keeping what later ones are counted from.
class Resolver
{
public:
    Resolver(const Analysis &analysis, const Publication &publication)
        : m_analysis(analysis)
        , m_published(publication)
        , m_narrative(analysis, m_published.year())
    {
    }

    std::vector<Timex> run()
    {
        std::vector<Timex> all;
        all.reserve(m_analysis.times.size());
        for (const TimeMention &mention : m_analysis.times)
            all.push_back(resolve(mention));
        return all;
    }

private:
    Timex resolve(const TimeMention &mention)
    {
        const TimeExpression &time = mention.expression;
        m_mention = &mention;
        Timex timex;
        timex.span = mention.span;
        timex.type = time.type;
        timex.mod = time.mod;
        timex.rule = QString::fromLatin1(mention.rule);
        if (const auto undated = valueWithoutDate(time)) {
            timex.value = undated->symbolic;
            if (time.type == TimexType::Duration)
                m_narrative.rememberLength(time);
            timex.because = explanation(undated->because, timex, {});
            return timex;
        }
        const ResolvedTime resolved = resolveDate(time);
        timex.relative = resolved.relative;
        if (resolved.period) {
            const Period &period = *resolved.period;
            timex.value = period.value();
            timex.edtf = period.edtf();
            timex.range = period.range();
            timex.grain = period.grain();
            applyModifier(timex, period);
            m_narrative.remember(mention, period, resolved.relative);
        } else {
            timex.value = resolved.symbolic;
        }
        applyTimeOfDay(timex, time);
        timex.because = explanation(resolved.because, timex, resolved.period);
        return timex;
    }

    QString explanation(const QString &reason, const Timex &timex, const std::optional<Period> &period) const
    {
        return explanationOf(timex.span.in(m_analysis.tokens.text), reason, timex, period);
    }

    /// Vague times, lengths and sets.
    static std::optional<ResolvedTime> valueWithoutDate(const TimeExpression &time)
    {
        switch (time.vague) {
        case VagueTime::Past:
            return {{{}, QStringLiteral("PAST_REF"), false, QStringLiteral("a past that nobody counts")}};
        case VagueTime::Present:
            return {{{}, QStringLiteral("PRESENT_REF"), false, QStringLiteral("the present, no date")}};
        case VagueTime::Future:
            return {{{}, QStringLiteral("FUTURE_REF"), false, QStringLiteral("a future that nobody counts")}};
        case VagueTime::None:
            break;
        }
        if (time.type == TimexType::Duration)
            return {{{},
                     durationValue(time.count, *time.unit),
                     false,
                     QStringLiteral("a length of time, %1").arg(lengthInWords(time))}};
        if (time.type == TimexType::Set)
            return {{{},
                     time.set.isEmpty() ? durationValue(time.count, *time.unit) : time.set,
                     false,
                     QStringLiteral("what recurs, no one date")}};
        return {};
    }

    ResolvedTime resolveDate(const TimeExpression &time)
    {
        if (const auto quarter = quarterEnded(time))
            return {quarter, {}, false, QStringLiteral("the quarter that ends on the day told right after")};
        if (time.anchor == TimeAnchor::Reference && !time.unit && !time.hasCalendarField() &&
            time.type == TimexType::Date) // "during this period"
            return sameTime();
        const AnchoredResolver anchored(m_analysis, m_published, m_narrative, *m_mention);
        if (time.anchor != TimeAnchor::None && time.unit)
            return anchored.below(anchored.shifted(time), time);
        if (time.year)
            return anchored.below(anchored.absolute(time), time);
        const YearlessResolver yearless(m_analysis, m_published, m_narrative, *m_mention);
        return time.hasCalendarField() ? yearless.bare(time) : yearless.dayOf(time);
    }

    ResolvedTime sameTime() const
    {
        if (!m_narrative.reference())
            return {{}, QStringLiteral("XXXX-XX-XX"), true, QStringLiteral("a time that is not told")};
        return {m_narrative.reference(), {}, m_narrative.referenceIsRelative(), QString::fromUtf16(SpokenOf)};
    }

    /// "The quarter ended March 31": the quarter that most of the three months before that day lie in.
    std::optional<Period> quarterEnded(const TimeExpression &time)
    {
        const TimeMention *mention = m_mention, *next = mentionAfter(m_analysis, *mention);
        if (time.unit != TimeUnit::Quarter || time.shift != 0 || !next || !next->expression.month ||
            next->tokens.first != mention->tokens.end + 1)
            return {};
        const QStringView word = m_analysis.tokens.at(mention->tokens.end);
        if (word != u"ended" && word != u"ending")
            return {};
        m_mention = next;
        const ResolvedTime end = resolveDate(next->expression);
        m_mention = mention;
        if (!end.period)
            return {};
        return Period::containing(TimeUnit::Quarter, end.period->last() - std::chrono::days(45));
    }

    const Analysis &m_analysis;
    PublishedDay m_published;
    Narrative m_narrative;
    const TimeMention *m_mention = nullptr;
};

} // namespace

namespace
{

/// What a relative expression may come to where the day of publication is one of several: from what it is on
/// the first of them to what it is on the last.
void widen(Timex &timex, const Timex &onFirst, const Timex &onLast, const DateRange &publication)
{
    if (onFirst.range.isUnknown() || onLast.range.isUnknown() || timex.range == onFirst.range)
        return;
    if (onFirst.value == onLast.value) {
        timex = onFirst; // whichever day it is
        return;
    }
    timex.range = {onFirst.range.earliest, onLast.range.latest};
    timex.relative = true;
    timex.grain = timex.range.grain();
    // EDTF's "one of a set"
    timex.edtf = QStringLiteral("[%1..%2]").arg(toIso(*timex.range.earliest), toIso(*timex.range.latest));
    timex.because = QStringLiteral("Counted from the day of publication, which is one of %1.")
                        .arg(toReadable(publication));
}

} // namespace

std::vector<Timex> resolveTimes(const Analysis &analysis, const Publication &publication)
{
    std::vector<Timex> times = Resolver(analysis, publication).run();
    const DateRange &published = publication.date;
    if (!published.earliest || !published.latest || published.isSingleDay())
        return times;
    Publication end = publication;
    end.date = DateRange::day(*published.earliest);
    const std::vector<Timex> onFirst = Resolver(analysis, end).run();
    end.date = DateRange::day(*published.latest);
    const std::vector<Timex> onLast = Resolver(analysis, end).run();
    for (size_t i = 0; i < times.size(); ++i) {
        if (onFirst[i].relative || times[i].range.isUnknown())
            widen(times[i], onFirst[i], onLast[i], published);
    }
    return times;
}

} // namespace nutgraf
