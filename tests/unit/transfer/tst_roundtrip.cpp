// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledgermerge.h"
#include "models/transfer/importfile.h"
#include "tests/unit/transfer/transfertest.h"

#include <QRandomGenerator>
#include <QTest>

using namespace denkiroku::models;
using namespace denkiroku::test;

class TestRoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead();
};

namespace {

std::int64_t someAmount(QRandomGenerator &random)
{
    switch (random.bounded(6)) {
    case 0:
        return 0;
    case 1:
        return random.bounded(-5, 6);
    case 2:
        return largestLedgerReading.milliwattHours() - random.bounded(3);
    case 3:
        return -largestLedgerReading.milliwattHours() + random.bounded(3);
    default:
        return random.bounded(3'000'000);
    }
}

std::vector<HalfHour> someReadings(QRandomGenerator &random)
{
    std::vector<HalfHour> readings;
    for (int slot = 0; slot < 48 * 5; ++slot) {
        if (random.bounded(4) == 0)
            continue;
        const auto estimate = random.bounded(3) == 0 ? std::nullopt : std::optional(someAmount(random));
        readings.push_back(halfHour(QDate(2024, 2, 27).addDays(slot / 48), slot % 48, someAmount(random), estimate,
                                    static_cast<ReadingVersion>(random.bounded(4))));
    }
    return readings;
}

} // namespace

void TestRoundTrip::whatIsWrittenIsRead()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 12; ++round) {
        ExportRequest request{.days = {QDate(2024, 2, 1), QDate(2024, 3, 15)},
                              .step = ExportStep::HalfHour,
                              .includesMissing = random.bounded(2) == 0,
                              .now = jst::startOfDay(QDate(2026, 1, 1)),
                              .points = {exportPoint(QStringLiteral("0300000000000000123456"), someReadings(random)),
                                         exportPoint(QStringLiteral("0300000000000000123457"), someReadings(random))}};
        request.points.back().flow = Flow::Export;
        std::vector<HalfHour> written = request.points[0].series.halfHours();
        const auto &second = request.points[1].series.halfHours();
        written.insert(written.end(), second.begin(), second.end());
        for (const auto format : {ExportFormat::CsvUtf8, ExportFormat::CsvCp932, ExportFormat::Json}) {
            for (const auto language : {FileLanguage::English, FileLanguage::Japanese}) {
                const auto file = readImport(bytesOf(ExportTable(request), format, language));
                QVERIFY(file);
                QCOMPARE(file->problemCount, 0);
                QCOMPARE(file->rows.size(), written.size());
                for (std::size_t at = 0; at < written.size(); ++at) {
                    const bool isFirst = at < request.points[0].series.halfHours().size();
                    QVERIFY(file->rows[at].halfHour == written[at]);
                    QVERIFY(file->rows[at].flow == (isFirst ? Flow::Import : Flow::Export));
                    QCOMPARE(file->rows[at].label, isFirst ? QStringLiteral("…3456") : QStringLiteral("…3457"));
                }
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
