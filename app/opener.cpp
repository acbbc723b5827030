// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opener.h"

#include "app/correctionskeeper.h"
#include "model/extract/analysis.h"
#include "model/extract/dating/dating.h"
#include "model/extract/extraction.h"
#include "model/project/correctionsfile.h"

#include <QtConcurrent>

namespace nutgraf
{

namespace
{

Result<OpenedSource> readAndExtract(const Source &source, const RuleBook &rules)
{
    auto article = readSource(source);
    if (!article)
        return article.error();
    Opened opened;
    opened.article = std::make_shared<const Article>(std::move(article).value());
    opened.analysis = analyse(*opened.article, rules);
    opened.facts = compose(*opened.analysis, rules, publicationOf(*opened.article, *opened.analysis, rules));
    OpenedSource whole{opened, correctionsPathOf(*opened.article, correctionsFolder()), {}, {}};
    if (auto kept = readCorrections(whole.correctionsPath, *opened.article, opened.facts)) {
        whole.opened.corrections = std::move(kept.value().corrections);
        whole.correctionsBytes = kept.value().bytes;
    } else {
        whole.unusable = kept.error();
    }
    return whole;
}

} // namespace

Opener::Opener(std::shared_ptr<const RuleBook> rules, QObject *parent)
    : QObject(parent)
    , m_rules(std::move(rules))
{
}

void Opener::open(const Source &source)
{
    const quint64 job = ++m_job;
    m_busy = true;
    Q_EMIT started(source);
    QtConcurrent::run([source, rules = m_rules] {
        return readAndExtract(source, *rules);
    }).then(this, [this, job, source](const Result<OpenedSource> &result) {
        if (job != m_job)
            return;
        m_busy = false;
        if (result)
            Q_EMIT opened(source, result.value());
        else
            Q_EMIT failed(source, result.error());
        Q_EMIT finished();
    });
}

void Opener::cancel()
{
    ++m_job;
    if (m_busy) {
        m_busy = false;
        Q_EMIT finished();
    }
}

} // namespace nutgraf
