// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/orderedworkers.h"

namespace nutgraf
{

OrderedWorkers::OrderedWorkers(int threads, qsizetype capacity, Work work, Sink sink)
    : m_capacity(capacity)
    , m_work(std::move(work))
    , m_sink(std::move(sink))
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { workLoop(); });
    m_threads.emplace_back([this] { sinkLoop(); });
}

OrderedWorkers::~OrderedWorkers()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_changed.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void OrderedWorkers::put(QByteArray item)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_slots.empty() || m_bytes + item.size() <= m_capacity; });
    m_bytes += item.size();
    m_slots.push_back({std::move(item), {}, false});
    lock.unlock();
    m_changed.notify_all();
}

void OrderedWorkers::workLoop()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [&] { return m_untaken < m_slots.size() || m_ended; });
        if (m_untaken == m_slots.size())
            return;
        Slot &slot = m_slots[m_untaken++];
        lock.unlock();
        QByteArray result = m_work(slot.item);
        lock.lock();
        slot.result = std::move(result);
        slot.done = true;
        m_changed.notify_all();
    }
}

void OrderedWorkers::sinkLoop()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [&] { return m_slots.empty() ? m_ended : m_slots.front().done; });
        if (m_slots.empty())
            return;
        const Slot slot = std::move(m_slots.front());
        m_slots.pop_front();
        --m_untaken;
        const bool idle = m_slots.empty() || !m_slots.front().done;
        lock.unlock();
        m_sink(slot.result, idle);
        lock.lock();
        m_bytes -= slot.item.size();
        m_changed.notify_all();
    }
}

} // namespace nutgraf
