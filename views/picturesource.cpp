// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/picturesource.h"

#include "model/facts/display.h"
#include "model/items/shownfacts.h"
#include "model/project/project.h"

#include <QCoreApplication>

namespace nutgraf
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

QString readable(DateBasis basis)
{
    switch (basis) {
    case DateBasis::User:
        return Text::tr("set by hand");
    case DateBasis::Metadata:
        return Text::tr("the file's metadata");
    case DateBasis::Dateline:
        return Text::tr("date line");
    case DateBasis::FileName:
        return Text::tr("file name");
    case DateBasis::Inferred:
        return Text::tr("inferred from the text");
    case DateBasis::Unknown:
        break;
    }
    return {};
}

} // namespace

QString sourceLineOf(const Project &project)
{
    if (!project.isOpen())
        return {};
    const Article &article = project.article();
    QStringList parts;
    if (!article.title.isEmpty())
        parts << Text::tr("“%1”").arg(article.title);
    else if (!article.id.isEmpty())
        parts << article.id; // a file's name is no headline
    if (!article.publisher.isEmpty())
        parts << article.publisher;
    const Publication &published = project.publication();
    parts << (published.isKnown()
                  ? Text::tr("published %1 (%2)").arg(toDisplay(published.date), readable(published.basis))
                  : Text::tr("publication date unknown"));
    const QString version = QCoreApplication::applicationVersion();
    const QString line = parts.join(QStringLiteral(", "));
    return version.isEmpty() ? line : Text::tr("%1; Nutgraf %2").arg(line, version);
}

QString sourceLineOf(const Project &project, const ShownFacts &shown)
{
    const QString line = sourceLineOf(project), filter = shown.summary();
    return line.isEmpty() || filter.isEmpty() ? line : QStringLiteral("%1; %2").arg(line, filter);
}

QString pictureTitleOf(const Project &project)
{
    const Article &article = project.article();
    return article.title.isEmpty() ? article.id : article.title;
}

} // namespace nutgraf
