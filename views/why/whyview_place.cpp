// SPDX-License-Identifier: GPL-3.0-or-later
// What the inspector says of readings not taken, and where there is no fact.
#include "model/facts/display.h"
#include "model/project/nothingfound.h"
#include "model/project/project.h"
#include "model/project/reshape.h"
#include "views/why/sentencelabel.h"
#include "views/why/whyview.h"

#include <QLabel>
#include <QVBoxLayout>

namespace nutgraf
{

namespace
{

QString kindName(FactKind kind)
{
    switch (kind) {
    case FactKind::Event:
        return WhyView::tr("an event");
    case FactKind::Deployment:
        return WhyView::tr("a troop number");
    case FactKind::Quote:
        return WhyView::tr("a quote");
    }
    Q_UNREACHABLE();
}

} // namespace

QString WhyView::whyNothing() const
{
    switch (nothingFoundIn(*workspace().project)) {
    case NothingFound::EmptyBody:
        return tr(
            "Hardly any text was read from this article. The page may need scripts, hold only a picture, "
            "or stop at a pay wall: copy the article’s text in your browser and paste it here.");
    case NothingFound::OtherLanguage:
        return tr(
            "This article does not seem to be in English, the only language that is read so far. Open its "
            "English edition, if there is one.");
    case NothingFound::NoFacts:
    case NothingFound::No:
        break;
    }
    return tr(
        "The article was read, and no dated event, number of troops or quote was found in it. Click on a "
        "number or a date in it to see why it is none; select words to mark a fact by hand.");
}

QString WhyView::told(const Refusal &refusal) const
{
    return tr("“%1” as %2: %3")
        .arg(refusal.span.in(workspace().project->article().text).toString().simplified(),
             kindName(refusal.kind), refusal.because);
}

void WhyView::showPlace(QVBoxLayout *column, qint32 offset)
{
    const Theme theme = Theme::of(palette());
    const Project &project = *workspace().project;
    const FactSet &found = project.found();
    const QString &text = project.article().text;
    const auto at = [offset](Span span) { return span.contains(offset); };
    const Span place{offset, offset + 1};
    const Span sentence = sentenceAround(project, place);
    Span words = place;
    for (const Quantity &quantity : found.quantities)
        words = at(quantity.span) ? quantity.span : words;
    for (const Timex &time : found.times)
        words = at(time.span) ? time.span : words;
    while (words == place && words.begin > sentence.begin && text[words.begin - 1].isLetterOrNumber())
        words = {words.begin - 1, words.end};
    while (words.begin != offset && words.end == offset + 1 && words.end < sentence.end &&
           text[words.end].isLetterOrNumber())
        ++words.end;
    QLabel *title = addLabel(column, tr("No fact stands here"), theme.text);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    column->addWidget(new SentenceLabel(sentence.in(text).toString(),
                                        {words.begin - sentence.begin, words.end - sentence.begin},
                                        theme.faintText, this));
    bool isTold = false;
    for (const Refusal &refusal : found.refusals) {
        if (!at(refusal.span))
            continue;
        if (!isTold)
            addLabel(column, tr("Readings not taken"), theme.faintText);
        addLabel(column, told(refusal), theme.text);
        isTold = true;
    }
    for (const Timex &time : found.times) {
        if (isTold || !at(time.span))
            continue;
        const QString date = time.range.isUnknown() ? time.value : toDisplay(time.range);
        addLabel(column, tr("Read as a date (%1): %2. No event was told with it.").arg(date, time.because),
                 theme.text);
        isTold = true;
    }
    for (const Quantity &quantity : found.quantities) {
        if (isTold || !at(quantity.span))
            continue;
        const QString unit = quantity.unit.isEmpty() ? tr("nothing that is named") : quantity.unit;
        addLabel(
            column,
            tr("Read as a number (%1) that counts %2, not troops.").arg(toDisplay(quantity.amount), unit),
            theme.text);
        isTold = true;
    }
    if (!isTold)
        addLabel(column, tr("Nothing in these words was read as a date, a number or a quote."), theme.text);
    addLabel(
        column,
        tr("If this is a fact, select its words and mark them: with the menu of the right mouse button, or "
           "Alt+1 for an event, Alt+2 for a troop number, Alt+3 for a quote."),
        theme.faintText);
}

void WhyView::showRefusals(QVBoxLayout *column, const FactHead &fact)
{
    const Theme theme = Theme::of(palette());
    bool first = true;
    for (const Refusal &refusal : workspace().project->found().refusals) {
        if (!fact.sentence.overlaps(refusal.span))
            continue;
        if (first) {
            column->addSpacing(4);
            addLabel(column, tr("Readings not taken"), theme.faintText);
            first = false;
        }
        addLabel(column, told(refusal), theme.text);
    }
}

} // namespace nutgraf
