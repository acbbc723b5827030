// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reference/reference.h"

#include <QDialog>

#include <array>

class QComboBox;
class QLabel;
class QPushButton;

namespace nutgraf
{

/// Asks which columns of a table are what, shows its first rows, and says what would come of it.
class ReferenceDialog : public QDialog
{
    Q_OBJECT
public:
    ReferenceDialog(CsvTable table, const QString &name, const ReferenceColumns &columns,
                    QWidget *parent = nullptr);

    ReferenceColumns columns() const;

private:
    void refresh();

    CsvTable m_table;
    QString m_name;
    std::array<QComboBox *, 6> m_boxes; // in the order of ReferenceColumns' members
    QLabel *m_says;
    QPushButton *m_ok = nullptr;
};

/// The columns that were chosen for a table with this header before; nothing where there were none.
std::optional<ReferenceColumns> rememberedColumns(const QStringList &header);
void rememberColumns(const QStringList &header, const ReferenceColumns &columns);

} // namespace nutgraf
