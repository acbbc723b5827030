// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readers/readers.h"

#include <cstdint>

using namespace nutgraf;

/// The first byte chooses the name, and by it the reader; the others are the file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QString names[] = {QStringLiteral("a.txt"), QStringLiteral("a.html"), QStringLiteral("a.md"),
                                    QString()};
    if (size == 0)
        return 0;
    const auto article = readBytes(QByteArray(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1)),
                                   names[data[0] % 4]);
    if (!article)
        return 0;
    for (const Block &block : article->blocks) {
        if (block.span.begin < 0 || block.span.end > article->text.size() || block.span.isEmpty())
            __builtin_trap();
    }
    return 0;
}
