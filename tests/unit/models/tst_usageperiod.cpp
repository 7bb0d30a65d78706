// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/usageperiod.h"

#include <QTest>

#include <array>

using namespace denkiroku::models;

namespace {

constexpr std::array allKinds{PeriodKind::Day,     PeriodKind::Week, PeriodKind::Month,
                              PeriodKind::Billing, PeriodKind::Year, PeriodKind::All};
constexpr std::array steppedKinds{PeriodKind::Day, PeriodKind::Week, PeriodKind::Month, PeriodKind::Billing,
                                  PeriodKind::Year};

PeriodCalendar calendarWith(std::vector<QDate> readings)
{
    return {.readingDays = {std::move(readings), BillingPeriod::Source::MeterReading},
            .first = QDate(2024, 7, 5),
            .today = QDate(2026, 9, 20)};
}

} // namespace

class TestUsagePeriod : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDayLiesInItsPeriod_data() { calendars(); }
    void everyDayLiesInItsPeriod();
    void periodsTileTime_data() { calendars(); }
    void periodsTileTime();
    void weeksBeginOnMonday();
    void billingPeriodsGoFromReadingToReading();
    void theLastOfAMonthIsNotLostInFebruary();
    void withoutReadingDaysMonthsAreMeant();
    void allReachesFromTheFirstMonthToThisOne();
    void barsOfAPeriod();
    void names();

private:
    static void calendars();
};

void TestUsagePeriod::calendars()
{
    QTest::addColumn<std::vector<QDate>>("readings");
    QTest::newRow("none") << std::vector<QDate>{};
    QTest::newRow("one") << std::vector<QDate>{QDate(2026, 10, 12)};
    QTest::newRow("the 31st") << std::vector<QDate>{QDate(2026, 1, 31)};
    QTest::newRow("29 February") << std::vector<QDate>{QDate(2024, 2, 29)};
    QTest::newRow("uneven") << std::vector<QDate>{QDate(2026, 7, 10), QDate(2026, 8, 12), QDate(2026, 9, 9)};
    QTest::newRow("a hole") << std::vector<QDate>{QDate(2026, 2, 3), QDate(2026, 8, 12)};
    QTest::newRow("a hole a little too long") << std::vector<QDate>{QDate(2026, 5, 5), QDate(2026, 8, 10)};
    QTest::newRow("two points read on other days")
        << std::vector<QDate>{QDate(2026, 8, 12), QDate(2026, 8, 20), QDate(2026, 9, 12), QDate()};
}

void TestUsagePeriod::everyDayLiesInItsPeriod()
{
    QFETCH(std::vector<QDate>, readings);
    const auto calendar = calendarWith(readings);
    for (QDate day(2024, 7, 5); day <= calendar.today; day = day.addDays(1)) {
        for (const PeriodKind kind : allKinds) {
            const UsagePeriod period = calendar.of(kind, day);
            QCOMPARE(period.kind, kind);
            QVERIFY2(period.days.contains(day), qPrintable(day.toString(Qt::ISODate)));
            QCOMPARE(calendar.of(kind, period.days.from), period);
            QCOMPARE(calendar.of(kind, period.days.lastDay()), period);
        }
    }
}

void TestUsagePeriod::periodsTileTime()
{
    QFETCH(std::vector<QDate>, readings);
    const auto calendar = calendarWith(readings);
    for (const PeriodKind kind : steppedKinds) {
        UsagePeriod period = calendar.of(kind, QDate(2023, 12, 31));
        while (period.days.from <= QDate(2027, 3, 1)) {
            QVERIFY(!period.days.isEmpty());
            const UsagePeriod next = calendar.next(period);
            QCOMPARE(next.days.from, period.days.to);
            QCOMPARE(calendar.previous(next), period);
            QCOMPARE(calendar.next(calendar.previous(period)), period);
            if (kind == PeriodKind::Billing)
                QVERIFY2(period.days.days() >= 20 && period.days.days() <= 62,
                         qPrintable(QString::number(period.days.days())));
            period = next;
        }
    }
}

void TestUsagePeriod::weeksBeginOnMonday()
{
    const auto calendar = calendarWith({});
    const UsagePeriod week = calendar.of(PeriodKind::Week, QDate(2026, 9, 20));
    QCOMPARE(week.days, (DateRange{QDate(2026, 9, 14), QDate(2026, 9, 21)}));
    QCOMPARE(calendar.of(PeriodKind::Week, QDate(2026, 9, 14)), week);
}

