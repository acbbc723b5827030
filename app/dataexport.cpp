// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataexport.h"

#include "model/export/standingfacts.h"
#include "model/items/shownfacts.h"
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

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataExport)
};

QString filterOf(const WriterRow &writer)
{
    return QStringLiteral("%1 (*.%2)").arg(writer.title, writer.ending);
}

} // namespace

Result<QString> writeFacts(const Project &project, const ShownFacts &shown, const WriterRow &writer,
                           const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes =
        writeDocument(writer, project.article(), standingFacts(project, shown.facts()), shown.summary());
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return path;
    return Error{Text::tr("The facts could not be written (%1).").arg(file.errorString()), path,
                 Text::tr("Choose another folder; what was there is untouched.")};
}

std::optional<Result<QString>> askAndWriteFacts(const Project &project, const ShownFacts &shown,
                                                QWidget *parent)
{
    QStringList filters;
    for (const WriterRow &writer : allWriters())
        filters.append(filterOf(writer));
    QString chosen = filters.constFirst();
    // The window's title and the name offered say that it is not all.
    const QString some = shown.isFiltered()
                             ? Text::tr(" (%1)").arg(countedFacts(shown.result().shown, shown.result().total))
                             : QString();
    QString path = QFileDialog::getSaveFileName(parent, Text::tr("Export Facts") + some,
                                                safeFileName(pictureTitleOf(project) + some),
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
    return writeFacts(project, shown, *writer, path);
}

} // namespace nutgraf
