// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QString>

namespace nutgraf
{

/// What the program answers to whoever called it.
enum class ExitStatus {
    Done = 0,
    SomeInputFailed = 1, ///< each failure was named on standard error, the rest was done
    WrongUsage = 2,
};

/// Whether standard output goes to a person's terminal.
bool outputIsTerminal();

/// Writes "nutgraf: MESSAGE" to standard error.
void complain(const Error &error);

/// Says what is wrong with the call and where its help is; answers with the status to return.
ExitStatus wrongUsage(const Error &error, const QString &command = {});

/// Writes to standard output.
void print(const QString &text);

} // namespace nutgraf
