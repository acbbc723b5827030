// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exportmemory.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace nutgraf
{

namespace
{

QString key(const char *name)
{
    return QStringLiteral("export/") + QLatin1String(name);
}

} // namespace

QString ExportMemory::pathFor(const QString &title) const
{
    const QFileInfo last(path);
    return last.dir().filePath(safeFileName(title) + QLatin1Char('.') + last.suffix());
}

void remember(QSettings &settings, const ExportMemory &memory)
{
    settings.setValue(key("picture"), memory.picture);
    settings.setValue(key("path"), memory.path);
    settings.setValue(key("size"), memory.how.size);
    settings.setValue(key("scale"), memory.how.scale);
    settings.setValue(key("transparent"), memory.how.transparent);
    settings.setValue(key("legend"), memory.how.legend);
    settings.setValue(key("dark"), memory.how.theme.dark);
    settings.setValue(key("range"), int(memory.how.range));
    settings.setValue(key("extent"), int(memory.extent));
    settings.setValue(key("title"), memory.ownTitle ? memory.how.title : QString());
    settings.setValue(key("ownTitle"), memory.ownTitle);
    settings.setValue(key("source"), memory.source);
}

std::optional<ExportMemory> remembered(const QSettings &settings)
{
    ExportMemory memory;
    memory.picture = settings.value(key("picture")).toString();
    memory.path = settings.value(key("path")).toString();
    memory.how.size = settings.value(key("size")).toSizeF();
    memory.how.scale = settings.value(key("scale")).toDouble();
    memory.how.transparent = settings.value(key("transparent")).toBool();
    memory.how.legend = settings.value(key("legend")).toBool();
    memory.how.theme = settings.value(key("dark")).toBool() ? Theme::darkTheme() : Theme::light();
    const int range = settings.value(key("range")).toInt();
    const int extent = settings.value(key("extent")).toInt();
    memory.ownTitle = settings.value(key("ownTitle")).toBool();
    memory.how.title = settings.value(key("title")).toString();
    memory.source = settings.value(key("source"), true).toBool();
    if (memory.picture.isEmpty() || !pictureFormatOf(memory.path) || memory.how.size.isEmpty() ||
        !(memory.how.scale >= 1 && memory.how.scale <= 4) || range < 0 ||
        range > int(PictureRange::Selection) || extent < 0 || extent > int(PictureExtent::Pages))
        return {};
    memory.extent = PictureExtent(extent);
    memory.how.range = PictureRange(range);
    return memory;
}

} // namespace nutgraf
