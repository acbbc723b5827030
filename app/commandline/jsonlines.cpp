// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/jsonlines.h"

#include "app/commandline/jsonrecord.h"
#include "app/commandline/orderedworkers.h"
#include "app/commandline/output.h"
#include "model/export/json.h"
#include "model/extract/extraction.h"
#include "model/readers/readers.h"

#include <QCoreApplication>

#include <array>
#include <atomic>
#include <istream>

namespace nutgraf
{

namespace
{

/// Bytes of records that may be under way at a time.
constexpr qsizetype mostBytesUnderWay = qsizetype(8) * 1024 * 1024;

/// Reads up to a line feed; keeps little more than `largestFile` bytes, so that an over-long line can be told
/// by its length. False at the end of the input.
bool readLine(std::istream &in, QByteArray &line)
{
    std::array<char, 65536> piece;
    line.clear();
    bool any = false;
    for (;;) {
        in.getline(piece.data(), piece.size());
        const auto count = qsizetype(in.gcount());
        any = any || count > 0;
        const bool more = in.fail() && !in.eof() && count > 0; // the piece is full and the line goes on
        const bool ended = !in.fail() && !in.eof();            // the line feed was counted, not stored
        if (line.size() <= largestFile)
            line.append(piece.data(), ended ? count - 1 : count);
        if (!more)
            return any;
        in.clear();
    }
}

QByteArray answer(const QByteArray &line, const RuleBook &rules, const ExtractOptions &options,
                  std::atomic<bool> &anyFailed)
{
    auto read = line.size() > largestFile
                    ? RecordError{"null", QStringLiteral("this line is longer than 50 MB")}
                    : recordFromJson(line);
    if (const auto *error = std::get_if<RecordError>(&read)) {
        anyFailed = true;
        return toJson(*error) + '\n';
    }
    const auto &record = std::get<JsonRecord>(read);
    const FactSet facts =
        extract(record.article, rules, options.published ? options.published : record.published);
    // The caller has the text.
    return toJson(record.article, facts, options.layers & ~Layers(Layer::Text), record.idJson) + '\n';
}

} // namespace

ExitStatus answerJsonLines(std::istream &in, Output &out, const RuleBook &rules,
                           const ExtractOptions &options)
{
    std::atomic<bool> anyFailed = false;
    std::atomic<bool> outputFailed = false;
    {
        OrderedWorkers workers(
            options.jobs, mostBytesUnderWay,
            [&](const QByteArray &line) { return answer(line, rules, options, anyFailed); },
            [&](const QByteArray &result, bool idle) {
                outputFailed = !out.write(result);
                if (idle)
                    out.flush();
            });
        QByteArray line;
        while (!outputFailed && readLine(in, line)) {
            if (!line.trimmed().isEmpty())
                workers.put(line);
        }
    }
    return anyFailed ? ExitStatus::SomeInputFailed : ExitStatus::Done;
}

} // namespace nutgraf
