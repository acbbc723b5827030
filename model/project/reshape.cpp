// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/reshape.h"

#include "model/facts/typedamount.h"
#include "model/project/fields.h"
#include "model/project/project.h"

#include <QCoreApplication>

namespace nutgraf
{

namespace
{

constexpr int headlineWords = 12;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reshape)
};

bool isStop(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?';
}

/// What the engine found near some words.
struct Near {
    const FactSet &found;
    Span words;
    Span sentence;

    /// The first of `items` that overlaps the words, else the sentence, and that `accept` takes; null for
    /// none.
    template <class Item, class Accept>
    const Item *first(const std::vector<Item> &items, Accept accept) const
    {
        for (Span where : {words, sentence}) {
            for (const Item &item : items) {
                if (item.span.overlaps(where) && accept(item))
                    return &item;
            }
        }
        return nullptr;
    }

    QStringList names(std::initializer_list<EntityKind> kinds, Span where) const
    {
        QStringList names;
        for (const Entity &entity : found.entities) {
            const bool near = std::any_of(entity.mentions.begin(), entity.mentions.end(),
                                          [&](Span mention) { return mention.overlaps(where); });
            if (near && std::find(kinds.begin(), kinds.end(), entity.kind) != kinds.end())
                names.append(entity.name);
        }
        return names;
    }

    FactDate date() const
    {
        const Timex *time = first(found.times, [](const Timex &t) { return !t.range.isUnknown(); });
        return time ? FactDate{time->span, {}, time->range, time->grain} : FactDate{};
    }
    FactDate dateOrPublication() const
    {
        FactDate known = date();
        if (known.range.isUnknown())
            known = {{}, {}, found.publication.date, found.publication.date.grain()};
        return known;
    }
};

std::optional<Fact> fill(Event event, const Near &near, const QString &text)
{
    QStringList words = near.words.in(text).toString().simplified().split(QLatin1Char(' '));
    event.what = words.mid(0, headlineWords).join(QLatin1Char(' '));
    event.date = near.date();
    event.date.text = event.date.span.in(text).toString();
    event.who = near.names({EntityKind::Person, EntityKind::Organisation, EntityKind::Force}, near.words);
    event.where = near.names({EntityKind::Place}, near.words);
    return event;
}

std::optional<Fact> fill(Deployment deployment, const Near &near, const QString &text)
{
    const QString words = near.words.in(text).toString().simplified();
    const Quantity *quantity = nullptr;
    for (const Quantity &candidate : near.found.quantities) {
        if (candidate.span.overlaps(near.words) && (candidate.amount.low || candidate.amount.high)) {
            quantity = &candidate;
            break;
        }
    }
    const auto amount = quantity ? std::optional(quantity->amount) : amountFromTyped(words);
    if (!amount)
        return {};
    deployment.amount = *amount;
    deployment.text = words;
    deployment.countedAs = QStringLiteral("troops");
    const auto forces = near.names({EntityKind::Force, EntityKind::Organisation}, near.sentence);
    deployment.force = forces.value(0);
    deployment.place = near.names({EntityKind::Place}, near.sentence).value(0);
    deployment.asOf = near.dateOrPublication();
    deployment.asOf.text = deployment.asOf.span.in(text).toString();
    return deployment;
}

std::optional<Fact> fill(Quote quote, const Near &near, const QString &text)
{
    quote.text = near.words.in(text).toString();
    const bool hasMarks = quote.text.startsWith(u'“') || quote.text.startsWith(u'"');
    quote.kind = hasMarks ? QuoteKind::Direct : QuoteKind::Indirect;
    quote.speaker = near.names({EntityKind::Person}, near.sentence).value(0);
    quote.saidOn = near.dateOrPublication().range;
    return quote;
}

