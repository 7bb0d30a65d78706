// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/readingrows.h"
#include "api/demo/series.h"

#include <QJsonArray>
#include <QTest>

using namespace denkiroku::api;
using namespace denkiroku::api::demo;

namespace {

constexpr std::uint16_t none = 65535;
const char *const start = "2026-01-01T00:00:00+00:00";

struct Slot {
    std::uint16_t energy = 0;
    std::uint8_t mark = 0;
    std::uint8_t rate = 0;
};

QJsonObject description(qint64 count, qint64 offset = 0)
{
    return {{QStringLiteral("start"), QLatin1StringView(start)},
            {QStringLiteral("count"), count},
            {QStringLiteral("offset"), offset},
            {QStringLiteral("bands"), QJsonArray{QStringLiteral("all"), QStringLiteral("昼")}},
            {QStringLiteral("rates"), QJsonArray{2000, 3071, -850}}};
}

QByteArray bytesOf(const std::vector<Slot> &slots)
{
    QByteArray bytes;
    for (const Slot &slot : slots) {
        bytes.append(static_cast<char>(slot.energy & 0xFF));
        bytes.append(static_cast<char>(slot.energy >> 8));
    }
    for (const Slot &slot : slots)
        bytes.append(static_cast<char>(slot.mark));
    for (const Slot &slot : slots)
        bytes.append(static_cast<char>(slot.rate));
    return bytes;
}

Series seriesOf(const std::vector<Slot> &slots)
{
    return Series::read(description(static_cast<qint64>(slots.size())), bytesOf(slots)).value();
}

QByteArray cell(const Series &series, std::size_t slot, std::string_view field)
{
    const ReadingRows rows(series, {static_cast<std::uint32_t>(slot)});
    std::string out;
    return rows.append(out, 0, field) ? QByteArray::fromStdString(out) : QByteArray("absent");
}

} // namespace

class ReadingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheWindow_data();
    void keepsTheWindow();
    void writesDecimalsInEveryForm_data();
    void writesDecimalsInEveryForm();
    void writesTheOtherCells();
    void refusesBytesThatDoNotFit();
};

void ReadingsTest::keepsTheWindow_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QList<int>>("slots");
    const auto row = [](const char *name, const char *from, const char *to, const QList<int> &expected) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << expected;
    };
    // Slot 2 of 0 to 5 has no reading.
    row("open", "", "", {0, 1, 3, 4, 5});
    row("whole", "2026-01-01T00:00:00Z", "2026-01-01T03:00:00Z", {0, 1, 3, 4, 5});
    row("from is included", "2026-01-01T00:30:00Z", "", {1, 3, 4, 5});
    row("to is excluded", "", "2026-01-01T00:30:00Z", {0});
    row("from within a slot takes the next", "2026-01-01T00:30:01Z", "", {3, 4, 5});
    row("to within a slot takes it", "", "2026-01-01T00:30:01Z", {0, 1});
    row("another offset", "2026-01-01T09:30:00+09:00", "2026-01-01T10:30:00+09:00", {1});
    row("empty", "2026-01-01T01:00:00Z", "2026-01-01T01:00:00Z", {});
    row("turned round", "2026-01-01T02:00:00Z", "2026-01-01T01:00:00Z", {});
    row("before it all", "2025-01-01T00:00:00Z", "2026-01-01T00:00:00Z", {});
    row("after it all", "2026-01-01T03:00:00Z", "2027-01-01T00:00:00Z", {});
    row("around it all", "1900-01-01T00:00:00Z", "2900-01-01T00:00:00Z", {0, 1, 3, 4, 5});
}

void ReadingsTest::keepsTheWindow()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QList<int>, slots);
    const Series series = seriesOf({{1}, {2}, {none}, {4}, {5}, {0}});
    QList<int> kept;
    for (const std::uint32_t slot :
         series.slotsWithin(instantFromText(from.toStdString()), instantFromText(to.toStdString())))
        kept.append(static_cast<int>(slot));
    QCOMPARE(kept, slots);
}

