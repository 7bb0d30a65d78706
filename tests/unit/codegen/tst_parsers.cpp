// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/core/present.h"
#include "api/generated/bills.h"
#include "api/generated/half-hourly-readings.h"
#include "api/generated/obtain-kraken-token.h"
#include "api/generated/supply-agreements.h"
#include "api/generated/viewer.h"
#include "tests/unit/codegen/parsing.h"

#include <QTest>

using namespace denkiroku::api;
using Node = op::Bills::Data::Account::Bills::Edge::Node;

static QByteArray billsWith(const QByteArray &nodes)
{
    return R"({"account":{"number":"A-1","bills":{"pageInfo":{"hasNextPage":true,"endCursor":"c"},"totalCount":36,)"
           R"("edges":[)" +
           nodes + "]}}}";
}

static Decoded<Node> billNode(const QByteArray &node)
{
    const auto data = parseData<op::Bills>(billsWith("{\"node\":" + node + "}"));
    if (!data)
        return tl::unexpected(data.error());
    return *data->account->bills->edges.at(0)->node;
}

static QByteArray readingsWith(const QByteArray &reading)
{
    return R"({"account":{"number":"A-1","properties":[{"id":"7","electricitySupplyPoints":[{"id":"8","spin":"0300",)"
           R"("halfHourlyReadings":[)" +
           reading + "]}]}]}}";
}

static const QByteArray oneReading =
    R"({"startAt":"2026-01-01T00:00:00+09:00","endAt":"2025-12-31T15:30:00+00:00","value":"0.200000000000000000",)"
    R"("costEstimate":"5.19","version":"DAILY"})";

class TestParsers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsHalfHours();
    void keysInAnyOrder();
    void unknownKeysAreIgnored();
    void numbersWhereTextIsUsual();
    void nullWhereTheSchemaSaysNever();
    void nullElementsAreKept();
    void unknownEnumKeepsItsText();
    void unionMembers();
    void unknownUnionMemberKeepsWhatIsCommon();
    void typenameMayComeLast();
    void missingTypename();
    void missingNonNullHasAPath();
    void missingNullableIsNothing();
    void wrongTypes_data();
    void wrongTypes();
    void escapes();
    void escapedNames();
    void namesThatBeginAlike();
    void rawJson();
    void nullData();
    void everyTruncationIsAnError();
    void noByteCrashes();
    void longLists();
};

void TestParsers::readsHalfHours()
{
    const auto data = parseData<op::HalfHourlyReadings>(readingsWith(oneReading));
    QVERIFY(data);
    const auto &point = data->account->properties->at(0)->electricitySupplyPoints->at(0).value();
    QCOMPARE(point.spin, QStringLiteral("0300"));
    const auto &reading = point.halfHourlyReadings.at(0);
    QCOMPARE(instantToText(reading.startAt), QByteArray("2025-12-31T15:00:00+00:00"));
    QCOMPARE(reading.endAt - reading.startAt, std::chrono::minutes(30));
    QCOMPARE(reading.value.toUnits(6).value(), 200000);
    QCOMPARE(reading.costEstimate->toString(), QStringLiteral("5.19"));
    QVERIFY(reading.version.is(schema::HalfHourlyReadingsVersions::Daily));
}

void TestParsers::keysInAnyOrder()
{
    const QByteArray turned = R"({"version":"DAILY","costEstimate":"5.19","value":"0.2","endAt":)"
                              R"("2025-12-31T15:30:00Z","startAt":"2025-12-31T15:00:00Z"})";
    const auto usual = parseData<op::HalfHourlyReadings>(readingsWith(oneReading));
    const auto other = parseData<op::HalfHourlyReadings>(readingsWith(turned));
    QVERIFY(usual && other);
    QVERIFY(*usual == *other);
}

void TestParsers::unknownKeysAreIgnored()
{
    QByteArray more = oneReading;
    more.insert(1, R"("new":{"a":[1,{"b":null}],"version":"X"},"x\"y":"\\\"",)");
    const auto usual = parseData<op::HalfHourlyReadings>(readingsWith(oneReading));
    const auto other = parseData<op::HalfHourlyReadings>(readingsWith(more));
    QVERIFY(usual && other);
    QVERIFY(*usual == *other);
}

