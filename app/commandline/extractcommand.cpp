// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/extractcommand.h"

#include "app/commandline/extractoptions.h"
#include "app/commandline/input.h"
#include "app/commandline/jsonlines.h"
#include "app/commandline/output.h"
#include "app/engine.h"
#include "model/export/writers.h"
#include "model/extract/extraction.h"

#include <iostream>

namespace nutgraf
{

namespace
{

const WriterRow &writerFor(const ExtractOptions &options)
{
    if (!options.format.isEmpty())
        return *writerNamed(options.format);
    const bool forPerson = options.outputPath.isEmpty() && outputIsTerminal();
    return *writerNamed(forPerson ? u"text" : u"json");
}

/// Each file in turn; one that cannot be read is named and does not stop the others.
ExitStatus extractFiles(const ExtractOptions &options, const RuleBook &rules, Output &output)
{
    const WriterRow &writer = writerFor(options);
    ExitStatus status = ExitStatus::Done;
    if (writer.preamble)
        output.write(writer.preamble({}));
    for (const QString &file : options.files) {
        const auto article = readInput(file);
        if (!article) {
            complain(article.error());
            status = ExitStatus::SomeInputFailed;
            continue;
        }
        const FactSet facts = extract(*article, rules, options.published);
        if (!output.write(writer.write(*article, facts, options.layers, {})))
            break;
    }
    return status;
}

} // namespace

ExitStatus runExtract(const QStringList &arguments)
{
    const auto options = parseExtractOptions(arguments);
    if (!options)
        return wrongUsage(options.error(), QStringLiteral("extract"));
    if (options->help) {
        print(extractHelp());
        return ExitStatus::Done;
    }
    const auto rules = loadRules();
    if (!rules) {
        complain(rules.error());
        return ExitStatus::SomeInputFailed;
    }
    const auto output = Output::open(options->outputPath);
    if (!output) {
        complain(output.error());
        return ExitStatus::SomeInputFailed;
    }
    std::ios::sync_with_stdio(false); // reads ahead in blocks, and still no further than what has come
    const ExitStatus status = options->jsonLines ? answerJsonLines(std::cin, **output, **rules, *options)
                                                 : extractFiles(*options, **rules, **output);
    const auto committed = (*output)->commit();
    if (!committed) {
        complain(committed.error());
        return ExitStatus::SomeInputFailed;
    }
    return status;
}

} // namespace nutgraf
