// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <QApplication>
#include <QStandardPaths>

#include <cstdio>

namespace
{

/// One row a figure: name, tab, median, tab, unit.
class RowReporter : public benchmark::BenchmarkReporter
{
public:
    bool ReportContext(const Context &) override { return true; }

    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const Run &run : runs) {
            if (run.run_type != Run::RT_Aggregate || run.aggregate_name != "median")
                continue;
            const auto value = run.counters.find("value");
            const double figure =
                value == run.counters.end() ? run.GetAdjustedRealTime() : value->second.value;
            std::printf("%s\t%.4g\t%s\n", run.run_name.function_name.c_str(), figure,
                        run.report_label.c_str());
            std::fflush(stdout);
        }
    }
};

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    nutgraf::bench::registerEngine();
    nutgraf::bench::registerProgram();
    RowReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    return 0;
}
