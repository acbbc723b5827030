// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/input.h"

#include "model/readers/readers.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace nutgraf
{

Result<Article> readInput(const QString &file)
{
    if (file != QLatin1String("-"))
        return readFile(file);
    QFile input;
    QByteArray bytes;
    if (input.open(stdin, QIODevice::ReadOnly))
        bytes = readUpTo(input, largestFile + 1);
    auto article = readBytes(bytes, {});
    if (!article) {
        Error error = article.error();
        error.where = QStringLiteral("standard input");
        return error;
    }
    return article;
}

} // namespace nutgraf
