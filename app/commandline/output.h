// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

class QFileDevice;

namespace nutgraf
{

/// Where results go: standard output, or a file that replaces its old self only when all is written.
class Output
{
public:
    /// `path` empty means standard output.
    static Result<std::shared_ptr<Output>> open(const QString &path);
    ~Output();

    /// False once something could not be written; later calls do nothing.
    bool write(const QByteArray &bytes);
    /// Hands on what is buffered, so that a reader at the other end of a pipe has it.
    void flush();
    /// Ends the writing. Tells the path (empty for standard output) or what went wrong.
    Result<QString> commit();

private:
    Output(std::unique_ptr<QFileDevice> device, QString path);
    Error failure() const;

    std::unique_ptr<QFileDevice> m_device;
    QString m_path;
    bool m_failed = false;
};

} // namespace nutgraf
