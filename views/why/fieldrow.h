// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/factfields.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace nutgraf
{

/// The value of a field, for reading; a click, Enter or F2 turns it into an editor in its place. Enter
/// commits, Escape leaves all as it was; what is wrong is said below.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    FieldRow(const FactField &field, QWidget *parent);

    const FactField &field() const { return m_field; }
    bool isEditing() const { return m_editor != nullptr; }
    /// Shows the editor.
    void edit();
    /// Says what is wrong with what was typed.
    void showFault(const QString &fault);
    QString fault() const;
    QLineEdit *line() const { return m_line; } ///< null unless words are being typed
    QComboBox *box() const { return m_box; }   ///< null unless one of a set is being chosen

public Q_SLOTS:
    void commit();
    void cancel();

Q_SIGNALS:
    void committed(const QString &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addSuggestions(QVBoxLayout *column);

    FactField m_field;
    QLabel *m_value;
    QWidget *m_editor = nullptr;
    QLineEdit *m_line = nullptr;
    QComboBox *m_box = nullptr;
    QLabel *m_fault = nullptr;
};

} // namespace nutgraf
