// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/foldedtext.h"

#include <gtest/gtest.h>

using namespace nutgraf;

namespace
{

struct Case {
    const char16_t *text;
    const char16_t *words;
    std::vector<Span> places;
};

} // namespace

TEST(FoldedText, FindsWhatPeopleMean)
{
    const Case cases[]{
        {u"Troops and troops", u"troops", {{0, 6}, {11, 17}}},
        {u"Erdoğan met Çelik", u"erdogan", {{0, 7}}},
        {u"Erdogan", u"Erdoğan", {{0, 7}}},
        {u"a “final decision” – soon", u"\"final decision\" - soon", {{2, 25}}},
        {u"it’s here", u"it's", {{0, 4}}},
        {u"one\ntwo", u"one two", {{0, 7}}},
        {u"aaaa", u"aa", {{0, 2}, {2, 4}}},
        {u"nothing here", u"troops", {}},
        {u"anything", u"", {}},
        {u"", u"x", {}},
    };
    for (const Case &one : cases) {
        const QString text = QString::fromUtf16(one.text), words = QString::fromUtf16(one.words);
        EXPECT_EQ(FoldedText(text).find(words), one.places) << qPrintable(words);
        EXPECT_TRUE(words.isEmpty() || FoldedText(text).contains(words) != one.places.empty());
    }
}
