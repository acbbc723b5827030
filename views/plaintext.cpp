// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plaintext.h"

#include <QStringList>
#include <QTextDocument>

namespace nutgraf
{

namespace
{

constexpr qsizetype maximalLines = 12;

/// Where the first line of `text` ends: at the last space within `columns`, else hard (never inside a
/// surrogate pair).
qsizetype foldPoint(QStringView text, qsizetype columns)
{
    if (text.size() <= columns)
        return text.size();
    for (qsizetype i = columns; i > 0; --i) {
        if (text[i].isSpace())
            return i;
    }
    return text[columns].isLowSurrogate() && columns > 1 ? columns - 1 : columns;
}

QStringList folded(QStringView text, qsizetype columns)
{
    QStringList lines;
    for (QStringView line : text.split(QLatin1Char('\n'))) {
        line = line.trimmed();
        do {
            const qsizetype end = foldPoint(line, columns);
            lines.append(line.left(end).toString());
            line = line.mid(end).trimmed();
            if (lines.size() > maximalLines)
                return lines;
        } while (!line.isEmpty());
    }
    return lines;
}

} // namespace

QString plainToolTip(const QString &text, qsizetype columns)
{
    QStringList lines = folded(QStringView(text).trimmed(), std::max<qsizetype>(columns, 1));
    if (lines.size() > maximalLines) {
        lines.resize(maximalLines);
        lines.last() += QChar(0x2026);
    }
    QString plain = lines.join(QLatin1Char('\n'));
    if (Qt::mightBeRichText(plain)) {
        // A word joiner is invisible, and makes neither a tag nor an entity of what it stands in.
        constexpr QChar wordJoiner(0x2060);
        plain.replace(QLatin1Char('<'), QLatin1Char('<') + QString(wordJoiner));
        plain.replace(QLatin1Char('&'), QLatin1Char('&') + QString(wordJoiner));
    }
    Q_ASSERT(!Qt::mightBeRichText(plain));
    return plain;
}

} // namespace nutgraf