void TestParsers::numbersWhereTextIsUsual()
{
    QByteArray numbers = oneReading;
    numbers.replace(R"("0.200000000000000000")", "0.2").replace(R"("5.19")", "0E-20");
    const auto data = parseData<op::HalfHourlyReadings>(readingsWith(numbers).replace(R"("id":"8")", R"("id": 8 )"));
    QVERIFY2(data, data ? "" : qPrintable(data.error().path));
    const auto &point = data->account->properties->at(0)->electricitySupplyPoints->at(0).value();
    QCOMPARE(point.id.value(), QStringLiteral("8"));
    const auto &reading = point.halfHourlyReadings.at(0);
    QCOMPARE(reading.value.toString(), QStringLiteral("0.2"));
    QCOMPARE(reading.costEstimate.value(), Decimal(0));
}

void TestParsers::nullWhereTheSchemaSaysNever()
{
    QByteArray without = oneReading;
    without.replace(R"("5.19")", "null");
    const auto data = parseData<op::HalfHourlyReadings>(readingsWith(without));
    QVERIFY(data); // api/codegen/nullable.txt names it
    const auto &reading = data->account->properties->at(0)->electricitySupplyPoints->at(0)->halfHourlyReadings.at(0);
    QVERIFY(!reading.costEstimate);

    without.replace("\"0.200000000000000000\"", "null");
    const auto refused = parseData<op::HalfHourlyReadings>(readingsWith(without));
    QVERIFY(!refused);
    QCOMPARE(refused.error().path,
             QStringLiteral("account.properties[0].electricitySupplyPoints[0].halfHourlyReadings[0].value"));
}

