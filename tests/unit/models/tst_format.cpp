// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/core/instant.h"
#include "models/errortext.h"
#include "models/format.h"

#include <QTest>

using namespace denkiroku;
using namespace denkiroku::models;

namespace {

const QLocale japanese(QLocale::Japanese, QLocale::Japan);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);

Energy kwh(const char *text)
{
    return *Energy::fromKilowattHours(*api::Decimal::fromText(text));
}

} // namespace

class TestFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void yen();
    void energy();
    void dates();
    void halfHours();
    void times();
    void change();
    void names();
    void errorsHaveTwoSentences();
    void codesComeBeforeKinds();
    void refusalsSayNotAvailable();
};

void TestFormat::yen()
{
    QCOMPARE(format::yen(Money::fromYen(12'345), japanese), QStringLiteral("12,345円"));
    QCOMPARE(format::yen(Money::fromYen(-500), japanese), QStringLiteral("-500円"));
    QCOMPARE(format::yen(Money::fromYen(12'345), english), QStringLiteral("¥12,345"));
    QCOMPARE(format::yen(Money::fromYen(-500), english), QStringLiteral("-¥500"));
    QCOMPARE(format::yen(Money(), english), QStringLiteral("¥0"));
    QCOMPARE(format::yenShort(Money::fromYen(9'840), japanese), QStringLiteral("¥9,840"));
    QCOMPARE(format::yen(std::nullopt, japanese), QStringLiteral("–"));
}

void TestFormat::energy()
{
    QCOMPARE(format::energy(kwh("12.34"), english), QStringLiteral("12.3 kWh"));
    QCOMPARE(format::energy(kwh("312.35"), japanese), QStringLiteral("312.4 kWh"));
    QCOMPARE(format::energy(kwh("9999.9"), english), QStringLiteral("9,999.9 kWh"));
    QCOMPARE(format::energy(kwh("12345"), english), QStringLiteral("12.3 MWh"));
    QCOMPARE(format::energy(kwh("-12345"), english), QStringLiteral("-12.3 MWh"));
    QCOMPARE(format::halfHourEnergy(kwh("0.35"), japanese), QStringLiteral("0.35 kWh"));
    QCOMPARE(format::halfHourEnergy(kwh("0.125"), english), QStringLiteral("0.13 kWh"));
    QCOMPARE(format::halfHourEnergy(kwh("-0.001"), english), QStringLiteral("0.00 kWh"));
    QCOMPARE(format::decimal(*api::Decimal::fromText("1234.560"), english), QStringLiteral("1,234.56"));
    // Decimals follow the locale, not the program.
    QCOMPARE(format::energy(kwh("12.34"), QLocale(QLocale::German)), QStringLiteral("12,3 kWh"));
}

void TestFormat::dates()
{
    const QDate day(2026, 10, 20);
    QCOMPARE(format::date(day, japanese), QStringLiteral("2026年10月20日(火)"));
    QCOMPARE(format::date(day, english), QStringLiteral("Tue 20 Oct 2026"));
    QCOMPARE(format::dateShort(day, japanese), QStringLiteral("10/20(火)"));
    QCOMPARE(format::dateShort(day, english), QStringLiteral("20 Oct"));
    QCOMPARE(format::month(day, japanese), QStringLiteral("2026年10月"));
    QCOMPARE(format::month(day, english), QStringLiteral("October 2026"));
    QCOMPARE(format::period(Scale::Year, day, japanese), QStringLiteral("2026年"));
    QCOMPARE(format::date(QDate(), english), QStringLiteral("–"));
    QCOMPARE(format::dateRange({QDate(2026, 9, 18), QDate(2026, 10, 18)}, japanese),
             QStringLiteral("2026年9月18日–10月17日"));
    QCOMPARE(format::dateRange({QDate(2026, 9, 18), QDate(2026, 10, 18)}, english),
             QStringLiteral("18 Sep – 17 Oct 2026"));
    QCOMPARE(format::dateRange({QDate(2025, 12, 18), QDate(2026, 1, 18)}, english),
             QStringLiteral("18 Dec 2025 – 17 Jan 2026"));
    QCOMPARE(format::dateRange({QDate(2026, 9, 18), QDate(2026, 9, 19)}, english), QStringLiteral("18 Sep 2026"));
}

void TestFormat::halfHours()
{
    QCOMPARE(format::halfHourSlot(16), QStringLiteral("08:00–08:30"));
    QCOMPARE(format::halfHourSlot(47), QStringLiteral("23:30–24:00"));
    QCOMPARE(format::halfHour(jst::slotStart(QDate(2026, 1, 1), 1)), QStringLiteral("00:30–01:00"));
}

void TestFormat::times()
{
    const Instant moment = *api::instantFromText("2026-09-19T23:30:00+00:00");
    QCOMPARE(format::time(moment, english), QStringLiteral("08:30"));
    QCOMPARE(format::dateTime(moment, english), QStringLiteral("20 Sep 08:30"));
    QCOMPARE(format::dateTime(moment, japanese), QStringLiteral("9月20日 08:30"));
}

void TestFormat::change()
{
    QCOMPARE(*format::change(kwh("93.8"), kwh("100"), english), QStringLiteral("-6.2 %"));
    QCOMPARE(*format::change(kwh("106.2"), kwh("100"), english), QStringLiteral("+6.2 %"));
    QCOMPARE(*format::change(kwh("100.01"), kwh("100"), english), QStringLiteral("0.0 %"));
    QVERIFY(!format::change(kwh("5"), Energy(), english));
}

void TestFormat::names()
{
    const auto given = QStringLiteral("花子");
    const auto family = QStringLiteral("試験");
    QCOMPARE(format::personName(given, family, japanese), QStringLiteral("試験 花子 様"));
    QCOMPARE(format::personName(QStringLiteral("Hanako"), QStringLiteral("Shiken"), english),
             QStringLiteral("Hanako Shiken"));
    QCOMPARE(format::personName({}, family, japanese), QStringLiteral("試験 様"));
    QCOMPARE(format::personName({}, {}, japanese), QString());
}

void TestFormat::errorsHaveTwoSentences()
{
    for (int kind = 0; kind <= static_cast<int>(api::ErrorKind::Cancelled); ++kind) {
        const api::Error error{.kind = static_cast<api::ErrorKind>(kind), .code = QStringLiteral("KT-CT-0000")};
        const ErrorText text = errorText(error);
        QVERIFY(!text.what.isEmpty());
        QVERIFY(!text.action.isEmpty());
        // The code is for "details" alone.
        QVERIFY(!text.sentence().contains(error.code));
        QVERIFY(text.detail.contains(error.code));
    }
}

void TestFormat::codesComeBeforeKinds()
{
    const api::Error wrong{.kind = api::ErrorKind::Invalid, .code = QStringLiteral("KT-CT-1138")};
    const api::Error other{.kind = api::ErrorKind::Invalid, .code = QStringLiteral("KT-CT-1609")};
    QVERIFY(errorText(wrong).what != errorText(other).what);
    api::Error limited{.kind = api::ErrorKind::RateLimited};
    const QString unknown = errorText(limited).action;
    limited.retryAfter = std::chrono::seconds(150);
    QVERIFY(errorText(limited).action != unknown);
    QVERIFY(errorText(limited).action.contains(QLatin1Char('3')));
}

void TestFormat::refusalsSayNotAvailable()
{
    const api::Error refused{.kind = api::ErrorKind::Forbidden, .code = QStringLiteral("KT-CT-4501")};
    QVERIFY(refusalText(refused).what.contains(QStringLiteral("ot available")));
    const api::Error offline{.kind = api::ErrorKind::Offline};
    QCOMPARE(refusalText(offline).what, errorText(offline).what);
}

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
