// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/fact.h"

#include <array>
#include <map>
#include <vector>

namespace nutgraf
{

/// A side of facts by which they can be chosen. A fact has one value of it, several (the forces of an event),
/// or none, where its kind knows no such thing: a quote has no force.
enum class Facet { Kind, Force, Place, Speaker, Status, Form, Certainty, Verdict };
constexpr size_t facetCount = 8;
constexpr std::array<Facet, facetCount> allFacets{Facet::Kind,      Facet::Force,  Facet::Place,
                                                  Facet::Speaker,   Facet::Status, Facet::Form,
                                                  Facet::Certainty, Facet::Verdict};

/// "Force": for people, translated.
QString nameOf(Facet facet);
/// A value for people: "US", "events", "not told" for the empty one.
QString labelOf(Facet facet, const QString &value);
/// The values that a fact has of a facet; one empty value where it could have one and the text does not tell
/// it.
QStringList valuesOf(const Fact &fact, Facet facet);

/// What a person wants of a value: nothing said, facts with it, or facts without it.
enum class FacetChoice { None, Include, Exclude };

/// Which facts a person wants to see. A fact is wanted where, for every facet, it has one of the included
/// values (if any are) and none of the excluded ones, and where its date touches `when`.
struct FacetQuery {
    std::array<std::map<QString, FacetChoice>, facetCount> choices; ///< FacetChoice::None is never kept
    DateRange when;                                                 ///< unknown: any date and none
    bool withUndated = false; ///< lets facts without a date through `when`

    FacetChoice choiceOf(Facet facet, const QString &value) const;
    void choose(Facet facet, const QString &value, FacetChoice choice);
    /// Lets every fact through.
    bool isEmpty() const;
    bool operator==(const FacetQuery &) const = default;
};

/// The query in words, "force: US, NATO; place: not Syria; when: Oct 2019"; empty for an empty one.
QString toReadable(const FacetQuery &query);

/// The days that stand for a fact's date, a known end for an unknown one; nothing for an undated fact.
std::optional<DateRange> daysOf(const Fact &fact);

/// What a query leaves of the facts of a FacetIndex.
struct FacetResult {
    std::vector<bool> isShown; ///< a place a fact
    int shown = 0;
    int total = 0; ///< dismissed facts count, here and in `counts`, only where they are asked for by name
    /// For each facet, a place a value: how many facts there are of it when the rest of the query holds. So
    /// a person sees beforehand what including it would give.
    std::array<std::vector<int>, facetCount> counts;
    /// The dates of the facts that the rest of the query lets through.
    std::vector<DateRange> days;
    int undated = 0; ///< how many of those have none
};

/// The values of many facts, sorted once, so that queries and counts take one pass over small numbers.
class FacetIndex
{
public:
    FacetIndex() = default;
    explicit FacetIndex(const std::vector<Fact> &facts);

    /// All values of a facet, the most frequent first, an untold one last.
    const QStringList &values(Facet facet) const { return m_values[size_t(facet)]; }
    /// From the first day to the last of all dated facts; nothing where none is.
    std::optional<DateRange> extent() const { return m_extent; }
    FacetResult apply(const FacetQuery &query) const;

private:
    struct Row {
        std::array<std::vector<int>, facetCount> values; ///< places in m_values
        std::optional<DateRange> days;
        bool isDismissed = false;
    };
    std::array<QStringList, facetCount> m_values;
    std::vector<Row> m_rows;
    std::optional<DateRange> m_extent;
};

} // namespace nutgraf