void TestParsers::nullElementsAreKept()
{
    const auto data = parseData<op::Bills>(billsWith("null,{\"node\":null},{},null"));
    QVERIFY(data);
    const auto &edges = data->account->bills->edges;
    QCOMPARE(edges.size(), std::size_t(4));
    QVERIFY(!edges.at(0) && edges.at(1) && edges.at(2) && !edges.at(3));
    int count = 0;
    for (const auto &edge : present(edges))
        count += !edge.node.has_value();
    QCOMPARE(count, 2);
    const std::optional<std::vector<std::optional<int>>> nothing;
    QVERIFY(present(nothing).empty());

    const auto refused = parseData<op::HalfHourlyReadings>(readingsWith(oneReading + ",null"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().path,
             QStringLiteral("account.properties[0].electricitySupplyPoints[0].halfHourlyReadings[1]"));
}

void TestParsers::unknownEnumKeepsItsText()
{
    const auto node = billNode(R"({"__typename":"InvoiceType","billType":"夏_2027","isAnnulled":false})");
    QVERIFY(node);
    const auto &type = (*node)->billType.value();
    QVERIFY(!type.isKnown());
    QVERIFY(!type.known());
    QVERIFY(!type.is(schema::BillTypeEnum::Statement));
    QCOMPARE(type.text(), QStringLiteral("夏_2027"));
    QVERIFY(type != OpenEnum(schema::BillTypeEnum::Statement));
    QVERIFY(type == OpenEnum<schema::BillTypeEnum>::fromText("夏_2027"));
    QCOMPARE(OpenEnum(schema::BillTypeEnum::CreditNote).text(), QStringLiteral("CREDIT_NOTE"));
}

void TestParsers::unionMembers()
{
    const auto node =
        billNode(R"({"__typename":"PeriodBasedDocumentType","id":"9","billType":"STATEMENT","fromDate":)"
                 R"("2026-06-17","periodIdentifier":"X","isAnnulled":true,"openingBalance":-5,)"
                 R"("periodClosingBalance":9000000000,"totalCharges":{"grossTotal":12},"totalCredits":null})");
    QVERIFY(node);
    const auto *document = node->as<Node::PeriodBasedDocumentType>();
    QVERIFY(document);
    QVERIFY(!node->as<Node::StatementType>());
    QCOMPARE(document->id.value(), QStringLiteral("9"));
    QCOMPARE(document->fromDate.value(), QDate(2026, 6, 17));
    QCOMPARE(document->openingBalance.value(), -5);
    QCOMPARE(document->periodClosingBalance, 9000000000);
    QCOMPARE(document->totalCharges->grossTotal.value(), 12);
    QVERIFY(!document->totalCredits);
    QVERIFY(node->common().billType->is(schema::BillTypeEnum::Statement));
}

void TestParsers::unknownUnionMemberKeepsWhatIsCommon()
{
    const auto node = billNode(R"({"id":"9","billType":"STATEMENT","totalCharges":3,"__typename":"NewKindOfBill"})");
    QVERIFY(node);
    const auto *unknown = node->as<Node::Unknown>();
    QVERIFY(unknown);
    QCOMPARE(unknown->typeName, QStringLiteral("NewKindOfBill"));
    QCOMPARE(unknown->id.value(), QStringLiteral("9"));
    QCOMPARE((*node)->id.value(), QStringLiteral("9"));

    const auto agreements = parseData<op::SupplyAgreements>(
        R"({"account":{"number":"A-1","properties":[{"id":"7","electricitySupplyPoints":[{"id":"8","spin":"0300",)"
        R"("supplyPeriods":[],"agreements":[{"id":1,"validFrom":"2026-01-01T00:00:00Z","validTo":null,"isRevoked":false,)"
        R"("product":{"__typename":"GasProduct","code":{"deep":[[]]}}}]}]}]}})");
    QVERIFY2(agreements, agreements ? "" : qPrintable(agreements.error().path + agreements.error().message));
    const auto &agreement =
        agreements->account->properties->at(0)->electricitySupplyPoints->at(0)->agreements.at(0).value();
    using Product = op::SupplyAgreements::Data::Account::Property::ElectricitySupplyPoint::Agreement::Product;
    QCOMPARE(agreement.product->as<Product::Unknown>()->typeName, QStringLiteral("GasProduct"));
}

void TestParsers::typenameMayComeLast()
{
    const auto first =
        billNode(R"({"__typename":"StatementType","id":"9","totalCharges":{"grossTotal":1},"isFinal":true})");
    const auto last =
        billNode(R"({"totalCharges":{"grossTotal":1},"isFinal":true,"id":"9","__typename":"StatementType"})");
    QVERIFY(first && last);
    QVERIFY(*first == *last);
    QCOMPARE(last->as<Node::StatementType>()->totalCharges->grossTotal.value(), 1);
    QVERIFY(!(*first == *billNode(R"({"__typename":"StatementType","id":"9"})")));
}

void TestParsers::missingTypename()
{
    const auto missing = billNode(R"({"id":"9"})");
    QVERIFY(!missing);
    QCOMPARE(missing.error().path, QStringLiteral("account.bills.edges[0].node.__typename"));
    const auto number = billNode(R"({"__typename":4})");
    QVERIFY(!number);
    QCOMPARE(number.error().path, QStringLiteral("account.bills.edges[0].node.__typename"));
}

void TestParsers::missingNonNullHasAPath()
{
    const auto bills = parseData<op::Bills>(R"({"account":{"bills":{"pageInfo":{},"totalCount":1,"edges":[]}}})");
    QVERIFY(!bills);
    QCOMPARE(bills.error().path, QStringLiteral("account.bills.pageInfo.hasNextPage"));
    const auto node = billNode(R"({"__typename":"PeriodBasedDocumentType","isAnnulled":false})");
    QVERIFY(!node);
    QCOMPARE(node.error().path, QStringLiteral("account.bills.edges[0].node.periodClosingBalance"));
}

void TestParsers::missingNullableIsNothing()
{
    const auto data = parseData<op::Bills>(R"({"account":{}})");
    QVERIFY(data);
    QVERIFY(data->account && !data->account->number && !data->account->bills);
    const auto empty = parseData<op::Bills>("{}");
    QVERIFY(empty);
    QVERIFY(!empty->account);
}

void TestParsers::wrongTypes_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("path");
    const QString reading = QStringLiteral("account.properties[0].electricitySupplyPoints[0].halfHourlyReadings[0]");
    const auto row = [](const char *from, const char *to, const QString &path) {
        QTest::addRow("%s -> %s", from, to) << QByteArray(from) << QByteArray(to) << path;
    };
    row(R"("DAILY")", "1", reading + QStringLiteral(".version"));
    row(R"("DAILY")", "{}", reading + QStringLiteral(".version"));
    row(R"("5.19")", "true", reading + QStringLiteral(".costEstimate"));
    row(R"("5.19")", R"("5,19")", reading + QStringLiteral(".costEstimate"));
    row(R"("5.19")", "[]", reading + QStringLiteral(".costEstimate"));
    row(R"("2026-01-01T00:00:00+09:00")", R"("2026-01-01T00:00:00")", reading + QStringLiteral(".startAt"));
    row(R"("2026-01-01T00:00:00+09:00")", "1767193200", reading + QStringLiteral(".startAt"));
    row(R"("0300")", "300", QStringLiteral("account.properties[0].electricitySupplyPoints[0].spin"));
    row(R"("id":"7")", R"("id":true)", QStringLiteral("account.properties[0].id"));
    row(R"("id":"7")", R"("id":{})", QStringLiteral("account.properties[0].id"));
    row(R"("A-1")", "nul", QStringLiteral("account.number"));
}

