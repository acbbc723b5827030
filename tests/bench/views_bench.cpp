// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"
#include "model/extract/rulebook.h"
#include "tests/bench/figures.h"
#include "tests/support/longtext.h"
#include "views/timeline/timelinescene.h"
#include "views/troops/troopcanvas.h"
#include "views/troops/trooppicture.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QTemporaryDir>

#include <cmath>
#include <random>

namespace nutgraf::bench
{

namespace
{

constexpr QSize screen(1600, 900);

/// So many events over 150 years, most of them in the last ten, as archives have them.
TimelineContent eventsOfAnArchive(int count)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> share(0, 1);
    std::vector<TimelineMark> marks;
    marks.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        TimelineMark mark;
        mark.id = FactId::of(FactKind::Event, {i, i + 1});
        mark.begin = qint32(19000 - std::pow(share(random), 4) * 55000);
        mark.end = mark.begin + (i % 5 == 0 ? 30 : 1);
        mark.status = EventStatus(i % 4);
        mark.lane = i % 4;
        mark.label = QStringLiteral("Ministers meet for the %1th time").arg(i);
        marks.push_back(mark);
    }
    TimelineContent content;
    content.marks = std::make_shared<const TimelineIndex>(std::move(marks));
    content.articleOpen = true;
    return content;
}

/// Zooms and pans through `scene` as a user would; the value is the median frame.
void zoomAndPan(benchmark::State &state, const TimelineScene &scene)
{
    QImage image(screen, QImage::Format_RGB32);
    const Theme theme = Theme::light();
    const QRectF area(QPointF(0, 0), QSizeF(screen));
    const TimeWindow whole = scene.wholeWindow(area.width());
    std::vector<double> frames;
    for (auto _ : state) {
        frames.clear();
        for (int step = 0; step < 120; ++step) {
            const double length = whole.length() * std::pow(0.93, step);
            const double centre = whole.end - whole.length() * 0.05 - length * 0.2 * std::sin(step / 5.0);
            frames.push_back(secondsOf([&] {
                image.fill(theme.background);
                QPainter painter(&image);
                painter.setRenderHint(QPainter::Antialiasing);
                const TimelineFrame frame = scene.frame(area, {centre - length / 2, centre + length / 2}, {});
                scene.paint(painter, frame, theme, {});
            }));
        }
        std::nth_element(frames.begin(), frames.begin() + 60, frames.end());
        state.counters["value"] = frames[60] * 1000;
    }
}

/// A chart of so many points in ten series.
void chartFrames(benchmark::State &state, int points)
{
    std::vector<Fact> facts;
    for (int i = 0; i < points; ++i) {
        Deployment deployment;
        deployment.span = {i, i + 1};
        deployment.id = FactId::of(FactKind::Deployment, deployment.span);
        deployment.force = QStringLiteral("Force %1").arg(i % 10);
        deployment.place = QStringLiteral("Mali");
        deployment.amount = Amount::exactly(1000 + 400 * (i % 10) + 300 * std::sin(i / 70.0));
        deployment.asOf.range = DateRange::day(makeDay(1995, 1, 1) + std::chrono::days(i));
        facts.emplace_back(deployment);
    }
    TroopCanvas canvas([](FactId) { return QString(); });
    canvas.resize(screen);
    canvas.setContent(troopLevels(facts, {}), facts, {});
    canvas.show();
    QApplication::processEvents();
    std::vector<double> frames;
    for (auto _ : state) {
        frames.clear();
        for (int step = 0; step < 40; ++step) {
            frames.push_back(secondsOf([&] {
                canvas.zoom(step % 10 == 9 ? 3.0 : 0.9, 12000);
                canvas.repaint();
            }));
        }
        std::nth_element(frames.begin(), frames.begin() + 20, frames.end());
        state.counters["value"] = frames[20] * 1000;
    }
}

std::shared_ptr<const RuleBook> rules()
{
    static const auto loaded = RuleBook::load();
    return loaded.value();
}

/// Lets everything that is due happen until `done` says so, or a minute is over.
template <class Done>
void waitFor(Done done)
{
    const auto begin = std::chrono::steady_clock::now();
    while (!done() && std::chrono::steady_clock::now() - begin < std::chrono::minutes(1))
        QApplication::processEvents(QEventLoop::AllEvents, 1);
}

} // namespace

void registerViews()
{
    for (const int count : {1'000, 100'000, 1'000'000}) {
        figure(("timeline_frame_ms/" + std::to_string(count)).c_str(), "ms", 3,
               [count](benchmark::State &state) {
                   zoomAndPan(state, TimelineScene(eventsOfAnArchive(count), chartFont()));
               })
            ->Iterations(1);
    }
    figure("chart_frame_ms/10000", "ms", 3, [](benchmark::State &state) {
        chartFrames(state, 10'000);
    })->Iterations(1);

    // A file of 1,000 words, from its name to all views painted.
    figure("open_article_ms", "ms", 7,
           [](benchmark::State &state) {
               QTemporaryDir folder;
               const QString path = folder.filePath(QStringLiteral("article.txt"));
               QFile file(path);
               if (!file.open(QIODevice::WriteOnly))
                   return state.SkipWithError("the article cannot be written");
               QString text = test::newswire(8'000);
               text.truncate(text.lastIndexOf(QLatin1String("\n\n"), 6'000));
               file.write(text.toUtf8());
               file.close();
               MainWindow window(rules());
               window.resize(screen);
               window.show();
               QApplication::processEvents();
               for (auto _ : state) {
                   window.closeArticle();
                   QApplication::processEvents();
                   state.SetIterationTime(secondsOf([&] {
                       window.open({FileSource{path}});
                       waitFor([&] { return window.project()->isOpen(); });
                       window.repaint();
                   }));
               }
           })
        ->UseManualTime()
        ->Iterations(1);

    // With 10,000 facts open: another fact is chosen, until all views have painted it.
    figure("select_ms/10000", "ms", 3, [](benchmark::State &state) {
        MainWindow window(rules());
        window.resize(screen);
        window.show();
        Opened opened;
        Article article;
        article.text = test::newswire(600'000);
        article.blocks = blocksOfPlainText(article.text);
        opened.article = std::make_shared<const Article>(article);
        for (int i = 0; i < 10'000; ++i) {
            Event event;
            event.span = {i * 50, i * 50 + 30};
            event.sentence = event.span;
            event.id = FactId::of(FactKind::Event, event.span);
            event.what = QStringLiteral("Event %1").arg(i);
            event.date.range = DateRange::day(makeDay(1990, 1, 1) + std::chrono::days(i));
            opened.facts.events.push_back(event);
        }
        window.project()->open(std::move(opened));
        QApplication::processEvents();
        std::vector<double> frames;
        for (auto _ : state) {
            frames.clear();
            for (int i = 0; i < 40; ++i) {
                const FactId id = head(window.project()->facts()[size_t(i * 211 % 10'000)]).id;
                frames.push_back(secondsOf([&] {
                    window.workspace().selection->choose(id);
                    QApplication::processEvents();
                }));
            }
            std::nth_element(frames.begin(), frames.begin() + 20, frames.end());
            state.counters["value"] = frames[20] * 1000;
        }
    })->Iterations(1);
}

} // namespace nutgraf::bench
