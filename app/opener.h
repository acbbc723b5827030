// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/source.h"
#include "model/project/project.h"
#include "model/result.h"

#include <QObject>

#include <memory>

namespace nutgraf
{

class RuleBook;

/// An article with its facts, and with the corrections that were kept for it.
struct OpenedSource {
    Opened opened;
    QString correctionsPath;
    QByteArray correctionsBytes;   ///< what stood there; empty where nothing that could be understood did
    std::optional<Error> unusable; ///< why what stood there was not used
};

/// Reads articles and finds their facts off the window's thread. One at a time counts: a result that arrives
/// after another one was asked for is dropped.
class Opener : public QObject
{
    Q_OBJECT
public:
    explicit Opener(std::shared_ptr<const RuleBook> rules, QObject *parent = nullptr);

    void open(const Source &source);
    /// Forgets what is under way.
    void cancel();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void started(const nutgraf::Source &source);
    void opened(const nutgraf::Source &source, const nutgraf::OpenedSource &opened);
    void failed(const nutgraf::Source &source, const nutgraf::Error &error);
    /// Nothing is under way any more, however it ended.
    void finished();

private:
    std::shared_ptr<const RuleBook> m_rules;
    quint64 m_job = 0; ///< the newest one asked for
    bool m_busy = false;
};

} // namespace nutgraf
