// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinepicture.h"

#include "views/picturesheets.h"

#include <QImage>

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

/// A hundred events in ten years, each with a label of its own, which is this and its number.
TimelineContent
longTimeline(const QString &label = QStringLiteral("Ministers of many countries sign their agreement number"))
{
    std::vector<TimelineMark> marks;
    for (int i = 0; i < 100; ++i) {
        TimelineMark mark;
        mark.id = FactId::of(FactKind::Event, {i, i + 1});
        mark.begin = 10000 + i * 37;
        mark.end = mark.begin + 1;
        mark.label = QStringLiteral("%1 %2").arg(label).arg(i);
        marks.push_back(mark);
    }
    TimelineContent content;
    content.marks = std::make_shared<const TimelineIndex>(std::move(marks));
    content.articleOpen = true;
    return content;
}

PictureOptions smallOptions()
{
    PictureOptions options;
    options.size = {1000, 500};
    return options;
}

SizedPicture sized(const TimelineContent &content, PictureExtent extent)
{
    return inExtent(timelinePicture(content), smallOptions(), extent);
}

QString textOf(const SizedPicture &sized)
{
    return QString::fromUtf8(renderBytes(*sized.picture, sized.options, PictureFormat::Svg));
}

} // namespace

TEST(TimelinePicture, AWholeTimelineIsAsLargeAsAllItsLabelsNeed)
{
    const SizedPicture grown = sized(longTimeline(), PictureExtent::Grow);
    EXPECT_GT(grown.options.size.width(), 1000);
    const QString svg = textOf(grown);
    for (int i = 0; i < 100; ++i)
        EXPECT_TRUE(svg.contains(QStringLiteral("agreement number %1<").arg(i))) << i;
    EXPECT_EQ(QSizeF(renderImage(*grown.picture, grown.options).size()), grown.options.size);
    EXPECT_EQ(sized(longTimeline(), PictureExtent::Fixed).options.size, QSizeF(1000, 500));
}

TEST(TimelinePicture, ALongTimelineTakesSeveralPagesAndAShortOneTakesOne)
{
    const SizedPicture paged = sized(longTimeline(), PictureExtent::Pages);
    EXPECT_GT(sheetCount(*paged.picture), 1);
    EXPECT_EQ(paged.options.size, QSizeF(1000, 500));
    const QByteArray pdf = renderBytes(*paged.picture, paged.options, PictureFormat::Pdf);
    EXPECT_EQ(pdf.count("/Type /Page\n"), sheetCount(*paged.picture));

    TimelineContent one = longTimeline();
    one.marks = std::make_shared<const TimelineIndex>(std::vector{one.marks->marks().front()});
    EXPECT_EQ(sheetCount(*sized(one, PictureExtent::Pages).picture), 1);
}

TEST(TimelinePicture, TheSelectionIsTheTimeAroundTheChosenEvent)
{
    const TimelineContent content = longTimeline(QStringLiteral("Pact"));
    PictureOptions options = smallOptions();
    options.range = PictureRange::Selection;
    const std::shared_ptr<const Picture> picture =
        timelinePicture(content, {}, content.marks->marks()[40].id);
    const QString svg = textOf({picture, options});
    EXPECT_TRUE(svg.contains(u"Pact 40<"));
    EXPECT_FALSE(svg.contains(u"Pact 42<"));
}
