// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/core/rawjson.h"
#include "api/tariffs/productparams.h"
#include "api/tariffs/timeofusescheme.h"
#include "models/domain/timeofuse.h"

#include <QTest>

using namespace denkiroku;
using models::ConsumptionBand;
using models::TimeOfUse;

class TestTimeOfUse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySchemeCoversEveryHalfHourOnce();
    void theSchemesAreThere();
    void hoursOfANight();
    void seasonsWrapTheYear();
    void theEndOfFebruary();
    void whatIsNotKnownIsRefused_data();
    void whatIsNotKnownIsRefused();
    void bandsOfPrices();
    void paramsOfAProduct();
};

void TestTimeOfUse::everySchemeCoversEveryHalfHourOnce()
{
    const auto &schemes = api::timeOfUseSchemes();
    QCOMPARE(schemes.size(), std::size_t(5));
    int areas = 0;
    for (const api::TimeOfUseScheme &scheme : schemes) {
        for (const api::TimeOfUseArea &area : scheme.areas) {
            const TimeOfUse hours(area);
            ++areas;
            std::vector<int> seen(static_cast<std::size_t>(hours.bands().size()));
            for (QDate day(2024, 1, 1); day.year() == 2024; day = day.addDays(1)) {
                for (int slot = 0; slot < models::jst::halfHoursADay; ++slot) {
                    // One rule at most, and the remainder for all else: exactly one band.
                    QVERIFY2(hours.rulesAt(day, slot) <= 1, qPrintable(scheme.code + area.gridOperatorCode));
                    const int band = hours.bandAt(day, slot);
                    QVERIFY(band >= 0 && band < hours.bands().size());
                    if (hours.rulesAt(day, slot) == 0)
                        QCOMPARE(hours.bands().at(band), area.remainder);
                    ++seen[static_cast<std::size_t>(band)];
                }
            }
            int sum = 0;
            for (const int count : seen) {
                QVERIFY2(count > 0, qPrintable(scheme.code + area.gridOperatorCode));
                sum += count;
            }
            QCOMPARE(sum, 366 * models::jst::halfHoursADay);
        }
    }
    QCOMPARE(areas, 45);
}

void TestTimeOfUse::theSchemesAreThere()
{
    QVERIFY(TimeOfUse::find(QStringLiteral("tgoe_solar_tou_scheme"), QStringLiteral("09")));
    QVERIFY(!TimeOfUse::find(QStringLiteral("tgoe_solar_tou_scheme"), QStringLiteral("10")));
    QVERIFY(!TimeOfUse::find(QStringLiteral("another_scheme"), QStringLiteral("03")));
    QVERIFY(!TimeOfUse::find({}, {}));
}

void TestTimeOfUse::hoursOfANight()
{
    const auto hours = TimeOfUse::find(QStringLiteral("tgoe_ev_tou_jan_25_scheme"), QStringLiteral("03"));
    QVERIFY(hours);
    QCOMPARE(hours->bands(), QStringList({QStringLiteral("NIGHT"), QStringLiteral("DAY"), QStringLiteral("STANDARD")}));
    const auto bandAt = [&hours](int slot) { return hours->bands().at(hours->bandAt(QDate(2026, 9, 20), slot)); };
    QCOMPARE(bandAt(1), QStringLiteral("STANDARD")); // 00:30
    QCOMPARE(bandAt(2), QStringLiteral("NIGHT"));    // 01:00
    QCOMPARE(bandAt(9), QStringLiteral("NIGHT"));    // 04:30
    QCOMPARE(bandAt(10), QStringLiteral("STANDARD"));
    QCOMPARE(bandAt(22), QStringLiteral("DAY"));
    QCOMPARE(bandAt(26), QStringLiteral("STANDARD"));
    // By the clock of Tokyo: 16:00 in UTC is 01:00 there.
    QCOMPARE(hours->bandAt(models::jst::slotStart(QDate(2026, 9, 20), 2)), 0);
}

void TestTimeOfUse::seasonsWrapTheYear()
{
    const auto hours = TimeOfUse::find(QStringLiteral("tgoe_all_denka_tou_scheme"), QStringLiteral("06"));
    QVERIFY(hours);
    const auto noon = [&hours](int month, int day) {
        return hours->bands().at(hours->bandAt(QDate(2026, month, day), 24));
    };
    QCOMPARE(noon(6, 30), QStringLiteral("OTHER_DAY"));
    QCOMPARE(noon(7, 1), QStringLiteral("SUMMER_DAY"));
    QCOMPARE(noon(9, 30), QStringLiteral("SUMMER_DAY"));
    QCOMPARE(noon(10, 1), QStringLiteral("OTHER_DAY"));
    QCOMPARE(noon(1, 1), QStringLiteral("OTHER_DAY"));
}

