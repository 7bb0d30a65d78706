// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/billarchive.h"
#include "tests/gui/pages/pagetest.h"
#include "ui/pages/billsannual.h"
#include "ui/pages/billsdetail.h"
#include "ui/pages/billspage.h"
#include "ui/widgets/pdfview.h"
#include "ui/widgets/statebanner.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace denkiroku;
using namespace Qt::StringLiterals;
using models::ArchiveReport;
using test::kPatience;
using ui::BillsPage;

namespace {

// Answers whose address is no longer good, so many times.
QByteArray staleAddresses(const QUrl &server, int times)
{
    const QString url = QStringLiteral("http://127.0.0.1:%1/documents/410036.pdf?token=1-0").arg(server.port());
    const QJsonObject node{{u"temporaryUrl"_s, url}, {u"temporaryUrlExpiresAt"_s, {}}, {u"filename"_s, u"a.pdf"_s}};
    const QJsonObject bill{{u"__typename"_s, u"StatementType"_s},
                           {u"id"_s, u"1"_s},
                           {u"attachments"_s, QJsonObject{{u"edges"_s, QJsonArray{QJsonObject{{u"node"_s, node}}}}}}};
    const QJsonObject account{{u"number"_s, u"A-D3E40001"_s}, {u"bill"_s, bill}};
    const QJsonObject answer{{u"data"_s, QJsonObject{{u"account"_s, account}}}};
    const QJsonObject rule{{u"operation"_s, u"BillAttachments"_s},
                           {u"times"_s, times},
                           {u"body"_s, QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact))}};
    return QJsonDocument(QJsonObject{{u"rules"_s, QJsonArray{rule}}}).toJson(QJsonDocument::Compact);
}

} // namespace

// What is behind an address that dies after an hour.
class TestBillDocuments : public test::PageTest {
    Q_OBJECT

private Q_SLOTS:
    void annualStatementsOpenInTheWindow();
    void annualStatementsThatAreRefused();
    void anExpiredAddressIsAskedAnew();
    void theArchiveAsksAnewToo();
    void theArchiveStopsAndGoesOn();

private:
    // The page with its list of annual statements as it came; null when it did not.
    std::unique_ptr<BillsPage> openAnnualMenu(test::DemoHouse &house);
    // The bills of the signed-in customer; empty when they did not come.
    std::vector<models::BillRow> bills(test::DemoHouse &house);
};

std::vector<models::BillRow> TestBillDocuments::bills(test::DemoHouse &house)
{
    models::BillsModel &bills = house.workspace().bills();
    if (!house.signIn() || !QTest::qWaitFor([&] { return !bills.account().isEmpty(); }, kPatience))
        return {};
    bills.loadAll();
    const auto isAtEnd = [&bills] { return bills.state() == models::PagedModelBase::State::AtEnd; };
    return QTest::qWaitFor(isAtEnd, kPatience) ? bills.rows() : std::vector<models::BillRow>();
}

std::unique_ptr<BillsPage> TestBillDocuments::openAnnualMenu(test::DemoHouse &house)
{
    if (!house.signIn())
        return nullptr;
    auto page = open<BillsPage>(house);
    if (!QTest::qWaitFor([&page] { return page->settled(); }, kPatience))
        return nullptr;
    Q_EMIT page->annual()->aboutToShow();
    const auto &list = house.workspace().annualStatements();
    const bool isThere = QTest::qWaitFor([&list] { return list.status().isSettled(); }, kPatience);
    return isThere ? std::move(page) : nullptr;
}

void TestBillDocuments::annualStatementsOpenInTheWindow()
{
    test::DemoHouse house(m_kraken.url());
    const auto page = openAnnualMenu(house);
    QVERIFY(page);
    QCOMPARE(page->annual()->actions().size(), 1);
    QAction *entry = page->annual()->actions().constFirst();
    QVERIFY2(entry->text().contains(QStringLiteral("2025")), qPrintable(entry->text()));
    QSignalSpy ready(&house.workspace().annualStatements(), &models::AnnualStatements::ready);
    entry->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(page->showsPdf(), kPatience);
    QVERIFY(page->pdf()->pageCount() > 0);
    const auto file = ready.constFirst().at(1).value<models::BillFile>();
    QCOMPARE(file.fileName, QStringLiteral("Annual statement 2025-01-01 2025-12-31.pdf"));
    QVERIFY2(!test::wordsOf(*page).contains(QStringLiteral("http")), "the temporary address is not shown");
}

