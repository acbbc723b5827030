// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/troops/trooppicture.h"

#include "model/facts/display.h"
#include "model/facts/trooprows.h"
#include "model/project/project.h"
#include "views/emptynote.h"
#include "views/troops/troopchart.h"
#include "views/troops/trooppainter.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace nutgraf
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TroopChart)
};

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
    TroopScene scene = sceneOf(range);
    scene.size = area.size();
    if (m_emptyText.isEmpty()) {
        const TroopLayout layout = layoutTroops(scene, m_facts);
        TroopChart().paint(painter, layout, scene, theme);
        paintTroopMarks(painter, layout, scene, theme);
    } else {
        paintEmptyNote(painter, QRectF(QPointF(), area.size()), scene.font, m_emptyText, theme);
    }
    painter.restore();
}

TroopScene TroopPicture::sceneOf(PictureRange range) const
{
    TroopScene scene = m_visible;
    scene.chosen = scene.hovered = {};
    scene.axis.reset(); // a picture stands alone
    const auto &series = scene.levels.series;
    const auto tells = [this](const TroopSeries &one) {
        return std::any_of(one.points.begin(), one.points.end(),
                           [this](const TroopPoint &point) { return point.tells(m_visible.chosen); });
    };
    const auto chosen = std::find_if(series.begin(), series.end(), tells);
    if (range == PictureRange::Whole || (range == PictureRange::Selection && chosen != series.end())) {
        scene.window.reset();
        scene.hidden.clear();
    }
    if (range == PictureRange::Selection && chosen != series.end()) {
        for (size_t i = 0; i < series.size(); ++i) {
            if (&series[i] != &*chosen)
                scene.hidden.insert(i);
        }
    }
    return scene;
}

double TroopPicture::paintLegend(QPainter *painter, const QRectF &area, const Theme &theme,
                                 PictureRange range) const
{
    constexpr double sample = 26, gap = 6, between = 18;
    const TroopScene scene = sceneOf(range);
    const QFontMetricsF metrics(scene.font);
    const double line = std::ceil(metrics.lineSpacing()) + 2;
    double x = area.left(), top = area.top();
    bool isEmpty = true;
    for (size_t i = 0; i < scene.levels.series.size(); ++i) {
        if (scene.hidden.contains(i) || scene.levels.series[i].points.empty())
            continue;
        const QString name = fullName(scene.levels, i);
        const double width = sample + gap + std::ceil(metrics.horizontalAdvance(name));
        if (x > area.left() && x + width > area.right()) {
            x = area.left();
            top += line;
        }
        if (painter) {
            paintTroopSample(*painter, QRectF(x, top, sample, line), scene.levels, i, theme);
            painter->setFont(scene.font);
            painter->setPen(theme.text);
            painter->drawText(QPointF(x + sample + gap, top + metrics.ascent() + 1), name);
        }
        x += width + between;
        isEmpty = false;
    }
    return isEmpty || !m_emptyText.isEmpty() ? 0 : top + line - area.top();
}

QString TroopPicture::restriction(PictureRange range) const
{
    const TroopScene scene = sceneOf(range);
    const auto &series = scene.levels.series;
    size_t all = 0, shown = 0;
    for (size_t i = 0; i < series.size(); ++i) {
        all += !series[i].points.empty();
        shown += !series[i].points.empty() && !scene.hidden.contains(i);
    }
    QStringList parts;
    if (shown < all)
        parts.append(Text::tr("%1 of %2 series").arg(shown).arg(all));
    if (scene.window) {
        const auto day = [](double number) {
            return CivilDay(std::chrono::days(qint64(std::floor(number))));
        };
        parts.append(toDisplay(DateRange::days(day(scene.window->begin), day(scene.window->end))));
    }
    if (scene.scale == TroopScale::Index)
        parts.append(Text::tr("first level of each series = 100"));
    return parts.join(QStringLiteral(", "));
}

QString TroopPicture::description() const
{
    if (!m_emptyText.isEmpty())
        return m_emptyText;
    QStringList lines;
    for (const TroopRow &row : troopRows(m_visible.levels, m_facts, {}))
        lines.append(row.inWords());
    return Text::tr("Troop levels. ") + lines.join(QStringLiteral("; "));
}

QString troopsLacking(const Project &project, const TroopLevels &levels)
{
    if (!project.isOpen())
        return Text::tr("No article is open.\nOpen one to see the strength of forces that it tells.");
    const auto hasPoints = [](const TroopSeries &one) { return !one.points.empty(); };
    const auto isLacking = [&hasPoints](const TroopLevels &some) {
        return some.aside.empty() && std::none_of(some.series.begin(), some.series.end(), hasPoints);
    };
    if (std::any_of(levels.series.begin(), levels.series.end(), hasPoints))
        return {};
    if (isLacking(levels) && !isLacking(troopLevels(project.facts(), project.publication())))
        return Text::tr("The facets let no number of troops through.\nReset them to see all again.");
    if (levels.aside.empty())
        return Text::tr(
            "No number of troops was found in this article.\nNumbers of killed, refugees or dollars "
            "are left out "
            "on purpose.");
    if (!project.publication().isKnown())
        return Text::tr(
            "The numbers found have no date, as the publication date is unknown.\nSet it above the "
            "article to "
            "place them.");
    return Text::tr("The numbers found have no date, so there is no chart of them over time.\nThe table of "
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
