// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/extractoptions.h"

#include "model/export/writers.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QThread>

namespace nutgraf
{

namespace
{

QStringList writerNames()
{
    QStringList names;
    for (const WriterRow &row : allWriters())
        names.append(row.name);
    return names;
}

constexpr int mostJobs = 256;

} // namespace

QString extractHelp()
{
    return QStringLiteral(
               "Usage: nutgraf extract [options] FILE…\n"
               "       nutgraf extract --jsonl [--jobs N] < RECORDS\n"
               "\n"
               "Prints the facts of news articles: times, quantities, deployments, events, quotes, "
               "entities.\n"
               "FILE is plain text, Markdown or a saved web page; “-” reads one article from standard "
               "input.\n"
               "\n"
               "  --published DATE   the publication date, ISO 8601 (2021-02-18); beats what the file says\n"
               "  --format FORMAT    %1 (default: json; text on a terminal)\n"
               "  --layers A,B,…     writes only these: %2\n"
               "  -o, --output PATH  writes there instead of to standard output\n"
               "  --jsonl            reads {\"id\", \"text\", \"published\"} a line, writes a JSON object a "
               "line in\n"
               "                     the same order; a bad line is answered by an error in its place\n"
               "  --jobs N           threads for --jsonl, 0 for one a processor (default: 1); the output is "
               "the\n"
               "                     same for any number\n"
               "  -h, --help         prints this\n"
               "\n"
               "Exit status: 0 all done, 1 some input could not be read, 2 wrong usage.\n")
        .arg(writerNames().join(QStringLiteral(", ")), layerNames().join(QStringLiteral(", ")));
}

Result<Publication> publicationFromOption(const QString &date)
{
    const auto range = rangeFromIso(date);
    if (!range) {
        return Error{QStringLiteral("“%1” is no date.").arg(date), QStringLiteral("--published"),
                     QStringLiteral("Give it as in 2021-02-18, 2021-02 or 2021.")};
    }
    return Publication{*range, DateBasis::User, {QStringLiteral("given with --published")}};
}

Result<ExtractOptions> parseExtractOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption published(QStringLiteral("published"), {}, QStringLiteral("DATE"));
    const QCommandLineOption format(QStringLiteral("format"), {}, QStringLiteral("FORMAT"));
    const QCommandLineOption layers(QStringLiteral("layers"), {}, QStringLiteral("LAYERS"));
    const QCommandLineOption output({QStringLiteral("o"), QStringLiteral("output")}, {},
                                    QStringLiteral("PATH"));
    const QCommandLineOption jsonLines(QStringLiteral("jsonl"));
    const QCommandLineOption jobs(QStringLiteral("jobs"), {}, QStringLiteral("N"));
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    parser.addOptions({published, format, layers, output, jsonLines, jobs, help});
    if (!parser.parse(QStringList{QStringLiteral("nutgraf extract")} + arguments))
        return Error{parser.errorText(), {}, {}};

    ExtractOptions options;
    options.help = parser.isSet(help);
    if (options.help)
        return options;
    options.files = parser.positionalArguments();
    options.outputPath = parser.value(output);
    options.jsonLines = parser.isSet(jsonLines);
    options.format = parser.value(format);
    if (parser.isSet(format) && !writerNamed(options.format)) {
        return Error{QStringLiteral("There is no format “%1”.").arg(options.format),
                     QStringLiteral("--format"),
                     QStringLiteral("Name one of: %1.").arg(writerNames().join(QStringLiteral(", ")))};
    }
    if (parser.isSet(published)) {
        const auto date = publicationFromOption(parser.value(published));
        if (!date)
            return date.error();
        options.published = *date;
    }
    if (parser.isSet(layers)) {
        const auto chosen = layersFromNames(parser.value(layers));
        if (!chosen)
            return chosen.error();
        options.layers = *chosen;
    }
    if (parser.isSet(jobs)) {
        bool isNumber = false;
        options.jobs = parser.value(jobs).toInt(&isNumber);
        if (!isNumber || options.jobs < 0 || options.jobs > mostJobs) {
            return Error{QStringLiteral("“%1” is no number of threads.").arg(parser.value(jobs)),
                         QStringLiteral("--jobs"),
                         QStringLiteral("Give a number from 0 to %1.").arg(mostJobs)};
        }
        if (options.jobs == 0)
            options.jobs = QThread::idealThreadCount();
    }
    if (parser.isSet(jobs) && !options.jsonLines)
        return Error{QStringLiteral("--jobs goes with --jsonl."), {}, {}};
    if (options.jsonLines && !options.files.isEmpty())
        return Error{QStringLiteral("--jsonl reads standard input and takes no files."), {}, {}};
    if (options.jsonLines && parser.isSet(format) && options.format != QLatin1String("json"))
        return Error{QStringLiteral("--jsonl writes JSON alone."), {}, {}};
    if (!options.jsonLines && options.files.isEmpty())
        return Error{QStringLiteral("No file is named."), {}, {}};
    return options;
}

} // namespace nutgraf
