// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/orderedworkers.h"

#include <gtest/gtest.h>

#include <atomic>

namespace nutgraf
{
namespace
{

TEST(OrderedWorkers, HandsResultsOnInTheOrderOfTheItems)
{
    for (const int threads : {1, 2, 7}) {
        std::vector<QByteArray> results;
        {
            OrderedWorkers workers(
                threads, 64,
                [](const QByteArray &item) {
                    if (item.toInt() % 3 == 0)
                        std::this_thread::yield();
                    return item + '!';
                },
                [&](const QByteArray &result, bool) { results.push_back(result); });
            for (int i = 0; i < 1000; ++i)
                workers.put(QByteArray::number(i));
        }
        ASSERT_EQ(results.size(), 1000u) << threads;
        for (int i = 0; i < 1000; ++i)
            ASSERT_EQ(results[std::size_t(i)], QByteArray::number(i) + '!') << threads;
    }
}

TEST(OrderedWorkers, KeepNoMoreUnderWayThanTheirCapacity)
{
    std::atomic<int> begun = 0, ended = 0, most = 0;
    {
        OrderedWorkers workers(
            4, 30,
            [&](const QByteArray &item) {
                ++begun;
                return item;
            },
            [&](const QByteArray &, bool) { ++ended; });
        for (int i = 0; i < 500; ++i) {
            workers.put(QByteArray(10, 'x'));
            most = std::max<int>(most, i + 1 - ended);
        }
    }
    EXPECT_EQ(begun, 500);
    // Three fit; one more may be between the sink's count and the room that it makes.
    EXPECT_LE(most, 4);
}

TEST(OrderedWorkers, TakeAnItemLargerThanTheirCapacity)
{
    int results = 0;
    {
        OrderedWorkers workers(
            2, 4, [](const QByteArray &item) { return item; }, [&](const QByteArray &, bool) { ++results; });
        workers.put(QByteArray(1000, 'x'));
        workers.put(QByteArray(1000, 'y'));
    }
    EXPECT_EQ(results, 2);
}

TEST(OrderedWorkers, EndWithoutAnyItem)
{
    OrderedWorkers workers(
        3, 4, [](const QByteArray &item) { return item; }, [](const QByteArray &, bool) { FAIL(); });
}

} // namespace
} // namespace nutgraf
