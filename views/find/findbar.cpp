// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/find/findbar.h"

#include "model/facts/display.h"
#include "model/project/project.h"
#include "model/project/selection.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace nutgraf
{

namespace
{

/// All words by which a person may look for a fact.
QString wordsOf(const Fact &fact, const QString &text)
{
    QStringList words{displayHeadline(fact), head(fact).span.in(text).toString(), toDisplay(dateOf(fact))};
    if (const auto *quote = std::get_if<Quote>(&fact))
        words << quote->speaker << quote->through << quote->to;
    else if (const auto *event = std::get_if<Event>(&fact))
        words << event->who << event->where;
    return words.join(QLatin1Char('\n')); // so that no find goes from one into the next
}

} // namespace

FindBar::FindBar(const Workspace &workspace, QWidget *parent)
    : View(workspace, parent)
    , m_field(new QLineEdit)
    , m_where(new QComboBox)
    , m_count(new QLabel)
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
{
    m_field->setPlaceholderText(tr("Find"));
    m_field->setAccessibleName(tr("Find"));
    m_field->setClearButtonEnabled(true);
    m_field->setMaximumWidth(360);
    m_field->installEventFilter(this);
    m_where->addItem(tr("in the article"), int(Where::Text));
    m_where->addItem(tr("in facts"), int(Where::Facts));
    m_where->setAccessibleName(tr("Where to find"));
    m_where->installEventFilter(this);
    m_count->setTextFormat(Qt::PlainText);
    auto *close = new QToolButton;
    const auto label = [](QToolButton *button, Qt::ArrowType arrow, const QString &tip) {
        button->setArrowType(arrow);
        button->setAutoRaise(true);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
    };
    label(m_previous, Qt::UpArrow, tr("The one before (Shift+F3)"));
    label(m_next, Qt::DownArrow, tr("The next one (F3)"));
    label(close, Qt::NoArrow, tr("Close (Escape)"));
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 8, 4);
    row->addWidget(m_field, 2);
    row->addWidget(m_where);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(close);
    setFocusProxy(m_field);
    hide();

    connect(m_field, &QLineEdit::textChanged, this, [this] { search(From::Start); });
    connect(m_where, &QComboBox::currentIndexChanged, this, [this] { search(From::Start); });
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(close, &QToolButton::clicked, this, &FindBar::end);
    connect(this, &View::factsChanged, this, [this] {
        m_isPrepared = false;
        if (isVisible())
            search(From::Here);
    });
}

FindBar::Where FindBar::where() const
{
    return Where(m_where->currentData().toInt());
}

void FindBar::begin(Where where, const QString &words)
{
    show();
    m_where->setCurrentIndex(m_where->findData(int(where)));
    if (!words.isEmpty())
        m_field->setText(words);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    search(From::Start);
}

void FindBar::end()
{
    hide();
    m_places.clear();
    m_ids.clear();
    m_current = -1;
    Q_EMIT placesFound({}, -1);
    Q_EMIT ended();
}

void FindBar::prepare()
{
    if (m_isPrepared)
        return;
    m_isPrepared = true;
    const QString &text = workspace().project->article().text;
    m_text = FoldedText(text);
    m_factTexts.clear();
    for (const Fact &fact : facts())
        m_factTexts.emplace_back(head(fact).id, FoldedText(wordsOf(fact, text)));
}

int FindBar::size() const
{
    return int(where() == Where::Text ? m_places.size() : m_ids.size());
}

void FindBar::search(From from)
{
    prepare();
    const int before = m_current;
    const QString words = m_field->text();
    m_places.clear();
    m_ids.clear();
    if (where() == Where::Text) {
        m_places = m_text.find(words);
    } else if (!words.trimmed().isEmpty()) {
        for (const auto &[id, text] : m_factTexts) {
            if (text.contains(words))
                m_ids.push_back(id);
        }
    }
    const int last = size() - 1;
    if (from == From::Start || where() == Where::Text) {
        goTo(last < 0 ? -1 : from == From::Start ? 0 : std::clamp(before, 0, last));
    } else {
        // Facts changed under the bar: what is chosen stays so.
        m_current = last < 0 ? -1 : std::clamp(before, 0, last);
        showCount();
    }
}

void FindBar::showCount()
{
    const bool hasWords = !m_field->text().isEmpty();
    m_count->setText(size() > 0 ? tr("%1 of %2").arg(m_current + 1).arg(size())
                     : hasWords ? tr("nothing found")
                                : QString());
    m_previous->setEnabled(size() > 0);
    m_next->setEnabled(size() > 0);
}

void FindBar::goTo(int place)
{
    m_current = place;
    showCount();
    Q_EMIT placesFound(m_places, where() == Where::Text ? place : -1);
    if (where() == Where::Facts && place >= 0)
        workspace().selection->choose(m_ids[size_t(place)]);
}

void FindBar::step(int steps)
{
    if (!isVisible() || m_field->text().isEmpty()) {
        begin(where());
        return;
    }
    if (const int all = size(); all > 0)
        goTo(((m_current + steps) % all + all) % all);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Escape:
            end();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (watched != m_field)
                break;
            step(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
            return true;
        default:
            break;
        }
    }
    return View::eventFilter(watched, event);
}

} // namespace nutgraf
