// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/core/decimal.h"

#include <QTest>

#include <limits>
#include <random>

using denkiroku::api::Decimal;

class TestDecimal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void fastFormsMeanWhatAnyFormDoes();
    void refuses_data();
    void refuses();
    void unitsAreRoundedHalfAwayFromZero_data();
    void unitsAreRoundedHalfAwayFromZero();
    void unitsThatDoNotFitAreNothing();
    void unitsComeBack();
    void isOrdered();
    void equalNumbersAreEqual();
    void negates();
};

void TestDecimal::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *text, const char *shown) {
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(shown);
    };
    row("0", "0");
    row("-0", "0");
    row("-0.000", "0");
    row("0E-20", "0");
    row("0e9999999999", "0");
    row("0.200000000000000000", "0.2");
    row("5.19", "5.19");
    row("-5.190", "-5.19");
    row("+7", "7");
    row("007.50", "7.5");
    row("1.05", "1.05");
    row("100", "100");
    row("0.00000000", "0");
    row("0.000000000000000000", "0");
    row("7.000000000000000000", "7");
    row("0.123456780000000000", "0.12345678");
    row("1234567.100000000000000000", "1234567.1");
    row("12345678.100000000000000000", "12345678.1");
    row("0.123456789000000000", "0.123456789");
    row("0.100000000000000001", "0.100000000000000001");
    row("0.1000000000000000000000000000", "0.1");
    row("-0.200000000000000000", "-0.2");
    row("1E+3", "1000");
    row("1.5e2", "150");
    row("1.50e1", "15");
    row("12e-1", "1.2");
    row("1200e-2", "12");
    row("1e-60", "0.000000000000000000000000000000000000000000000000000000000001");
    row("0.1234567890123456789012345678", "0.1234567890123456789012345678");
    row("1234567890.123456789012345678", "1234567890.123456789012345678");
    row("79228162514264337593543950335", "79228162514264337593543950335"); // 2^96 - 1
    row("9223372036854775807", "9223372036854775807");
    row("18446744073709551616", "18446744073709551616"); // 2^64: the step from one word to two
    row("922337203685477580.70000000000000000000000000", "922337203685477580.7");
}

void TestDecimal::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, shown);
    const auto number = Decimal::fromText({text.constData(), size_t(text.size())});
    QVERIFY(number);
    QCOMPARE(number->toString(), shown);
}

// A leading plus sends a number the slow way.
void TestDecimal::fastFormsMeanWhatAnyFormDoes()
{
    std::mt19937 random(1);
    const std::string_view often = "0000000123456789.";
    const std::string_view rarely = "-+eE ,:;/\"a\x80";
    for (int round = 0; round < 200000; ++round) {
        std::string text(1 + random() % 9, '0');
        text += '.';
        text.append(random() % 24, '0');
        for (unsigned changes = random() % 8; changes > 0; --changes) {
            const std::string_view from = random() % 16 == 0 ? rarely : often;
            text[random() % text.size()] = from[random() % from.size()];
        }
        if (text.front() == '-' || text.front() == '+')
            continue;
        const auto fast = Decimal::fromText(text);
        QVERIFY2(fast == Decimal::fromText('+' + text), text.c_str());
        Decimal reused(-7);
        QCOMPARE(Decimal::read(text, reused), fast.has_value());
        QVERIFY2(!fast || reused == *fast, text.c_str());
    }
}

void TestDecimal::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             "-",
                             "+",
                             ".",
                             ".5",
                             "5.",
                             "1,5",
                             " 1",
                             "1 ",
                             "1e",
                             "1e+",
                             "1e1.5",
                             "0x10",
                             "NaN",
                             "inf",
                             "--1",
                             "1.2.3",
                             "1_000",
                             "79228162514264337593543950336",
                             "1e29",
                             "1e-61",
                             "0.123456789012345678901234567891"})
        QTest::newRow(text) << QByteArray(text);
}

