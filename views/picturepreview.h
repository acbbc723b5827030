// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/picture.h"

#include <QWidget>

namespace nutgraf
{

/// A picture as it will be exported, reduced to fit the widget.
class PicturePreview : public QWidget
{
    Q_OBJECT
public:
    explicit PicturePreview(QWidget *parent = nullptr);

    void setPicture(std::shared_ptr<const Picture> picture, const PictureOptions &options);
    QSize sizeHint() const override { return {640, 420}; }
    QSize minimumSizeHint() const override { return {320, 220}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::shared_ptr<const Picture> m_picture;
    PictureOptions m_options;
};

} // namespace nutgraf
