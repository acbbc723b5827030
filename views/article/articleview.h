// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view.h"

namespace nutgraf
{

class ArticleCanvas;

/// The open article for reading, with its facts marked; linked to the other views by the workspace.
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

    ArticleCanvas *m_canvas;
};

View *makeArticleView(const Workspace &workspace, QWidget *parent);

} // namespace nutgraf
