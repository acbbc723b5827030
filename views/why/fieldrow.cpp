// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/why/fieldrow.h"

#include "views/plaintext.h"
#include "views/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace nutgraf
{

namespace
{

constexpr int mostSuggestions = 4;

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::WindowText);
    label->setText(text);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    return label;
}

} // namespace

FieldRow::FieldRow(const FactField &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_value(plainLabel(field.value.isEmpty() ? tr("not told") : field.value, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 1, 4, 1);
    column->setSpacing(3);
    column->addWidget(m_value);
    const Theme theme = Theme::of(palette());
    QPalette colours = m_value->palette();
    colours.setColor(QPalette::WindowText, field.value.isEmpty() ? theme.faintText : theme.text);
    m_value->setPalette(colours);
    setAccessibleName(tr("%1: %2").arg(field.name, m_value->text()));
    if (!field.set)
        return;
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setToolTip(tr("Click or press Enter to change this"));
}

void FieldRow::edit()
{
    if (!m_field.set || m_editor)
        return;
    auto *column = static_cast<QVBoxLayout *>(layout());
    m_value->hide();
    if (m_field.choices.isEmpty()) {
        m_line = new QLineEdit(m_field.typed, this);
        m_line->setPlaceholderText(m_field.hint);
        m_line->setAccessibleName(m_field.name);
        if (!m_field.suggestions.isEmpty()) {
            auto *completer = new QCompleter(m_field.suggestions, m_line);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            m_line->setCompleter(completer);
        }
        connect(m_line, &QLineEdit::returnPressed, this, &FieldRow::commit);
        connect(m_line, &QLineEdit::textEdited, this, [this] { showFault({}); });
        m_editor = m_line;
    } else {
        m_box = new QComboBox(this);
        m_box->addItems(m_field.choices);
        m_box->setCurrentIndex(std::max(0, int(m_field.choices.indexOf(m_field.typed))));
        m_box->setAccessibleName(m_field.name);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(8);
        connect(m_box, &QComboBox::activated, this, &FieldRow::commit);
        m_editor = m_box;
    }
    m_editor->installEventFilter(this);
    column->addWidget(m_editor);
    m_fault = plainLabel({}, this);
    m_fault->hide();
    column->addWidget(m_fault);
    addSuggestions(column);
    m_editor->show();
    m_editor->setFocus();
    if (m_line) {
        // All of it is selected, and where it is longer than the field its beginning is in sight.
        m_line->end(false);
        m_line->home(true);
    }
}

void FieldRow::addSuggestions(QVBoxLayout *column)
{
    int added = 0;
    for (const QString &suggestion : m_field.suggestions) {
        if (suggestion == m_field.typed || added == mostSuggestions)
            continue;
        auto *button =
            new QPushButton(QString(suggestion).replace(QLatin1Char('&'), QLatin1String("&&")), this);
        button->setToolTip(plainToolTip(tr("Put “%1” here").arg(suggestion)));
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(button, &QPushButton::clicked, this, [this, suggestion] {
            m_line->setText(suggestion);
            commit();
        });
        column->addWidget(button);
        button->show();
        ++added;
    }
}

void FieldRow::showFault(const QString &fault)
{
    if (!m_fault)
        return;
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_editor->setAccessibleDescription(fault);
}

QString FieldRow::fault() const
{
    return m_fault ? m_fault->text() : QString();
}

void FieldRow::commit()
{
    if (m_editor)
        Q_EMIT committed(m_line ? m_line->text() : m_box->currentText());
}

void FieldRow::cancel()
{
    if (!m_editor)
        return;
    m_editor->removeEventFilter(this);
    for (QWidget *child : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (child != m_value) {
            child->hide();
            child->deleteLater();
        }
    }
    m_editor = m_fault = nullptr;
    m_line = nullptr;
    m_box = nullptr;
    m_value->show();
    setFocus();
}

bool FieldRow::eventFilter(QObject *watched, QEvent *event)
{
    // Keys typed here are nobody else's shortcuts: Escape leaves the editor, letters find a choice.
    if (watched == m_editor && event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape || (m_box && key->modifiers() == Qt::NoModifier)) {
            event->accept();
            return true;
        }
    }
    if (watched == m_editor && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        cancel();
        return true;
    }
    if (watched == m_editor && m_box && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            commit();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FieldRow::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (!m_editor && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2))
        edit();
    else
        QWidget::keyPressEvent(event);
}

void FieldRow::mouseReleaseEvent(QMouseEvent *)
{
    edit();
}

void FieldRow::focusInEvent(QFocusEvent *)
{
    update();
}

void FieldRow::focusOutEvent(QFocusEvent *)
{
    update();
}

void FieldRow::enterEvent(QEnterEvent *)
{
    update();
}

void FieldRow::leaveEvent(QEvent *)
{
    update();
}

void FieldRow::paintEvent(QPaintEvent *)
{
    if (m_editor || !m_field.set || !(hasFocus() || underMouse()))
        return;
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? theme.text : theme.faintText, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

} // namespace nutgraf
