// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readers/pagetalk.h"

#include <QString>

#include <gtest/gtest.h>

namespace nutgraf
{
namespace
{

TEST(PageTalk, IsToldFromTheNews)
{
    struct {
        const char16_t *text;
        bool talk;
    } const rows[] = {
        {u"Advertisement", true},
        {u"READ MORE: Ships leave for the north", true},
        {u"Don’t miss…", true},
        {u"12 comments", true},
        {u"5 min read", true},
        {u"Updated at 1:23 p.m.", true},
        {u"© 2021 The Norhavn Post", true},
        {u"Share this story", true},
        {u"[button link=\"x\"]Send[/button]", true},
        {u"", false},
        {u"Shares fell in Norhavn on Monday.", false},
        {u"Read the letter aloud, the general said.", false},
        {u"Photographers were kept out.", false},
        {u"Live ammunition was used.", false},
        {u"Updating the fleet will take years.", false},
        {u"Related units stayed behind.", false},
        {u"Sign up for the army, the posters said, and the sons of the valley did, in such numbers that the "
         u"offices closed at "
         u"noon on the first day of the campaign.",
         false},
    };
    for (const auto &row : rows)
        EXPECT_EQ(isPageTalk(QStringView(row.text)), row.talk)
            << QStringView(row.text).toString().toStdString();
}

TEST(SentenceEnd, LooksThroughClosingQuotes)
{
    for (const char16_t *text : {u"It left.", u"“It left.”", u"(It left.)", u"Did it?", u"as follows:"})
        EXPECT_TRUE(endsLikeASentence(QStringView(text))) << QStringView(text).toString().toStdString();
    for (const char16_t *text : {u"", u"Fleet leaves", u"”", u"Fleet “leaves”"})
        EXPECT_FALSE(endsLikeASentence(QStringView(text))) << QStringView(text).toString().toStdString();
}

} // namespace
} // namespace nutgraf
