// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/core/jsonwriter.h"
#include "api/generated/bills.h"
#include "api/generated/half-hourly-readings.h"
#include "api/generated/obtain-kraken-token.h"
#include "api/generated/payment-forecast.h"
#include "api/generated/viewer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace denkiroku::api;

template <class T>
static QByteArray jsonOf(const T &value)
{
    QByteArray out;
    appendJson(out, value);
    return out;
}

class TestInputs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void absentNullAndValueDiffer();
    void anOptionalWithoutValueIsAbsent();
    void textIsEscaped();
    void everyCharacterComesBack();
    void pageSizesAreInRange();
    void instantsCarryAnOffset();
    void datesAndNumbers();
    void inputObjects();
    void noVariables();
    void lists();
};

void TestInputs::absentNullAndValueDiffer()
{
    op::Bills::Variables variables{.accountNumber = QStringLiteral("A-1"), .first = PageSize::of<20>()};
    QCOMPARE(jsonOf(variables), QByteArray(R"({"accountNumber":"A-1","first":20})"));
    variables.after = nullValue;
    QCOMPARE(jsonOf(variables), QByteArray(R"({"accountNumber":"A-1","first":20,"after":null})"));
    variables.after = QStringLiteral("c==");
    QCOMPARE(jsonOf(variables), QByteArray(R"({"accountNumber":"A-1","first":20,"after":"c=="})"));
    variables.after = {};
    QCOMPARE(jsonOf(variables), QByteArray(R"({"accountNumber":"A-1","first":20})"));

    QVERIFY(Maybe<int>().isAbsent() && !Maybe<int>().isNull());
    QVERIFY(Maybe<int>(nullValue) != Maybe<int>());
    QVERIFY(Maybe<int>(3) == Maybe<int>(3));
    QVERIFY(Maybe<int>(3) != Maybe<int>(4));
}

void TestInputs::anOptionalWithoutValueIsAbsent()
{
    QVERIFY(Maybe<QString>(std::optional<QString>()).isAbsent());
    QCOMPARE(*Maybe<QString>(std::optional<QString>(QStringLiteral("x"))), QStringLiteral("x"));
}

void TestInputs::textIsEscaped()
{
    QCOMPARE(jsonOf(QStringLiteral("a\"b\\c\nd\te\x01\x7f")), QByteArray("\"a\\\"b\\\\c\\nd\\u0009e\\u0001\\u007f\""));
    QCOMPARE(jsonOf(QStringLiteral("電気")), QByteArray("\"電気\""));
    QCOMPARE(jsonOf(QString()), QByteArray("\"\""));
}

void TestInputs::everyCharacterComesBack()
{
    QString all;
    for (char32_t c = 0; c < 0x20000; c += c < 0x3000 ? 1 : 97) {
        if (c < 0xd800 || c > 0xdfff)
            all += QString::fromUcs4(&c, 1);
    }
    const QByteArray json = "{\"all\":" + jsonOf(all) + '}';
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QVERIFY(document.object().value(QStringLiteral("all")).toString() == all);
}

void TestInputs::pageSizesAreInRange()
{
    QVERIFY(!PageSize::from(0));
    QVERIFY(!PageSize::from(100));
    QCOMPARE(PageSize::from(99)->count(), 99);
    QCOMPARE(PageSize::from(1)->count(), 1);
    QCOMPARE(PageSize::clamped(5000).count(), 99);
    QCOMPARE(PageSize::clamped(-1).count(), 1);
    QVERIFY(PageSize().count() >= PageSize::least && PageSize().count() <= PageSize::most);
}

void TestInputs::instantsCarryAnOffset()
{
    const Instant from(std::chrono::seconds(1767193200));
    const op::HalfHourlyReadings::Variables variables{
        .accountNumber = QStringLiteral("A-1"), .activeFrom = from, .from = from, .to = from + std::chrono::hours(24)};
    const QByteArray expected(R"({"accountNumber":"A-1","activeFrom":"2025-12-31T15:00:00+00:00",)"
                              R"("from":"2025-12-31T15:00:00+00:00","to":"2026-01-01T15:00:00+00:00"})");
    QCOMPARE(jsonOf(variables), expected);
}

void TestInputs::datesAndNumbers()
{
    const op::PaymentForecast::Variables variables{
        .accountNumber = QStringLiteral("A-1"), .dateTo = QDate(2026, 9, 20), .first = PageSize::of<1>()};
    QCOMPARE(jsonOf(variables), QByteArray(R"({"accountNumber":"A-1","dateTo":"2026-09-20","first":1})"));
    QCOMPARE(jsonOf(QDate()), QByteArray("null"));
    QCOMPARE(jsonOf(*Decimal::fromText("12.50")), QByteArray("\"12.5\""));
    QCOMPARE(jsonOf(qint64(-9000000000)), QByteArray("-9000000000"));
    QCOMPARE(jsonOf(true), QByteArray("true"));
    QCOMPARE(jsonOf(RawJson{"{\"a\":1}"}), QByteArray("{\"a\":1}"));
    QCOMPARE(jsonOf(schema::BillTypeEnum::CreditNote), QByteArray("\"CREDIT_NOTE\""));
}

void TestInputs::inputObjects()
{
    op::ObtainKrakenToken::Variables variables;
    QCOMPARE(jsonOf(variables), QByteArray(R"({"input":{}})"));
    variables.input.email = QStringLiteral("a@example.org");
    variables.input.password = QStringLiteral("p\"w");
    const QByteArray expected(R"({"input":{"email":"a@example.org","password":"p\"w"}})");
    QCOMPARE(jsonOf(variables), expected);
}

void TestInputs::noVariables()
{
    QCOMPARE(jsonOf(op::Viewer::Variables{}), QByteArray("{}"));
}

void TestInputs::lists()
{
    QCOMPARE(jsonOf(std::vector<qint64>{}), QByteArray("[]"));
    QCOMPARE(jsonOf(std::vector<Maybe<QString>>{QStringLiteral("a"), nullValue}), QByteArray(R"(["a",null])"));
}

QTEST_APPLESS_MAIN(TestInputs)
#include "tst_inputs.moc"
