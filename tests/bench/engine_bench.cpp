// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/extraction.h"
#include "model/extract/rulebook.h"
#include "tests/bench/figures.h"
#include "tests/support/longtext.h"
#include "tests/support/shapes.h"

#include <algorithm>

namespace nutgraf::bench
{

namespace
{

Article articleOf(const QString &text)
{
    Article article;
    article.text = text;
    article.blocks = blocksOfPlainText(text);
    return article;
}

/// Seconds to extract `text` on this thread.
double secondsToExtract(const QString &text, const RuleBook &rules)
{
    const Article article = articleOf(text);
    const Publication published{DateRange::day(makeDay(2019, 6, 3)), DateBasis::User, {}};
    return secondsOf([&] { benchmark::DoNotOptimize(extract(article, rules, published)); });
}

} // namespace

void registerEngine()
{
    // One core, newswire in memory; a text is some 1,000 articles of 1 KB, extracted one by one, as a script
    // would.
    figure("extract_mb_per_s", "MB/s", 5, [](benchmark::State &state) {
        const auto rules = RuleBook::load();
        const QString text = test::newswire(1'000'000);
        const auto bytes = double(text.toUtf8().size());
        for (auto _ : state)
            state.counters["value"] = bytes / 1e6 / secondsToExtract(text, **rules);
    })->Iterations(1);
    figure("extract_linear", "10 MB over ten times 1 MB", 3, [](benchmark::State &state) {
        const auto rules = RuleBook::load();
        const QString small = test::newswire(1'000'000);
        const QString large = test::newswire(10'000'000);
        for (auto _ : state)
            state.counters["value"] =
                secondsToExtract(large, **rules) / (10 * secondsToExtract(small, **rules));
    })->Iterations(1);
    // The slowest of texts that no writer writes (marks, digits, brackets, one endless sentence, ...),
    // against newswire of the same size; and how its own time grows.
    figure("extract_worst_shape", "1 MB over 1 MB of newswire", 1, [](benchmark::State &state) {
        const auto rules = RuleBook::load();
        const double newswire = secondsToExtract(test::newswire(1'000'000), **rules);
        for (auto _ : state) {
            double worst = 0;
            for (const test::Shape &shape : test::shapes(1'000'000))
                worst = std::max(worst, secondsToExtract(shape.text, **rules) / newswire);
            state.counters["value"] = worst;
        }
    })->Iterations(1);
    figure("extract_worst_shape_linear", "1 MB over four times 250 KB", 1, [](benchmark::State &state) {
        const auto rules = RuleBook::load();
        const std::vector<test::Shape> small = test::shapes(250'000), large = test::shapes(1'000'000);
        for (auto _ : state) {
            double worst = 0;
            for (size_t i = 0; i < small.size(); ++i)
                worst = std::max(worst, secondsToExtract(large[i].text, **rules) /
                                            (4 * secondsToExtract(small[i].text, **rules)));
            state.counters["value"] = worst;
        }
    })->Iterations(1);
    figure("load_rules_ms", "ms", 5, [](benchmark::State &state) {
        for (auto _ : state)
            benchmark::DoNotOptimize(RuleBook::load());
    });
}

} // namespace nutgraf::bench
