// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"

#include "app/commandline/console.h"
#include "app/commandline/extractcommand.h"
#include "app/commandline/rendercommand.h"
#include "app/commandline/rulescommand.h"
#include "app/window.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace nutgraf
{

namespace
{

QString programHelp()
{
    return QCoreApplication::translate(
        "CommandLine",
        "Usage: nutgraf [FILE…]                     opens the window, with the files or the workspace named\n"
        "       nutgraf extract [options] FILE…     prints the facts of articles\n"
        "       nutgraf render [options] FILE…      draws a timeline, troop levels or quotes as an image\n"
        "       nutgraf rules                       prints what the program understands, with examples\n"
        "\n"
        "Finds the facts in news on military matters: events with their days, troop numbers, quotes.\n"
        "\n"
        "  -h, --help      prints this; nutgraf extract --help and nutgraf render --help tell more\n"
        "  -v, --version   prints the program's version\n");
}

/// Qt's own options, which QApplication takes out of the arguments (each also with two dashes).
bool isQtOption(QByteArrayView argument)
{
    static constexpr std::array names{"platform",
                                      "platformpluginpath",
                                      "platformtheme",
                                      "plugin",
                                      "qwindowgeometry",
                                      "qwindowicon",
                                      "qwindowtitle",
                                      "reverse",
                                      "session",
                                      "display",
                                      "fontengine",
                                      "style",
                                      "stylesheet",
                                      "geometry",
                                      "title",
                                      "widgetcount",
                                      "icon",
                                      "name",
                                      "visual"};
    QByteArray name = argument.toByteArray();
    name.remove(0, name.startsWith("--") ? 2 : 1);
    name.truncate(name.indexOf('=') < 0 ? name.size() : name.indexOf('='));
    return std::find(names.begin(), names.end(), name) != names.end();
}

int runCommand(ExitStatus (*run)(const QStringList &), QCoreApplication &application)
{
    return int(run(application.arguments().mid(2)));
}

} // namespace

int runProgram(int &argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("nutgraf"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NUTGRAF_VERSION));
    const QByteArrayView first = argc > 1 ? QByteArrayView(argv[1]) : QByteArrayView();
    if (first == "extract") {
        QCoreApplication application(argc, argv);
        return runCommand(runExtract, application);
    }
    if (first == "rules") {
        QCoreApplication application(argc, argv);
        return runCommand(runRules, application);
    }
    if (first == "render")
        return int(runRender(argc, argv));
    if (first == "--help" || first == "-h" || first == "help") {
        print(programHelp());
        return int(ExitStatus::Done);
    }
    if (first == "--version" || first == "-v") {
        print(QStringLiteral("nutgraf %1\n").arg(QCoreApplication::applicationVersion()));
        return int(ExitStatus::Done);
    }
    if (first.startsWith('-') && first != "-" && !isQtOption(first)) {
        return int(wrongUsage({QCoreApplication::translate("CommandLine", "There is no option “%1”.")
                                   .arg(QString::fromLocal8Bit(first)),
                               {},
                               {}}));
    }
    return runWindow(argc, argv);
}

} // namespace nutgraf
