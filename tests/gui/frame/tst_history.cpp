// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledger.h"
#include "tests/gui/frame/windowhouse.h"
#include "tests/support/krakenprocess.h"
#include "ui/frame/historyprogress.h"

#include <QTest>
#include <QToolButton>

using namespace denkiroku;
using namespace denkiroku::ui;
using denkiroku::test::WindowHouse;

// What the window says of the history that comes in.
class TestHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_kraken.start(), qPrintable(m_kraken.errorText())); }
    void saidWhileItComesAndGoneAfterwards();
    void cancelled();

private:
    static bool waitFor(const std::function<bool()> &done) { return QTest::qWaitFor(done, 60000); }

    test::KrakenProcess m_kraken;
};

void TestHistory::saidWhileItComesAndGoneAfterwards()
{
    WindowHouse house(m_kraken.url());
    MainWindow &window = house.openWindow();
    QVERIFY(test::settled(house.signIn()));
    auto *progress = window.findChild<HistoryProgress *>();
    QVERIFY(progress);
    QVERIFY(!progress->isVisible());
    house.workspace().sync().setAutomatic(true);
    QVERIFY(waitFor([&] { return progress->isVisible(); }));
    QVERIFY2(progress->text().startsWith(QStringLiteral("History: ")), qPrintable(progress->text()));
    QCOMPARE(progress->accessibleName(), progress->text());
    QVERIFY(waitFor([&] { return !progress->isVisible(); }));
    QCOMPARE(house.workspace().sync().state(), models::SyncModel::State::Done);
    // The few weeks that a refresh reads again are not worth a word.
    house.workspace().sync().start();
    QVERIFY(house.workspace().sync().isRunning());
    QVERIFY(!progress->isVisible());
    QVERIFY(waitFor([&] { return !house.workspace().sync().isRunning(); }));
}

void TestHistory::cancelled()
{
    WindowHouse house(m_kraken.url());
    MainWindow &window = house.openWindow();
    QVERIFY(test::settled(house.signIn()));
    auto *progress = window.findChild<HistoryProgress *>();
    house.workspace().sync().setAutomatic(true);
    QVERIFY(waitFor([&] { return progress->isVisible(); }));
    auto *cancel = progress->findChild<QToolButton *>();
    QVERIFY(!cancel->text().isEmpty());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(waitFor([&] { return !progress->isVisible(); }));
    QCOMPARE(house.workspace().sync().state(), models::SyncModel::State::Cancelled);
}

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
