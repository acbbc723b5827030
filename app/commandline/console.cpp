// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/console.h"

#include <QByteArray>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace nutgraf
{

bool outputIsTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdout)) != 0;
#else
    return isatty(STDOUT_FILENO) == 1;
#endif
}

void complain(const Error &error)
{
    const QByteArray line = "nutgraf: " + error.message().toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

ExitStatus wrongUsage(const Error &error, const QString &command)
{
    Error told = error;
    if (told.nextStep.isEmpty()) {
        told.nextStep = command.isEmpty() ? QStringLiteral("See nutgraf --help.")
                                          : QStringLiteral("See nutgraf %1 --help.").arg(command);
    }
    complain(told);
    return ExitStatus::WrongUsage;
}

void print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

} // namespace nutgraf
