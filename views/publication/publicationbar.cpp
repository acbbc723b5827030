// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publication/publicationbar.h"

#include "model/project/edit.h"
#include "model/project/project.h"
#include "views/publication/dateeditor.h"
#include "views/publication/typeddate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace nutgraf
{

namespace
{

QString sourceOf(DateBasis basis)
{
    switch (basis) {
    case DateBasis::User:
        return PublicationBar::tr("set by you");
    case DateBasis::Metadata:
        return PublicationBar::tr("from the page’s metadata");
    case DateBasis::Dateline:
        return PublicationBar::tr("from the date line");
    case DateBasis::FileName:
        return PublicationBar::tr("from the file’s name");
    case DateBasis::Inferred:
        return PublicationBar::tr("inferred from the text");
    case DateBasis::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::WindowText); // whatever the ground's role
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

PublicationBar::PublicationBar(const Workspace &workspace, QWidget *parent)
    : View(workspace, parent)
    , m_date(plainLabel(this))
    , m_because(plainLabel(this))
    , m_change(new QPushButton(this))
    , m_editor(new DateEditor(this))
{
    QFont bold = m_date->font();
    bold.setBold(true);
    m_date->setFont(bold);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_date);
    words->addWidget(m_because);
    auto *row = new QHBoxLayout;
    row->addLayout(words, 1);
    row->addWidget(m_change, 0, Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 8, 14, 8);
    column->addLayout(row);
    column->addWidget(m_editor);
    m_editor->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    connect(m_change, &QPushButton::clicked, this, &PublicationBar::edit);
    connect(m_editor, &DateEditor::chosen, this, [this](const DateRange &date) { setDate(date); });
    connect(m_editor, &DateEditor::forgotten, this, [this] { setDate({}); });
    const auto stopEditing = [this] {
        m_editor->hide();
        m_change->show();
    };
    connect(m_editor, &DateEditor::cancelled, this, stopEditing);
    connect(workspace.project, &Project::articleChanged, this, stopEditing);
    connect(workspace.project, &Project::publicationChanged, this, &PublicationBar::showPublication);
    connect(workspace.project, &Project::factsChanged, this, &PublicationBar::showPublication);
    paintWords();
    showPublication();
}

void PublicationBar::edit()
{
    const Publication &publication = workspace().project->publication();
    m_change->hide();
    m_editor->start(publication.date, publication.basis == DateBasis::User);
}

QString PublicationBar::text() const
{
    return m_date->text() + QLatin1Char('\n') + m_because->text();
}

void PublicationBar::showPublication()
{
    const Project &project = *workspace().project;
    const Publication &publication = project.publication();
    const int count = project.relativeFactCount();
    if (publication.isKnown()) {
        m_date->setText(tr("Published %1").arg(toReadableWithWeekday(publication.date)));
        QStringList parts = publication.because;
        parts.removeAll(QString());
        if (publication.basis == DateBasis::User || parts.isEmpty())
            parts = QStringList{sourceOf(publication.basis)};
        if (count > 0)
            parts.append(count == 1 ? tr("1 fact depends on it") : tr("%1 facts depend on it").arg(count));
        m_because->setText(parts.join(QStringLiteral(" · ")));
    } else {
        m_date->setText(tr("Publication date unknown"));
        m_because->setText(count == 0 ? tr("No fact needs it so far.")
                           : count == 1
                               ? tr("1 fact waits for it: its day is told from that date.")
                               : tr("%1 facts wait for it: their days are told from that date.").arg(count));
    }
    m_change->setText(publication.isKnown() ? tr("Change") : tr("Set it"));
    setAccessibleName(text());
    update();
}

void PublicationBar::setDate(const std::optional<DateRange> &date)
{
    m_editor->hide();
    m_change->show();
    workspace().submit({SetPublication{date}}, tr("Change of Publication Date"));
}

void PublicationBar::paintWords()
{
    const Theme theme = Theme::of(palette());
    QPalette quiet = m_because->palette();
    quiet.setColor(QPalette::WindowText, theme.faintText);
    m_because->setPalette(quiet);
    QPalette loud = m_date->palette();
    loud.setColor(QPalette::WindowText, theme.text);
    m_date->setPalette(loud);
}

void PublicationBar::changeEvent(QEvent *event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintWords();
}

void PublicationBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), workspace().project->publication().isKnown() ? theme.panel : theme.warning);
}

View *makePublicationBar(const Workspace &workspace, QWidget *parent)
{
    return new PublicationBar(workspace, parent);
}

} // namespace nutgraf
