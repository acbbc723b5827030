// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace nutgraf
{

/// A button that opens a menu, with an arrow after its words that says so.
class MenuButton : public QToolButton
{
    Q_OBJECT
public:
    enum class Look { Flat, Raised };
    explicit MenuButton(Look look, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace nutgraf
