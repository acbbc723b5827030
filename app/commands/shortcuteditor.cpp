// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/shortcuteditor.h"

#include "app/commands/shortcuts.h"
#include "views/roomystyle.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace nutgraf
{

ShortcutEditor::ShortcutEditor(QMainWindow *window)
    : QDialog(window)
    , m_window(window)
    , m_commands(commandsOf(*window->menuBar()))
    , m_filter(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_keys(new QKeySequenceEdit)
    , m_note(new QLabel)
    , m_set(new QPushButton(tr("&Set")))
    , m_remove(new QPushButton(tr("&None")))
    , m_reset(new QPushButton(tr("&Default")))
{
    setWindowTitle(tr("Shortcuts"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("Filter commands"));
    m_list->setHeaderLabels({tr("Command"), tr("Shortcut")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    makeRoomy(m_list, m_list->header());
    m_list->setAccessibleName(tr("Commands"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_keys->setAccessibleName(tr("New shortcut"));
    m_keys->setToolTip(tr("Click here and press the keys"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_note->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_remove->setToolTip(tr("Take the shortcut away"));
    m_reset->setToolTip(tr("Go back to the program's own shortcut"));

    auto *row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("New shortcut:")));
    row->addWidget(m_keys, 1);
    row->addWidget(m_set);
    row->addWidget(m_remove);
    row->addWidget(m_reset);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *all = buttons->addButton(tr("All to De&faults"), QDialogButtonBox::ResetRole);
    for (QPushButton *button : {m_set, m_remove, m_reset, all, buttons->button(QDialogButtonBox::Close)})
        button->setAutoDefault(false); // Enter in the field of keys closes nothing
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    column->addWidget(m_note);
    column->addWidget(buttons);
    setTabOrder(all, buttons->button(QDialogButtonBox::Close)); // which the box leaves out
    resize(560, 520);

    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutEditor::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutEditor::showChosen);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutEditor::judge);
    connect(m_set, &QPushButton::clicked, this, &ShortcutEditor::set);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setShortcut(chosen()->id, {});
        fill();
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        resetShortcut(chosen()->id);
        fill();
    });
    connect(all, &QPushButton::clicked, this, [this] {
        resetAllShortcuts();
        fill();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    for (size_t i = 0; i < m_commands.size(); ++i)
        new QTreeWidgetItem(m_list, {m_commands[i].path, QString()});
    fill();
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_filter->setFocus();
}

const Command *ShortcutEditor::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_commands[size_t(row)];
}

void ShortcutEditor::fill()
{
    for (size_t i = 0; i < m_commands.size(); ++i) {
        const QAction *action = m_commands[i].action;
        QTreeWidgetItem *item = m_list->topLevelItem(int(i));
        item->setText(1, action->shortcut().toString(QKeySequence::NativeText));
        QFont font = m_list->font();
        font.setBold(action->shortcuts() != ownShortcuts(*action));
        item->setFont(1, font);
    }
    showChosen();
}

void ShortcutEditor::filter(const QString &typed)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        item->setHidden(!item->text(0).contains(typed, Qt::CaseInsensitive) &&
                        !item->text(1).contains(typed, Qt::CaseInsensitive));
    }
}

void ShortcutEditor::showChosen()
{
    const Command *command = chosen();
    const QSignalBlocker blocker(m_keys);
    m_keys->setKeySequence(command ? command->action->shortcut() : QKeySequence());
    m_keys->setEnabled(command != nullptr);
    judge();
}

void ShortcutEditor::judge()
{
    const Command *command = chosen();
    const QKeySequence keys = m_keys->keySequence();
    const Command *other = command ? conflictOf(m_commands, command->id, keys) : nullptr;
    m_set->setEnabled(command && !keys.isEmpty() && keys != command->action->shortcut());
    m_set->setText(other && m_set->isEnabled() ? tr("&Take Over") : tr("&Set"));
    m_remove->setEnabled(command && !command->action->shortcut().isEmpty());
    m_reset->setEnabled(command && command->action->shortcuts() != ownShortcuts(*command->action));
    m_note->setText(other ? tr("%1 belongs to “%2”. Taking it over leaves that one without a shortcut.")
                                .arg(keys.toString(QKeySequence::NativeText), other->path)
                          : QString());
}

void ShortcutEditor::set()
{
    const Command *command = chosen();
    const QKeySequence keys = m_keys->keySequence();
    while (const Command *other = conflictOf(m_commands, command->id, keys))
        setShortcut(other->id, {});
    setShortcut(command->id, keys);
    fill();
}

} // namespace nutgraf
