// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/factjson.h"

#include "model/project/corrections.h"
#include "model/project/fields.h"
#include "model/project/textquote.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

namespace nutgraf
{

namespace
{

constexpr qsizetype longestString = 10'000;

// --- Words for closed sets: those of toString(), read back.

template <class Enum>
std::optional<Enum> fromName(QStringView name, Enum last)
{
    for (int i = 0; i <= int(last); ++i) {
        if (toString(Enum(i)) == name)
            return Enum(i);
    }
    return {};
}

constexpr std::array grains{"none",    "century", "decade", "year", "half",
                            "quarter", "season",  "month",  "week", "day"};

// --- Values to JSON. "Not told" is null.

struct Writer {
    QStringView text;

    QJsonValue operator()(const QString &value) const
    {
        return value.isEmpty() ? QJsonValue() : QJsonValue(value);
    }
    QJsonValue operator()(const QStringList &value) const { return QJsonArray::fromStringList(value); }
    QJsonValue operator()(bool value) const { return value; }
    QJsonValue operator()(Span span) const
    {
        return span.isEmpty() ? QJsonValue() : QJsonValue(quoteToJson(span, text));
    }
    QJsonValue operator()(FactId id) const
    {
        if (id.isNull())
            return {};
        QJsonObject other = quoteToJson(spanNamedBy(id), text);
        other.insert(QLatin1String("kind"), toString(kindNamedBy(id)));
        return other;
    }
    QJsonValue operator()(std::optional<double> value) const
    {
        return value ? QJsonValue(*value) : QJsonValue();
    }
    QJsonValue operator()(const Amount &amount) const
    {
        return QJsonObject{{QLatin1String("low"), (*this)(amount.low)},
                           {QLatin1String("high"), (*this)(amount.high)},
                           {QLatin1String("modifier"), toString(amount.modifier)}};
    }
    QJsonValue operator()(const DateRange &range) const
    {
        const auto day = [](const std::optional<CivilDay> &end) {
            return end ? QJsonValue(toIso(*end)) : QJsonValue();
        };
        return QJsonObject{{QLatin1String("earliest"), day(range.earliest)},
                           {QLatin1String("latest"), day(range.latest)}};
    }
    QJsonValue operator()(const FactDate &date) const
    {
        QJsonObject object = (*this)(date.range).toObject();
        object.insert(QLatin1String("grain"), QLatin1String(grains[size_t(date.grain)]));
        object.insert(QLatin1String("text"), (*this)(date.text));
        object.insert(QLatin1String("span"), (*this)(date.span));
        return object;
    }
    template <class Enum>
    requires std::is_enum_v<Enum> QJsonValue operator()(Enum value) const { return toString(value); }
};

// --- And back. Each answers whether `json` was such a value.

struct Reader {
    QStringView text;

