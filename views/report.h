// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/reportcontent.h"
#include "views/picturestack.h"

namespace nutgraf
{

/// A page about an article: `pictures` (timeline and chart) in the size of the page's width, below them what
/// is told in words, with footnotes. As a drawing it is one page: what has no room there is counted. As HTML
/// it is whole.
std::unique_ptr<Picture> reportPicture(ReportContent content, std::vector<NamedPicture> pictures);

/// The HTML form: `pictures` as drawings inside of it, everything from outside escaped.
QByteArray reportHtml(const ReportContent &content, const std::vector<NamedPicture> &pictures,
                      const PictureOptions &options);

/// A4 upright, in logical pixels.
constexpr QSizeF reportSize(794, 1123);

} // namespace nutgraf
