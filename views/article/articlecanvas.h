// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/article/articlelayout.h"
#include "views/article/markindex.h"

#include <QAbstractScrollArea>

#include <functional>

namespace nutgraf
{

struct Theme;

/// The page of an article: its text on a readable column, with the facts marked below the words. It knows no
/// project: ArticleView tells it what to show, and hears what the pointer and the keys ask for.
class ArticleCanvas : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit ArticleCanvas(QWidget *parent = nullptr);

    void setArticle(const Article &article);
    void setMarks(MarkIndex marks);
    void setChosen(FactId id);
    void setHovered(FactId id);
    /// Marks what was searched and found, in text order; `current` is the place of the present one, -1 for
    /// none, which is scrolled to.
    void setFound(const std::vector<Span> &places, int current);
    /// What to say of a fact when the pointer rests on it; plain text.
    void setTellFact(std::function<QString(FactId)> tell) { m_tellFact = std::move(tell); }

    /// Scrolls as little as it takes to show `span` with some text around it; not at all where it is in
    /// sight.
    void reveal(Span span);
    /// The same for the words of a fact; nothing where it is not marked.
    void reveal(FactId id);
    /// Asks for the fact `steps` after the chosen one, in text order and around the ends.
    void step(int steps);
    /// Where the first line of a fact's mark is on the viewport; null where it has none or it is out of
    /// sight.
    QRect markRect(FactId id);
    /// The marked words that a reader has selected with the pointer; empty where none are.
    QString selectedText() const;
    /// Where those words stand; empty where none are.
    Span selectedSpan() const { return m_selected; }
    void select(Span span);
    QSize sizeHint() const override { return {460, 640}; }

Q_SIGNALS:
    void factClicked(nutgraf::FactId id); ///< null for a click beside all facts
    void factHovered(nutgraf::FactId id); ///< null for none
    void placeClicked(qint32 offset);     ///< on words without a fact

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void updateGeometryOfText();
    /// Makes sure that what is in sight is laid out; keeps the paragraph at the top where it is.
    void settle();
    void updateScrollBar();
    qreal scrolled() const;
    QPointF toColumn(QPointF viewportPoint) const;
    std::vector<Mark> marksAt(QPointF viewportPoint);
    /// The next of the facts under the pointer after the chosen one.
    FactId nextAt(QPointF viewportPoint);
    void paintParagraph(QPainter &painter, const Theme &theme, int index);
    void paintFound(QPainter &painter, int index);
    void copySelection() const;
    qint32 firstVisibleOffset() const;

    Article m_article;
    ArticleLayout m_layout;
    MarkIndex m_marks;
    FactId m_chosen;
    FactId m_hovered;
    std::function<QString(FactId)> m_tellFact;
    qreal m_left = 0; ///< of the column on the viewport
    qreal m_zoom = 1;
    qint32 m_anchor = 0; ///< of the selected text
    Span m_selected;
    std::vector<Span> m_found;
    int m_currentFound = -1;
    bool m_dragged = false;
};

} // namespace nutgraf
