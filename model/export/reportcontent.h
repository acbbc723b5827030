// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/factset.h"
#include "model/text/article.h"

#include <QString>

#include <vector>

namespace nutgraf
{

/// What a report on an article says in words. Every line is footnoted to the sentence it comes from.
struct ReportContent {
    struct Line {
        QString when; ///< "18 Feb 2021"; empty where not told
        QString who;  ///< a quote's speaker; empty otherwise
        QString what;
        size_t note = 0; ///< which of `notes` it rests on, from 0
    };
    QString title;              ///< the headline; the article's name where it has none
    std::vector<Line> events;   ///< by time, those without a date last
    std::vector<Line> troops;   ///< series by series, as the chart's table has them
    std::vector<Line> quotes;   ///< in text order
    std::vector<QString> notes; ///< sentences of the article on one line, in text order, each once
};

/// `facts` are those to be told, in text order; dismissed ones are left out.
ReportContent reportContent(const Article &article, const std::vector<Fact> &facts,
                            const Publication &publication);

} // namespace nutgraf
