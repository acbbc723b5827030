// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/article/articlecanvas.h"

#include "views/article/markpainter.h"
#include "views/plaintext.h"
#include "views/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace nutgraf
{

namespace
{

constexpr qreal margin = 22;
constexpr qreal charactersALine = 70;

/// The first serif made for reading that the system has; what the system calls serif, else.
QFont readingFont(qreal pointSize)
{
    static const QStringList favourites{QStringLiteral("Source Serif 4"), QStringLiteral("Source Serif Pro"),
                                        QStringLiteral("Charter"),        QStringLiteral("Noto Serif"),
                                        QStringLiteral("Georgia"),        QStringLiteral("DejaVu Serif")};
    static const QStringList families = QFontDatabase::families();
    QFont font;
    font.setStyleHint(QFont::Serif);
    font.setFamily(QStringLiteral("serif"));
    for (const QString &family : favourites) {
        if (families.contains(family)) {
            font.setFamily(family);
            break;
        }
    }
    font.setPointSizeF(pointSize);
    return font;
}

} // namespace

ArticleCanvas::ArticleCanvas(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Article"));
    setMinimumWidth(220);
}

void ArticleCanvas::setArticle(const Article &article)
{
    m_article = article;
    m_layout.setArticle(m_article);
    m_marks = {};
    m_selected = {};
    m_found.clear();
    m_currentFound = -1;
    verticalScrollBar()->setValue(0);
    updateGeometryOfText();
    setAccessibleDescription(article.title);
}

void ArticleCanvas::setMarks(MarkIndex marks)
{
    m_marks = std::move(marks);
    viewport()->update();
}

void ArticleCanvas::setChosen(FactId id)
{
    m_chosen = id;
    viewport()->update();
}

void ArticleCanvas::reveal(FactId id)
{
    if (const Mark *mark = m_marks.find(id))
        reveal(mark->span);
}

void ArticleCanvas::setHovered(FactId id)
{
    m_hovered = id;
    viewport()->update();
}

void ArticleCanvas::setFound(const std::vector<Span> &places, int current)
{
    m_found = places;
    m_currentFound = current;
    if (current >= 0)
        reveal(places[size_t(current)]);
    viewport()->update();
}

void ArticleCanvas::updateGeometryOfText()
{
    const int first = m_layout.indexAt(scrolled());
    const qreal offset = first < 0 ? 0 : scrolled() - m_layout.at(first).top;
    const QFont font = readingFont(std::max(6.0, (QApplication::font().pointSizeF() + 2) * m_zoom));
    const qreal measure = QFontMetricsF(font).averageCharWidth() * charactersALine;
    const qreal room = viewport()->width() - 2 * margin;
    const qreal width = std::max(80.0, std::floor(std::min(room, measure)));
    m_left = margin + std::max(0.0, std::floor((room - width) / 2));
    m_layout.setGeometry(font, width);
    updateScrollBar();
    if (first > 0)
        verticalScrollBar()->setValue(int(m_layout.at(first).top + offset + margin));
    viewport()->update();
}

qreal ArticleCanvas::scrolled() const
{
    return verticalScrollBar()->value() - margin;
}

void ArticleCanvas::updateScrollBar()
{
    const int height = int(std::ceil(m_layout.height() + 2 * margin));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
}

void ArticleCanvas::settle()
{
    const int first = m_layout.indexAt(scrolled());
    if (first < 0)
        return;
    const qreal offset = scrolled() - m_layout.at(first).top;
    if (!m_layout.ensure(first, viewport()->height() + offset))
        return;
    const QSignalBlocker blocker(verticalScrollBar());
    updateScrollBar();
    verticalScrollBar()->setValue(int(std::round(m_layout.at(first).top + offset + margin)));
}

void ArticleCanvas::reveal(Span span)
{
    const int index = m_layout.indexOf(span.begin);
    if (index < 0)
        return;
    m_layout.ensure(index, viewport()->height());
    updateScrollBar();
    const auto rects = m_layout.rects(index, span);
    if (rects.empty())
        return;
    const qreal top = rects.front().top() + margin;
    const qreal bottom = rects.back().bottom() + margin;
    const qreal air = QFontMetricsF(font()).height() * 2;
    const qreal from = verticalScrollBar()->value();
    if (top - air >= from && bottom + air <= from + viewport()->height())
        return;
    verticalScrollBar()->setValue(int(top - viewport()->height() / 3.0));
}

QPointF ArticleCanvas::toColumn(QPointF viewportPoint) const
{
    return {viewportPoint.x() - m_left, viewportPoint.y() + scrolled()};
}

std::vector<Mark> ArticleCanvas::marksAt(QPointF viewportPoint)
{
    const auto offset = m_layout.offsetAt(toColumn(viewportPoint));
    return offset ? m_marks.at(*offset) : std::vector<Mark>();
}

FactId ArticleCanvas::nextAt(QPointF viewportPoint)
{
    const auto marks = marksAt(viewportPoint);
    if (marks.empty())
        return {};
    for (size_t i = 0; i < marks.size(); ++i) {
        if (marks[i].id == m_chosen)
            return marks[(i + 1) % marks.size()].id;
    }
    return marks.front().id;
}

QRect ArticleCanvas::markRect(FactId id)
{
    const Mark *mark = m_marks.find(id);
    const int index = mark ? m_layout.indexOf(mark->span.begin) : -1;
    if (index < 0)
        return {};
    settle();
    const auto rects = m_layout.rects(index, mark->span);
    if (rects.empty())
        return {};
    const QRect found = rects.front().translated(m_left, -scrolled()).toRect();
    return found.intersected(viewport()->rect());
}

void ArticleCanvas::paintParagraph(QPainter &painter, const Theme &theme, int index)
{
    const auto &paragraph = m_layout.at(index);
    const auto fill = [&](Span span, const QColor &color) {
        for (const QRectF &rect : m_layout.rects(index, span))
            painter.fillRect(rect.adjusted(-1, -1, 1, 2), color);
    };
    if (const Mark *chosen = m_marks.find(m_chosen)) {
        QColor faint = theme.chosenGround;
        faint.setAlphaF(0.35f);
        fill(chosen->sentence, faint);
        fill(chosen->span, theme.chosenGround);
    }
    paintFound(painter, index);
    if (!m_selected.isEmpty())
        fill(m_selected, palette().color(QPalette::Highlight));

    const bool quiet = paragraph.kind == BlockKind::Byline || paragraph.kind == BlockKind::Caption;
    painter.setPen(quiet ? theme.faintText : theme.text);
    QList<QTextLayout::FormatRange> formats;
    if (m_selected.overlaps(paragraph.span)) {
        QTextLayout::FormatRange range;
        range.start = std::max(0, m_selected.begin - paragraph.span.begin);
        range.length = std::min(m_selected.end, paragraph.span.end) - paragraph.span.begin - range.start;
        range.format.setForeground(palette().brush(QPalette::HighlightedText));
        formats.append(range);
    }
    m_layout.lines(index).draw(&painter, QPointF(0, paragraph.top), formats);

    for (const LevelledMark &placed : m_marks.levelled(paragraph.span)) {
        const auto stress = placed.mark.id == m_hovered ? MarkStress::Hovered : MarkStress::Usual;
        for (const QRectF &rect : m_layout.rects(index, placed.mark.span)) {
            const qreal y =
                std::round(rect.top() + m_layout.ascent(index) + 3) + placed.level * markLineHeight;
            paintMarkLine(painter, placed.mark.kind, theme.accent(placed.mark.kind), {rect.left(), y},
                          rect.width(), stress);
        }
    }
}

void ArticleCanvas::paintFound(QPainter &painter, int index)
{
    const Span paragraph = m_layout.at(index).span;
    QColor ground = palette().color(QPalette::Highlight);
    // There may be a hundred thousand: only those of the paragraph are looked at.
    for (auto place = std::lower_bound(m_found.begin(), m_found.end(), paragraph.begin,
                                       [](Span span, qint32 begin) { return span.end <= begin; });
         place != m_found.end() && place->begin < paragraph.end; ++place) {
        const bool isCurrent = place - m_found.begin() == m_currentFound;
        ground.setAlphaF(isCurrent ? 0.5f : 0.22f);
        for (const QRectF &rect : m_layout.rects(index, *place)) {
            const QRectF box = rect.adjusted(-1, -1, 1, 2);
            painter.fillRect(box, ground);
            if (isCurrent) {
                painter.setPen(palette().color(QPalette::Highlight));
                painter.drawRect(box);
            }
        }
    }
}

void ArticleCanvas::paintEvent(QPaintEvent *event)
{
    settle();
    const Theme theme = Theme::of(palette());
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme.background);
    painter.translate(m_left, -scrolled());
    const qreal bottom = event->rect().bottom() + scrolled();
    for (int i = std::max(0, m_layout.indexAt(event->rect().top() + scrolled()));
         i < m_layout.count() && m_layout.at(i).top <= bottom; ++i)
        paintParagraph(painter, theme, i);
}

void ArticleCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateGeometryOfText();
}

void ArticleCanvas::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometryOfText();
    else if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

bool ArticleCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto marks = marksAt(help->pos());
        const QString text = marks.empty() || !m_tellFact ? QString() : m_tellFact(marks.front().id);
        QToolTip::showText(help->globalPos(), plainToolTip(text), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave)
        Q_EMIT factHovered({});
    return QAbstractScrollArea::viewportEvent(event);
}

void ArticleCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_anchor = m_layout.cursorAt(toColumn(event->position()));
    m_dragged = false;
    if (!m_selected.isEmpty()) {
        m_selected = {};
        viewport()->update();
    }
}

void ArticleCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton) {
        const qint32 cursor = m_layout.cursorAt(toColumn(event->position()));
        m_selected = {std::min(m_anchor, cursor), std::max(m_anchor, cursor)};
        m_dragged = m_dragged || !m_selected.isEmpty();
        if (event->position().y() < 0 || event->position().y() > viewport()->height())
            verticalScrollBar()->triggerAction(event->position().y() < 0
                                                   ? QAbstractSlider::SliderSingleStepSub
                                                   : QAbstractSlider::SliderSingleStepAdd);
        viewport()->update();
        return;
    }
    const auto marks = marksAt(event->position());
    viewport()->setCursor(!marks.empty()                                   ? Qt::PointingHandCursor
                          : m_layout.offsetAt(toColumn(event->position())) ? Qt::IBeamCursor
                                                                           : Qt::ArrowCursor);
    Q_EMIT factHovered(marks.empty() ? FactId() : marks.front().id);
}

void ArticleCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_dragged)
        return;
    const FactId id = nextAt(event->position());
    const auto offset = m_layout.offsetAt(toColumn(event->position()));
    Q_EMIT factClicked(id);
    if (id.isNull() && offset)
        Q_EMIT placeClicked(*offset);
}

void ArticleCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    // A fast second click on a fact goes on to the next one under the pointer; elsewhere it selects a word.
    if (event->button() != Qt::LeftButton || !marksAt(event->position()).empty()) {
        mousePressEvent(event);
        return;
    }
    const auto offset = m_layout.offsetAt(toColumn(event->position()));
    if (!offset)
        return;
    Span word{*offset, *offset};
    while (word.begin > 0 && m_article.text[word.begin - 1].isLetterOrNumber())
        --word.begin;
    while (word.end < m_article.text.size() && m_article.text[word.end].isLetterOrNumber())
        ++word.end;
    m_selected = word;
    m_dragged = true;
    viewport()->update();
}

void ArticleCanvas::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_zoom = std::clamp(m_zoom * std::pow(1.1, event->angleDelta().y() / 120.0), 0.6, 3.0);
    updateGeometryOfText();
    event->accept();
}

void ArticleCanvas::step(int steps)
{
    Q_EMIT factClicked(m_marks.step(m_chosen, steps, firstVisibleOffset()));
}

void ArticleCanvas::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (event->matches(QKeySequence::SelectAll)) {
        m_selected = {0, qint32(m_article.text.size())};
        viewport()->update();
    } else if (event->key() == Qt::Key_N && event->modifiers() == Qt::NoModifier)
        step(1);
    else if (event->key() == Qt::Key_P && event->modifiers() == Qt::NoModifier)
        step(-1);
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT factClicked({});
    else if (event->key() == Qt::Key_Home)
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
    else if (event->key() == Qt::Key_Space)
        verticalScrollBar()->triggerAction(event->modifiers() & Qt::ShiftModifier
                                               ? QAbstractSlider::SliderPageStepSub
                                               : QAbstractSlider::SliderPageStepAdd);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void ArticleCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copy = menu.addAction(tr("Copy"), this, &ArticleCanvas::copySelection);
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(!m_selected.isEmpty());
    if (!actions().isEmpty()) {
        menu.addSeparator();
        menu.addActions(actions());
    }
    menu.exec(event->globalPos());
}

QString ArticleCanvas::selectedText() const
{
    return m_selected.in(m_article.text).toString();
}

void ArticleCanvas::select(Span span)
{
    m_selected = span;
    viewport()->update();
}

void ArticleCanvas::copySelection() const
{
    if (!m_selected.isEmpty())
        QApplication::clipboard()->setText(selectedText());
}

qint32 ArticleCanvas::firstVisibleOffset() const
{
    const int first = m_layout.indexAt(scrolled());
    return first < 0 ? 0 : m_layout.at(first).span.begin;
}

} // namespace nutgraf
