// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/fact.h"
#include "model/project/names.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace nutgraf
{

class Project;

/// A field of a fact as the inspector shows it and lets it be changed.
struct FactField {
    QString name;  ///< "whose"
    QString value; ///< for people; empty where it is not told

    QString typed = {};                  ///< what an editor begins with
    QStringList choices = {};            ///< the only values there are; empty where any may be typed
    QStringList suggestions = {};        ///< likely values, the likeliest first
    QString hint = {};                   ///< what can be typed
    std::optional<NameKind> naming = {}; ///< the kind of name it is, where it is one
    /// Sets the field of a fact of this kind to what was typed. The value is what is wrong with that and what
    /// to do, one sentence; nothing where all is well. Null where the field cannot be changed.
    std::function<std::optional<QString>(Fact &, const QString &typed)> set = nullptr;
};

/// What a fact says, for people, in the order in which they would ask; what is not told has no value.
std::vector<FactField> fieldsOf(const Fact &fact, const Project &project);

/// The fields in which two facts of one kind differ, a line each: "whose: Denmark → Norway". Empty where they
/// say the same, and differ in their words' place alone.
QStringList changesInWords(const Fact &before, const Fact &after, const Project &project);

} // namespace nutgraf
