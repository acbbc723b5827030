// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/output.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <cstdio>

namespace nutgraf
{

namespace
{

} // namespace

Output::Output(std::unique_ptr<QFileDevice> device, QString path)
    : m_device(std::move(device))
    , m_path(std::move(path))
{
}

Output::~Output() = default;

Result<std::shared_ptr<Output>> Output::open(const QString &path)
{
    std::unique_ptr<QFileDevice> device;
    bool opened = false;
    if (path.isEmpty()) {
        auto standard = std::make_unique<QFile>();
        opened = standard->open(stdout, QIODevice::WriteOnly);
        device = std::move(standard);
    } else {
        auto file = std::make_unique<QSaveFile>(path);
        opened = file->open(QIODevice::WriteOnly);
        device = std::move(file);
    }
    std::shared_ptr<Output> output(new Output(std::move(device), path));
    if (!opened)
        return output->failure();
    return output;
}

Error Output::failure() const
{
    return {QStringLiteral("This cannot be written (%1).").arg(m_device->errorString()),
            m_path.isEmpty() ? QStringLiteral("standard output") : m_path,
            QStringLiteral("Choose another place, or make room there.")};
}

bool Output::write(const QByteArray &bytes)
{
    m_failed = m_failed || m_device->write(bytes) != bytes.size();
    return !m_failed;
}

void Output::flush()
{
    m_failed = m_failed || !m_device->flush();
}

Result<QString> Output::commit()
{
    auto *file = qobject_cast<QSaveFile *>(m_device.get());
    const bool written = file ? !m_failed && file->commit() : !m_failed && m_device->flush();
    if (!written)
        return failure();
    return m_path;
}

} // namespace nutgraf
