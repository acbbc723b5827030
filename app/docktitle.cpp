// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docktitle.h"

#include "views/theme.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace nutgraf
{

DockTitle::DockTitle(QDockWidget *dock)
    : QWidget(dock)
    , m_name(new QLabel(this))
    , m_buttons(new QWidget(this))
{
    m_name->setTextFormat(Qt::PlainText);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    small.setCapitalization(QFont::AllUppercase);
    small.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    m_name->setFont(small);
    m_name->setForegroundRole(QPalette::WindowText);
    m_name->setText(dock->windowTitle());
    connect(dock, &QWidget::windowTitleChanged, m_name, &QLabel::setText);

    const auto button = [&](QStyle::StandardPixmap icon, const QString &tip) {
        auto *made = new QToolButton(m_buttons);
        made->setIcon(style()->standardIcon(icon));
        made->setIconSize({12, 12});
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::NoFocus);
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        return made;
    };
    QToolButton *floating = button(QStyle::SP_TitleBarNormalButton, tr("Own window"));
    QToolButton *close = button(QStyle::SP_TitleBarCloseButton, tr("Close"));
    connect(floating, &QToolButton::clicked, dock, [dock] { dock->setFloating(!dock->isFloating()); });
    connect(close, &QToolButton::clicked, dock, &QWidget::close);
    auto *buttonRow = new QHBoxLayout(m_buttons);
    buttonRow->setContentsMargins({});
    buttonRow->setSpacing(0);
    buttonRow->addWidget(floating);
    buttonRow->addWidget(close);
    QSizePolicy kept = m_buttons->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_buttons->setSizePolicy(kept);
    m_buttons->hide();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 4, 6, 2);
    row->addWidget(m_name);
    row->addStretch();
    row->addWidget(m_buttons);
}

void DockTitle::setTabbed(bool tabbed)
{
    m_tabbed = tabbed;
    m_name->setVisible(!tabbed);
    m_buttons->setVisible(false);
    updateGeometry();
}

QSize DockTitle::sizeHint() const
{
    return m_tabbed ? QSize(0, 0) : layout()->sizeHint();
}

void DockTitle::enterEvent(QEnterEvent *)
{
    m_buttons->setVisible(!m_tabbed);
}

void DockTitle::leaveEvent(QEvent *)
{
    m_buttons->hide();
}

void DockTitle::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter(this).fillRect(rect(), theme.background);
}

} // namespace nutgraf