void ReadingsTest::writesDecimalsInEveryForm_data()
{
    QTest::addColumn<int>("slot");
    QTest::addColumn<int>("energy");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](int slot, int energy, const char *value) {
        QTest::addRow("%d in slot %d", energy, slot) << slot << energy << QByteArray(value);
    };
    row(0, 20, "\"0.200000000000000000\"");
    row(4, 65534, "\"655.340000000000000000\"");
    row(1, 20, "\"0.20\"");
    row(1, 0, "\"0.00\"");
    row(5, 700, "\"7.00\"");
    row(2, 20, "\"0.2\"");
    row(2, 31, "\"0.31\"");
    row(3, 305, "\"3.05\"");
    row(3, 500, "\"5\"");
    row(2, 0, "\"0\"");
}

void ReadingsTest::writesDecimalsInEveryForm()
{
    QFETCH(int, slot);
    QFETCH(int, energy);
    QFETCH(QByteArray, value);
    std::vector<Slot> slots(6);
    slots[static_cast<std::size_t>(slot)].energy = static_cast<std::uint16_t>(energy);
    QCOMPARE(cell(seriesOf(slots), static_cast<std::size_t>(slot), "value"), value);
}

void ReadingsTest::writesTheOtherCells()
{
    const Series series = seriesOf({{20, 0b001'010'01, 1}, {0, 0, 0}, {65534, 0b000'111'10, 2}, {1, 0, 2}});
    QCOMPARE(cell(series, 0, "startAt"), QByteArray("\"2026-01-01T00:00:00+00:00\""));
    QCOMPARE(cell(series, 3, "startAt"), QByteArray("\"2026-01-01T01:30:00+00:00\""));
    QCOMPARE(cell(series, 3, "endAt"), QByteArray("\"2026-01-01T02:00:00+00:00\""));
    QCOMPARE(cell(series, 0, "costEstimate"), QByteArray("\"6.1420\""));
    QCOMPARE(cell(series, 1, "costEstimate"), QByteArray("\"0.0000\""));
    QCOMPARE(cell(series, 2, "costEstimate"), QByteArray("\"-5570.3900\""));
    QCOMPARE(cell(series, 3, "costEstimate"), QByteArray("\"-0.0850\""));
    QCOMPARE(cell(series, 0, "version"), QByteArray("\"MONTHLY\""));
    QCOMPARE(cell(series, 1, "version"), QByteArray("\"DAILY\""));
    QCOMPARE(cell(series, 2, "version"), QByteArray("\"UPDATED\""));
    QCOMPARE(cell(series, 0, "consumptionStep"), QByteArray("2"));
    QCOMPARE(cell(series, 2, "consumptionStep"), QByteArray("7"));
    QCOMPARE(cell(series, 0, "consumptionRateBand"), QByteArray("\"昼\""));
    QCOMPARE(cell(series, 1, "consumptionRateBand"), QByteArray("\"all\""));
    QCOMPARE(cell(series, 1, "other"), QByteArray("absent"));
}

void ReadingsTest::refusesBytesThatDoNotFit()
{
    const QByteArray bytes = bytesOf({{1}, {2}});
    QVERIFY(Series::read(description(2), bytes).has_value());
    QVERIFY(!Series::read(description(3), bytes).has_value());
    QVERIFY(!Series::read(description(2, 1), bytes).has_value());
    QVERIFY(!Series::read(description(2, -1), bytes).has_value());
    QVERIFY(!Series::read(description(-1), bytes).has_value());
    QVERIFY(!Series::read(description(1LL << 62), bytes).has_value());
    QVERIFY(!Series::read(description(1), bytesOf({{1, 0, 3}})).has_value());            // no such rate
    QVERIFY(!Series::read(description(1), bytesOf({{1, 0b010'000'00, 0}})).has_value()); // no such band
    QVERIFY(Series::read(description(1), bytesOf({{none, 0b010'000'00, 9}})).has_value());
    QJsonObject timeless = description(2);
    timeless.insert(QStringLiteral("start"), QStringLiteral("2026-01-01T00:00:00"));
    QVERIFY(!Series::read(timeless, bytes).has_value());
}

QTEST_APPLESS_MAIN(ReadingsTest)
#include "tst_readings.moc"