void TestDecimal::refuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!Decimal::fromText({text.constData(), size_t(text.size())}));
}

void TestDecimal::unitsAreRoundedHalfAwayFromZero_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<qint64>("units");
    QTest::newRow("kWh as mWh") << QByteArray("0.2345678") << 6 << qint64(234568);
    QTest::newRow("exactly half") << QByteArray("1.0005") << 3 << qint64(1001);
    QTest::newRow("exactly half, negative") << QByteArray("-1.0005") << 3 << qint64(-1001);
    QTest::newRow("just under half") << QByteArray("1.00049999999999") << 3 << qint64(1000);
    QTest::newRow("yen") << QByteArray("12345") << 3 << qint64(12345000);
    QTest::newRow("to nothing") << QByteArray("0.4") << 0 << qint64(0);
    QTest::newRow("negative to nothing") << QByteArray("-0.4") << 0 << qint64(0);
    QTest::newRow("tiny") << QByteArray("1e-60") << 3 << qint64(0);
    QTest::newRow("largest") << QByteArray("9223372036854775807") << 0 << std::numeric_limits<qint64>::max();
    QTest::newRow("smallest") << QByteArray("-9223372036854775808") << 0 << std::numeric_limits<qint64>::min();
}

void TestDecimal::unitsAreRoundedHalfAwayFromZero()
{
    QFETCH(QByteArray, text);
    QFETCH(int, decimals);
    QFETCH(qint64, units);
    const auto number = Decimal::fromText({text.constData(), size_t(text.size())});
    QVERIFY(number);
    QCOMPARE(number->toUnits(decimals).value(), units);
}

void TestDecimal::unitsThatDoNotFitAreNothing()
{
    QVERIFY(!Decimal::fromText("9223372036854775808")->toUnits(0));
    QVERIFY(!Decimal::fromText("-9223372036854775809")->toUnits(0));
    QVERIFY(!Decimal::fromText("9223372036854775807.5")->toUnits(0));
    QVERIFY(!Decimal::fromText("1e28")->toUnits(6));
}

void TestDecimal::unitsComeBack()
{
    QCOMPARE(Decimal::fromUnits(1234500, 6).toString(), QStringLiteral("1.2345"));
    QCOMPARE(Decimal::fromUnits(-5, 3).toString(), QStringLiteral("-0.005"));
    QCOMPARE(Decimal::fromUnits(0, 6), Decimal());
    QCOMPARE(Decimal::fromUnits(7000, 3), Decimal(7));
    const qint64 least = std::numeric_limits<qint64>::min();
    QCOMPARE(Decimal::fromUnits(least, 6).toUnits(6).value(), least);
}

void TestDecimal::isOrdered()
{
    const char *const rising[] = {"-100.5", "-100", "-12",  "-1.5", "-0.05", "0",  "0.005",
                                  "0.05",   "0.5",  "0.51", "5",    "5.1",   "10", "99999999999999999999"};
    for (std::size_t i = 0; i < std::size(rising); ++i) {
        for (std::size_t j = 0; j < std::size(rising); ++j) {
            const Decimal left = *Decimal::fromText(rising[i]);
            const Decimal right = *Decimal::fromText(rising[j]);
            QCOMPARE(left < right, i < j);
            QCOMPARE(left > right, i > j);
            QCOMPARE(left == right, i == j);
        }
    }
}

void TestDecimal::equalNumbersAreEqual()
{
    QCOMPARE(*Decimal::fromText("5.190000000000000000"), *Decimal::fromText("519e-2"));
    QCOMPARE(*Decimal::fromText("1000"), *Decimal::fromText("1E3"));
    QCOMPARE(*Decimal::fromText("-0"), Decimal());
}

void TestDecimal::negates()
{
    QCOMPARE(-Decimal(5), Decimal(-5));
    QCOMPARE(-Decimal(), Decimal());
    QVERIFY(!(-Decimal()).isNegative());
}

QTEST_APPLESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
