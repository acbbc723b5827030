// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reference/csvtable.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace nutgraf
{

namespace
{

constexpr qint64 bytesMost = 16 << 20;
constexpr size_t rowsMost = 200'000;
constexpr qsizetype columnsMost = 200;
constexpr qsizetype cellMost = 10'000;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

Error tooMuch(const QString &what)
{
    return {what, {}, Text::tr("Cut the file down to the rows and columns that matter.")};
}

QString decoded(const QByteArray &bytes)
{
    const auto mark = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(mark.value_or(QStringConverter::Utf8));
    QString text = decoder(bytes);
    if (!mark && decoder.hasError())
        text = QString::fromLatin1(bytes); // an old spreadsheet's
    return text;
}

/// What stands between cells: what the first line has most of.
QChar separatorOf(const QString &text)
{
    const QString first = text.section(QLatin1Char('\n'), 0, 0);
    QChar best = QLatin1Char(',');
    for (const QChar candidate : {QLatin1Char(';'), QLatin1Char('\t')}) {
        if (first.count(candidate) > first.count(best))
            best = candidate;
    }
    return best;
}

/// Walks through the text once.
class Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text)
        , m_separator(separatorOf(text))
    {
    }

    Result<CsvTable> read()
    {
        while (m_at < m_text.size()) {
            QStringList row;
            if (auto fault = readRow(row))
                return *fault;
            if (row.size() == 1 && row.front().trimmed().isEmpty())
                continue;
            if (m_table.header.isEmpty()) {
                for (QString &name : row)
                    name = name.simplified();
                m_table.header = row;
                continue;
            }
            if (m_table.rows.size() == rowsMost)
                return tooMuch(Text::tr("The table has more than %1 rows.").arg(rowsMost));
            row.resize(m_table.header.size());
            m_table.rows.push_back(std::move(row));
        }
        if (m_table.rows.empty())
            return Error{Text::tr("The file has no rows below a first line with the names of the columns."),
                         {},
                         Text::tr("Choose a table in CSV form.")};
        return std::move(m_table);
    }

private:
    std::optional<Error> readRow(QStringList &row)
    {
        QString cell;
        bool isQuoted = false;
        const auto endCell = [&] {
            row.append(cell);
            cell.clear();
        };
        const qsizetype begin = m_at;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (cell.size() > cellMost)
                return Error{Text::tr("A cell has more than %1 characters.").arg(cellMost),
                             Text::tr("row %1").arg(m_table.rows.size() + 2),
                             Text::tr("A quotation mark may be open there: close it.")};
            if (row.size() > columnsMost)
                return tooMuch(Text::tr("The table has more than %1 columns.").arg(columnsMost));
            if (isQuoted) {
                if (c != QLatin1Char('"'))
                    cell += c;
                else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == QLatin1Char('"'))
                    cell += m_text[++m_at];
                else
                    isQuoted = false;
            } else if (c == QLatin1Char('"') && cell.isEmpty()) {
                isQuoted = true;
            } else if (c == m_separator) {
                endCell();
            } else if (c == QLatin1Char('\n') || c == QLatin1Char('\r')) {
                const bool pair = c == QLatin1Char('\r') && m_at + 1 < m_text.size() &&
                                  m_text[m_at + 1] == QLatin1Char('\n');
                m_at += pair ? 2 : 1;
                endCell();
                return {};
            } else {
                cell += c;
            }
        }
        if (isQuoted)
            return Error{Text::tr("A quotation mark is not closed."),
                         Text::tr("row %1").arg(m_table.rows.size() + (m_table.header.isEmpty() ? 1 : 2)),
                         Text::tr("Close it, or double it where it belongs to the text.")};
        if (m_at > begin)
            endCell();
        return {};
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    CsvTable m_table;
};

} // namespace

Result<CsvTable> readCsv(const QByteArray &bytes)
{
    if (bytes.size() > bytesMost)
        return tooMuch(Text::tr("The table is larger than 16 MB."));
    const QString text = decoded(bytes);
    if (text.contains(QChar(0)))
        return Error{Text::tr("The file is no text."), {}, Text::tr("Save the table as CSV, and open that.")};
    return Reader(text).read();
}

Result<CsvTable> readCsvFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Text::tr("The table could not be read: %1.").arg(file.errorString()), path,
                     Text::tr("Check that the file is there and may be read.")};
    return readCsv(file.read(bytesMost + 1));
}

} // namespace nutgraf
