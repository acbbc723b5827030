// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/troops/referencedialog.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nutgraf
{

namespace
{

constexpr int previewRows = 6;

using Member = int ReferenceColumns::*;
constexpr std::array<Member, 6> members{&ReferenceColumns::date,  &ReferenceColumns::value,
                                        &ReferenceColumns::low,   &ReferenceColumns::high,
                                        &ReferenceColumns::force, &ReferenceColumns::place};

QString settingsKey(const QStringList &header)
{
    const QByteArray names = header.join(QLatin1Char('\n')).toUtf8();
    return QStringLiteral("reference/columns/") +
           QString::fromLatin1(QCryptographicHash::hash(names, QCryptographicHash::Sha1).toHex());
}

QTableWidget *makePreview(const CsvTable &table)
{
    const int rows = int(std::min<size_t>(table.rows.size(), previewRows));
    auto *preview = new QTableWidget(rows, int(table.header.size()));
    preview->setHorizontalHeaderLabels(table.header);
    preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    preview->setSelectionMode(QAbstractItemView::NoSelection);
    preview->setAccessibleName(QCoreApplication::translate("nutgraf::ReferenceDialog", "First rows"));
    preview->verticalHeader()->hide();
    preview->setFocusPolicy(Qt::NoFocus); // nothing in it can be chosen
    preview->horizontalHeader()->setStretchLastSection(true);
    preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < preview->columnCount(); ++column)
            preview->setItem(row, column, new QTableWidgetItem(table.rows[size_t(row)][column].left(80)));
    }
    preview->resizeColumnsToContents();
    return preview;
}

} // namespace

ReferenceDialog::ReferenceDialog(CsvTable table, const QString &name, const ReferenceColumns &columns,
                                 QWidget *parent)
    : QDialog(parent)
    , m_table(std::move(table))
    , m_name(name)
    , m_says(new QLabel)
{
    setWindowTitle(tr("Columns of the Reference"));
    auto *form = new QFormLayout;
    const std::array labels{tr("&Date"), tr("&Value"), tr("&Low"), tr("&High"), tr("&Force"), tr("&Place")};
    for (size_t i = 0; i < members.size(); ++i) {
        auto *box = new QComboBox;
        box->addItem(i < 2 ? tr("choose…") : tr("none"));
        box->addItems(m_table.header);
        box->setCurrentIndex(std::clamp(columns.*members[i] + 1, 0, box->count() - 1));
        connect(box, &QComboBox::currentIndexChanged, this, &ReferenceDialog::refresh);
        form->addRow(labels[i], box);
        m_boxes[i] = box;
    }
    m_says->setTextFormat(Qt::PlainText);
    m_says->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(makePreview(m_table), 1);
    column->addLayout(form);
    column->addWidget(m_says);
    column->addWidget(buttons);
    resize(620, 520);
    refresh();
}

ReferenceColumns ReferenceDialog::columns() const
{
    ReferenceColumns columns;
    for (size_t i = 0; i < members.size(); ++i)
        columns.*members[i] = m_boxes[i]->currentIndex() - 1;
    return columns;
}

void ReferenceDialog::refresh()
{
    const auto reference = makeReference(m_table, columns(), m_name);
    m_ok->setEnabled(reference.ok());
    if (!reference) {
        m_says->setText(reference.error().what + QLatin1Char(' ') + reference.error().nextStep);
        return;
    }
    size_t numbers = 0;
    for (const ReferenceSeries &series : reference->series)
        numbers += series.points.size();
    m_says->setText(tr("%1 numbers in %2 series").arg(numbers).arg(reference->series.size()));
}

std::optional<ReferenceColumns> rememberedColumns(const QStringList &header)
{
    const QStringList numbers = QSettings().value(settingsKey(header)).toStringList();
    if (numbers.size() != qsizetype(members.size()))
        return {};
    ReferenceColumns columns;
    for (size_t i = 0; i < members.size(); ++i) {
        const int column = numbers[qsizetype(i)].toInt();
        columns.*members[i] = column < header.size() ? column : -1;
    }
    return columns.isComplete() ? std::optional(columns) : std::nullopt;
}

void rememberColumns(const QStringList &header, const ReferenceColumns &columns)
{
    QStringList numbers;
    for (const Member member : members)
        numbers.append(QString::number(columns.*member));
    QSettings().setValue(settingsKey(header), numbers);
}

} // namespace nutgraf
