// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/troops/trooplegend.h"

#include "views/plaintext.h"
#include "views/theme.h"
#include "views/troops/trooppainter.h"

#include <QEvent>
#include <QPainter>
#include <QPixmap>
#include <QSignalBlocker>

#include <algorithm>

namespace nutgraf
{

namespace
{

constexpr int seriesRole = Qt::UserRole;
constexpr QSize sampleSize(26, 12);
constexpr int margin = 6;

} // namespace

TroopLegend::TroopLegend(QWidget *parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setViewportMargins(margin, 2, 0, 2);
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setMovement(Static);
    setSpacing(1);
    setIconSize(sampleSize);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setAccessibleName(tr("Series of the troop chart"));
    connect(this, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        const QString key = keyOf(item->data(seriesRole).toULongLong());
        if (item->checkState() == Qt::Unchecked)
            m_off.insert(key);
        else
            m_off.erase(key);
        Q_EMIT hiddenChanged(hidden());
    });
}

void TroopLegend::setLevels(const TroopLevels &levels)
{
    {
        const QSignalBlocker quiet(this);
        const int row = currentRow();
        m_levels = levels;
        clear();
        for (size_t i = 0; i < levels.series.size(); ++i) {
            const TroopSeries &series = levels.series[i];
            if (series.points.empty())
                continue;
            const QString name = series.whole ? tr("of whom %1").arg(series.name()) : series.name();
            auto *item = new QListWidgetItem(name, this);
            item->setData(seriesRole, qulonglong(i));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(m_off.contains(keyOf(i)) ? Qt::Unchecked : Qt::Checked);
            item->setToolTip(plainToolTip(name));
        }
        setCurrentRow(std::min(row, count() - 1));
        paintSamples();
    }
    updateGeometry();
    Q_EMIT hiddenChanged(hidden());
}

std::set<size_t> TroopLegend::hidden() const
{
    std::set<size_t> result;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Unchecked)
            result.insert(item(row)->data(seriesRole).toULongLong());
    }
    return result;
}

QString TroopLegend::keyOf(size_t series) const
{
    const TroopSeries &one = m_levels.series[series];
    return one.whole ? keyOf(*one.whole) + QLatin1Char('\n') + one.name() : one.name();
}

/// Gives the list the ground of the chart beside it, and paints the samples for it.
void TroopLegend::paintSamples()
{
    const Theme theme = Theme::of(palette());
    QPalette colours = palette();
    colours.setColor(QPalette::Base, theme.background);
    colours.setColor(QPalette::Text, theme.text);
    if (colours != palette())
        setPalette(colours);
    for (int row = 0; row < count(); ++row) {
        QPixmap pixmap(sampleSize * devicePixelRatio());
        pixmap.setDevicePixelRatio(devicePixelRatio());
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintTroopSample(painter, QRectF(QPointF(), QSizeF(sampleSize)).adjusted(1, 0, -1, 0), m_levels,
                         item(row)->data(seriesRole).toULongLong(), theme);
        // The same picture for every state: a chosen row must not tint the series' colour.
        QIcon icon;
        for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected, QIcon::Active})
            icon.addPixmap(pixmap, mode);
        item(row)->setIcon(icon);
    }
}

int TroopLegend::heightForWidth(int width) const
{
    const int room = width - margin - 2 * spacing();
    int rows = 1, x = 0;
    for (int row = 0; row < count(); ++row) {
        const int wide = sizeHintForIndex(indexFromItem(item(row))).width() + 2 * spacing();
        if (x > 0 && x + wide > room) {
            ++rows;
            x = 0;
        }
        x += wide;
    }
    return rows * (std::max(1, sizeHintForRow(0)) + 2 * spacing()) + 4;
}

QSize TroopLegend::sizeHint() const
{
    constexpr int wide = 480;
    return {wide, heightForWidth(wide)};
}

void TroopLegend::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    const QSignalBlocker quiet(this);
    paintSamples();
}

} // namespace nutgraf
