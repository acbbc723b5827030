// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/correctionsfile.h"

#include "model/project/factjson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace nutgraf
{

namespace
{

constexpr int version = 1;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CorrectionsFile)
};

QString formatName()
{
    return QStringLiteral("nutgraf corrections");
}

QJsonValue isoOrNull(const std::optional<CivilDay> &day)
{
    return day ? QJsonValue(toIso(*day)) : QJsonValue();
}

QJsonObject recordOf(FactId id, const Correction &correction, const QString &text)
{
    const Origin origin = head(correction.fact).origin;
    QJsonObject record{{QLatin1String("kind"), toString(kindOf(correction.fact))},
                       {QLatin1String("origin"), toString(origin)},
                       {QLatin1String("target"), quoteToJson(spanNamedBy(id), text)}};
    if (origin == Origin::Corrected || origin == Origin::Entered)
        record.insert(QLatin1String("set"), fieldsToJson(correction.fact, correction.found, text));
    return record;
}

std::optional<Origin> originFrom(const QString &name)
{
    for (Origin origin : {Origin::Accepted, Origin::Corrected, Origin::Entered, Origin::Dismissed}) {
        if (toString(origin) == name)
            return origin;
    }
    return {};
}

Fact blankFact(FactKind kind)
{
    switch (kind) {
    case FactKind::Event:
        return Event{};
    case FactKind::Deployment:
        return Deployment{};
    case FactKind::Quote:
        return Quote{};
    }
    Q_UNREACHABLE();
}

/// Reads the records one by one, each for a fact of its own.
class RecordReader
{
public:
    RecordReader(const Article &article, const FactSet &found)
        : m_text(article.text)
    {
        for (const Event &fact : found.events)
            m_found.emplace(fact.id, fact);
        for (const Deployment &fact : found.deployments)
            m_found.emplace(fact.id, fact);
        for (const Quote &fact : found.quotes)
            m_found.emplace(fact.id, fact);
    }

    void read(const QJsonValue &value, Corrections &corrections)
    {
        const auto fault = take(value.toObject(), corrections);
        if (!fault)
            return;
        Orphan orphan;
        orphan.words = value[QLatin1String("target")][QLatin1String("exact")].toString().left(500);
        orphan.because = *fault;
        orphan.record = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
        corrections.orphans.emplace(int(corrections.orphans.size()) + 1, orphan);
    }

private:
    std::optional<QString> take(const QJsonObject &record, Corrections &corrections)
    {
        const auto kind = factKindFrom(record.value(QLatin1String("kind")).toString());
        const auto origin = originFrom(record.value(QLatin1String("origin")).toString());
        if (!kind || !origin)
            return Text::tr("It does not say what it is.");
        const auto place = spanFromJson(record.value(QLatin1String("target")), m_text);
        if (!place)
            return Text::tr("Its words are no longer in the article.");
        const QJsonObject fields = record.value(QLatin1String("set")).toObject();
        if (*origin == Origin::Entered)
            return enter(FactId::of(*kind, *place), *kind, *place, fields, corrections);
        const Fact *found = factAt(*kind, *place, corrections);
        if (!found)
            return Text::tr("No such fact is found at these words any more.");
        Correction made{*found, {}};
        if (*origin == Origin::Corrected) {
            made.found = *found;
            if (auto fault = fieldsFromJson(fields, made.fact, m_text))
                return fault;
        }
        head(made.fact).origin = *origin;
        corrections.facts.emplace(head(*found).id, made);
        return {};
    }

    std::optional<QString> enter(FactId id, FactKind kind, Span place, const QJsonObject &fields,
                                 Corrections &corrections) const
    {
        Correction made{blankFact(kind), {}};
        FactHead &common = head(made.fact);
        common.span = common.sentence = place;
        if (auto fault = fieldsFromJson(fields, made.fact, m_text))
            return fault;
        if (const auto *deployment = std::get_if<Deployment>(&made.fact);
            deployment && !deployment->amount.low && !deployment->amount.high)
            return Text::tr("It tells no number of troops.");
        if (corrections.facts.contains(id))
            return Text::tr("There is another correction for the same words.");
        common.id = id;
        common.origin = Origin::Entered;
        common.confidence = 1;
        corrections.facts.emplace(id, made);
        return {};
    }

    /// The fact of this kind at these words, or else the one that shares most of them; null where there is
    /// none without a correction.
    const Fact *factAt(FactKind kind, Span place, const Corrections &corrections) const
    {
        const auto same = m_found.find(FactId::of(kind, place));
        if (same != m_found.end())
            return corrections.facts.contains(same->first) ? nullptr : &same->second;
        const Fact *best = nullptr;
        qint32 bestShared = 0;
        for (const auto &[id, fact] : m_found) {
            const Span span = head(fact).span;
            const qint32 shared = std::min(span.end, place.end) - std::max(span.begin, place.begin);
            if (kindOf(fact) == kind && shared > bestShared && !corrections.facts.contains(id)) {
                best = &fact;
                bestShared = shared;
            }
        }
        return best;
    }

    const QString &m_text;
    std::map<FactId, Fact> m_found;
};

Error fileError(const QString &what)
{
    return {what, {}, Text::tr("It is left as it is; the next change sets it aside under another name.")};
}

