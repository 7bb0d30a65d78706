// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transport/networkstatus.h"
#include "models/reconnect.h"

#include <QSignalSpy>
#include <QTest>

using namespace denkiroku;
using models::Reconnect;

class TestReconnect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void probesUntilTheConnectionIsBack()
    {
        api::NetworkStatus network;
        Reconnect reconnect(network);
        reconnect.setInterval(std::chrono::milliseconds(1));
        QSignalSpy probes(&reconnect, &Reconnect::probe);
        QSignalSpy back(&reconnect, &Reconnect::reconnected);
        network.setOnline(false);
        QVERIFY(probes.wait());
        QVERIFY(probes.wait());
        QVERIFY(back.isEmpty());
        network.setOnline(true);
        QCOMPARE(back.size(), 1);
        probes.clear();
        QVERIFY(!QTest::qWaitFor([&] { return !probes.isEmpty(); }, 20));
    }

    void beginsToProbeWhereThereWasNoConnectionAtFirst()
    {
        api::NetworkStatus network;
        network.setOnline(false);
        Reconnect reconnect(network);
        reconnect.setInterval(std::chrono::milliseconds(1));
        QSignalSpy probes(&reconnect, &Reconnect::probe);
        QVERIFY(probes.wait());
    }
};

QTEST_GUILESS_MAIN(TestReconnect)
#include "tst_reconnect.moc"
