// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readingfault.h"

#include "model/project/nothingfound.h"

#include <QCoreApplication>

namespace nutgraf
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReadingFault)
};

} // namespace

std::optional<Error> readingFaultOf(const Project &project, const Source &source)
{
    switch (nothingFoundIn(project)) {
    case NothingFound::EmptyBody:
        // Who pastes a line knows how short it is.
        if (std::holds_alternative<TextSource>(source))
            return {};
        return Error{Text::tr("Hardly any text was read from this article."),
                     {},
                     Text::tr("The page may need scripts, hold only a picture, or stop at a pay wall. Copy "
                              "the article’s text in your browser and paste it here.")};
    case NothingFound::OtherLanguage:
        return Error{Text::tr("This article does not seem to be in English."),
                     {},
                     Text::tr("English is the only language that is read so far. Open its English edition, "
                              "if there is one.")};
    case NothingFound::NoFacts:
    case NothingFound::No:
        break;
    }
    return {};
}

} // namespace nutgraf
