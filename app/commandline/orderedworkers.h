// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace nutgraf
{

/// Threads that turn items into results, and one that hands the results on in the order of the items.
///
/// At most `capacity` bytes of items (and always at least one item) are under way: put() waits for room, so
/// that memory stays bounded however long the input is. A result is handed on as soon as all before it are.
class OrderedWorkers
{
public:
    using Work = std::function<QByteArray(const QByteArray &item)>;
    /// `idle` tells that no further result is waiting: time to flush.
    using Sink = std::function<void(const QByteArray &result, bool idle)>;

    OrderedWorkers(int threads, qsizetype capacity, Work work, Sink sink);
    /// Finishes what was put.
    ~OrderedWorkers();
    OrderedWorkers(const OrderedWorkers &) = delete;
    OrderedWorkers &operator=(const OrderedWorkers &) = delete;

    void put(QByteArray item);

private:
    struct Slot {
        QByteArray item;
        QByteArray result;
        bool done = false;
    };

    void workLoop();
    void sinkLoop();

    const qsizetype m_capacity;
    const Work m_work;
    const Sink m_sink;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Slot> m_slots; ///< in the order put; a deque keeps references while its ends move
    qsizetype m_bytes = 0;
    std::size_t m_untaken = 0; ///< index of the first slot that no worker has taken
    bool m_ended = false;
    std::vector<std::thread> m_threads;
};

} // namespace nutgraf
