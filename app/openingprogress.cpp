// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openingprogress.h"

#include "app/opener.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

namespace nutgraf
{

OpeningProgress::OpeningProgress(Opener *opener, QWidget *parent)
    : QWidget(parent)
    , m_what(new QLabel)
    , m_cancel(new QToolButton)
    , m_wait(new QTimer(this))
{
    m_what->setTextFormat(Qt::PlainText);
    auto *bar = new QProgressBar;
    bar->setRange(0, 0); // how long it takes is not known
    bar->setTextVisible(false);
    bar->setFixedWidth(120);
    bar->setMaximumHeight(fontMetrics().height());
    bar->setAccessibleName(tr("Reading"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop reading; what is open stays"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_what);
    row->addWidget(bar);
    row->addWidget(m_cancel);
    hide();

    m_wait->setSingleShot(true);
    m_wait->setInterval(patience);
    connect(m_wait, &QTimer::timeout, this, &QWidget::show);
    connect(opener, &Opener::started, this, [this](const Source &source) {
        m_what->setText(tr("Reading %1…").arg(nameOf(source)));
        m_wait->start();
    });
    connect(opener, &Opener::finished, this, [this] {
        m_wait->stop();
        hide();
    });
    connect(m_cancel, &QToolButton::clicked, opener, &Opener::cancel);
}

} // namespace nutgraf
