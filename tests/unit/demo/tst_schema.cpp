// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/graphql/schema.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace denkiroku::api::demo;

namespace {

std::shared_ptr<const Schema> schemaFile(const char *name)
{
    QFile file(qEnvironmentVariable("DENKIROKU_SOURCE_DIR") + QStringLiteral("/api/schema/") + QLatin1StringView(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return Schema::read(file.readAll().toStdString()).value_or(nullptr);
}

} // namespace

class SchemaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheApi();
    void readsTheAuthServer();
    void knowsWhatATypeCanBe();
    void knowsConnections();
    void refuses_data();
    void refuses();
};

void SchemaTest::readsTheApi()
{
    const auto schema = schemaFile("oejp.graphql");
    QVERIFY(schema);
    const SchemaType *query = schema->root(OperationType::Query);
    QCOMPARE(query->name, std::string_view("Query"));
    QCOMPARE(schema->root(OperationType::Mutation)->name, std::string_view("Mutation"));
    QCOMPARE(schema->root(OperationType::Subscription), nullptr);
    QCOMPARE(schema->type("Nobody"), nullptr);

    const FieldDefinition *account = query->field("account");
    QVERIFY(account);
    QCOMPARE(account->type.type, schema->type("Account"));
    QVERIFY(account->argument("accountNumber")->isRequired());
    const FieldDefinition *bills = schema->type("Account")->field("bills");
    QCOMPARE(bills->argument("orderBy")->defaultValue->text, std::string("FROM_DATE_DESC"));
    QVERIFY(!bills->argument("first")->isRequired());
    const FieldDefinition *readings = schema->type("ElectricitySupplyPoint")->field("halfHourlyReadings");
    QCOMPARE(readings->type.written(), std::string("[ElectricityHalfHourReading!]!"));
    QVERIFY(std::ranges::find(schema->type("AccountStatus")->values, "ACTIVE") !=
            schema->type("AccountStatus")->values.end());
    QVERIFY(schema->type("ObtainJSONWebTokenInput")->input("email"));
}

void SchemaTest::readsTheAuthServer()
{
    const auto schema = schemaFile("oejp-auth.graphql");
    QVERIFY(schema);
    QVERIFY(schema->root(OperationType::Query)->field("mfaDevices"));
    QCOMPARE(schema->root(OperationType::Mutation), nullptr);
}

void SchemaTest::knowsWhatATypeCanBe()
{
    const auto schema = schemaFile("oejp.graphql");
    const SchemaType *bill = schema->type("BillInterface");
    const SchemaType *product = schema->type("Product");
    const SchemaType *statement = schema->type("StatementType");
    QVERIFY(bill->isAbstract() && product->isAbstract() && !statement->isAbstract());
    QVERIFY(bill->canBe(statement));
    QVERIFY(!product->canBe(statement));
    QVERIFY(product->canBe(schema->type("ElectricityFitProduct")));
    QVERIFY(statement->canBe(statement));
    QVERIFY(bill->overlaps(schema->type("ConstituentInterface")));
    QVERIFY(!bill->overlaps(product));
}

void SchemaTest::knowsConnections()
{
    const auto schema = schemaFile("oejp.graphql");
    QVERIFY(schema->type("Account")->field("bills")->isConnection());
    QVERIFY(!schema->type("Account")->field("ledgers")->isConnection());
    QVERIFY(!schema->type("Query")->field("viewer")->isConnection());
}

void SchemaTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("unknown field type") << QByteArray("type Query { a: Nothing }");
    QTest::newRow("unknown argument type") << QByteArray("type Query { a(b: Nothing): Int }");
    QTest::newRow("unknown interface") << QByteArray("type Query implements Nothing { a: Int }");
    QTest::newRow("unknown member") << QByteArray("type Query { a: Int } union U = Query | Nothing");
    QTest::newRow("extension") << QByteArray("extend type Query { a: Int }");
    QTest::newRow("cut off") << QByteArray("type Query { a: Int");
    QTest::newRow("no colon") << QByteArray("type Query { a Int }");
    QTest::newRow("operation") << QByteArray("{ a }");
}

void SchemaTest::refuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!Schema::read(text.toStdString()).has_value());
}

QTEST_APPLESS_MAIN(SchemaTest)
#include "tst_schema.moc"
