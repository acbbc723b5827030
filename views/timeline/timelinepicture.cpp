// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinepicture.h"

#include "views/picturepage.h"
#include "views/picturesheets.h"
#include "views/timeline/timelinescene.h"

#include <algorithm>
#include <cmath>

namespace nutgraf
{

namespace
{

constexpr double fontPixels = 13;
constexpr double growthAcross = 1.3; // a step on the way to a size in which all is legible:
constexpr double growthDown = 1.08;  // a timeline rather grows wide than high
constexpr double sideMost = 30000;   // pixels: beyond, few programs open it
constexpr size_t growingMost = 5000; // more marks stay a picture of where they are dense
constexpr int pagesMost = 400;
constexpr double aroundChosen = 0.75; // of the chosen event's length, to each side
constexpr double aroundLeast = 15;    // days

class TimelinePicture : public GrowingPicture
{
public:
    TimelinePicture(TimelineContent content, std::optional<TimelineSight> visible, FactId chosen)
        : m_content(std::move(content))
        , m_visible(visible)
        , m_chosen(chosen)
    {
    }

    void paint(QPainter &painter, const QRectF &area, const Theme &theme, PictureRange range) const override
    {
        const TimelineScene scene = sceneOf(area.size(), range);
        scene.paint(painter,
                    scene.frame(area, windowOf(scene, area.width(), range), m_chosen, firstRow(range)), theme,
                    {m_chosen, {}});
    }

    QString description() const override { return m_content.description(); }

    QSizeF legibleSize(QSizeF least, PictureRange range) const override
    {
        if (m_legibleFor == std::pair(least, range))
            return m_legible;
        m_legibleFor = {least, range};
        m_legible = least;
        if (m_content.marks->isEmpty() || m_content.marks->marks().size() > growingMost)
            return m_legible;
        TimelineScene scene = sceneOf({}, range);
        scene.setWholeLabels(true);
        for (QSizeF size = least; std::max(size.width(), size.height()) < sideMost;
             size = QSizeF(std::ceil(size.width() * growthAcross), std::ceil(size.height() * growthDown))) {
            m_legible = size;
            if (isLegible(scene, size, windowOf(scene, size.width(), range)))
                break;
        }
        return m_legible;
    }

    std::vector<std::shared_ptr<const Picture>> pages(QSizeF body, PictureRange range) const override
    {
        std::vector<std::shared_ptr<const Picture>> all;
        if (m_content.marks->marks().size() > growingMost)
            return all;
        TimelineScene scene = sceneOf({}, range);
        scene.setWholeLabels(true);
        const TimeWindow whole = windowOf(scene, body.width(), range);
        const auto cut = [&](int count) {
            std::vector<TimeWindow> windows;
            for (int i = 0; i < count; ++i) {
                const double begin = whole.begin + whole.length() * i / count;
                windows.push_back({begin, begin + whole.length() / count});
            }
            // A stretch in which nothing is known to have happened needs no page.
            std::erase_if(windows,
                          [this](TimeWindow window) { return m_content.marks->countIn(window) == 0; });
            return windows;
        };
        std::vector<TimeWindow> windows = cut(1);
        for (int count = 1; count < pagesMost; count = std::max(count + 1, int(count * 1.2))) {
            windows = cut(count);
            if (std::all_of(windows.begin(), windows.end(),
                            [&](TimeWindow window) { return isLegible(scene, body, window); }))
                break;
        }
        if (windows.size() < 2)
            return all;
        for (const TimeWindow window : windows)
            all.push_back(std::make_shared<TimelinePage>(m_content, window, m_chosen));
        return all;
    }

private:
    /// One of several pages.
    class TimelinePage : public Picture
    {
    public:
        TimelinePage(TimelineContent content, TimeWindow window, FactId chosen)
            : m_content(std::move(content))
            , m_window(window)
            , m_chosen(chosen)
        {
        }
        void paint(QPainter &painter, const QRectF &area, const Theme &theme, PictureRange) const override
        {
            TimelineScene scene(m_content, pictureFont(fontPixels));
            scene.setWholeLabels(true);
            scene.paint(painter, scene.frame(area, m_window, m_chosen), theme, {m_chosen, {}});
        }
        QString description() const override { return m_content.description(); }

    private:
        TimelineContent m_content;
        TimeWindow m_window;
        FactId m_chosen;
    };

    /// Labels are whole where the picture has grown until they are.
    TimelineScene sceneOf(QSizeF size, PictureRange range) const
    {
        TimelineScene scene(m_content, pictureFont(fontPixels));
        scene.setWholeLabels(m_legibleFor.second == range && size == m_legible);
        return scene;
    }

    TimeWindow windowOf(const TimelineScene &scene, double width, PictureRange range) const
    {
        const int mark = m_content.marks->indexOf(m_chosen);
        if (range == PictureRange::Selection && mark >= 0) {
            const TimelineMark &chosen = m_content.marks->marks()[size_t(mark)];
            const double around = std::max(aroundLeast, aroundChosen * (chosen.end - chosen.begin));
            return {chosen.begin - around, chosen.end + around};
        }
        return range != PictureRange::Whole && m_visible ? m_visible->window : scene.wholeWindow(width);
    }

    int firstRow(PictureRange range) const
    {
        return range == PictureRange::Visible && m_visible ? m_visible->firstRow : 0;
    }

    /// Every mark has its row and its whole label.
    bool isLegible(const TimelineScene &scene, QSizeF size, TimeWindow window) const
    {
        const TimelineFrame frame = scene.frame(QRectF(QPointF(), size), window, m_chosen);
        const TimelineLayout &layout = frame.layout;
        if (layout.dense || layout.rows < layout.allRows || frame.chipsLeftOut > 0)
            return false;
        return std::all_of(layout.marks.begin(), layout.marks.end(), [&](const PlacedMark &mark) {
            const bool folded = !m_content.lanes.empty() && m_content.lanes[size_t(laneOf(mark))].folded;
            return folded || scene.isWhole(frame, mark);
        });
    }
    int laneOf(const PlacedMark &mark) const { return m_content.marks->marks()[size_t(mark.mark)].lane; }

    TimelineContent m_content;
    std::optional<TimelineSight> m_visible;
    FactId m_chosen;
    mutable std::pair<QSizeF, PictureRange> m_legibleFor; ///< costly to find: kept until asked for another
    mutable QSizeF m_legible;
};

} // namespace

std::unique_ptr<Picture> timelinePicture(TimelineContent content, std::optional<TimelineSight> visible,
                                         FactId chosen)
{
    return std::make_unique<TimelinePicture>(std::move(content), visible, chosen);
}

std::unique_ptr<Picture> timelinePicture(const Project &project, const std::vector<Fact> &facts)
{
    return timelinePicture(TimelineContent::of(project, facts));
}

} // namespace nutgraf
