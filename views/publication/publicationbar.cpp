// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publication/publicationbar.h"

#include "model/facts/display.h"
#include "model/project/edit.h"
#include "model/project/project.h"
#include "views/publication/candidatepopup.h"
#include "views/publication/dateeditor.h"
#include "views/publication/monthgrid.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

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

/// "14 Thursdays"; `weekday` is 1 for Monday, 0 for days of any kind. Follows "one of".
QString countedDays(unsigned weekday, int count)
{
    switch (weekday) {
    case 1:
        return PublicationBar::tr("%n Mondays", nullptr, count);
    case 2:
        return PublicationBar::tr("%n Tuesdays", nullptr, count);
    case 3:
        return PublicationBar::tr("%n Wednesdays", nullptr, count);
    case 4:
        return PublicationBar::tr("%n Thursdays", nullptr, count);
    case 5:
        return PublicationBar::tr("%n Fridays", nullptr, count);
    case 6:
        return PublicationBar::tr("%n Saturdays", nullptr, count);
    case 7:
        return PublicationBar::tr("%n Sundays", nullptr, count);
    default:
        return PublicationBar::tr("%n days", nullptr, count);
    }
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
    , m_reasons(new QGridLayout)
    , m_pick(new QPushButton(tr("Pick the day"), this))
    , m_change(new QPushButton(this))
    , m_editor(new DateEditor(this))
{
    QFont bold = m_date->font();
    bold.setBold(true);
    m_date->setFont(bold);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_date);
    m_reasons->setHorizontalSpacing(5);
    m_reasons->setVerticalSpacing(2);
    m_reasons->setColumnStretch(1, 1);
    words->addLayout(m_reasons);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_pick);
    buttons->addWidget(m_change);
    buttons->addStretch();
    // The buttons stand beside a line or two, and below the reasons of a date that is inferred.
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_row->addLayout(words, 1);
    m_row->addLayout(buttons);
    m_row->setAlignment(buttons, Qt::AlignVCenter);
    m_pick->setToolTip(tr("The days that the text leaves open, in a calendar"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 8, 14, 8);
    column->addLayout(m_row);
    column->addWidget(m_editor);
    m_editor->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // as high as its words need

    connect(m_pick, &QPushButton::clicked, this, &PublicationBar::pickCandidate);
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
    return m_date->text() + QLatin1Char('\n') + reasons().join(QLatin1Char('\n'));
}

void PublicationBar::pickCandidate()
{
    auto *popup = new CandidatePopup(candidatesOf(workspace().project->publication()), this);
    connect(popup, &CandidatePopup::chosen, this, [this](CivilDay day) { setDate(DateRange::day(day)); });
    popup->openUnder(m_pick);
}

QString PublicationBar::title() const
{
    const Publication &publication = workspace().project->publication();
    if (!publication.isKnown())
        return tr("Publication date unknown");
    const CandidateDays candidates = candidatesOf(publication);
    if (candidates.isEmpty())
        return tr("Published %1").arg(toDisplayWithWeekday(publication.date));
    const int count = int(candidates.days(MonthGrid::MostDays).size());
    return tr("Published on one of %1, %2")
        .arg(countedDays(candidates.weekday(), count), toDisplay(candidates.hull()));
}

QStringList PublicationBar::reasons() const
{
    const Project &project = *workspace().project;
    const Publication &publication = project.publication();
    const int count = project.relativeFactCount();
    QStringList lines = publication.because;
    lines.removeAll(QString());
    if (publication.basis == DateBasis::Inferred || publication.basis == DateBasis::Unknown) {
        if (!publication.isKnown())
            lines.append(
                count == 0 ? tr("No fact needs it so far.")
                           : tr("%n facts wait for it: their days are told from that date.", nullptr, count));
        else if (count > 0 && !publication.date.isSingleDay())
            lines.append(tr("The dates of %n facts stay open until you pick the day.", nullptr, count));
        return lines;
    }
    if (publication.basis == DateBasis::User || lines.isEmpty())
        lines = QStringList{sourceOf(publication.basis)};
    if (count > 0)
        lines.append(tr("%n facts depend on it", nullptr, count));
    return {lines.join(QStringLiteral(" · "))};
}

void PublicationBar::showPublication()
{
    const Publication &publication = workspace().project->publication();
    m_date->setText(title());
    showReasons();
    const bool inferred = !candidatesOf(publication).isEmpty();
    m_pick->setVisible(inferred);
    m_row->setDirection(inferred ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_change->setText(publication.isKnown() ? tr("Change") : tr("Set it"));
    setAccessibleName(text());
    update();
}

/// Each on a line of its own, behind a bullet where there are several.
void PublicationBar::showReasons()
{
    while (const QLayoutItem *item = m_reasons->takeAt(0)) {
        item->widget()->hide(); // it goes later, and its room goes now
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList lines = reasons();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.size() > 1) {
            QLabel *bullet = plainLabel(this);
            bullet->setText(QStringLiteral("•"));
            m_reasons->addWidget(bullet, int(i), 0, Qt::AlignTop);
        }
        QLabel *reason = plainLabel(this);
        reason->setText(lines[i]);
        m_reasons->addWidget(reason, int(i), lines.size() > 1 ? 1 : 0, 1, lines.size() > 1 ? 1 : 2);
    }
    paintWords();
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
    for (int i = 0; i < m_reasons->count(); ++i) {
        QPalette quiet = palette();
        quiet.setColor(QPalette::WindowText, theme.faintText);
        m_reasons->itemAt(i)->widget()->setPalette(quiet);
    }
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
    const Project &project = *workspace().project;
    // It is loud only where facts wait for it.
    const bool isLacking = !project.publication().isKnown() && project.relativeFactCount() > 0;
    painter.fillRect(rect(), isLacking ? theme.warning : theme.panel);
}

View *makePublicationBar(const Workspace &workspace, QWidget *parent)
{
    return new PublicationBar(workspace, parent);
}

} // namespace nutgraf