QString freeNameBeside(const QString &path)
{
    for (int i = 1;; ++i) {
        QString name = QStringLiteral("%1.aside-%2").arg(path).arg(i);
        if (!QFileInfo::exists(name))
            return name;
    }
}

} // namespace

QString hashOf(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString correctionsPathOf(const Article &article, const QString &dataFolder)
{
    const QFileInfo file(article.path);
    const bool hasFolder = !article.path.isEmpty() && !article.path.startsWith(QLatin1Char(':')) &&
                           article.path != QLatin1String("-") && QFileInfo(file.absolutePath()).isWritable();
    return hasFolder ? file.absoluteFilePath() + QStringLiteral(".nutgraf.json")
                     : QStringLiteral("%1/%2.nutgraf.json").arg(dataFolder, hashOf(article.text));
}

QByteArray correctionsToJson(const Corrections &corrections, const Article &article)
{
    QJsonObject about{{QLatin1String("sha256"), hashOf(article.text)}};
    if (!article.title.isEmpty())
        about.insert(QLatin1String("title"), article.title);
    if (!article.path.isEmpty())
        about.insert(QLatin1String("file"), QFileInfo(article.path).fileName());
    QJsonArray records;
    for (const auto &[id, correction] : corrections.facts)
        records.append(recordOf(id, correction, article.text));
    for (const auto &[number, orphan] : corrections.orphans)
        records.append(QJsonDocument::fromJson(orphan.record).object());
    QJsonObject document{{QLatin1String("format"), formatName()},
                         {QLatin1String("version"), version},
                         {QLatin1String("article"), about},
                         {QLatin1String("corrections"), records}};
    if (corrections.published) {
        document.insert(QLatin1String("published"),
                        QJsonObject{{QLatin1String("earliest"), isoOrNull(corrections.published->earliest)},
                                    {QLatin1String("latest"), isoOrNull(corrections.published->latest)}});
    }
    return QJsonDocument(document).toJson();
}

Result<Corrections> correctionsFromJson(const QByteArray &bytes, const Article &article, const FactSet &found)
{
    QJsonParseError fault;
    const QJsonObject document = QJsonDocument::fromJson(bytes, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return fileError(Text::tr("The corrections kept for this article cannot be read (%1 at byte %2).")
                             .arg(fault.errorString())
                             .arg(fault.offset));
    if (document.value(QLatin1String("format")).toString() != formatName())
        return fileError(Text::tr("The file for this article’s corrections holds something else."));
    if (document.value(QLatin1String("version")).toInt() != version)
        return fileError(
            Text::tr("The corrections kept for this article are of a newer version of Nutgraf."));
    const QJsonArray records = document.value(QLatin1String("corrections")).toArray();
    if (records.size() > mostCorrections)
        return fileError(Text::tr("The file for this article’s corrections holds more than %1 of them.")
                             .arg(mostCorrections));
    Corrections corrections;
    if (const QJsonObject published = document.value(QLatin1String("published")).toObject();
        !published.isEmpty()) {
        DateRange range{dayFromIso(published.value(QLatin1String("earliest")).toString()),
                        dayFromIso(published.value(QLatin1String("latest")).toString())};
        const bool turned = range.earliest && range.latest && *range.earliest > *range.latest;
        if (!range.isUnknown() && !turned)
            corrections.published = range;
    }
    RecordReader reader(article, found);
    for (const QJsonValue record : records)
        reader.read(record, corrections);
    return corrections;
}

Result<KeptCorrections> readCorrections(const QString &path, const Article &article, const FactSet &found)
{
    QFile file(path);
    if (!file.exists())
        return KeptCorrections{};
    const auto failed = [&](Error error) {
        error.where = path;
        return error;
    };
    if (!file.open(QIODevice::ReadOnly))
        return failed(fileError(
            Text::tr("The corrections kept for this article cannot be read (%1).").arg(file.errorString())));
    const QByteArray bytes = file.read(largestCorrectionsFile + 1);
    if (bytes.size() > largestCorrectionsFile)
        return failed(fileError(Text::tr("The file for this article’s corrections is larger than %1 MB.")
                                    .arg(largestCorrectionsFile / 1'000'000)));
    auto corrections = correctionsFromJson(bytes, article, found);
    if (!corrections)
        return failed(corrections.error());
    return KeptCorrections{std::move(corrections).value(), bytes};
}

Result<QString> writeCorrections(const QString &path, const QByteArray &bytes, const QByteArray &known)
{
    const auto failed = [&](const QString &reason) {
        return Error{
            Text::tr("Your corrections could not be kept (%1).").arg(reason), path,
            Text::tr("They stay in this window: make room or free the folder, and change anything to try "
                     "again.")};
    };
    QString aside;
    if (QFile before(path); before.exists()) {
        const bool ours =
            !known.isEmpty() && before.open(QIODevice::ReadOnly) && before.read(known.size() + 1) == known;
        before.close();
        if (!ours) {
            aside = freeNameBeside(path);
            if (!before.rename(aside))
                return failed(before.errorString());
        }
    }
    if (bytes.isEmpty()) {
        QFile file(path);
        return !file.exists() || file.remove() ? Result<QString>(aside) : failed(file.errorString());
    }
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return failed(Text::tr("there is no such folder"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failed(file.errorString());
    return aside;
}

} // namespace nutgraf