/// Without the blanks at its ends.
Span trimmed(Span span, const QString &text)
{
    while (!span.isEmpty() && text[span.begin].isSpace())
        ++span.begin;
    while (!span.isEmpty() && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

void setWords(Fact &fact, Span words, const QString &text)
{
    head(fact).span = words;
    if (auto *deployment = std::get_if<Deployment>(&fact))
        deployment->text = words.in(text).toString();
    else if (auto *quote = std::get_if<Quote>(&fact))
        quote->text = words.in(text).toString();
}

Error occupied()
{
    return {
        Text::tr("There is such a fact at these words already."), {}, Text::tr("Choose it, and change it.")};
}

} // namespace

Span sentenceAround(const Project &project, Span words)
{
    for (const Fact &fact : project.facts()) {
        if (head(fact).sentence.contains(words))
            return head(fact).sentence;
    }
    const QString &text = project.article().text;
    Span block{0, qint32(text.size())};
    for (const Block &candidate : project.article().blocks) {
        if (candidate.span.contains(words))
            block = candidate.span;
    }
    Span sentence = words;
    while (sentence.begin > block.begin &&
           !(text[sentence.begin - 1].isSpace() && sentence.begin - 2 >= block.begin &&
             isStop(text[sentence.begin - 2])))
        --sentence.begin;
    while (sentence.end < block.end && !(sentence.end > words.begin && isStop(text[sentence.end - 1])))
        ++sentence.end;
    return sentence;
}

Result<Fact> factFromWords(const Project &project, FactKind kind, Span words)
{
    const QString &text = project.article().text;
    words = trimmed(words, text);
    if (words.isEmpty())
        return Error{Text::tr("No words are selected."),
                     {},
                     Text::tr("Select the words of the fact in the article first.")};
    FactHead common;
    common.id = FactId::of(kind, words);
    common.span = words;
    common.sentence = sentenceAround(project, words);
    common.confidence = 1;
    common.origin = Origin::Entered;
    common.why = {{QStringLiteral("by hand"), words, Text::tr("you marked these words")}};
    if (project.fact(common.id))
        return occupied();
    const Near near{project.found(), words, common.sentence};
    const auto made = [&](auto blank) {
        static_cast<FactHead &>(blank) = common;
        return fill(blank, near, text);
    };
    const auto fact = kind == FactKind::Event        ? made(Event{})
                      : kind == FactKind::Deployment ? made(Deployment{})
                                                     : made(Quote{});
    if (!fact)
        return Error{Text::tr("There is no number in these words."),
                     {},
                     Text::tr("Select words with a number of troops.")};
    return *fact;
}

Fact movedTo(const Project &project, Fact fact, Span words)
{
    const QString &text = project.article().text;
    words = trimmed(words, text);
    setWords(fact, words, text);
    if (auto *deployment = std::get_if<Deployment>(&fact)) {
        if (const auto amount = amountFromTyped(words.in(text)))
            deployment->amount = *amount;
    }
    head(fact).sentence = sentenceAround(project, words);
    if (head(fact).origin != Origin::Entered)
        head(fact).origin = Origin::Corrected;
    return fact;
}

Result<Edit> splitOff(const Project &project, const Fact &fact, Span words, FactId *made)
{
    const QString &text = project.article().text;
    words = trimmed(words, text);
    const Span own = head(fact).span;
    if (words.isEmpty() || words.contains(own))
        return Error{
            Text::tr("This would leave nothing of the fact."),
            {},
            Text::tr("Select in the article a part of its words, or others that belong to a second fact.")};
    Fact second = fact;
    setWords(second, words, text);
    head(second).id = FactId::of(kindOf(fact), words);
    head(second).sentence = sentenceAround(project, words);
    head(second).origin = Origin::Entered;
    head(second).confidence = 1;
    head(second).why = {{QStringLiteral("by hand"), words, Text::tr("you split it off from another fact")}};
    if (project.fact(head(second).id))
        return occupied();
    if (auto *deployment = std::get_if<Deployment>(&second)) {
        if (const auto amount = amountFromTyped(words.in(text)))
            deployment->amount = *amount;
    }
    if (made)
        *made = head(second).id;
    EditBatch batch;
    batch.edits.push_back({SetFact{head(second).id, second}});
    if (words.overlaps(own)) {
        const Span before{own.begin, words.begin}, after{words.end, own.end};
        const Span rest = trimmed(before.length() >= after.length() ? before : after, text);
        batch.edits.push_back({SetFact{head(fact).id, movedTo(project, fact, rest)}});
    }
    return Edit{batch};
}

Edit merged(const Project &project, const Fact &kept, const Fact &other)
{
    Fact whole = kept;
    std::visit(
        [&](auto &one) {
            using F = std::decay_t<decltype(one)>;
            const auto *from = std::get_if<F>(&other);
            const F blank;
            if (!from)
                return;
            visitFields(&one, [&](const char *, auto member) {
                if (one.*member == blank.*member)
                    one.*member = from->*member;
            });
        },
        whole);
    const Span both = head(kept).span.united(head(other).span);
    if (head(kept).sentence.contains(both) && !std::holds_alternative<Deployment>(kept))
        setWords(whole, both, project.article().text);
    if (head(whole).origin != Origin::Entered)
        head(whole).origin = Origin::Corrected;
    EditBatch batch;
    batch.edits.push_back({SetFact{head(kept).id, whole}});
    batch.edits.push_back(removed(other));
    return {batch};
}

Edit removed(const Fact &fact)
{
    if (head(fact).origin == Origin::Entered)
        return {SetFact{head(fact).id, {}}};
    Fact rejected = fact;
    head(rejected).origin = Origin::Dismissed;
    return {SetFact{head(fact).id, rejected}};
}

} // namespace nutgraf