    bool operator()(const QJsonValue &json, QString &value) const
    {
        value = json.toString();
        return json.isNull() || (json.isString() && value.size() <= longestString);
    }
    bool operator()(const QJsonValue &json, QStringList &value) const
    {
        value.clear();
        for (const QJsonValue item : json.toArray()) {
            if (!item.isString() || item.toString().size() > longestString)
                return false;
            value.append(item.toString());
        }
        return json.isArray() && value.size() <= 100;
    }
    bool operator()(const QJsonValue &json, bool &value) const
    {
        value = json.toBool();
        return json.isBool();
    }
    bool operator()(const QJsonValue &json, Span &span) const
    {
        span = {};
        if (json.isNull())
            return true;
        const auto found = spanFromJson(json, text);
        span = found.value_or(Span());
        return found.has_value();
    }
    bool operator()(const QJsonValue &json, FactId &id) const
    {
        id = {};
        if (json.isNull())
            return true;
        const auto kind = factKindFrom(json.toObject().value(QLatin1String("kind")).toString());
        const auto span = spanFromJson(json, text);
        if (kind && span)
            id = FactId::of(*kind, *span);
        return kind && span;
    }
    bool operator()(const QJsonValue &json, std::optional<double> &value) const
    {
        value.reset();
        if (json.isDouble())
            value = json.toDouble();
        return json.isNull() || (json.isDouble() && std::abs(*value) < 1e15);
    }
    bool operator()(const QJsonValue &json, Amount &amount) const
    {
        const QJsonObject object = json.toObject();
        const auto modifier = fromName(object.value(QLatin1String("modifier")).toString(), Modifier::Range);
        amount.modifier = modifier.value_or(Modifier::Exact);
        return modifier && (*this)(object.value(QLatin1String("low")), amount.low) &&
               (*this)(object.value(QLatin1String("high")), amount.high) && isConsistent(amount);
    }
    bool operator()(const QJsonValue &json, DateRange &range) const
    {
        const auto day = [](const QJsonValue &value, std::optional<CivilDay> &end) {
            end.reset();
            if (value.isNull())
                return true;
            end = dayFromIso(value.toString());
            return end.has_value();
        };
        const QJsonObject object = json.toObject();
        return json.isObject() && day(object.value(QLatin1String("earliest")), range.earliest) &&
               day(object.value(QLatin1String("latest")), range.latest) &&
               (!range.earliest || !range.latest || *range.earliest <= *range.latest);
    }
    bool operator()(const QJsonValue &json, FactDate &date) const
    {
        const QJsonObject object = json.toObject();
        if (!(*this)(json, date.range) || !(*this)(object.value(QLatin1String("text")), date.text))
            return false;
        // The words of a date are told by its text; where they stand is good to know and no more.
        if (!(*this)(object.value(QLatin1String("span")), date.span))
            date.span = {};
        const QString grain = object.value(QLatin1String("grain")).toString();
        const auto known = std::find_if(grains.begin(), grains.end(),
                                        [&](const char *name) { return grain == QLatin1String(name); });
        date.grain = known == grains.end() ? date.range.grain() : Grain(known - grains.begin());
        return true;
    }
    bool operator()(const QJsonValue &json, DeploymentStatus &status) const
    {
        return choose(json, status, DeploymentStatus::ChangeDelta);
    }
    bool operator()(const QJsonValue &json, EventStatus &status) const
    {
        return choose(json, status, EventStatus::Ongoing);
    }
    bool operator()(const QJsonValue &json, QuoteKind &kind) const
    {
        return choose(json, kind, QuoteKind::Indirect);
    }

private:
    template <class Enum>
    static bool choose(const QJsonValue &json, Enum &value, Enum last)
    {
        const auto known = fromName(json.toString(), last);
        value = known.value_or(value);
        return known.has_value();
    }
    /// The ends that each modifier needs, which whoever shows an amount relies on.
    static bool isConsistent(const Amount &amount)
    {
        const bool low = amount.low.has_value(), high = amount.high.has_value();
        switch (amount.modifier) {
        case Modifier::LessThan:
        case Modifier::UpTo:
            return high;
        case Modifier::MoreThan:
        case Modifier::AtLeast:
            return low;
        case Modifier::Range:
            return low && high && *amount.low <= *amount.high;
        case Modifier::Exact:
        case Modifier::Approx:
            return low || high;
        }
        return false;
    }
};

} // namespace

QJsonObject quoteToJson(Span span, QStringView text)
{
    const TextQuote quote = TextQuote::of(span, text);
    return {{QLatin1String("exact"), quote.exact},
            {QLatin1String("prefix"), quote.prefix},
            {QLatin1String("suffix"), quote.suffix},
            {QLatin1String("start"), span.begin},
            {QLatin1String("end"), span.end}};
}

std::optional<Span> spanFromJson(const QJsonValue &value, QStringView text)
{
    const QJsonObject object = value.toObject();
    TextQuote quote;
    quote.exact = object.value(QLatin1String("exact")).toString();
    quote.prefix = object.value(QLatin1String("prefix")).toString().right(100);
    quote.suffix = object.value(QLatin1String("suffix")).toString().left(100);
    quote.hint = {object.value(QLatin1String("start")).toInt(-1),
                  object.value(QLatin1String("end")).toInt(-1)};
    return find(quote, text);
}

std::optional<FactKind> factKindFrom(QStringView name)
{
    return fromName(name, FactKind::Quote);
}

QJsonObject fieldsToJson(const Fact &fact, const std::optional<Fact> &before, QStringView text)
{
    QJsonObject fields;
    std::visit(
        [&](const auto &made) {
            using F = std::decay_t<decltype(made)>;
            const F blank;
            const F *old = before ? std::get_if<F>(&*before) : nullptr;
            visitFields(&made, [&](const char *key, auto member) {
                if (made.*member != (old ? old : &blank)->*member)
                    fields.insert(QLatin1String(key), Writer{text}(made.*member));
            });
        },
        fact);
    return fields;
}

std::optional<QString> fieldsFromJson(const QJsonObject &fields, Fact &fact, QStringView text)
{
    std::optional<QString> fault;
    std::visit(
        [&](auto &made) {
            visitFields(&made, [&](const char *key, auto member) {
                const QJsonValue json = fields.value(QLatin1String(key));
                if (fault || json.isUndefined())
                    return;
                auto value = made.*member;
                if (Reader{text}(json, value))
                    made.*member = value;
                else
                    fault = QCoreApplication::translate("FactJson", "What was kept for “%1” does not fit.")
                                .arg(QLatin1String(key));
            });
        },
        fact);
    return fault;
}

} // namespace nutgraf
