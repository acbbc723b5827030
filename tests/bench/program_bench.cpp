// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QProcess>

namespace nutgraf::bench
{

void registerProgram()
{
    // A whole process: start, load the words, extract one short article from standard input, end.
    figure("cli_start_ms", "ms", 9,
           [](benchmark::State &state) {
               for (auto _ : state) {
                   state.SetIterationTime(secondsOf([] {
                       QProcess program;
                       program.start(QStringLiteral(NUTGRAF_PROGRAM),
                                     {QStringLiteral("extract"), QStringLiteral("-")});
                       program.write("The army sent 500 soldiers to Mali on 3 May 2019.\n");
                       program.closeWriteChannel();
                       program.waitForFinished();
                   }));
               }
           })
        ->UseManualTime()
        ->Iterations(1);
}

} // namespace nutgraf::bench
