// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>

namespace nutgraf
{

/// Turns the bytes of a text file into text: by byte order mark, as UTF-16 by its pattern of zero bytes, as
/// UTF-8 where it is valid, by `declared` (the charset that a page names for itself; may be empty), else by
/// detection (uchardet). CRLF and CR become LF. Errors: empty, binary, in no encoding that can be read.
Result<QString> decodeText(const QByteArray &bytes, const QByteArray &declared = {});

} // namespace nutgraf
