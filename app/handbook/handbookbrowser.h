// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace nutgraf
{

/// Shows the handbook's pages and pictures, and nothing else: what lies outside of the handbook is neither
/// fetched nor opened, wherever a link points.
class HandbookBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    explicit HandbookBrowser(QWidget *parent = nullptr);

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    /// None is wider than the page.
    void fitPictures();

    bool m_isLayingOut = false;
};

} // namespace nutgraf
