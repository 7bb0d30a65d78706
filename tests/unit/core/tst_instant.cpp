// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/core/instant.h"

#include <QTest>

#include <random>
#include <string>

using namespace denkiroku::api;

class TestInstant : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void theUsualFormMeansWhatAnyFormDoes();
    void refuses_data();
    void refuses();
    void writesWithAnOffset();
    void everyDayOfFourCenturiesComesBack();
    void datesAreRead();
    void datesAreRefused_data();
    void datesAreRefused();
};

void TestInstant::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("seconds");
    const auto row = [](const char *text, qint64 seconds) { QTest::newRow(text) << QByteArray(text) << seconds; };
    row("1970-01-01T00:00:00+00:00", 0);
    row("1970-01-01T09:00:00+09:00", 0);
    row("1969-12-31T23:59:59Z", -1);
    row("2026-06-16T12:30:00+00:00", 1781613000);
    row("2026-06-16T21:30:00+09:00", 1781613000);
    row("2026-06-16T21:30:00.999999+09:00", 1781613000);
    row("2026-06-16T21:30:00.1+0900", 1781613000);
    row("2026-06-16T21:30:00+09", 1781613000);
    row("2026-06-16 12:30:00z", 1781613000);
    row("2026-06-16T07:00:00-05:30", 1781613000);
    row("2026-01-01T00:00:00+09:00", 1767193200); // the offset goes back over a year's end
    row("2024-02-29T00:00:00Z", 1709164800);
}

void TestInstant::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, seconds);
    const auto instant = instantFromText({text.constData(), size_t(text.size())});
    QVERIFY(instant);
    QCOMPARE(qint64(instant->time_since_epoch().count()), seconds);
}

// A fraction of a second sends a time the slow way.
void TestInstant::theUsualFormMeansWhatAnyFormDoes()
{
    std::mt19937 random(1);
    const std::string_view characters = "000112233456789-:T+Zt /;a\x80";
    for (int round = 0; round < 200000; ++round) {
        std::string text = "2026-01-10T12:30:00+00:00";
        for (unsigned changes = random() % 6; changes > 0; --changes)
            text[random() % text.size()] = characters[random() % characters.size()];
        if (text[19] >= '0' && text[19] <= '9')
            continue; // it would count to the fraction
        const auto slow = instantFromText(text.substr(0, 19) + ".5" + text.substr(19));
        QVERIFY2(instantFromText(text) == slow, text.c_str());
        Instant read{};
        QCOMPARE(readInstant(text, read), slow.has_value());
        QCOMPARE(read, slow.value_or(Instant()));
    }
}

void TestInstant::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             "2026-06-16",
                             "2026-06-16T12:30:00",
                             "2026-06-16T12:30:00.5",
                             "2026-06-16T12:30:00.Z",
                             "2026-06-16T12:30Z",
                             "2026-02-29T12:30:00Z",
                             "2026-13-01T12:30:00Z",
                             "2026-00-01T12:30:00Z",
                             "2026-06-31T12:30:00Z",
                             "2026-06-16T24:00:00Z",
                             "2026-06-16T12:60:00Z",
                             "2026-06-16T12:30:60Z",
                             "2026/06/16T12:30:00Z",
                             "2026-06-16X12:30:00Z",
                             "2026-06-16T12:30:00+9:00",
                             "2026-06-16T12:30:00+09:0x",
                             "2026-06-16T12:30:00+24:00",
                             "2026-06-16T12:30:00+09:60",
                             "2026-06-16T12:30:00Zjunk",
                             " 2026-06-16T12:30:00Z",
                             "2026-06-16T12:30:00 09:00",
                             "２０２６-06-16T12:30:00Z"})
        QTest::newRow(text) << QByteArray(text);
}

void TestInstant::refuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!instantFromText({text.constData(), size_t(text.size())}));
}

void TestInstant::writesWithAnOffset()
{
    QCOMPARE(instantToText(Instant(std::chrono::seconds(1781613000))), QByteArray("2026-06-16T12:30:00+00:00"));
    QCOMPARE(instantToText(Instant(std::chrono::seconds(-1))), QByteArray("1969-12-31T23:59:59+00:00"));
}

void TestInstant::everyDayOfFourCenturiesComesBack()
{
    using namespace std::chrono;
    for (sys_days day = 1900y / 1 / 1; day < 2300y / 1 / 1; day += days(1)) {
        const Instant instant = day + hours(15) + minutes(4) + seconds(5);
        const QByteArray text = instantToText(instant);
        QVERIFY2(instantFromText({text.constData(), size_t(text.size())}) == instant, text.constData());
        const QDate date = dateFromText({text.constData(), 10}).value();
        QCOMPARE(date.toString(Qt::ISODate), QString::fromLatin1(text.first(10)));
    }
}

void TestInstant::datesAreRead()
{
    QCOMPARE(dateFromText("2026-09-20").value(), QDate(2026, 9, 20));
    QCOMPARE(dateFromText("2024-02-29").value(), QDate(2024, 2, 29));
}

void TestInstant::datesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "2026-9-20", "2026-09-31", "2025-02-29", "2026/09/20", "2026-09-20 ", "20260920xx", "2026-09-2O"})
        QTest::newRow(text) << QByteArray(text);
}

void TestInstant::datesAreRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!dateFromText({text.constData(), size_t(text.size())}));
}

QTEST_APPLESS_MAIN(TestInstant)
#include "tst_instant.moc"
