// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/daterange.h"
#include "model/facts/quantity.h"
#include "model/text/span.h"

#include <QHashFunctions>
#include <QString>
#include <QStringList>

#include <compare>
#include <optional>
#include <variant>
#include <vector>

namespace nutgraf
{

enum class FactKind { Event, Deployment, Quote };

/// A fact's name inside its article: made from its kind and its place in the text, so that extracting again
/// gives the same fact the same name.
struct FactId {
    quint64 value = 0; ///< 0 names nothing
    static FactId of(FactKind kind, Span span);
    bool isNull() const { return value == 0; }
    auto operator<=>(const FactId &) const = default;
};
inline size_t qHash(FactId id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

/// Who answers for a fact. A person's work is never overwritten by extracting again.
enum class Origin { Extracted, Accepted, Corrected, Entered, Dismissed };

/// One step of the chain of why: this rule, on these words, gave this.
struct Evidence {
    QString rule; ///< dotted name: "deployment.from-to"
    Span span;    ///< the words it rests on; empty where it rests on none
    QString says; ///< one sentence: "“around 4,000” is 4,000, approximate"
    bool operator==(const Evidence &) const = default;
};

/// What every fact has.
struct FactHead {
    FactId id;
    Span span;             ///< the words that are the fact
    Span sentence;         ///< the sentence they stand in
    double confidence = 0; ///< 0 to 1
    Origin origin = Origin::Extracted;
    bool relative = false; ///< some date in it depends on the publication date
    std::vector<Evidence> why;
    bool operator==(const FactHead &) const = default;
};

/// A date as a fact uses it.
struct FactDate {
    Span span;    ///< the words that tell it; empty where it follows from the publication date alone
    QString text; ///< those words; empty likewise
    DateRange range;
    Grain grain = Grain::None;
    bool operator==(const FactDate &) const = default;
};

enum class DeploymentStatus { Current, Past, Planned, Proposed, ChangeDelta };

/// A number of troops: how many, of whose force, where, when, and whether they are there.
struct Deployment : FactHead {
    Amount amount;
    QString text;      ///< the number phrase as written
    QString force;     ///< short canonical name: "US", "NATO", "US-led coalition"; empty where not told
    QString countedAs; ///< "troops", "personnel", "mission strength", ...
    QString place;     ///< canonical country or region; empty where not told
    DeploymentStatus status = DeploymentStatus::Current;
    std::optional<double> delta; ///< signed, where the number is a change
    FactDate asOf;
    FactId partOf;        ///< the whole it is a part of
    FactId from;          ///< the level it changes from
    QString attributedTo; ///< empty where the writer says it
    bool operator==(const Deployment &) const = default;
};

enum class EventStatus { Happened, Scheduled, Possible, Ongoing };

/// Something that a reader would put on a timeline.
struct Event : FactHead {
    QString what; ///< a headline of at most 12 words
    FactDate date;
    EventStatus status = EventStatus::Happened;
    QStringList who;
    QStringList where;
    bool operator==(const Event &) const = default;
};

enum class QuoteKind { Direct, Partial, Indirect };

/// Words of somebody else than the writer.
struct Quote : FactHead {
    QuoteKind kind = QuoteKind::Direct;
    QString text;     ///< with its quotation marks
    QString speaker;  ///< canonical name; empty where unknown
    Span speakerSpan; ///< the mention that names the speaker: "he"; empty where none does
    QString speakerText;
    Span cueSpan;
    QString cue;     ///< "said"; empty where none
    QString through; ///< who passed it on: "Pentagon"; empty where nobody did
    QString to;      ///< who was told; empty where not said
    DateRange saidOn;
    bool operator==(const Quote &) const = default;
};

using Fact = std::variant<Event, Deployment, Quote>;

const FactHead &head(const Fact &fact);
FactHead &head(Fact &fact);
FactKind kindOf(const Fact &fact);
/// The date to place the fact by on a timeline: an event's date, a deployment's as-of, a quote's day.
DateRange dateOf(const Fact &fact);
/// A line that names the fact: "NATO in Iraq: around 4,000, planned".
QString headlineOf(const Fact &fact);

QString toString(FactKind kind);           ///< "event", ...
QString toString(DeploymentStatus status); ///< "current", ..., "change_delta"
QString toString(EventStatus status);      ///< "happened", ...
QString toString(QuoteKind kind);          ///< "direct", ...
QString toString(Origin origin);           ///< "extracted", ...
/// The contract's precision: "day", "month", "season", "year", "decade", "none".
QString precisionOf(Grain grain);

} // namespace nutgraf
