// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/picturestack.h"

#include "views/picturepage.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace nutgraf
{

namespace
{

constexpr double headingPixels = 13;
constexpr double gap = 16;

class PictureStack : public Picture
{
public:
    explicit PictureStack(std::vector<NamedPicture> pictures)
        : m_pictures(std::move(pictures))
    {
    }

    void paint(QPainter &painter, const QRectF &area, const Theme &theme, PictureRange range) const override
    {
        if (m_pictures.empty())
            return;
        QFont font = pictureFont(headingPixels);
        font.setWeight(QFont::DemiBold);
        const QFontMetricsF metrics(font);
        const double heading = std::ceil(metrics.lineSpacing()) + 2;
        const double count = double(m_pictures.size());
        const double height = std::floor((area.height() - (count - 1) * gap) / count);
        double top = area.top();
        for (const NamedPicture &each : m_pictures) {
            painter.setFont(font);
            painter.setPen(theme.text);
            painter.drawText(QPointF(area.left(), top + metrics.ascent()), each.title);
            painter.save();
            each.picture->paint(painter, QRectF(area.left(), top + heading, area.width(), height - heading),
                                theme, range);
            painter.restore();
            top += height + gap;
        }
    }

    QString description() const override
    {
        QStringList parts;
        for (const NamedPicture &each : m_pictures)
            parts << each.picture->description();
        return parts.join(QLatin1Char(' '));
    }

private:
    std::vector<NamedPicture> m_pictures;
};

} // namespace

std::unique_ptr<Picture> stackedPicture(std::vector<NamedPicture> pictures)
{
    std::erase_if(pictures, [](const NamedPicture &each) { return each.picture->isDocument(); });
    return std::make_unique<PictureStack>(std::move(pictures));
}

} // namespace nutgraf
