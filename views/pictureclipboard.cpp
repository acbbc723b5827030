// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictureclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <memory>

namespace nutgraf
{

void copyPicture(const Picture &picture, const PictureOptions &options)
{
    auto data = std::make_unique<QMimeData>();
    data->setImageData(renderImage(picture, options));
    data->setData(QStringLiteral("image/svg+xml"), renderBytes(picture, options, PictureFormat::Svg));
    QGuiApplication::clipboard()->setMimeData(data.release());
}

} // namespace nutgraf
