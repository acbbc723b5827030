// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startpage.h"

#include "app/handbook/handbook.h"
#include "app/handbook/handbookwindow.h"
#include "app/recent.h"
#include "model/readers/readers.h"
#include "views/plaintext.h"
#include "views/theme.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace nutgraf
{

namespace
{

QLabel *label(const QString &text, QWidget *parent, qreal scale, QFont::Weight weight)
{
    auto *made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    QFont font = made->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(weight);
    made->setFont(font);
    return made;
}

/// The headline of a sample; its file's name where it has none.
QString titleOfSample(const QString &path)
{
    const auto article = readFile(path);
    return article && !article->title.isEmpty() ? article->title : path.section(QLatin1Char('/'), -1);
}

} // namespace

StartPage::StartPage(RecentFiles *recent, QWidget *parent)
    : QWidget(parent)
    , m_recent(recent)
    , m_recentColumn(new QWidget(this))
    , m_recentList(new QVBoxLayout)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    showLinks();
    auto *open = new QPushButton(tr("Open an article…"), this);
    auto *paste = new QPushButton(tr("Paste an article"), this);
    open->setDefault(true);
    auto *handbook = new QPushButton(tr("How it works"), this);
    for (QPushButton *button : {open, paste, handbook})
        button->setMinimumSize(button->sizeHint() + QSize(24, 8));
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(paste, &QPushButton::clicked, this, &StartPage::pasteRequested);
    connect(handbook, &QPushButton::clicked, this,
            [] { HandbookWindow::showAt(handbookUrl(QStringLiteral("getting-started"))); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(open);
    buttons->addWidget(paste);
    buttons->addWidget(handbook);
    buttons->addStretch();

    auto *recentColumn = new QVBoxLayout(m_recentColumn);
    recentColumn->setContentsMargins({});
    recentColumn->setSpacing(0);
    recentColumn->addWidget(label(tr("Recent"), this, 1, QFont::DemiBold));
    recentColumn->addLayout(m_recentList);
    recentColumn->addStretch();
    m_recentList->setSpacing(0);

    auto *samples = new QVBoxLayout;
    samples->setSpacing(0);
    samples->addWidget(label(tr("Samples"), this, 1, QFont::DemiBold));
    samples->addSpacing(6);
    const QDir folder(QStringLiteral(":/nutgraf/samples"));
    for (const QString &name : folder.entryList({QStringLiteral("[!.]*")}, QDir::Files, QDir::Name))
        samples->addWidget(fileButton(titleOfSample(folder.filePath(name)), folder.filePath(name)));
    samples->addStretch();

    auto *lists = new QHBoxLayout;
    lists->setSpacing(48);
    lists->addWidget(m_recentColumn, 2);
    lists->addLayout(samples, 3);

    auto *page = new QVBoxLayout;
    page->setSpacing(8);
    page->addStretch(2);
    page->addWidget(label(QStringLiteral("Nutgraf"), this, 2.4, QFont::Bold));
    auto *promise =
        label(tr("Finds the events, troop numbers and quotes in an article on military matters, and shows "
                 "where each comes from."),
              this, 1.15, QFont::Normal);
    promise->setWordWrap(true);
    page->addWidget(promise);
    page->addSpacing(12);
    page->addLayout(buttons);
    auto *hint =
        label(tr("Or drop a file, a page or text anywhere in this window. Nothing leaves this computer."),
              this, 1, QFont::Normal);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    page->addWidget(hint);
    page->addSpacing(24);
    page->addLayout(lists);
    page->addStretch(3);

    auto *centred = new QHBoxLayout(this);
    centred->setContentsMargins(32, 24, 32, 24);
    auto *column = new QWidget(this);
    column->setLayout(page);
    column->setMaximumWidth(760);
    centred->addWidget(column);

    connect(recent, &RecentFiles::changed, this, &StartPage::listRecent);
    listRecent();
}

void StartPage::showLinks()
{
    // The default link colour is made for white grounds alone.
    const QString style =
        QStringLiteral(
            "QPushButton[flat=\"true\"] { text-align: left; border: none; padding: 4px 0; color: %1; }"
            "QPushButton[flat=\"true\"]:hover, QPushButton[flat=\"true\"]:focus"
            " { text-decoration: underline; }")
            .arg(Theme::of(palette()).event.name());
    if (style != styleSheet())
        setStyleSheet(style);
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showLinks();
}

void StartPage::listRecent()
{
    while (QLayoutItem *item = m_recentList->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList paths = m_recent->paths();
    m_recentList->addSpacing(6);
    for (const QString &path : paths)
        m_recentList->addWidget(fileButton(path.section(QLatin1Char('/'), -1), path));
    m_recentColumn->setVisible(!paths.isEmpty());
}

QWidget *StartPage::fileButton(const QString &name, const QString &path)
{
    auto *button = new QPushButton(QString(name).replace(QLatin1Char('&'), QLatin1String("&&")), this);
    button->setFlat(true);
    button->setCursor(Qt::PointingHandCursor);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    if (!path.startsWith(QLatin1Char(':')))
        button->setToolTip(plainToolTip(path));
    connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT sourceChosen(FileSource{path}); });
    return button;
}

} // namespace nutgraf
