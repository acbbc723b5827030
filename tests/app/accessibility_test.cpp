// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowtest.h"
#include "tests/support/sampleproject.h"
#include "views/theme.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QScrollBar>
#include <QTabBar>

#include <algorithm>
#include <set>

using namespace nutgraf;

namespace
{

class AccessibilityTest : public test::WindowTest
{
protected:
    AccessibilityTest() { window->project()->open(test::sampleOpened()); }

    /// The dock or the bar that a widget is in.
    const QWidget *placeOf(const QWidget *widget) const
    {
        for (const QWidget *one = widget; one; one = one->parentWidget()) {
            for (const Workbench::Place &place : window->workbench()->places()) {
                if (one == place.dock)
                    return one;
            }
        }
        return nullptr;
    }
};

QString describe(const QWidget *widget)
{
    QStringList way;
    for (const QWidget *one = widget; one && !one->isWindow(); one = one->parentWidget())
        way.prepend(QLatin1String(one->metaObject()->className()) + QLatin1Char(':') + one->objectName());
    return way.join(QStringLiteral(" > "));
}

bool isControl(const QWidget *widget)
{
    return widget->focusPolicy() & Qt::TabFocus && widget->isEnabled() && !widget->focusProxy() &&
           !qobject_cast<const QTabBar *>(widget);
}

} // namespace

TEST_F(AccessibilityTest, EveryControlHasAName)
{
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !isControl(widget))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        ASSERT_TRUE(interface) << qPrintable(describe(widget));
        EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty()) << qPrintable(describe(widget));
    }
}

TEST_F(AccessibilityTest, TabGoesThroughAllViewsAndComesBack)
{
    activate();
    canvas()->setFocus();
    std::set<const QWidget *> places, seen;
    for (int steps = 0; steps < 200; ++steps) {
        QWidget *focused = QApplication::focusWidget();
        ASSERT_TRUE(focused);
        EXPECT_TRUE(focused->isVisible()) << qPrintable(describe(focused));
        // Qt moves what lies behind a tab out of the window.
        const QRect place(focused->mapTo(window.get(), QPoint()), focused->size());
        EXPECT_TRUE(place.intersects(window->rect())) << qPrintable(describe(focused));
        if (const QWidget *dock = placeOf(focused))
            places.insert(dock);
        seen.insert(focused);
        QTest::keyClick(focused, Qt::Key_Tab);
        if (QApplication::focusWidget() == canvas())
            break;
    }
    EXPECT_EQ(QApplication::focusWidget(), canvas())
        << "kept by " << qPrintable(describe(QApplication::focusWidget()));
    for (const Workbench::Place &place : window->workbench()->places()) {
        bool hasControl = false;
        for (const QWidget *widget : place.view->findChildren<QWidget *>())
            hasControl = hasControl || (widget->isVisible() && isControl(widget));
        if (place.view->isVisible() && hasControl && !place.view->visibleRegion().isEmpty()) {
            EXPECT_TRUE(places.contains(place.dock)) << qPrintable(place.row->name);
        }
    }
}

TEST_F(AccessibilityTest, TheKeysGoWithTheTab)
{
    activate();
    const auto placeNamed = [this](const char *name) {
        const auto &places = window->workbench()->places();
        return *std::find_if(places.begin(), places.end(), [name](const Workbench::Place &place) {
            return place.row->name == QLatin1String(name);
        });
    };
    const Workbench::Place quotes = placeNamed("quotes"), names = placeNamed("names");
    EXPECT_TRUE(quotes.view->isEnabled());
    EXPECT_FALSE(names.view->isEnabled());
    quotes.view->setFocus();
    names.dock->raise();
    EXPECT_TRUE(QTest::qWaitFor([&] {
        const QWidget *focused = QApplication::focusWidget();
        return focused && (focused == names.view || names.view->isAncestorOf(focused));
    }));
    EXPECT_FALSE(quotes.view->isEnabled());
}

TEST_F(AccessibilityTest, EveryViewCanBeReachedByItsShortcut)
{
    activate();
    int number = 0;
    for (const Workbench::Place &place : window->workbench()->places()) {
        if (++number > 9)
            break; // there are no more digits
        QTest::keyClick(window.get(), Qt::Key(Qt::Key_0 + number), Qt::ControlModifier);
        EXPECT_TRUE(place.dock->isVisible());
        const QWidget *focused = QApplication::focusWidget();
        EXPECT_TRUE(focused && place.dock->isAncestorOf(focused)) << qPrintable(place.row->name);
    }
}

TEST_F(AccessibilityTest, AllViewsFollowADarkPaletteAtOnce)
{
    const QPalette before = QApplication::palette();
    QPalette dark(QColor(0x2b, 0x2e, 0x32), QColor(0x22, 0x24, 0x27));
    dark.setColor(QPalette::Base, QColor(0x1c, 0x1e, 0x21));
    QApplication::setPalette(dark);
    QTest::qWait(50);
    for (const Workbench::Place &place : window->workbench()->places()) {
        if (place.view->visibleRegion().isEmpty())
            continue;
        const QImage image = place.view->grab().toImage();
        qint64 darkPixels = 0, all = 0;
        for (int y = 0; y < image.height(); y += 7) {
            for (int x = 0; x < image.width(); x += 7, ++all)
                darkPixels += image.pixelColor(x, y).lightness() < 128;
        }
        EXPECT_GT(darkPixels, all * 8 / 10) << qPrintable(place.row->name);
    }
    QApplication::setPalette(before);
}

TEST_F(AccessibilityTest, AReviewBringsTheFieldsForwardToEditThem)
{
    activate();
    QDockWidget *facets = nullptr, *why = nullptr;
    for (const Workbench::Place &place : window->workbench()->places()) {
        facets = place.row->name == QLatin1String("facets") ? place.dock : facets;
        why = place.row->name == QLatin1String("why") ? place.dock : why;
    }
    window->workbench()->tabifyDockWidget(why, facets);
    facets->raise();
    QTest::qWait(20);
    window->findChild<QAction *>(QStringLiteral("facts.review"))->trigger();
    QTest::keyClick(window.get(), Qt::Key_E);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        const QWidget *focused = QApplication::focusWidget();
        return focused && why->isAncestorOf(focused) && focused->inherits("QLineEdit");
    }));
}
