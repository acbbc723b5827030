// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shapes.h"

namespace nutgraf::test
{

namespace
{

QString repeated(QStringView piece, qsizetype length)
{
    return piece.toString().repeated(length / piece.size() + 1).left(length);
}

} // namespace

std::vector<Shape> shapes(qsizetype length)
{
    const struct {
        const char *name;
        QStringView piece;
    } pieces[] = {
        {"straight quotes", u"\""},
        {"open quotes", u"“"},
        {"close quotes", u"”"},
        {"quotes and spaces", u"“ ” "},
        {"single quotes", u"’ ‘"},
        {"quoted words", u"“so” "},
        {"digits", u"7"},
        {"numbers", u"12 "},
        {"grouped numbers", u"1,000 "},
        {"years", u"1999 "},
        {"open brackets", u"("},
        {"brackets", u"() "},
        {"closed brackets", u") "},
        {"commas", u","},
        {"commas and words", u"a, "},
        {"hyphens", u"-"},
        {"dashes", u" – "},
        {"semicolons", u"so; "},
        {"stops", u". "},
        {"initials", u"J. "},
        {"capitals", u"A"},
        {"capital words", u"Brill "},
        {"names", u"General Ana Brill "},
        {"places", u"Iraq and "},
        {"lower words", u"the "},
        {"one word", u"x"},
        {"lines", u"a\n"},
        {"paragraphs", u"a\n\n"},
        {"spaces", u" "},
        {"said", u"said "},
        {"said that", u"the general said that "},
        {"according to", u"according to the general, "},
        {"endless sentence", u"the 500 troops that the general said on Monday were in Iraq left and "},
        {"troops", u"500 troops, "},
        {"weekdays", u"Monday "},
        {"months", u"in May "},
        {"from to", u"from 500 to "},
        {"more than", u"more than "},
        {"half of", u"half of the "},
        {"they said", u"They said: “We go.” "},
        {"he", u"he "},
        {"who", u"who "},
        {"colons", u"A: b "},
        {"emoji", u"🚀"},
    };
    std::vector<Shape> all;
    for (const auto &piece : pieces)
        all.push_back({piece.name, repeated(piece.piece, length)});
    return all;
}

} // namespace nutgraf::test