void TestTimeOfUse::theEndOfFebruary()
{
    const auto hours = TimeOfUse::find(QStringLiteral("tgoe_all_denka_tou_scheme"), QStringLiteral("09"));
    QVERIFY(hours);
    const auto noon = [&hours](QDate day) { return hours->bands().at(hours->bandAt(day, 24)); };
    QCOMPARE(noon(QDate(2025, 2, 28)), QStringLiteral("SUMMER_WINTER_DAY"));
    QCOMPARE(noon(QDate(2024, 2, 29)), QStringLiteral("SUMMER_WINTER_DAY"));
    QCOMPARE(noon(QDate(2025, 3, 1)), QStringLiteral("OTHER_DAY"));
    QCOMPARE(noon(QDate(2025, 12, 1)), QStringLiteral("SUMMER_WINTER_DAY"));
}

void TestTimeOfUse::whatIsNotKnownIsRefused_data()
{
    QTest::addColumn<QByteArray>("area");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("as it is") << QByteArray(R"({"slots":[{"slot":"A","hours":[[8,16]]}],"remainder":"B"})") << true;
    QTest::newRow("only the remainder") << QByteArray(R"({"slots":[],"remainder":"B"})") << true;
    QTest::newRow("weekdays") << QByteArray(
                                     R"({"slots":[{"slot":"A","hours":[[8,16]],"weekdays":[6,7]}],"remainder":"B"})")
                              << false;
    QTest::newRow("holidays") << QByteArray(R"({"slots":[],"remainder":"B","holidays":"B"})") << false;
    QTest::newRow("no remainder") << QByteArray(R"({"slots":[{"slot":"A","hours":[[8,16]]}]})") << false;
    QTest::newRow("hour 25") << QByteArray(R"({"slots":[{"slot":"A","hours":[[8,25]]}],"remainder":"B"})") << false;
    QTest::newRow("backwards") << QByteArray(R"({"slots":[{"slot":"A","hours":[[16,8]]}],"remainder":"B"})") << false;
    QTest::newRow("no day") << QByteArray(R"({"slots":[{"slot":"A","seasons":[["02-30","03-01"]]}],"remainder":"B"})")
                            << false;
    QTest::newRow("no rule") << QByteArray(R"({"slots":[{"slot":"A"}],"remainder":"B"})") << false;
}

void TestTimeOfUse::whatIsNotKnownIsRefused()
{
    QFETCH(QByteArray, area);
    QFETCH(bool, isRead);
    const QByteArray json = R"({"schemes":{"s":{"name":"S","areas":{"03":)" + area + "}}}}";
    QCOMPARE(api::readTimeOfUseSchemes(json).has_value(), isRead);
    QVERIFY(!api::readTimeOfUseSchemes(json.chopped(1)));
    QVERIFY(!api::readTimeOfUseSchemes("[]"));
}

void TestTimeOfUse::bandsOfPrices()
{
    const auto of = [](const char *text) { return ConsumptionBand::parse(QString::fromLatin1(text)); };
    QCOMPARE(of("CONSUMPTION_03"), (ConsumptionBand{QStringLiteral("03"), {}, {}}));
    QCOMPARE(of("CONSUMPTION_03_LOW_NIGHT"),
             (ConsumptionBand{QStringLiteral("03"), QStringLiteral("LOW"), QStringLiteral("NIGHT")}));
    QCOMPARE(of("CONSUMPTION_06_HIGH_SUMMER_DAY"),
             (ConsumptionBand{QStringLiteral("06"), QStringLiteral("HIGH"), QStringLiteral("SUMMER_DAY")}));
    QCOMPARE(of("CONSUMPTION_09_SUMMER_WINTER_DAY"),
             (ConsumptionBand{QStringLiteral("09"), {}, QStringLiteral("SUMMER_WINTER_DAY")}));
    QVERIFY(!of("STANDING_03"));
    QVERIFY(!of("CONSUMPTION_"));
    QVERIFY(!of("CONSUMPTION_3_NIGHT"));
    QVERIFY(!of(""));
}

void TestTimeOfUse::paramsOfAProduct()
{
    const auto read = [](const char *json) { return api::readProductParams({QByteArray(json)}); };
    QCOMPARE(read(R"({"grid_operator_code":"03","time_of_use_scheme":"tgoe"})"),
             (api::ProductParams{QStringLiteral("03"), QStringLiteral("tgoe")}));
    QCOMPARE(read(R"({"grid_operator_code":3})"), api::ProductParams());
    QCOMPARE(read("null"), api::ProductParams());
    QCOMPARE(read("{"), api::ProductParams());
}

QTEST_APPLESS_MAIN(TestTimeOfUse)
#include "tst_timeofuse.moc"
