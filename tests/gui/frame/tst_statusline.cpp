// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/core/clock.h"
#include "api/transport/graphqlclient.h"
#include "models/format.h"
#include "models/workspace.h"
#include "ui/frame/statusline.h"

#include <QTest>

using namespace denkiroku;
using namespace std::chrono_literals;

class TestStatusLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhenTheProgramAsksLess()
    {
        api::FixedClock clock(api::demoToday());
        api::GraphQlClient client({}, clock);
        models::Workspace workspace({client});
        const ui::StatusLine line(workspace);
        const QString words = QStringLiteral("asking less");
        QVERIFY(!line.text().contains(words));

        client.budget().correct(50000, 45000, clock.now() + 25min);
        QVERIFY(line.text().contains(words));
        QVERIFY(line.text().contains(models::format::time(clock.now() + 25min, QLocale())));

        clock.advance(25min);
        client.budget().review();
        QVERIFY(!line.text().contains(words));
    }
};

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
