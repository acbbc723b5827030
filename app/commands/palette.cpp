// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/palette.h"

#include "model/text/fuzzy.h"
#include "views/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace nutgraf
{

namespace
{

constexpr int keysRole = Qt::UserRole, placeRole = Qt::UserRole + 1;
constexpr int mostRows = 12;

/// The command's name on the left, its shortcut faint on the right.
class CommandDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool isChosen = option.state & QStyle::State_Selected;
        painter->setPen(isChosen ? option.palette.color(QPalette::HighlightedText)
                                 : Theme::of(option.palette).faintText);
        painter->drawText(option.rect.adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(keysRole).toString());
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 8);
    }
};

} // namespace

CommandPalette::CommandPalette(const std::vector<Command> &commands, QWidget *window)
    : QFrame(window)
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
    , m_nothing(new QLabel(tr("No command is called so.")))
{
    std::copy_if(commands.begin(), commands.end(), std::back_inserter(m_commands),
                 [](const Command &command) { return command.action->isEnabled(); });
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("Commands"));
    m_field->setPlaceholderText(tr("Type a command"));
    m_field->setAccessibleName(tr("Type a command"));
    m_field->installEventFilter(this);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay with the field
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Commands found"));
    m_nothing->setMargin(10);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->setSpacing(4);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::carryOut);
    fill({});
    const int wide = std::min(600, window->width() - 40);
    // Whole rows, as many as there is room for.
    const int row = m_list->sizeHintForRow(0);
    const int around = sizeHint().height() - m_list->sizeHint().height();
    const int rows = std::clamp((window->height() - 80 - around) / row, 1, mostRows);
    const int high = around + rows * row;
    setGeometry((window->width() - wide) / 2, 40, wide, high);
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::fill(const QString &typed)
{
    struct Fit {
        int score;
        size_t place;
    };
    std::vector<Fit> fits;
    for (size_t i = 0; i < m_commands.size(); ++i) {
        if (const auto score = fuzzyScore(typed, m_commands[i].path))
            fits.push_back({*score, i});
    }
    std::stable_sort(fits.begin(), fits.end(), [](const Fit &a, const Fit &b) { return a.score > b.score; });
    m_list->clear();
    for (const Fit &fit : fits) {
        const Command &command = m_commands[fit.place];
        auto *item = new QListWidgetItem(command.path, m_list);
        const QString keys = command.action->shortcut().toString(QKeySequence::NativeText);
        item->setData(keysRole, keys);
        item->setData(placeRole, int(fit.place));
        if (!keys.isEmpty())
            item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(command.path, keys));
    }
    m_list->setCurrentRow(0);
    m_list->setVisible(!fits.empty());
    m_nothing->setVisible(fits.empty());
}

void CommandPalette::carryOut()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    // The command begins once the palette is gone and the focus is back where it was.
    const QPointer<QAction> action = m_commands[size_t(item->data(placeRole).toInt())].action;
    close();
    QTimer::singleShot(0, window(), [action] {
        if (action)
            action->trigger();
    });
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        close();
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Escape:
            close();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            carryOut();
            return true;
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QApplication::sendEvent(m_list, event);
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace nutgraf
