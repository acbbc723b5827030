// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/nothingfound.h"

#include "model/project/project.h"

#include <algorithm>
#include <array>

namespace nutgraf
{

namespace
{

constexpr int fewestWords = 8;
/// A third or more of running English is such words; of other languages hardly any.
constexpr std::array commonWords{u"the", u"of",   u"and",  u"to",  u"in",   u"that", u"is", u"was", u"for",
                                 u"it",  u"with", u"as",   u"be",  u"on",   u"by",   u"at", u"are", u"this",
                                 u"had", u"not",  u"have", u"has", u"from", u"were", u"a",  u"an",  u"said"};
constexpr double leastShare = 0.12;

} // namespace

NothingFound nothingFoundIn(const Project &project)
{
    if (!project.facts().empty())
        return NothingFound::No;
    const QString &text = project.article().text;
    int words = 0, common = 0;
    constexpr int enough = 2000;
    for (qsizetype i = 0; i < text.size() && words < enough;) {
        const qsizetype begin = i;
        while (i < text.size() && text[i].isLetter())
            ++i;
        if (i == begin) {
            ++i;
            continue;
        }
        ++words;
        const QStringView word = QStringView(text).mid(begin, i - begin);
        common += std::any_of(commonWords.begin(), commonWords.end(), [word](const char16_t *known) {
            return word.compare(QStringView(known), Qt::CaseInsensitive) == 0;
        });
    }
    if (words < fewestWords)
        return NothingFound::EmptyBody;
    return common < leastShare * words ? NothingFound::OtherLanguage : NothingFound::NoFacts;
}

} // namespace nutgraf
