// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/foldedtext.h"
#include "views/view.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace nutgraf
{

/// Finds words in the article's text or in its facts while they are typed: "3 of 17", the next, the one
/// before, around the ends. A fact that is found becomes the choice of all views; a place in the text is
/// told by a signal.
class FindBar : public View
{
    Q_OBJECT
public:
    enum class Where { Text, Facts };

    FindBar(const Workspace &workspace, QWidget *parent);

    /// Shows the bar with what was searched last, or with `words` where there are some, ready to be typed
    /// over.
    void begin(Where where, const QString &words = {});
    /// Goes `steps` on from the present place; begins where nothing is searched yet.
    void step(int steps);
    void end();

    QLineEdit *field() const { return m_field; }
    QComboBox *whereBox() const { return m_where; }
    QLabel *count() const { return m_count; }

Q_SIGNALS:
    /// The places in the text to be marked and which of them is the present one; -1 for none.
    void placesFound(const std::vector<nutgraf::Span> &places, int current);
    /// The bar went away; the keys belong to the article again.
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class From { Start, Here };
    Where where() const;
    void prepare();
    void search(From from);
    void goTo(int place);
    void showCount();
    int size() const;

    QLineEdit *m_field;
    QComboBox *m_where;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    bool m_isPrepared = false; ///< the folded texts are made when they are first needed
    FoldedText m_text;
    std::vector<std::pair<FactId, FoldedText>> m_factTexts;
    std::vector<Span> m_places;
    std::vector<FactId> m_ids;
    int m_current = -1;
};

} // namespace nutgraf
