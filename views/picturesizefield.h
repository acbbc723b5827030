// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace nutgraf
{

/// Asks how large a picture is to be: a preset, or sides of one's own in pixels or millimetres. Its sizes are
/// in logical pixels, 96 to the inch, each side from 100 to 6000.
class PictureSizeField : public QWidget
{
    Q_OBJECT
public:
    explicit PictureSizeField(QWidget *parent = nullptr);

    QSizeF pixels() const;
    void setPixels(QSizeF pixels);

    /// What suits a page of paper held upright.
    static QSizeF uprightPage();
    static double toMillimetres(double pixels);

Q_SIGNALS:
    void changed();

private:
    void takePreset(int index);
    void changeUnit();
    void showPreset();

    QComboBox *m_preset;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QComboBox *m_unit;
    bool m_isMetric = false; ///< the unit that the sides are in now
};

} // namespace nutgraf
