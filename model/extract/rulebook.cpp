// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/rulebook.h"

#include "model/extract/times/timefinder.h"
#include "model/text/wordfile.h"

#include <QDir>
#include <QFile>
#include <QStringDecoder>

static void initResources()
{
    // The words live in a static library: without this the linker leaves them out.
    Q_INIT_RESOURCE(words);
}

namespace nutgraf
{

Result<std::shared_ptr<const RuleBook>> RuleBook::load(const QString &userFolder)
{
    initResources();
    auto book = std::make_shared<RuleBook>();
    if (const auto error = book->loadWords(QStringLiteral(":/nutgraf/lexicons")))
        return *error;
    if (!userFolder.isEmpty()) {
        if (const auto error = book->loadWords(userFolder))
            return *error;
    }
    if (const auto error = book->compileRules())
        return *error;
    return std::shared_ptr<const RuleBook>(book);
}

std::optional<Error> RuleBook::loadWords(const QString &folder)
{
    const QDir dir(folder);
    const QStringList names = dir.entryList({QStringLiteral("*.tsv")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{QStringLiteral("The word list cannot be read."), file.fileName(),
                         QStringLiteral("Check who may read it, or take it out of the folder.")};
        QStringDecoder decode(QStringDecoder::Utf8);
        const QString content = decode(file.readAll());
        if (decode.hasError())
            return Error{QStringLiteral("The word list is not UTF-8."), file.fileName(),
                         QStringLiteral("Save it as UTF-8.")};
        if (auto error = addWords(m_lexicon, content, file.fileName()))
            return error;
    }
    return {};
}

std::optional<Error> RuleBook::compileRules()
{
    auto times = RuleTable<TimeExpression>::compile(timeRules(), m_lexicon, timeDefinitions());
    if (!times)
        return times.error();
    m_times = std::move(times).value();
    m_times.freeze(m_lexicon);
    return {};
}

} // namespace nutgraf