void TestParsers::wrongTypes()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, path);
    const QByteArray usual = readingsWith(oneReading);
    QVERIFY(usual.contains(from));
    const auto data = parseData<op::HalfHourlyReadings>(QByteArray(usual).replace(from, to));
    QVERIFY(!data);
    QCOMPARE(data.error().path, path);
    QVERIFY(!data.error().message.isEmpty());

    const auto list = parseData<op::HalfHourlyReadings>(R"({"account":{"properties":{}}})");
    QCOMPARE(list.error().path, QStringLiteral("account.properties"));
    const auto object = parseData<op::HalfHourlyReadings>(R"({"account":{"properties":[[]]}})");
    QCOMPARE(object.error().path, QStringLiteral("account.properties[0]"));
}

void TestParsers::escapes()
{
    const auto data = parseData<op::Viewer>(
        R"({"viewer":{"id":1,"giv\u0065nName":"\u592a\u90ce \"\\\/\n\ud83d\udc19","familyName":"電気","accounts":[]}})");
    QVERIFY2(data, data ? "" : qPrintable(data.error().path + data.error().message));
    QCOMPARE(data->viewer->givenName, QStringLiteral("太郎 \"\\/\n🐙"));
    QCOMPARE(data->viewer->familyName, QStringLiteral("電気"));

    const auto time = parseData<op::HalfHourlyReadings>(
        readingsWith(QByteArray(oneReading).replace("+09:00", R"(\u002b09:00)").replace("DAILY", R"(DAI\u004cY)")));
    QVERIFY(time);
    QVERIFY(*time == *parseData<op::HalfHourlyReadings>(readingsWith(oneReading)));
}

void TestParsers::escapedNames()
{
    const auto expected = parseData<op::HalfHourlyReadings>(readingsWith(oneReading));
    const auto with = [](const QByteArray &name) {
        return parseData<op::HalfHourlyReadings>(
            readingsWith(QByteArray(oneReading).replace("\"startAt\"", "\"" + name + "\"")));
    };
    QVERIFY(with(R"(start\u0041t)") == expected);
    // One that nobody asked for is passed over, whatever it holds.
    for (const char *more :
         {R"("a\"startAt\"":1,)", R"("startAt\"":1,)", R"("startAt\\":1,)", R"("\u0000":1,)", R"("":1,)"}) {
        const auto data = parseData<op::HalfHourlyReadings>(
            readingsWith(QByteArray(oneReading).replace("{", QByteArray("{") + more)));
        QVERIFY2(data == expected, more);
    }
    QVERIFY(!with(R"(start\u00zzt)"));
    QVERIFY(!with(R"(start\qAt)"));
}

void TestParsers::namesThatBeginAlike()
{
    const auto expected = parseData<op::HalfHourlyReadings>(readingsWith(oneReading));
    for (const char *more :
         {R"("start":1,)", R"("startAtAll":1,)", R"("startA":1,)", R"("v":{"value":2},)", R"("values":[1],)"}) {
        const auto data = parseData<op::HalfHourlyReadings>(
            readingsWith(QByteArray(oneReading).replace("{", QByteArray("{") + more)));
        QVERIFY2(data == expected, more);
    }
}

