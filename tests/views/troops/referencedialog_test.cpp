// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/troops/referencedialog.h"

#include "tests/support/dialogchecks.h"

#include <QTest>

#include <gtest/gtest.h>

using namespace nutgraf;
using namespace nutgraf::test;

namespace
{

class ReferenceDialogTest : public testing::Test
{
protected:
    ReferenceDialogTest() { dialog.show(); }

    CsvTable table = readCsv("day,troops,place\n2020-01-10,13000,Mali\n2021-01-15,2500,Mali\n").value();
    ReferenceDialog dialog{table, QStringLiteral("table.csv"), {}};
};

} // namespace

TEST_F(ReferenceDialogTest, HasNamesAndKeysForAll)
{
    EXPECT_EQ(namelessIn(dialog), QStringList()) << qPrintable(namelessIn(dialog).join(u'\n'));
    EXPECT_EQ(mnemonicClashesIn(dialog), QStringList());
}

TEST_F(ReferenceDialogTest, IsGoneThroughByTheTabKeyAndLeftByEscape)
{
    const QStringList unreached = unreachedByTab(dialog);
    EXPECT_EQ(unreached, QStringList()) << qPrintable(unreached.join(u'\n'));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(dialog.result(), int(QDialog::Rejected));
}
