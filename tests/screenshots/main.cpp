// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine.h"
#include "app/language.h"
#include "app/mainwindow.h"
#include "app/workbench.h"
#include "model/extract/rulebook.h"
#include "tests/screenshots/fewcolours.h"
#include "views/edgedstyle.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

// Pictures of the real window, for the README and for looking at: opens an article, chooses a fact, grabs the
// window.

using namespace nutgraf;

namespace
{

/// What a dark desktop hands to programs that follow it.
QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2e, 0x32), QColor(0x22, 0x24, 0x27));
    palette.setColor(QPalette::Base, QColor(0x1c, 0x1e, 0x21));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x29, 0x2d));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x65, 0x96));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0xa2, 0xa9));
    palette.setColor(QPalette::ToolTipBase, QColor(0x33, 0x37, 0x3b));
    palette.setColor(QPalette::ToolTipText, QColor(0xec, 0xed, 0xee));
    palette.setColor(QPalette::Link, QColor(0x6c, 0xb8, 0xee));
    return palette;
}

/// Moves the pointer over a view: "troops:300,80", in the view's own pixels.
void hover(const MainWindow &window, const QString &where)
{
    QWidget *view = window.workbench()->view(where.section(QLatin1Char(':'), 0, 0));
    const QStringList at = where.section(QLatin1Char(':'), 1).split(QLatin1Char(','));
    if (!view || at.size() != 2)
        return;
    const QPoint place(at[0].toInt(), at[1].toInt());
    QWidget *under = view->childAt(place) ? view->childAt(place) : view;
    QMouseEvent move(QEvent::MouseMove, QPointF(under->mapFrom(view, place)),
                     QPointF(view->mapToGlobal(place)), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(under, &move);
}

/// A view by its name, brought to the front, or what is of a class: "ReviewBar".
QWidget *partOf(const MainWindow &window, const QString &name)
{
    for (const Workbench::Place &place : window.workbench()->places()) {
        if (place.row->name == name) {
            place.dock->raise();
            return place.view;
        }
    }
    const QByteArray className = "nutgraf::" + name.toUtf8();
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && className == widget->metaObject()->className())
            return widget;
    }
    return nullptr;
}

void settle(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("nutgraf"));
    QApplication::setApplicationName(QStringLiteral("nutgraf-screenshots"));
    QApplication::setApplicationDisplayName(QStringLiteral("Nutgraf"));
    QApplication::setStyle(
        new EdgedStyle); // of Fusion, which programs have where the desktop brings no style

    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("article"),
                                 QStringLiteral("What to open; nothing: the start page."));
    const QCommandLineOption out(QStringLiteral("o"), QStringLiteral("Where to write."),
                                 QStringLiteral("PNG"), QStringLiteral("screenshot.png"));
    const QCommandLineOption dark(QStringLiteral("dark"), QStringLiteral("With a dark palette."));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("Of the window."),
                                  QStringLiteral("WxH"), QStringLiteral("1600x1000"));
    const QCommandLineOption choose(
        QStringLiteral("choose"), QStringLiteral("The words of the fact to choose."), QStringLiteral("TEXT"));
    const QCommandLineOption published(QStringLiteral("published"),
                                       QStringLiteral("Sets the publication date."), QStringLiteral("DATE"));
    const QCommandLineOption trigger(QStringLiteral("trigger"),
                                     QStringLiteral("Triggers the action of that text or name."),
                                     QStringLiteral("TEXT"));
    const QCommandLineOption pointer(QStringLiteral("hover"), QStringLiteral("Points at a place of a view."),
                                     QStringLiteral("VIEW:X,Y"));
    const QCommandLineOption press(QStringLiteral("press"),
                                   QStringLiteral("Presses keys where the focus is, one after the other."),
                                   QStringLiteral("KEY"));
    const QCommandLineOption only(QStringLiteral("only"),
                                  QStringLiteral("This view alone, or the part of that class."),
                                  QStringLiteral("VIEW|CLASS"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("Of the window."),
                                      QStringLiteral("CODE"), QStringLiteral("en"));
    const QCommandLineOption mirrored(QStringLiteral("mirrored"), QStringLiteral("From right to left."));
    parser.addOptions(
        {out, dark, size, choose, published, trigger, press, pointer, only, language, mirrored});
    parser.addHelpOption();
    parser.process(application);

    speak(parser.value(language));
    if (parser.isSet(mirrored))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    if (parser.isSet(dark))
        QApplication::setPalette(darkPalette());
    const QTemporaryDir folder;
    auto rules = RuleBook::load();
    if (!rules)
        qFatal("%s", qUtf8Printable(rules.error().message()));
    MainWindow window(*rules);
    window.resetArrangement();
    const QStringList wanted = parser.value(size).split(QLatin1Char('x'));
    window.resize(wanted.value(0).toInt(), wanted.value(1).toInt());
    window.show();
    settle(200);
    if (!parser.positionalArguments().isEmpty()) {
        // A copy, so that the corrections that are kept beside an article do not stay beside this one.
        const QFileInfo article(parser.positionalArguments().constFirst());
        const QString copy = folder.filePath(article.fileName());
        if (!QFile::copy(article.filePath(), copy)) {
            std::fprintf(stderr, "%s could not be read.\n", qUtf8Printable(article.filePath()));
            return 1;
        }
        window.open({FileSource{copy}});
        for (int i = 0; i < 100 && !window.project()->isOpen(); ++i)
            settle(50);
    }
    if (parser.isSet(published))
        window.project()->apply({SetPublication{rangeFromIso(parser.value(published))}});
    if (parser.isSet(choose)) {
        const QString words = parser.value(choose);
        const auto &facts = window.project()->facts();
        const auto found = std::find_if(facts.begin(), facts.end(), [&](const Fact &fact) {
            return head(fact).span.in(window.project()->article().text).contains(words);
        });
        if (found != facts.end())
            window.workspace().selection->choose(head(*found).id);
    }
    for (const QString &text : parser.values(trigger)) {
        for (QAction *action : window.findChildren<QAction *>()) {
            if (action->text().remove(QLatin1Char('&')) == text || action->objectName() == text)
                action->trigger();
        }
    }
    settle(600);
    for (const QString &keys : parser.values(press)) {
        const QKeyCombination key = QKeySequence(keys)[0];
        if (QWidget *focused = QApplication::focusWidget()) {
            QKeyEvent event(QEvent::KeyPress, key.key(), key.keyboardModifiers());
            QApplication::sendEvent(focused, &event);
            settle(50);
        }
    }
    if (parser.isSet(pointer)) {
        hover(window, parser.value(pointer));
        settle(100);
    }
    // The dialog that was opened last, where there is one.
    QWidget *shown = &window;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && qobject_cast<QDialog *>(widget))
            shown = widget;
    }
    if (parser.isSet(only))
        shown = partOf(window, parser.value(only));
    if (!shown) {
        std::fprintf(stderr, "There is no “%s”.\n", qUtf8Printable(parser.value(only)));
        return 1;
    }
    if (!test::withFewColours(shown->grab().toImage()).save(parser.value(out), "png", 0)) {
        std::fprintf(stderr, "%s could not be written.\n", qUtf8Printable(parser.value(out)));
        return 1;
    }
    return 0;
}
