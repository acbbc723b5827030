// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QTimer>

namespace nutgraf
{

class Project;

/// Where the corrections of articles without a folder of their own are kept.
QString correctionsFolder();

/// Keeps a project's corrections in their file: soon after each change, off the window's thread, one write at
/// a time. It writes nothing before it was told what was read.
class CorrectionsKeeper : public QObject
{
    Q_OBJECT
public:
    explicit CorrectionsKeeper(Project *project, QObject *parent = nullptr);
    /// Writes what is still to be written, and waits for it.
    ~CorrectionsKeeper() override;

    /// From now on the corrections are kept in `path`, which held `bytes` when it was read (nothing where
    /// there was no such file, or where it could not be understood).
    void follow(const QString &path, const QByteArray &bytes);
    /// Writes what is still to be written and keeps nothing more.
    void stop();
    /// Writes now what is still to be written, and waits for it.
    void flush();
    /// Keeps what stands now and nothing of what follows, until it is released: something is only tried out.
    void hold();
    void release();
    QString path() const { return m_path; }

Q_SIGNALS:
    /// What stands in the project now is kept.
    void kept();
    /// Something else stood in the file; it now has this name.
    void setAside(const QString &name);
    void failed(const nutgraf::Error &error);

private:
    void write();
    void settle(const QByteArray &bytes, const Result<QString> &written);

    Project *m_project;
    QString m_path; ///< empty while nothing is to be kept
    QByteArray m_known;
    QTimer m_soon;
    bool m_held = false;
    QFuture<Result<QString>> m_writing;
    QByteArray m_written; ///< by the write under way
};

} // namespace nutgraf
