// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/picturesizefield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace nutgraf
{

namespace
{

constexpr int sideLeast = 100;
constexpr int sideMost = 6000;
constexpr double millimetresPerPixel = 25.4 / 96;

struct Preset {
    const char *title;
    QSize size; ///< logical pixels; empty for the user's own
};
constexpr QSize upright(794, 1123);
/// Small enough for the words to be read where the picture is shown whole; the scale makes its pixels more.
constexpr Preset presets[] = {
    {QT_TRANSLATE_NOOP("nutgraf::PictureSizeField", "Slide, 16:9"), QSize(960, 540)},
    {QT_TRANSLATE_NOOP("nutgraf::PictureSizeField", "Square"), QSize(720, 720)},
    {QT_TRANSLATE_NOOP("nutgraf::PictureSizeField", "A4, landscape"), QSize(1123, 794)},
    {QT_TRANSLATE_NOOP("nutgraf::PictureSizeField", "A4, upright"), upright},
    {QT_TRANSLATE_NOOP("nutgraf::PictureSizeField", "Own size"), QSize()},
};

QSpinBox *makeSide(const QString &name, int value)
{
    auto *box = new QSpinBox;
    box->setRange(sideLeast, sideMost);
    box->setSingleStep(10);
    box->setValue(value);
    box->setAccessibleName(name);
    return box;
}

} // namespace

PictureSizeField::PictureSizeField(QWidget *parent)
    : QWidget(parent)
    , m_preset(new QComboBox)
    , m_width(makeSide(tr("Width"), presets[0].size.width()))
    , m_height(makeSide(tr("Height"), presets[0].size.height()))
    , m_unit(new QComboBox)
{
    for (const Preset &preset : presets)
        m_preset->addItem(tr(preset.title), preset.size);
    m_preset->setAccessibleName(tr("Size"));
    m_unit->addItems({tr("pixels"), tr("mm")});
    m_unit->setAccessibleName(tr("Unit of width and height"));
    auto *sides = new QHBoxLayout;
    sides->addWidget(m_width, 1);
    sides->addWidget(new QLabel(QStringLiteral("×")));
    sides->addWidget(m_height, 1);
    sides->addWidget(m_unit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_preset);
    column->addLayout(sides);
    setFocusProxy(m_preset);

    connect(m_preset, &QComboBox::activated, this, &PictureSizeField::takePreset);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &PictureSizeField::changeUnit);
    for (QSpinBox *side : {m_width, m_height}) {
        connect(side, &QSpinBox::valueChanged, this, &PictureSizeField::showPreset);
        connect(side, &QSpinBox::valueChanged, this, &PictureSizeField::changed);
    }
}

QSizeF PictureSizeField::pixels() const
{
    const QSizeF told(m_width->value(), m_height->value());
    if (!m_isMetric)
        return told;
    // A whole number of pixels, as close as the millimetres are.
    return QSizeF((told / millimetresPerPixel).toSize());
}

void PictureSizeField::setPixels(QSizeF pixels)
{
    const QSignalBlocker quietWidth(m_width), quietHeight(m_height);
    const double unit = m_isMetric ? millimetresPerPixel : 1;
    const auto inUnit = [unit](double side) { return int(std::lround(side * unit)); };
    for (QSpinBox *side : {m_width, m_height}) {
        side->setRange(inUnit(sideLeast), inUnit(sideMost));
        side->setSingleStep(m_isMetric ? 5 : 10);
    }
    m_width->setValue(inUnit(pixels.width()));
    m_height->setValue(inUnit(pixels.height()));
    showPreset();
    Q_EMIT changed();
}

QSizeF PictureSizeField::uprightPage()
{
    return upright;
}

double PictureSizeField::toMillimetres(double pixels)
{
    return pixels * millimetresPerPixel;
}

void PictureSizeField::takePreset(int index)
{
    const QSize size = m_preset->itemData(index).toSize();
    if (size.isEmpty())
        m_width->setFocus();
    else
        setPixels(size);
}

void PictureSizeField::changeUnit()
{
    const QSizeF now = pixels();
    m_isMetric = m_unit->currentIndex() == 1;
    setPixels(now);
}

/// Names the preset that the sides are those of.
void PictureSizeField::showPreset()
{
    const QSize now = pixels().toSize();
    const auto isNear = [&now](const Preset &each) {
        constexpr int rounding = 2; // of millimetres to pixels
        return std::abs(each.size.width() - now.width()) <= rounding &&
               std::abs(each.size.height() - now.height()) <= rounding;
    };
    const auto found = std::find_if(std::begin(presets), std::end(presets), isNear);
    const int preset = found == std::end(presets) ? -1 : int(found - std::begin(presets));
    m_preset->setCurrentIndex(preset < 0 ? m_preset->count() - 1 : preset);
}

} // namespace nutgraf
