// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts/fact.h"
#include "views/view.h"

class QLabel;

namespace nutgraf
{

class ArticleCanvas;

/// The open article for reading, with its facts marked; linked to the other views by the workspace. The
/// canvas's actions make facts of the selected words.
class ArticleView : public View
{
    Q_OBJECT
public:
    ArticleView(const Workspace &workspace, QWidget *parent);

    ArticleCanvas *canvas() const { return m_canvas; }

private:
    void showArticle();
    void showFacts();
    QString tell(FactId id) const;
    void buildActions();
    /// Says below the text why something could not be done; nothing for an empty text.
    void say(const QString &text);
    void mark(FactKind kind);
    void moveChosen();
    void splitChosen();

    ArticleCanvas *m_canvas;
    QLabel *m_note;
};

View *makeArticleView(const Workspace &workspace, QWidget *parent);

} // namespace nutgraf
