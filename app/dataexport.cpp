// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataexport.h"

#include "model/export/standingfacts.h"
#include "model/project/project.h"
#include "views/picture.h"
#include "views/picturesource.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

namespace nutgraf
{

namespace
{

QString translated(const char *text)
{
    return QCoreApplication::translate("DataExport", text);
}

QString filterOf(const WriterRow &writer)
{
    return QStringLiteral("%1 (*.%2)").arg(writer.title, writer.ending);
}

} // namespace

Result<QString> writeFacts(const Project &project, const WriterRow &writer, const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = writeDocument(writer, project.article(), standingFacts(project));
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return path;
    return Error{translated("The facts could not be written (%1).").arg(file.errorString()), path,
                 translated("Choose another folder; what was there is untouched.")};
}

std::optional<Result<QString>> askAndWriteFacts(const Project &project, QWidget *parent)
{
    QStringList filters;
    for (const WriterRow &writer : allWriters())
        filters.append(filterOf(writer));
    QString chosen = filters.constFirst();
    QString path = QFileDialog::getSaveFileName(parent, translated("Export Facts"),
                                                safeFileName(pictureTitleOf(project)),
                                                filters.join(QStringLiteral(";;")), &chosen);
    if (path.isEmpty())
        return {};
    const auto &writers = allWriters();
    const auto writer = std::find_if(writers.begin(), writers.end(),
                                     [&](const WriterRow &row) { return filterOf(row) == chosen; });
    if (writer == writers.end())
        return {};
    if (QFileInfo(path).suffix().isEmpty())
        path += QLatin1Char('.') + writer->ending;
    return writeFacts(project, *writer, path);
}

} // namespace nutgraf
