// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/extract/events/headlinefit.h"

#include "model/text/tagnames.h"

namespace nutgraf
{

namespace
{

/// Whether a headline must not end with a word of this tag.
bool hangs(Tag tag)
{
    switch (tag) {
    case Tag::IN:
    case Tag::TO:
    case Tag::CC:
    case Tag::DT:
    case Tag::MD:
    case Tag::PRPS:
    case Tag::WDT:
    case Tag::WP:
    case Tag::WRB:
    case Tag::POS:
    case Tag::VBP:
    case Tag::VBZ:
    case Tag::VBG:
    case Tag::RB:
    case Tag::Mark:
        return true;
    default:
        return false;
    }
}

/// Whether a phrase may end with a word of this tag.
bool closes(Tag tag)
{
    switch (tag) {
    case Tag::NN:
    case Tag::NNS:
    case Tag::NNP:
    case Tag::NNPS:
    case Tag::CD:
    case Tag::PRP:
    case Tag::RP:
    case Tag::VBN:
    case Tag::Unknown:
        return true;
    default:
        return false;
    }
}

/// How good a place right before a word of this tag is to stop at: 2 between clauses, 1 between phrases.
int stopBefore(Tag tag)
{
    switch (tag) {
    case Tag::WDT:
    case Tag::WP:
    case Tag::WRB:
    case Tag::CC:
        return 2;
    case Tag::IN:
    case Tag::TO:
    case Tag::VBG:
        return 1;
    default:
        return 0;
    }
}

/// How many parts to keep: up to the last good place to stop, a better one rather than a later one.
size_t cut(const std::vector<HeadlinePart> &parts, bool isComplete)
{
    int words = 0;
    size_t best = 0;
    int quality = -1;
    bool verb = isComplete;
    for (size_t i = 0; i < parts.size(); ++i) {
        int here = parts[i].text == u"," ? 2 : stopBefore(parts[i].tag);
        if (!verb || words < (here > 1 ? FewestWords - 1 : FewestWords))
            here = 0;
        // "from 350 to 1,200" says nothing when cut in two.
        const bool change = parts[i].tag == Tag::TO && i > 0 && parts[i - 1].tag == Tag::CD;
        const bool ends = i > 0 && closes(parts[i - 1].tag) && !change;
        if (here > 0 && ends && here >= quality) {
            best = i;
            quality = here;
        }
        words += int(parts[i].text.count(QLatin1Char(' '))) + parts[i].spaced;
        verb = verb || isFinite(parts[i].tag);
        if (words > MostWords)
            return quality > 0 ? best : i;
    }
    return parts.size();
}

} // namespace

void fitHeadline(std::vector<HeadlinePart> &parts, int words, bool isComplete)
{
    if (words > MostWords)
        parts.resize(cut(parts, isComplete));
    while (parts.size() > 1 &&
           (parts.back().tag == Tag::Mark || (int(parts.size()) > FewestWords && hangs(parts.back().tag))))
        parts.pop_back();
}

} // namespace nutgraf
