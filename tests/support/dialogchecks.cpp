// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dialogchecks.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <set>

namespace nutgraf::test
{

namespace
{

QString describe(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') +
           (button ? button->text() : widget->accessibleName());
}

} // namespace

std::vector<QWidget *> controlsOf(const QDialog &dialog)
{
    std::vector<QWidget *> all;
    for (QWidget *widget : dialog.findChildren<QWidget *>()) {
        const bool isPart = widget->parentWidget() && widget->parentWidget()->focusProxy() == widget;
        if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus &&
            !widget->focusProxy() && (!isPart || !widget->accessibleName().isEmpty()))
            all.push_back(widget);
    }
    return all;
}

QStringList namelessIn(const QDialog &dialog)
{
    QStringList nameless;
    for (QWidget *control : controlsOf(dialog)) {
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(control);
        const bool isPart =
            qobject_cast<QLineEdit *>(control) && qobject_cast<QComboBox *>(control->parent());
        if (!isPart && (!interface || interface->text(QAccessible::Name).isEmpty()))
            nameless.append(describe(control));
    }
    return nameless;
}

QStringList mnemonicClashesIn(const QDialog &dialog)
{
    QHash<QString, QString> taken;
    QStringList clashes;
    const auto take = [&](const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            return;
        if (taken.contains(key))
            clashes.append(taken.value(key) + QStringLiteral(" / ") + text);
        taken.insert(key, text);
    };
    for (const auto *button : dialog.findChildren<QAbstractButton *>())
        take(button->text());
    for (const auto *label : dialog.findChildren<QLabel *>()) {
        if (label->buddy())
            take(label->text());
    }
    return clashes;
}

QStringList unreachedByTab(QDialog &dialog)
{
    dialog.activateWindow();
    if (!QTest::qWaitFor([&] { return QApplication::activeWindow() == &dialog; }))
        return {QStringLiteral("the dialog itself")};
    std::set<const QWidget *> seen;
    for (int steps = 0; steps < 60 && QApplication::focusWidget(); ++steps) {
        seen.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QStringList unreached;
    for (const QWidget *control : controlsOf(dialog)) {
        if (seen.count(control) == 0)
            unreached.append(describe(control));
    }
    return unreached;
}

} // namespace nutgraf::test
