// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/longtext.h"

#include <QDir>
#include <QFile>

namespace nutgraf::test
{

namespace
{

/// Turns every digit but those of years into another one that depends on `round`.
QString varied(QString text, int round)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        qsizetype end = i;
        while (end < text.size() && text[end].isDigit())
            ++end;
        if (end - i != 4) {
            for (qsizetype digit = i + 1; digit < end; ++digit)
                text[digit] = QChar(u'0' + (text[digit].digitValue() + round + int(digit)) % 10);
        }
        i = std::max(i, end - 1);
    }
    return text;
}

} // namespace

QString newswire(qsizetype bytes)
{
    QStringList samples;
    const QDir folder(QStringLiteral(NUTGRAF_SOURCE_DIR "/resources/samples"));
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            samples.append(QString::fromUtf8(file.readAll()));
    }
    QString text;
    text.reserve(bytes + 4000);
    for (int round = 0; text.size() < bytes && !samples.isEmpty(); ++round)
        text += varied(samples[round % samples.size()], round) + QStringLiteral("\n\n");
    return text;
}

} // namespace nutgraf::test
