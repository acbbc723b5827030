// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <chrono>

namespace nutgraf::bench
{

/// Registers a figure that is the median over `repetitions` of what `body` did: milliseconds a run, unless
/// the body sets state.counters["value"]. `unit` is what the row says.
template <class Body>
benchmark::internal::Benchmark *figure(const char *name, const char *unit, int repetitions, Body body)
{
    return benchmark::RegisterBenchmark(name,
                                        [=](benchmark::State &state) {
                                            state.SetLabel(unit);
                                            body(state);
                                        })
        ->Unit(benchmark::kMillisecond)
        ->Repetitions(repetitions);
}

/// Seconds that `work` takes on the wall.
template <class Work>
double secondsOf(Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

void registerEngine();
void registerProgram();
void registerViews();

} // namespace nutgraf::bench
