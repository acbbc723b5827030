// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"

#include "app/commandline/console.h"
#include "app/commandline/extractcommand.h"
#include "app/commandline/rendercommand.h"
#include "app/commandline/rulescommand.h"
#include "app/language.h"
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
    return QStringLiteral(
        "Usage: nutgraf [FILE…]                     opens the window, with the files or the workspace named\n"
        "       nutgraf extract [options] FILE…     prints the facts of articles\n"
        "       nutgraf render [options] FILE…      draws a timeline, troop levels or quotes as an image\n"
        "       nutgraf rules                       prints what the program understands, with examples\n"
        "\n"
        "Finds the facts in news on military matters: events with their days, troop numbers, quotes.\n"
        "\n"
        "  -h, --help      prints this; nutgraf extract --help and nutgraf render --help tell more\n"
        "  --language CODE the window's language for this once: en or de; else as chosen, or as the "
        "system's\n"
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
    speakEnglish();
    return int(run(application.arguments().mid(2)));
}

/// `nutgraf --language CODE [FILE…]`.
int runInLanguage(int &argc, char **argv)
{
    const QString code = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    const auto &languages = allLanguages();
    if (std::none_of(languages.begin(), languages.end(),
                     [&](const Language &language) { return language.code == code; })) {
        return int(wrongUsage(
            {QStringLiteral("There is no language “%1”.").arg(code), {}, QStringLiteral("Name en or de.")}));
    }
    return runWindow(argc, argv);
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
    if (first == "--language")
        return runInLanguage(argc, argv);
    if (first.startsWith('-') && first != "-" && !isQtOption(first)) {
        return int(wrongUsage(
            {QStringLiteral("There is no option “%1”.").arg(QString::fromLocal8Bit(first)), {}, {}}));
    }
    return runWindow(argc, argv);
}

} // namespace nutgraf
