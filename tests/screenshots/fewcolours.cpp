// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screenshots/fewcolours.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <vector>

namespace nutgraf::test
{

namespace
{

constexpr size_t mostColours = 256;

/// Colours that differ in nothing but the lowest three bits of each part.
struct Shade {
    std::array<qint64, 3> sums{};
    qint64 count = 0;

    void add(QRgb pixel)
    {
        sums[0] += qRed(pixel);
        sums[1] += qGreen(pixel);
        sums[2] += qBlue(pixel);
        ++count;
    }
    QRgb mean() const { return qRgb(int(sums[0] / count), int(sums[1] / count), int(sums[2] / count)); }
};

} // namespace

QImage withFewColours(const QImage &image)
{
    const QImage source = image.convertToFormat(QImage::Format_RGB32);
    std::unordered_map<QRgb, Shade> shades;
    for (int y = 0; y < source.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(source.constScanLine(y));
        for (int x = 0; x < source.width(); ++x)
            shades[line[x] & 0xf8f8f8].add(line[x]);
    }
    std::vector<Shade> all;
    for (const auto &[key, shade] : shades)
        all.push_back(shade);
    // By count, then by colour, so that the same picture makes the same file.
    std::sort(all.begin(), all.end(), [](const Shade &a, const Shade &b) {
        return a.count != b.count ? a.count > b.count : a.mean() > b.mean();
    });
    all.resize(std::min(all.size(), mostColours));
    QList<QRgb> palette;
    for (const Shade &shade : all)
        palette.append(shade.mean());
    return source.convertToFormat(QImage::Format_Indexed8, palette, Qt::ThresholdDither);
}

} // namespace nutgraf::test
