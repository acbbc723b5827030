// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace nutgraf
{

/// Whether a short block of a page speaks of the page and not of the news: "Advertisement", "Read more: ...",
/// "Share this story", "© 2021 ...", left-over markup.
bool isPageTalk(QStringView text);

/// Whether a text ends as a sentence does, closing quotes aside.
bool endsLikeASentence(QStringView text);

} // namespace nutgraf
