// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readers/namedate.h"
#include "model/readers/writtendate.h"

#include <gtest/gtest.h>

namespace nutgraf
{
namespace
{

struct Row {
    const char16_t *text;
    const char16_t *iso; ///< null where no date is to be read
};

void expectRow(const Row &row, const std::optional<DateRange> &date)
{
    const std::string text = QStringView(row.text).toString().toStdString();
    if (!row.iso) {
        EXPECT_FALSE(date) << text;
        return;
    }
    ASSERT_TRUE(date) << text;
    EXPECT_EQ(*date, *rangeFromIso(QStringView(row.iso))) << text;
}

TEST(DateInName, ReadsDaysInFileNamesAndAddresses)
{
    for (const Row &row : {
             Row{u"2021-02-18.txt", u"2021-02-18"},
             Row{u"story_20210218_final.html", u"2021-02-18"},
             Row{u"2021_02_18 NATO.md", u"2021-02-18"},
             Row{u"2021.2.8.txt", u"2021-02-08"},
             Row{u"https://example.org/2021/02/18/nato-iraq/", u"2021-02-18"},
             Row{u"https://example.org/world/2021/feb/18/nato-iraq", u"2021-02-18"},
             Row{u"https://example.org/2021/02/nato-iraq/", u"2021-02"},
             Row{u"https://example.org/2021/02/18/again-2021-02-18", u"2021-02-18"},
         })
        expectRow(row, dateInName(QStringView(row.text)));
}

TEST(DateInName, RefusesWhatIsNoDay)
{
    for (const Row &row : {
             Row{u"", nullptr},
             Row{u"article-47389.html", nullptr},
             Row{u"2021-02-30.txt", nullptr},
             Row{u"120210218.txt", nullptr},
             Row{u"20210218123.txt", nullptr},
             Row{u"1021-02-18.txt", nullptr},
             Row{u"from 2021-02-18 to 2021-02-20.txt", nullptr},
             Row{u"plan-2021.txt", nullptr},
         })
        expectRow(row, dateInName(QStringView(row.text)));
}

TEST(DateInMetadata, ReadsTheUsualForms)
{
    for (const Row &row : {
             Row{u"2021-02-18", u"2021-02-18"},
             Row{u"2021-02-18T23:30:00-05:00", u"2021-02-18"},
             Row{u"2021-02-18 10:00:00", u"2021-02-18"},
             Row{u"20210218", u"2021-02-18"},
             Row{u"20210218T101500Z", u"2021-02-18"},
             Row{u"2021/02/18", u"2021-02-18"},
             Row{u"2021-02", u"2021-02"},
             Row{u"Thu, 18 Feb 2021 10:00:00 GMT", u"2021-02-18"},
             Row{u"February 18, 2021 5:47 a.m. ET", u"2021-02-18"},
             Row{u"Feb. 18th, 2021", u"2021-02-18"},
             Row{u"18 Sept 2021", u"2021-09-18"},
             Row{u"18-Feb-2021", u"2021-02-18"},
             Row{u"  20 Nov, 2019 05:47", u"2019-11-20"},
             Row{u"02/18/2021", u"2021-02-18"},
             Row{u"18/02/2021", u"2021-02-18"},
         })
        expectRow(row, dateInMetadata(QStringView(row.text)));
}

TEST(DateInMetadata, RefusesWhatIsNoneOrAmbiguous)
{
    for (const Row &row : {
             Row{u"", nullptr},
             Row{u"soon", nullptr},
             Row{u"2021-13-01", nullptr},
             Row{u"31 Feb 2021", nullptr},
             Row{u"02/03/2021", nullptr},
             Row{u"1613642400", nullptr},
             Row{u"0001-01-01T00:00:00Z", nullptr},
             Row{u"18 Foo 2021", nullptr},
             Row{u"202102", nullptr},
         })
        expectRow(row, dateInMetadata(QStringView(row.text)));
}

} // namespace
} // namespace nutgraf
