// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace nutgraf
{

/// A language that the window speaks. What the command line prints for programs is English in every language.
struct Language {
    QString code; ///< as in ISO 639-1: "de"
    QString name; ///< as its speakers call it: "Deutsch"
};

/// All that have translations, English first.
const std::vector<Language> &allLanguages();

/// English, with its plurals, for whatever the application prints or draws. Needs an application.
void speakEnglish();
/// The window's language: `code`, or the system's where it is empty; English where there is no translation.
/// Numbers follow it. Needs an application, and comes before the first window.
void speak(const QString &code);

/// What a person chose for the next start; empty: as the system does.
QString chosenLanguage();
void chooseLanguage(const QString &code);

} // namespace nutgraf
