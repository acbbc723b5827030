// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/fact.h"

#include <QByteArray>
#include <QStringList>

#include <map>

namespace nutgraf
{

/// What a person made of one fact, a verdict on it included.
struct Correction {
    Fact fact;                 ///< as the person left it; its origin says what was done
    std::optional<Fact> found; ///< what it was made of; nothing for verdicts and for what was entered
    bool operator==(const Correction &) const = default;
};

/// A correction that was kept for words that the article no longer has. It is shown and kept, never dropped.
struct Orphan {
    QString words;     ///< that it was about
    QString because;   ///< why it hangs in the air, one sentence
    QByteArray record; ///< as it stood in the file
    bool operator==(const Orphan &) const = default;
};

/// All that a person changed in one article.
struct Corrections {
    std::optional<DateRange> published; ///< the publication date, where it was set by hand
    std::map<FactId, Correction> facts;
    std::map<int, Orphan> orphans; ///< by any number; it stays with its orphan

    bool isEmpty() const { return !published && facts.empty() && orphans.empty(); }
    bool operator==(const Corrections &) const = default;
};

/// A correction on what is found now: what the person changed stays, everything else follows `now`. So a
/// speaker that was renamed keeps his new name, and his quote still moves with the publication date.
Fact carriedOver(const Correction &correction, const Fact &now);

/// The keys of the fields in which two facts of one kind differ; all that are told where `before` is none.
QStringList changedFields(const std::optional<Fact> &before, const Fact &after);

/// The kind and the place that FactId::of() made an id of.
FactKind kindNamedBy(FactId id);
Span spanNamedBy(FactId id);

} // namespace nutgraf
