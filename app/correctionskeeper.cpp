// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/correctionskeeper.h"

#include "model/project/correctionsfile.h"
#include "model/project/project.h"

#include <QStandardPaths>
#include <QtConcurrent>

namespace nutgraf
{

QString correctionsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/nutgraf/corrections");
}

CorrectionsKeeper::CorrectionsKeeper(Project *project, QObject *parent)
    : QObject(parent)
    , m_project(project)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(400);
    connect(&m_soon, &QTimer::timeout, this, &CorrectionsKeeper::write);
    connect(project, &Project::factsChanged, this, [this] {
        if (!m_path.isEmpty() && !m_held)
            m_soon.start();
    });
}

CorrectionsKeeper::~CorrectionsKeeper()
{
    const QSignalBlocker quiet(this); // whoever listens may be gone by half
    flush();
}

void CorrectionsKeeper::follow(const QString &path, const QByteArray &bytes)
{
    stop();
    m_path = path;
    m_known = bytes;
}

void CorrectionsKeeper::stop()
{
    flush();
    m_path.clear();
}

void CorrectionsKeeper::hold()
{
    flush();
    m_held = true;
}

void CorrectionsKeeper::release()
{
    m_held = false;
    if (!m_path.isEmpty())
        m_soon.start();
}

void CorrectionsKeeper::flush()
{
    const auto settleWrite = [this] {
        if (m_written.isNull())
            return;
        m_writing.waitForFinished();
        settle(QByteArray(m_written), m_writing.result());
    };
    settleWrite();
    if (!m_soon.isActive())
        return;
    m_soon.stop();
    write();
    settleWrite();
}

void CorrectionsKeeper::write()
{
    if (m_path.isEmpty())
        return;
    if (!m_written.isNull()) {
        m_soon.start(); // one at a time
        return;
    }
    const Corrections &corrections = m_project->corrections();
    QByteArray bytes =
        corrections.isEmpty() ? QByteArray("") : correctionsToJson(corrections, m_project->article());
    if (bytes == m_known) {
        Q_EMIT kept();
        return;
    }
    m_written = bytes;
    m_writing = QtConcurrent::run(
        [path = m_path, bytes, known = m_known] { return writeCorrections(path, bytes, known); });
    m_writing.then(this, [this, bytes](const Result<QString> &written) {
        if (m_written == bytes && !m_written.isNull())
            settle(bytes, written);
    });
}

void CorrectionsKeeper::settle(const QByteArray &bytes, const Result<QString> &written)
{
    m_written = {};
    if (!written) {
        Q_EMIT failed(written.error());
        return;
    }
    m_known = bytes;
    if (!written.value().isEmpty())
        Q_EMIT setAside(written.value());
    if (!m_soon.isActive())
        Q_EMIT kept();
}

} // namespace nutgraf
