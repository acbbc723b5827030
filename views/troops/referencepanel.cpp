// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/troops/referencepanel.h"

#include "views/plaintext.h"
#include "views/roomystyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>

#include <algorithm>

namespace nutgraf
{

ReferencePanel::ReferencePanel(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel)
    , m_columns(new QToolButton)
    , m_list(new QListWidget)
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_columns->setText(tr("Columns…"));
    m_columns->setToolTip(tr("Says which columns of the table are what"));
    m_columns->setAutoRaise(true);
    connect(m_columns, &QToolButton::clicked, this, &ReferencePanel::columnsWanted);
    auto *remove = new QToolButton;
    remove->setText(tr("Remove"));
    remove->setToolTip(tr("Takes the reference off the chart"));
    remove->setAutoRaise(true);
    connect(remove, &QToolButton::clicked, this, &ReferencePanel::removeWanted);
    m_list->setAccessibleName(tr("Differences from the reference"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    makeRoomy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && size_t(row) < m_differences.size())
            Q_EMIT factChosen(m_differences[size_t(row)].fact);
    });
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 2, 6, 0);
    head->addWidget(m_summary, 1);
    head->addWidget(m_columns);
    head->addWidget(remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list);
    // The chart needs the room; half a row says that there are more.
    m_list->setMaximumHeight(7 * (fontMetrics().height() + 8) / 2);
}

void ReferencePanel::setContent(const Reference &reference, std::vector<Difference> differences)
{
    const QSignalBlocker quiet(m_list);
    // What differs comes first.
    std::stable_partition(differences.begin(), differences.end(),
                          [](const Difference &one) { return one.differs; });
    m_differences = std::move(differences);
    m_list->clear();
    for (const Difference &one : m_differences) {
        auto *item = new QListWidgetItem(one.says, m_list);
        item->setToolTip(plainToolTip(one.says));
    }
    for (const QString &warning : reference.warnings) {
        auto *item = new QListWidgetItem(tr("Note: %1").arg(warning), m_list);
        item->setToolTip(plainToolTip(warning));
        item->setFlags(Qt::ItemIsEnabled);
    }
    const auto differing = std::count_if(m_differences.begin(), m_differences.end(),
                                         [](const Difference &one) { return one.differs; });
    m_summary->setText(
        m_differences.empty()
            ? tr("“%1” has no number for what the article tells.").arg(reference.name)
            : tr("%1 of %n numbers differ from the reference “%2”", nullptr, int(m_differences.size()))
                  .arg(differing)
                  .arg(reference.name));
    m_columns->setEnabled(true);
    m_list->setVisible(m_list->count() > 0);
}

void ReferencePanel::setError(const QString &message)
{
    const QSignalBlocker quiet(m_list);
    m_differences.clear();
    m_list->clear();
    m_list->hide();
    m_columns->setEnabled(false);
    m_summary->setText(message);
}

QString ReferencePanel::summary() const
{
    return m_summary->text();
}

} // namespace nutgraf
