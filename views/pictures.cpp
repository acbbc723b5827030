// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures.h"

#include "model/project/project.h"
#include "views/quotes/quotespicture.h"
#include "views/report.h"
#include "views/timeline/timelinepicture.h"
#include "views/troops/trooppicture.h"

#include <QCoreApplication>

#include <algorithm>

namespace nutgraf
{

namespace
{

std::unique_ptr<Picture> makeReport(const Project &project, const std::vector<Fact> &facts)
{
    std::vector<NamedPicture> pictures;
    for (const char16_t *name : {u"timeline", u"troops"}) {
        const PictureRow *row = pictureNamed(name);
        pictures.push_back({row->name, row->title, row->make(project, facts)});
    }
    return reportPicture(reportContent(project.article(), facts, project.publication()), std::move(pictures));
}

} // namespace

const std::vector<PictureRow> &allPictures()
{
    static const std::vector<PictureRow> rows{
        {QStringLiteral("timeline"), QCoreApplication::translate("Pictures", "Timeline"),
         [](const Project &project, const std::vector<Fact> &facts) {
             return timelinePicture(project, facts);
         }},
        {QStringLiteral("troops"), QCoreApplication::translate("Pictures", "Troop levels"), troopPicture},
        {QStringLiteral("quotes"), QCoreApplication::translate("Pictures", "Quotes"),
         [](const Project &, const std::vector<Fact> &facts) { return quotesPicture(facts); }},
        {QStringLiteral("report"), QCoreApplication::translate("Pictures", "Report of one page"), makeReport,
         reportSize},
    };
    return rows;
}

const PictureRow *pictureNamed(QStringView name)
{
    const auto &rows = allPictures();
    const auto row =
        std::find_if(rows.begin(), rows.end(), [name](const PictureRow &r) { return r.name == name; });
    return row == rows.end() ? nullptr : &*row;
}

} // namespace nutgraf