void TestParsers::rawJson()
{
    const auto payload = [](const QByteArray &json) {
        const auto data = parseData<op::ObtainKrakenToken>(R"({"obtainKrakenToken":{"token":"t","payload": )" + json +
                                                           R"( ,"refreshToken":"r","refreshExpiresIn":1790000000}})");
        return data ? std::optional(data->obtainKrakenToken.value()) : std::nullopt;
    };
    const auto object = payload(R"({"exp": 1, "a":["}"]})");
    QVERIFY(object);
    QCOMPARE(QByteArray(object->payload.json), QByteArray(R"({"exp": 1, "a":["}"]})"));
    QCOMPARE(object->refreshExpiresIn.value(), 1790000000);
    QCOMPARE(payload("[1, 2]")->payload.json, QByteArray("[1, 2]"));
    QCOMPARE(payload("\"text\"")->payload.json, QByteArray("\"text\""));
    QCOMPARE(payload("17")->payload.json, QByteArray("17"));
}

void TestParsers::nullData()
{
    const auto data = parseData<op::Viewer>("null");
    QVERIFY(!data);
    QVERIFY(!parseData<op::Viewer>("[]"));
    QVERIFY(!parseData<op::Viewer>("17"));
}

void TestParsers::everyTruncationIsAnError()
{
    const QByteArray samples[] = {
        readingsWith(oneReading + ',' + oneReading),
        billsWith(R"({"node":{"id":"9","\u0061":"\n","totalCharges":{"grossTotal":1},"__typename":"StatementType"}})"),
    };
    for (const QByteArray &sample : samples) {
        const QByteArray answer = "{\"data\":" + sample + "}";
        for (qsizetype length = 0; length < answer.size() - 1; ++length) {
            const bool parsed = parseAnswer<op::HalfHourlyReadings>(answer.first(length)).has_value() ||
                                parseAnswer<op::Bills>(answer.first(length)).has_value();
            QVERIFY2(!parsed, answer.first(length).constData());
        }
    }
}

void TestParsers::noByteCrashes()
{
    const QByteArray answer =
        "{\"data\":" +
        billsWith(R"({"node":{"id":"9","totalCharges":{"grossTotal":1},"__typename":"StatementType"}})") + "}";
    int errors = 0;
    for (qsizetype at = 0; at < answer.size(); ++at) {
        for (const char junk : {'"', '\\', '{', '}', '[', ']', ',', ':', '0', 'n', ' ', '\0', '\x80', '\xff'}) {
            QByteArray broken = answer;
            broken[at] = junk;
            errors += !parseAnswer<op::Bills>(broken).has_value();
        }
    }
    QVERIFY(errors > 1000);
}

void TestParsers::longLists()
{
    constexpr int count = 20000;
    QByteArray many;
    for (int i = 0; i < count; ++i) {
        const Instant start(std::chrono::seconds(1800LL * i));
        many += many.isEmpty() ? "" : ",";
        many += R"({"startAt":")" + instantToText(start) + R"(","endAt":")" +
                instantToText(start + std::chrono::minutes(30)) + R"(","value":")" + QByteArray::number(i) +
                R"(.000000000000000001","costEstimate":null,"version":"UPDATED"})";
    }
    const auto data = parseData<op::HalfHourlyReadings>(readingsWith(many));
    QVERIFY(data);
    const auto &readings = data->account->properties->at(0)->electricitySupplyPoints->at(0)->halfHourlyReadings;
    QCOMPARE(readings.size(), std::size_t(count));
    for (int i = 0; i < count; ++i) {
        const auto &reading = readings[std::size_t(i)];
        QCOMPARE(reading.startAt.time_since_epoch().count(), 1800LL * i);
        QCOMPARE(reading.value.toString(), QString::number(i) + QStringLiteral(".000000000000000001"));
    }
}

QTEST_APPLESS_MAIN(TestParsers)
#include "tst_parsers.moc"
