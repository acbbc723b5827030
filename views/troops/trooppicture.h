// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/picture.h"
#include "views/troops/trooplayout.h"

#include <memory>

namespace nutgraf
{

class Project;

/// The troop-level chart as a picture. `visible` is what the view shows now: its window and the series it
/// hides; PictureRange::Whole shows all of both, PictureRange::Selection the series of the chosen number.
class TroopPicture : public Picture
{
public:
    TroopPicture(TroopScene visible, std::vector<Fact> facts, QString emptyText);

    void paint(QPainter &painter, const QRectF &area, const Theme &theme, PictureRange range) const override;
    QString description() const override;
    double paintLegend(QPainter *painter, const QRectF &area, const Theme &theme,
                       PictureRange range) const override;
    QString restriction(PictureRange range) const override;

private:
    /// What is painted of that range.
    TroopScene sceneOf(PictureRange range) const;

    TroopScene m_visible;
    std::vector<Fact> m_facts;
    QString m_emptyText;
};

/// What the chart of `project` lacks, told with what to do; empty where there is something to draw.
QString troopsLacking(const Project &project, const TroopLevels &levels);

/// The chart of a project that no view shows.
std::unique_ptr<Picture> troopPicture(const Project &project, const std::vector<Fact> &facts);

/// The application's font in pixels, so that the screen and every picture lay text out alike.
QFont chartFont();

} // namespace nutgraf
