// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinepicture.h"

#include "views/picturepage.h"
#include "views/timeline/timelinescene.h"

namespace nutgraf
{

namespace
{

constexpr double fontPixels = 13;

class TimelinePicture : public Picture
{
public:
    TimelinePicture(TimelineContent content, std::optional<TimeWindow> visible, FactId chosen)
        : m_content(std::move(content))
        , m_visible(visible)
        , m_chosen(chosen)
    {
    }

    void paint(QPainter &painter, const QRectF &area, const Theme &theme, PictureRange range) const override
    {
        const TimelineScene scene(m_content, pictureFont(fontPixels));
        const TimeWindow window =
            range == PictureRange::Visible && m_visible ? *m_visible : scene.wholeWindow(area.width());
        scene.paint(painter, scene.frame(area, window, m_chosen), theme, {m_chosen, {}});
    }

    QString description() const override { return m_content.description(); }

private:
    TimelineContent m_content;
    std::optional<TimeWindow> m_visible;
    FactId m_chosen;
};

} // namespace

std::unique_ptr<Picture> timelinePicture(TimelineContent content, std::optional<TimeWindow> visible,
                                         FactId chosen)
{
    return std::make_unique<TimelinePicture>(std::move(content), visible, chosen);
}

std::unique_ptr<Picture> timelinePicture(const Project &project, const std::vector<Fact> &facts)
{
    return timelinePicture(TimelineContent::of(project, facts));
}

} // namespace nutgraf
