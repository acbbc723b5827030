// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handbook/handbookwindow.h"

#include "app/handbook/handbook.h"
#include "app/handbook/handbookbrowser.h"
#include "views/roomystyle.h"
#include "views/toolbutton.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QStyle>
#include <QToolButton>

namespace nutgraf
{

HandbookWindow::HandbookWindow(QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_pages(new QListWidget)
    , m_browser(new HandbookBrowser)
    , m_field(new QLineEdit)
    , m_nothing(new QLabel(tr("Not found")))
{
    setWindowTitle(tr("Handbook"));
    for (const HandbookPage &page : handbookPages()) {
        auto *item = new QListWidgetItem(page.title, m_pages);
        item->setData(Qt::UserRole, handbookUrl(page.name));
    }
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setFixedWidth(m_pages->sizeHintForColumn(0) + 36);
    makeRoomy(m_pages);

    const auto action = [this](const QString &text, QStyle::StandardPixmap icon, const QKeySequence &keys) {
        auto *made = new QAction(style()->standardIcon(icon), text, this);
        made->setShortcut(keys);
        made->setToolTip(tr("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
        addAction(made);
        return made;
    };
    QAction *back = action(tr("Back"), QStyle::SP_ArrowBack, QKeySequence(Qt::ALT | Qt::Key_Left));
    QAction *forward = action(tr("Forward"), QStyle::SP_ArrowForward, QKeySequence(Qt::ALT | Qt::Key_Right));
    back->setEnabled(false);
    forward->setEnabled(false);
    m_field->setPlaceholderText(tr("Search the handbook"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->setFixedWidth(fontMetrics().averageCharWidth() * 36);
    m_nothing->hide();

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(8, 6, 8, 6);
    tools->addWidget(makeToolButton(back));
    tools->addWidget(makeToolButton(forward));
    tools->addStretch();
    tools->addWidget(m_nothing);
    tools->addWidget(m_field);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(m_pages);
    sides->addWidget(m_browser, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(tools);
    column->addLayout(sides, 1);
    resize(1040, 780);

    connect(back, &QAction::triggered, m_browser, &QTextBrowser::backward);
    connect(forward, &QAction::triggered, m_browser, &QTextBrowser::forward);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QAction::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, forward, &QAction::setEnabled);
    connect(m_browser, &QTextBrowser::sourceChanged, this, &HandbookWindow::follow);
    connect(m_pages, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            open(item->data(Qt::UserRole).toUrl());
    });
    connect(m_field, &QLineEdit::returnPressed, this,
            [this] { find(QApplication::keyboardModifiers() & Qt::ShiftModifier ? -1 : 1); });
    connect(m_field, &QLineEdit::textChanged, m_nothing, &QWidget::hide);
    const auto key = [this](const QKeySequence &keys, auto act) {
        auto *made = new QAction(this);
        made->setShortcut(keys);
        connect(made, &QAction::triggered, this, act);
        addAction(made);
    };
    key(QKeySequence::Find, [this] {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->selectAll();
    });
    key(QKeySequence(Qt::Key_F3), [this] { find(1); });
    key(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { find(-1); });
    m_browser->setFocus();
}

void HandbookWindow::showAt(const QUrl &url)
{
    static QPointer<HandbookWindow> window;
    if (!window) {
        window = new HandbookWindow;
        window->setAttribute(Qt::WA_DeleteOnClose);
        window->setAttribute(Qt::WA_QuitOnClose, false); // the last article's window ends the program
    }
    window->open(url);
    window->show();
    window->raise();
    window->activateWindow();
}

void HandbookWindow::addHelp(QDialog *dialog, const QUrl &url)
{
    auto *help = new QAction(dialog);
    help->setShortcut(Qt::Key_F1);
    connect(help, &QAction::triggered, dialog, [url] { showAt(url); });
    dialog->addAction(help);
}

void HandbookWindow::open(const QUrl &url)
{
    if (m_browser->source() == url)
        m_browser->scrollToAnchor(url.fragment());
    else
        m_browser->setSource(url);
}

void HandbookWindow::follow(const QUrl &url)
{
    const QSignalBlocker quiet(m_pages);
    for (int row = 0; row < m_pages->count(); ++row) {
        if (m_pages->item(row)->data(Qt::UserRole).toUrl().matches(url, QUrl::RemoveFragment))
            m_pages->setCurrentRow(row);
    }
}

void HandbookWindow::find(int steps)
{
    const QString words = m_field->text();
    if (words.isEmpty())
        return;
    const QTextDocument::FindFlags flags =
        steps < 0 ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    bool isFound = m_browser->find(words, flags);
    const int count = m_pages->count(), from = std::max(0, m_pages->currentRow());
    // Round all pages, and back to this one from its other end.
    for (int i = 1; i <= count && !isFound; ++i) {
        const QUrl url =
            m_pages->item((from + steps * i + count * count) % count)->data(Qt::UserRole).toUrl();
        // As it is shown: without the ends of lines, and without the marks of words that stand out.
        const QString shown =
            handbookText(url).simplified().remove(QLatin1Char('*')).remove(QLatin1Char('`'));
        if (!shown.contains(words, Qt::CaseInsensitive))
            continue;
        m_browser->setSource(url);
        m_browser->moveCursor(steps < 0 ? QTextCursor::End : QTextCursor::Start);
        isFound = m_browser->find(words, flags);
    }
    m_nothing->setVisible(!isFound);
    if (!isFound) {
        QTextCursor cursor = m_browser->textCursor();
        cursor.clearSelection();
        m_browser->setTextCursor(cursor);
    }
}

} // namespace nutgraf
