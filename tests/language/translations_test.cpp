// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowtest.h"
#include "tests/support/german.h"

#include <QLabel>
#include <QLibraryInfo>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QStatusBar>
#include <QXmlStreamReader>

using namespace nutgraf;
using namespace nutgraf::test;

namespace
{

struct Message {
    QString context, source;
    QStringList translations; ///< one, or one a plural form
    bool isFinished = true;
};

QString translationsFolder()
{
    return QStringLiteral(NUTGRAF_SOURCE_DIR "/resources/translations/");
}

std::vector<Message> messagesIn(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    bool isPlural = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            messages.push_back({context, {}, {}});
            isPlural = xml.attributes().hasAttribute(QLatin1String("numerus"));
        } else if (xml.name() == QLatin1String("source")) {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            messages.back().isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (isPlural)
                continue; // its forms follow
            const QString text = xml.readElementText();
            if (!text.isEmpty())
                messages.back().translations = {text};
        } else if (xml.name() == QLatin1String("numerusform")) {
            messages.back().translations.append(xml.readElementText());
        }
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
    return messages;
}

/// The placeholders of a text, sorted: "%1", "%n", "[*]", "&" of a mnemonic.
QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?[0-9n]|\\[\\*\\]|&(?=\\w)"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    for (auto each = pattern.globalMatch(text); each.hasNext();)
        found.append(each.next().captured());
    found.sort();
    return found;
}

QString lupdate()
{
    for (const auto place : {QLibraryInfo::BinariesPath, QLibraryInfo::LibraryExecutablesPath}) {
        const QString path = QLibraryInfo::path(place) + QStringLiteral("/lupdate");
        if (QFile::exists(path))
            return path;
    }
    return {};
}

class TranslationFiles : public testing::TestWithParam<const char *>
{
protected:
    QString path() const { return translationsFolder() + QLatin1String(GetParam()); }
};

TEST_P(TranslationFiles, HaveEachTextFinishedWithTheSamePlaceholders)
{
    const auto messages = messagesIn(path());
    EXPECT_FALSE(messages.empty());
    for (const Message &message : messages) {
        EXPECT_TRUE(message.isFinished) << qPrintable(message.source);
        EXPECT_FALSE(message.translations.isEmpty()) << qPrintable(message.source);
        for (const QString &translation : message.translations)
            EXPECT_EQ(placeholdersOf(translation), placeholdersOf(message.source))
                << qPrintable(message.source + QStringLiteral(" -> ") + translation);
    }
}

TEST_P(TranslationFiles, HoldJustTheTextsOfTheSources)
{
    // The target "translations" brings them up to date.
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QLatin1String(GetParam()));
    ASSERT_TRUE(QFile::copy(path(), copy));
    QStringList arguments{QStringLiteral("-locations"), QStringLiteral("none"),
                          QStringLiteral("-no-obsolete")};
    if (copy.endsWith(QLatin1String("_en.ts")))
        arguments << QStringLiteral("-pluralonly");
    arguments << QStringLiteral("app") << QStringLiteral("views") << QStringLiteral("model")
              << QStringLiteral("-I") << QStringLiteral(".") << QStringLiteral("-ts") << copy;
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(NUTGRAF_SOURCE_DIR));
    process.start(lupdate(), arguments);
    ASSERT_TRUE(process.waitForFinished(60000)) << "lupdate of Qt's linguist tools is needed";
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
    // What lupdate cannot tell the context of would never be found by the running program.
    EXPECT_FALSE(process.readAllStandardError().contains("lacks Q_OBJECT"));

    const auto listed = [](const std::vector<Message> &messages) {
        QStringList list;
        for (const Message &message : messages)
            list.append(message.context + QStringLiteral(": ") + message.source);
        list.sort();
        return list;
    };
    const QStringList kept = listed(messagesIn(path())), found = listed(messagesIn(copy));
    for (const QString &text : found)
        EXPECT_TRUE(kept.contains(text)) << "missing: " << qPrintable(text);
    for (const QString &text : kept)
        EXPECT_TRUE(found.contains(text)) << "no longer used: " << qPrintable(text);
}

INSTANTIATE_TEST_SUITE_P(All, TranslationFiles, testing::Values("nutgraf_de.ts", "nutgraf_en.ts"));

class GermanWindow : public WindowTest
{
protected:
    German german;
};

TEST_F(GermanWindow, HasGermanMenusAndCounts)
{
    window = makeWindow();
    EXPECT_EQ(window->menuBar()->actions().constFirst()->text(), QStringLiteral("&Datei"));
    open(TextSource{QStringLiteral("The Pentagon sent 4,000 troops to Iraq on Feb. 18, 2021.")});
    QStringList texts;
    for (const QLabel *label : window->statusBar()->findChildren<QLabel *>())
        texts.append(label->text());
    EXPECT_TRUE(texts.join(u' ').contains(QStringLiteral("1 Truppenzahl ")))
        << qPrintable(texts.join(QStringLiteral(" | ")));
}

TEST_F(GermanWindow, NoMenuUsesAMnemonicTwice)
{
    window = makeWindow();
    for (const QMenu *menu : window->menuBar()->findChildren<QMenu *>()) {
        QHash<QString, QString> taken;
        for (const QAction *action : menu->actions()) {
            const QString text = action->text();
            const QString key = QKeySequence::mnemonic(text).toString();
            if (key.isEmpty())
                continue;
            EXPECT_FALSE(taken.contains(key)) << qPrintable(menu->title() + QStringLiteral(": ") +
                                                            taken.value(key) + QStringLiteral(" / ") + text);
            taken.insert(key, text);
        }
    }
}

} // namespace
