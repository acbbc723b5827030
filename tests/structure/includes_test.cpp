// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/words.h"

#include <QDirIterator>
#include <QFile>
#include <QStringList>

#include <gtest/gtest.h>

// Who may know whom. Linking alone does not enforce it: many headers of Qt Gui compile without linking it.

using namespace nutgraf;

namespace
{

struct SourceFile {
    QString path; ///< from the project's root
    QStringList includes;
    QStringList lines;
};

std::vector<SourceFile> sourcesUnder(const QString &folder)
{
    const QString root = QStringLiteral(NUTGRAF_SOURCE_DIR "/");
    std::vector<SourceFile> files;
    QDirIterator it(root + folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        SourceFile source{file.fileName().mid(root.size()), {}, {}};
        source.lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
        for (const QString &line : std::as_const(source.lines)) {
            if (line.startsWith(QLatin1String("#include ")))
                source.includes.append(line.mid(10).chopped(1));
        }
        files.push_back(source);
    }
    EXPECT_FALSE(files.empty()) << folder.toStdString();
    return files;
}

/// No file under `folder` includes anything that begins with one of `forbidden`.
void expectNone(const char *folder, std::initializer_list<const char *> forbidden)
{
    for (const SourceFile &file : sourcesUnder(QString::fromUtf8(folder))) {
        for (const QString &include : file.includes) {
            for (const char *prefix : forbidden)
                EXPECT_FALSE(include.startsWith(QLatin1String(prefix)))
                    << file.path.toStdString() << " includes " << include.toStdString();
        }
    }
}

/// The folders of `folder` do not include each other.
void expectStrangers(const QString &folder, const QStringList &shared)
{
    for (const SourceFile &file : sourcesUnder(folder)) {
        const QString own = file.path.section(QLatin1Char('/'), 1, 1);
        if (own.contains(QLatin1Char('.')))
            continue; // files of the folder itself join its parts
        for (const QString &include : file.includes) {
            if (!include.startsWith(folder + QLatin1Char('/')) || include.count(QLatin1Char('/')) < 2)
                continue;
            const QString other = include.section(QLatin1Char('/'), 1, 1);
            EXPECT_TRUE(other == own || shared.contains(other))
                << file.path.toStdString() << " includes " << include.toStdString();
        }
    }
}

} // namespace

TEST(Structure, TheModelKnowsQtCoreAlone)
{
    expectNone("model",
               {"views/",          "app/",     "QtGui",   "QtWidgets", "QtCharts", "QColor",  "QFont",
                "QPainter",        "QPen",     "QBrush",  "QImage",    "QPixmap",  "QWidget", "QApplication",
                "QGuiApplication", "QPalette", "QAction", "QtNetwork", "QNetwork", "QTcp",    "QUdp"});
}

TEST(Structure, TheFloorsOfTheModelKeepTheirOrder)
{
    expectNone("model/text",
               {"model/extract", "model/project", "model/items", "model/export", "model/readers"});
    expectNone("model/facts",
               {"model/extract", "model/project", "model/items", "model/export", "model/readers"});
    expectNone("model/readers", {"model/extract", "model/project", "model/items", "model/export"});
    expectNone("model/extract",
               {"model/project", "model/items", "model/export", "model/readers", "model/facts/display"});
    expectNone("model/project", {"model/items", "model/export", "model/readers", "model/extract"});
    expectNone("model/items", {"model/export", "model/readers", "model/extract"});
    expectNone("model/export", {"model/items", "model/readers", "model/extract"});
}

TEST(Structure, ViewsKnowNoApplicationAndNotEachOther)
{
    expectNone("views", {"app/", "model/extract", "model/readers"});
    expectStrangers(QStringLiteral("views"), {QStringLiteral("calendar")});
}

TEST(Structure, OneFileAloneKnowsQtCharts)
{
    int files = 0;
    for (const char *folder : {"views", "app"}) {
        for (const SourceFile &file : sourcesUnder(QString::fromUtf8(folder))) {
            const bool charts =
                std::any_of(file.includes.begin(), file.includes.end(), [](const QString &include) {
                    return include.startsWith(QLatin1String("QtCharts")) ||
                           include.startsWith(QLatin1String("QChart")) ||
                           include.endsWith(QLatin1String("Series")) ||
                           include.endsWith(QLatin1String("Axis"));
                });
            files += charts;
        }
    }
    EXPECT_LE(files, 1);
}

TEST(Structure, TheEngineAsksNoClockAndNoLocale)
{
    for (const SourceFile &file : sourcesUnder(QStringLiteral("model"))) {
        for (const QString &line : file.lines) {
            for (const char *name : {"currentDate", "currentTime", "system_clock::now", "QLocale::system",
                                     "QLocale()", "localtime", "toLocalTime", "setlocale"})
                EXPECT_FALSE(line.contains(QLatin1String(name)))
                    << file.path.toStdString() << ": " << line.toStdString();
        }
    }
}

TEST(Structure, OutsideTextIsNeverShownAsRichText)
{
    for (const char *folder : {"views", "app"}) {
        for (const SourceFile &file : sourcesUnder(QString::fromUtf8(folder))) {
            for (const QString &line : file.lines) {
                for (const char *name :
                     {"setHtml(", "insertHtml(", "setMarkdown(", "Qt::RichText", "Qt::AutoText"})
                    EXPECT_FALSE(line.contains(QLatin1String(name)))
                        << file.path.toStdString() << ": " << line.toStdString();
            }
        }
    }
}