void TestBillDocuments::annualStatementsThatAreRefused()
{
    QVERIFY(faults(R"({"rules":[{"refuse":{"path":"account.annualStatements","code":"KT-CT-1111"}}]})"));
    test::DemoHouse house(m_kraken.url());
    const auto page = openAnnualMenu(house);
    QVERIFY(page);
    QCOMPARE(page->annual()->actions().size(), 1);
    QVERIFY(!page->annual()->actions().constFirst()->isEnabled());
    QVERIFY(!page->annual()->actions().constFirst()->text().isEmpty());
}

void TestBillDocuments::anExpiredAddressIsAskedAnew()
{
    test::DemoHouse house(m_kraken.url());
    const auto rows = bills(house);
    QVERIFY(!rows.empty());
    QVERIFY(faults(staleAddresses(m_kraken.url(), 1)));
    models::BillDocument &document = house.workspace().billDocument();
    QSignalSpy ready(&document, &models::BillDocument::ready);
    document.open(house.workspace().bills().account(), rows.front());
    QTRY_VERIFY_WITH_TIMEOUT(document.status().isSettled(), kPatience);
    QCOMPARE(ready.size(), 1);
    // Twice in a row it is given up: nothing is asked for ever.
    QVERIFY(faults(staleAddresses(m_kraken.url(), 2)));
    document.open(house.workspace().bills().account(), rows.front());
    QTRY_VERIFY_WITH_TIMEOUT(document.status().isSettled(), kPatience);
    QCOMPARE(document.status().state, models::LoadState::Failed);
    QCOMPARE(ready.size(), 1);
}

void TestBillDocuments::theArchiveAsksAnewToo()
{
    test::DemoHouse house(m_kraken.url());
    const auto rows = bills(house);
    QVERIFY(rows.size() > 3);
    QVERIFY(faults(staleAddresses(m_kraken.url(), 1)));
    models::BillArchive archive(house.workspace().client());
    QSignalSpy finished(&archive, &models::BillArchive::finished);
    const QTemporaryDir folder;
    archive.start(house.workspace().bills().account(), {rows.begin(), rows.begin() + 3}, folder.path());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatience);
    const auto report = finished.constFirst().constFirst().value<ArchiveReport>();
    QCOMPARE(report.saved, 3);
    QVERIFY(report.failed.isEmpty());
}

void TestBillDocuments::theArchiveStopsAndGoesOn()
{
    test::DemoHouse house(m_kraken.url());
    const auto rows = bills(house);
    QVERIFY(rows.size() > 6);
    const std::vector<models::BillRow> six(rows.begin(), rows.begin() + 6);
    models::BillArchive archive(house.workspace().client());
    QSignalSpy finished(&archive, &models::BillArchive::finished);
    const QTemporaryDir folder;
    connect(
        &archive, &models::BillArchive::progressed, &archive,
        [&archive] {
            if (archive.done() == 2)
                archive.cancel();
        },
        Qt::QueuedConnection);
    archive.start(house.workspace().bills().account(), six, folder.path());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatience);
    auto report = finished.takeFirst().constFirst().value<ArchiveReport>();
    QVERIFY(report.isCancelled);
    QVERIFY(report.saved >= 2 && report.saved < 6);
    const int saved = report.saved;
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), saved);
    archive.disconnect(&archive);
    archive.start(house.workspace().bills().account(), six, folder.path());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatience);
    report = finished.takeFirst().constFirst().value<ArchiveReport>();
    QCOMPARE(report.alreadyThere, saved);
    QCOMPARE(report.saved, 6 - saved);
    QVERIFY(!report.isCancelled);
}

QTEST_MAIN(TestBillDocuments)
#include "tst_billdocuments.moc"
