// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/troops/trooppicture.h"

#include "model/facts/trooprows.h"
#include "model/project/project.h"
#include "views/troops/troopchart.h"
#include "views/troops/trooppainter.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QGuiApplication>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace nutgraf
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("TroopChart", text);
}

} // namespace

TroopPicture::TroopPicture(TroopScene visible, std::vector<Fact> facts, QString emptyText)
    : m_visible(std::move(visible))
    , m_facts(std::move(facts))
    , m_emptyText(std::move(emptyText))
{
}

void TroopPicture::paint(QPainter &painter, const QRectF &area, const Theme &theme, PictureRange range) const
{
    painter.save();
    painter.translate(area.topLeft());
    TroopScene scene = m_visible;
    scene.size = area.size();
    scene.chosen = scene.hovered = {};
    if (range == PictureRange::Whole) {
        scene.window.reset();
        scene.hidden.clear();
    }
    if (m_emptyText.isEmpty()) {
        const TroopLayout layout = layoutTroops(scene, m_facts);
        TroopChart().paint(painter, layout, scene, theme);
        paintTroopMarks(painter, layout, scene, theme);
    } else {
        paintLacking(painter, QRectF(QPointF(), area.size()), scene.font, m_emptyText, theme);
    }
    painter.restore();
}

QString TroopPicture::description() const
{
    if (!m_emptyText.isEmpty())
        return m_emptyText;
    QStringList lines;
    for (const TroopRow &row : troopRows(m_visible.levels, m_facts, {}))
        lines.append(row.inWords());
    return tr("Troop levels. ") + lines.join(QStringLiteral("; "));
}

QString troopsLacking(const Project &project, const TroopLevels &levels)
{
    if (!project.isOpen())
        return tr("No article is open.\nOpen one to see the strength of forces that it tells.");
    const auto hasPoints = [](const TroopSeries &one) { return !one.points.empty(); };
    if (std::any_of(levels.series.begin(), levels.series.end(), hasPoints))
        return {};
    if (levels.aside.empty())
        return tr("No number of troops was found in this article.\nNumbers of killed, refugees or dollars "
                  "are left out "
                  "on purpose.");
    if (!project.publication().isKnown())
        return tr("The numbers found have no date, as the publication date is unknown.\nSet it above the "
                  "article to "
                  "place them.");
    return tr("The numbers found have no date, so there is no chart of them over time.\nThe table of "
              "deployments lists "
              "them; a date can be set there.");
}

QFont chartFont()
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(9, QFontInfo(font).pixelSize()));
    return font;
}

std::unique_ptr<Picture> troopPicture(const Project &project, const std::vector<Fact> &facts)
{
    TroopScene scene;
    scene.levels = troopLevels(facts, project.publication());
    scene.font = chartFont();
    const QString lacking = troopsLacking(project, scene.levels);
    return std::make_unique<TroopPicture>(std::move(scene), facts, lacking);
}

} // namespace nutgraf
