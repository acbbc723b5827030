// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine.h"
#include "app/mainwindow.h"
#include "model/extract/rulebook.h"
#include "tests/bench/figures.h"

#include <QApplication>
#include <QEvent>
#include <QStandardPaths>
#include <QTimer>

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

/// What one start of the program does until its window is painted for the first time; then the process ends.
int firstPaint(QApplication &app)
{
    const auto rules = nutgraf::loadRules();
    nutgraf::MainWindow window(*rules);
    window.resize(1600, 900);
    window.show();
    struct Ender : QObject {
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint)
                QTimer::singleShot(0, qApp, &QApplication::quit);
            return false;
        }
    } ender;
    window.installEventFilter(&ender);
    return app.exec();
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setOrganizationName(QStringLiteral("nutgraf"));
    QApplication::setApplicationName(QStringLiteral("nutgraf-bench"));
    QApplication app(argc, argv);
    if (argc == 2 && qstrcmp(argv[1], "--first-paint") == 0)
        return firstPaint(app);
    benchmark::Initialize(&argc, argv);
    nutgraf::bench::registerEngine();
    nutgraf::bench::registerProgram();
    nutgraf::bench::registerViews();
    RowReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    return 0;
}
