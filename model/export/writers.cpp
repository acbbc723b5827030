// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/writers.h"

#include "model/export/csv.h"
#include "model/export/json.h"
#include "model/export/readabletext.h"
#include "model/export/timeml.h"

#include <QCoreApplication>

#include <algorithm>

namespace nutgraf
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Writers)
};

QByteArray jsonLine(const Article &article, const FactSet &facts, Layers layers, const QString &filter)
{
    return toJson(article, facts, layers, {}, filter) + '\n';
}

} // namespace

const std::vector<WriterRow> &allWriters()
{
    static const std::vector<WriterRow> rows{
        {QStringLiteral("json"), Text::tr("Facts as JSON"), QStringLiteral("json"), jsonLine},
        {QStringLiteral("csv"), Text::tr("Troop numbers as a table (CSV)"), QStringLiteral("csv"), toCsv,
         csvHeader},
        {QStringLiteral("timeml"), Text::tr("Text with its times (TimeML)"), QStringLiteral("tml"), toTimeMl},
        {QStringLiteral("text"), Text::tr("Facts as readable text"), QStringLiteral("txt"), toReadableText},
    };
    return rows;
}

const WriterRow *writerNamed(QStringView name)
{
    const auto &rows = allWriters();
    const auto row =
        std::find_if(rows.begin(), rows.end(), [&](const WriterRow &r) { return r.name == name; });
    return row == rows.end() ? nullptr : &*row;
}

QByteArray writeDocument(const WriterRow &row, const Article &article, const FactSet &facts,
                         const QString &filter)
{
    const QByteArray preamble = row.preamble ? row.preamble(filter) : QByteArray();
    return preamble + row.write(article, facts, allLayers(), filter);
}

} // namespace nutgraf
