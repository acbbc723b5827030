// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/fact.h"

#include <QJsonObject>
#include <QStringView>

namespace nutgraf
{

/// The fields of `fact` that differ from `before` (from a blank fact where there is none), by the keys that
/// resources/handbook/corrections.md documents. Places in the text and other facts are told by their words.
QJsonObject fieldsToJson(const Fact &fact, const std::optional<Fact> &before, QStringView text);

/// Sets those fields of `fact` that `fields` names; places are looked for in `text`. The value is what could
/// not be done, one sentence; nothing where all could. Unknown keys are left alone.
std::optional<QString> fieldsFromJson(const QJsonObject &fields, Fact &fact, QStringView text);

QJsonObject quoteToJson(Span span, QStringView text);
/// Where the words now stand; nothing where they are gone or `value` is no quotation.
std::optional<Span> spanFromJson(const QJsonValue &value, QStringView text);

std::optional<FactKind> factKindFrom(QStringView name);

} // namespace nutgraf
