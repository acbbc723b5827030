// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/engine.h"
#include "app/language.h"
#include "app/mainwindow.h"
#include "app/session.h"
#include "views/edgedstyle.h"

#include <QApplication>

namespace nutgraf
{

int runWindow(int &argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("nutgraf"));
    QApplication::setApplicationName(QStringLiteral("nutgraf"));
    QApplication::setApplicationVersion(QStringLiteral(NUTGRAF_VERSION));
    QApplication::setApplicationDisplayName(QStringLiteral("Nutgraf"));

    QApplication::setStyle(new EdgedStyle);

    // --language CODE is for this once; Qt took its own options out already.
    QStringList arguments = QApplication::arguments().mid(1);
    QString language = chosenLanguage();
    if (arguments.value(0) == QLatin1String("--language")) {
        language = arguments.value(1);
        arguments = arguments.mid(2);
    }
    speak(language);

    auto rules = loadRules();
    std::optional<Error> fault;
    if (!rules) {
        // The words that come with the program are good; those of the user are not.
        fault = rules.error();
        rules = RuleBook::load();
        if (!rules)
            qFatal("%s", qUtf8Printable(rules.error().message()));
    }

    std::vector<Source> sources;
    for (const QString &argument : arguments)
        sources.push_back(FileSource{argument});
    MainWindow *window = nullptr;
    if (sources.empty() && restoresSession()) {
        window = MainWindow::restoreSession(rules.value());
    } else {
        window = new MainWindow(rules.value());
        window->show();
        window->open(sources);
    }
    if (fault)
        window->tell(*fault);
    return QApplication::exec();
}

} // namespace nutgraf