void TestUsagePeriod::billingPeriodsGoFromReadingToReading()
{
    const ReadingDays days({QDate(2026, 7, 10), QDate(2026, 8, 12), QDate(2026, 9, 9), QDate(2026, 10, 12)},
                           BillingPeriod::Source::MeterReading);
    const BillingPeriod period = days.periodOf(QDate(2026, 9, 1));
    QCOMPARE(period.days, (DateRange{QDate(2026, 8, 12), QDate(2026, 9, 9)}));
    QCOMPARE(period.source, BillingPeriod::Source::MeterReading);
    QVERIFY(days.isKnown(period.days));
    QCOMPARE(days.periodOf(QDate(2026, 9, 9)).days, (DateRange{QDate(2026, 9, 9), QDate(2026, 10, 12)}));
    // Beyond what is known: by whole months.
    const DateRange later = days.periodOf(QDate(2026, 12, 1)).days;
    QCOMPARE(later, (DateRange{QDate(2026, 11, 12), QDate(2026, 12, 12)}));
    QVERIFY(!days.isKnown(later));
    QCOMPARE(days.periodOf(QDate(2026, 7, 9)).days, (DateRange{QDate(2026, 6, 10), QDate(2026, 7, 10)}));
}

void TestUsagePeriod::theLastOfAMonthIsNotLostInFebruary()
{
    const ReadingDays days({QDate(2026, 1, 31)}, BillingPeriod::Source::MeterReading);
    QCOMPARE(days.periodOf(QDate(2026, 2, 10)).days, (DateRange{QDate(2026, 1, 31), QDate(2026, 2, 28)}));
    QCOMPARE(days.periodOf(QDate(2026, 3, 10)).days, (DateRange{QDate(2026, 2, 28), QDate(2026, 3, 31)}));
    QCOMPARE(days.periodOf(QDate(2025, 3, 30)).days, (DateRange{QDate(2025, 2, 28), QDate(2025, 3, 31)}));
}

void TestUsagePeriod::withoutReadingDaysMonthsAreMeant()
{
    const ReadingDays days({QDate()}, BillingPeriod::Source::MeterReading);
    const BillingPeriod period = days.periodOf(QDate(2026, 9, 20));
    QCOMPARE(period.days, (DateRange{QDate(2026, 9, 1), QDate(2026, 10, 1)}));
    QCOMPARE(period.source, BillingPeriod::Source::CalendarMonth);
}

void TestUsagePeriod::allReachesFromTheFirstMonthToThisOne()
{
    const auto calendar = calendarWith({});
    const UsagePeriod all = calendar.of(PeriodKind::All, QDate(2025, 1, 1));
    QCOMPARE(all.days, (DateRange{QDate(2024, 7, 1), QDate(2026, 10, 1)}));
    QCOMPARE(calendar.next(all), all);
    QCOMPARE(calendar.previous(all), all);
    // Nothing known, or supply that begins later: this month.
    const PeriodCalendar empty{.readingDays = {}, .first = {}, .today = QDate(2026, 9, 20)};
    QCOMPARE(empty.of(PeriodKind::All, empty.today).days, (DateRange{QDate(2026, 9, 1), QDate(2026, 10, 1)}));
}

void TestUsagePeriod::barsOfAPeriod()
{
    QCOMPARE(scaleOf(PeriodKind::Day), Scale::Day);
    for (const PeriodKind kind : {PeriodKind::Week, PeriodKind::Month, PeriodKind::Billing})
        QCOMPARE(scaleOf(kind), Scale::Month);
    for (const PeriodKind kind : {PeriodKind::Year, PeriodKind::All})
        QCOMPARE(scaleOf(kind), Scale::Year);
}

void TestUsagePeriod::names()
{
    const QLocale english(QStringLiteral("en_GB"));
    const QLocale japanese(QStringLiteral("ja_JP"));
    const auto calendar = calendarWith({QDate(2026, 8, 12), QDate(2026, 9, 12)});
    const auto name = [&](PeriodKind kind, const QLocale &locale) {
        return periodText(calendar.of(kind, QDate(2026, 9, 1)), locale);
    };
    QCOMPARE(name(PeriodKind::Month, english), QStringLiteral("September 2026"));
    QCOMPARE(name(PeriodKind::Week, english), QStringLiteral("31 Aug – 6 Sep 2026"));
    QCOMPARE(name(PeriodKind::Billing, english), QStringLiteral("12 Aug – 11 Sep 2026"));
    QCOMPARE(name(PeriodKind::Billing, japanese), QStringLiteral("2026年8月12日–9月11日"));
    QCOMPARE(name(PeriodKind::All, english), QStringLiteral("July 2024 – September 2026"));
    QVERIFY(periodText({}, english).isEmpty());
}

QTEST_GUILESS_MAIN(TestUsagePeriod)
#include "tst_usageperiod.moc"
