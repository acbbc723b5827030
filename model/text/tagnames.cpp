// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/tagnames.h"

#include <array>

namespace nutgraf
{

namespace
{

constexpr std::array<QLatin1String, 36> names{
    QLatin1String(""),    QLatin1String("CC"),  QLatin1String("CD"),   QLatin1String("DT"),
    QLatin1String("EX"),  QLatin1String("FW"),  QLatin1String("IN"),   QLatin1String("JJ"),
    QLatin1String("JJR"), QLatin1String("JJS"), QLatin1String("MD"),   QLatin1String("NN"),
    QLatin1String("NNS"), QLatin1String("NNP"), QLatin1String("NNPS"), QLatin1String("PDT"),
    QLatin1String("POS"), QLatin1String("PRP"), QLatin1String("PRP$"), QLatin1String("RB"),
    QLatin1String("RBR"), QLatin1String("RBS"), QLatin1String("RP"),   QLatin1String("TO"),
    QLatin1String("UH"),  QLatin1String("VB"),  QLatin1String("VBD"),  QLatin1String("VBG"),
    QLatin1String("VBN"), QLatin1String("VBP"), QLatin1String("VBZ"),  QLatin1String("WDT"),
    QLatin1String("WP"),  QLatin1String("WP$"), QLatin1String("WRB"),  QLatin1String("."),
};
static_assert(names.size() == size_t(Tag::Mark) + 1);

} // namespace

QLatin1String nameOf(Tag tag)
{
    return names[size_t(tag)];
}

Tag tagNamed(QStringView name)
{
    for (size_t i = 1; i < names.size(); ++i) {
        if (names[i] == name)
            return Tag(i);
    }
    return Tag::Unknown;
}

quint64 tagsNamed(QStringView name)
{
    const bool open = name.endsWith(QLatin1Char('*'));
    if (open)
        name.chop(1);
    quint64 tags = 0;
    for (size_t i = 1; i < names.size(); ++i) {
        if (open ? names[i].startsWith(name) : names[i] == name)
            tags |= quint64(1) << i;
    }
    return name.isEmpty() ? 0 : tags;
}

bool isVerb(Tag tag)
{
    return tag >= Tag::VB && tag <= Tag::VBZ;
}

bool isFinite(Tag tag)
{
    return tag == Tag::VBD || tag == Tag::VBP || tag == Tag::VBZ || tag == Tag::MD;
}

bool isNoun(Tag tag)
{
    return tag >= Tag::NN && tag <= Tag::NNPS;
}

bool isNominal(Tag tag)
{
    return isNoun(tag) || tag == Tag::PRP || tag == Tag::CD;
}

} // namespace nutgraf
