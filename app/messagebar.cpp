// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagebar.h"

#include "views/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace nutgraf
{

namespace
{

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_what(plainLabel(this))
    , m_nextStep(plainLabel(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setAutoFillBackground(true);
    QFont bold = m_what->font();
    bold.setBold(true);
    m_what->setFont(bold);
    auto *dismiss = new QPushButton(tr("Dismiss"), this);
    connect(dismiss, &QPushButton::clicked, this, &QWidget::hide);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_what);
    words->addWidget(m_nextStep);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 8);
    row->addLayout(words, 1);
    row->addWidget(dismiss, 0, Qt::AlignVCenter);
    paintGround();
    hide();
}

void MessageBar::show(const Error &error)
{
    m_what->setText(error.where.isEmpty() ? error.what : tr("%1: %2").arg(error.where, error.what));
    m_nextStep->setText(error.nextStep);
    m_nextStep->setVisible(!error.nextStep.isEmpty());
    setAccessibleName(error.message());
    setVisible(true);
}

QString MessageBar::text() const
{
    return m_nextStep->text().isEmpty() ? m_what->text()
                                        : m_what->text() + QLatin1Char(' ') + m_nextStep->text();
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_painting)
        paintGround();
}

void MessageBar::paintGround()
{
    // The ground is our own colour on the window's palette, so it is asked of the parent, not of ourselves.
    m_painting = true;
    const Theme theme = Theme::of(parentWidget() ? parentWidget()->palette() : palette());
    QPalette own = palette();
    own.setColor(QPalette::Window, theme.warning);
    own.setColor(QPalette::WindowText, theme.text);
    setPalette(own);
    m_painting = false;
}

} // namespace nutgraf
