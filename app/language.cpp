// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace nutgraf
{

namespace
{

QString folder()
{
    return QStringLiteral(":/nutgraf/translations");
}
QString settingsKey()
{
    return QStringLiteral("language");
}

/// Installs a translation, kept by the application; false where there is none for `locale`.
bool install(const QLocale &locale, const QString &name, const QString &from)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, name, QStringLiteral("_"), from) &&
        QCoreApplication::installTranslator(translator))
        return true;
    delete translator;
    return false;
}

} // namespace

const std::vector<Language> &allLanguages()
{
    // Names of languages are told in the language itself.
    static const std::vector<Language> languages{{QStringLiteral("en"), QStringLiteral("English")},
                                                 {QStringLiteral("de"), QStringLiteral("Deutsch")}};
    return languages;
}

void speakEnglish()
{
    install(QLocale(QLocale::English), QStringLiteral("nutgraf"), folder());
}

void speak(const QString &code)
{
    // A language alone ("de") keeps the system's habits where the system speaks it too ("de_AT").
    const QLocale system = QLocale::system();
    const QLocale wanted(code);
    const QLocale locale = code.isEmpty() || wanted.language() == system.language() ? system : wanted;
    speakEnglish(); // below: what is installed last is asked first
    if (locale.language() == QLocale::English || !install(locale, QStringLiteral("nutgraf"), folder()))
        return;
    QLocale::setDefault(locale);
    // The standard buttons; where Qt's translations are not installed they stay English.
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

QString chosenLanguage()
{
    return QSettings().value(settingsKey()).toString();
}

void chooseLanguage(const QString &code)
{
    QSettings settings;
    if (code.isEmpty())
        settings.remove(settingsKey());
    else
        settings.setValue(settingsKey(), code);
}

} // namespace nutgraf
