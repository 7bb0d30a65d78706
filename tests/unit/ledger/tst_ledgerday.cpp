// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledgerday.h"
#include "models/ledger/ledgermerge.h"
#include "tests/unit/ledger/ledgerfixture.h"

#include <QTest>

#include <random>

using namespace denkiroku::models;
using namespace denkiroku::models::testing;

namespace {

LedgerReading seen(const HalfHour &halfHour, int first = 0, int last = 0, int revisions = 0,
                   ReadingSource source = ReadingSource::HalfHourly)
{
    return {halfHour, source, atMinute(first), atMinute(last), revisions};
}

std::vector<LedgerReading> randomDay(std::mt19937 &random)
{
    std::vector<LedgerReading> readings;
    const auto amount = [&random](std::int64_t largest) {
        // Of every length in bits, either sign.
        const auto number = static_cast<std::int64_t>((std::uint64_t(random()) << 32 | random()) >> (random() % 64));
        return number % (largest + 1);
    };
    for (int slot = 0; slot < jst::halfHoursADay; ++slot) {
        if (random() % 5 == 0)
            continue;
        HalfHour half = reading(january, slot, 0, static_cast<ReadingVersion>(random() % 4));
        half.energy = Energy::fromMilliwattHours(amount(largestLedgerReading.milliwattHours()));
        half.estimate = Money::fromMilliYen(amount(largestLedgerEstimate.milliYen()));
        if (random() % 4 == 0)
            half.estimate.reset();
        readings.push_back(seen(half, static_cast<int>(random() % 3), static_cast<int>(random() % 3),
                                static_cast<int>(random() % 2), static_cast<ReadingSource>(random() % 4)));
    }
    return readings;
}

} // namespace

// The half-hours of a day as they lie in the ledger.
class TestLedgerDay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFormIsTheOneThatIsWrittenDown()
    {
        // docs/ledger.md: 300 mWh are the number 600 (0xd8 0x04), 6 thousandths of a yen 12.
        HalfHour half = reading(january, 5, 300, ReadingVersion::Updated);
        half.estimate = Money::fromMilliYen(6);
        LedgerReading first = seen(half, 0, 0, 2, ReadingSource::SupplyPoint);
        first.firstSeen = Instant(std::chrono::seconds(64));
        first.lastSeen = Instant(std::chrono::seconds(65));
        LedgerReading second = first;
        second.halfHour.start += jst::halfHour;
        second.halfHour.estimate.reset();
        second.halfHour.energy = Energy::fromMilliwattHours(-1);
        QCOMPARE(ledgerday::packed({first, second}, january), QByteArray::fromHex("01"
                                                                                  "054bd8040c80010204"
                                                                                  "068b01"));
    }

    void whatIsPackedIsUnpacked()
    {
        QVERIFY(ledgerday::unpacked(ledgerday::packed({}, january), january)->empty());
        std::mt19937 random(48);
        for (int round = 0; round < 500; ++round) {
            const auto readings = randomDay(random);
            const auto again = ledgerday::unpacked(ledgerday::packed(readings, january), january);
            QVERIFY(again);
            QVERIFY(*again == readings);
        }
    }

    void aUsualDayTakesLittleRoom()
    {
        std::vector<LedgerReading> readings;
        for (const HalfHour &half : fullDay(january, 350'000))
            readings.push_back(seen(half));
        QVERIFY(ledgerday::packed(readings, january).size() < 48 * 10);
    }

    void brokenBytesAreNoDay()
    {
        std::mt19937 random(1);
        const QByteArray whole = ledgerday::packed(randomDay(random), january);
        QVERIFY(!ledgerday::unpacked({}, january));
        QVERIFY(!ledgerday::unpacked(QByteArrayView("\2"), january));
        QVERIFY(!ledgerday::unpacked(whole.left(whole.size() - 1), january));
        // Slots that go back, or do not exist; a version and a source that do not exist; a number without an end.
        for (const char *hex : {"01050002000000050002000000", "01300002000000", "01050402000000", "01052002000000",
                                "010500ffffffffffffffffffffff01", "0105"})
            QVERIFY2(!ledgerday::unpacked(QByteArray::fromHex(hex), january), hex);
    }

    void noBytesAreTooMuch()
    {
        std::mt19937 random(7);
        const QByteArray whole = ledgerday::packed(randomDay(random), january);
        int read = 0;
        for (int round = 0; round < 20000; ++round) {
            QByteArray bytes = whole;
            for (unsigned change = 0; change <= random() % 4; ++change)
                bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] =
                    static_cast<char>(random());
            const auto readings = ledgerday::unpacked(bytes, january);
            if (!readings)
                continue;
            ++read;
            // Whatever was read can be written, and is the same again.
            QVERIFY(*ledgerday::unpacked(ledgerday::packed(*readings, january), january) == *readings);
        }
        QVERIFY(read > 0 && read < 20000);
    }
};

QTEST_GUILESS_MAIN(TestLedgerDay)
#include "tst_ledgerday.moc"
