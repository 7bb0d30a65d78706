// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonsource.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace denkiroku::api::demo;

class ValidatorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void saysWhere();
    void acceptsEveryOperation();
};

void ValidatorTest::accepts_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *text) { QTest::newRow(text) << QByteArray(text); };
    row("{ __typename title }");
    row("{ animal { __typename name ... on Dog { barks } ... on Named { name } } }");
    row("{ thing { ... on Stone { weight } ...F } } fragment F on Animal { name }");
    row("query($n: Int!) { echo(number: $n) }");
    row("query($n: Int) { echo(number: $n) }");
    row("query($n: Int = 4) { echo(must: $n) }");
    row("query($f: Filter, $w: String!) { a: echo(filter: $f) b: echo(filter: {minimum: 1, words: [$w]}) }");
    row("query($b: Boolean!) { title @skip(if: $b) @include(if: true) }");
    row("{ echo(filter: {minimum: 1, words: \"one\"}, list: 1, id: 4, real: 2, moment: {any: [1, \"x\"]}) }");
    row("{ title } ");
    row("mutation { title }");
    row("query A { title } query B { title }");
}

void ValidatorTest::accepts()
{
    QFETCH(QByteArray, text);
    const auto document = parseDocument(text.toStdString());
    QVERIFY(document.has_value());
    const auto errors = validate(*document, *smallSchema());
    QVERIFY2(errors.empty(), errors.empty() ? "" : errors.front().message.c_str());
}

void ValidatorTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *text, const char *message) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(message);
    };
    row("{ nothing }", "Cannot query field 'nothing' on type 'Query'.");
    row("{ animal { barks } }", "Cannot query field 'barks' on type 'Animal'.");
    row("{ thing { weight } }", "Cannot query field 'weight' on type 'Thing'.");
    row("{ animal }",
        "Field 'animal' of type 'Animal' must have a selection of subfields. Did you mean 'animal { ... }'?");
    row("{ title { a } }", "Field 'title' must not have a selection since type 'String' has no subfields.");
    row("{ __typename { a } }", "Field '__typename' must not have a selection since type 'String!' has no subfields.");
    row("{ title(a: 1) }", "Unknown argument 'a' on field 'Query.title'.");
    row("{ echo(number: 1, number: 2) }", "There can be only one argument named 'number'.");
    row("{ demanding }", "Field 'demanding' argument 'must' of type 'String!' is required, but it was not provided.");
    row("{ demanding(must: null) }", "Expected value of type 'String!', found null.");
    row("{ echo(number: \"1\") }", "Expected value of type 'Int', found \"1\".");
    row("{ echo(number: 2147483648) }", "Expected value of type 'Int', found 2147483648.");
    row("{ echo(text: A) }", "Expected value of type 'String', found A.");
    row("{ echo(flag: 1) }", "Expected value of type 'Boolean', found 1.");
    row("{ echo(id: 1.5) }", "Expected value of type 'ID', found 1.5.");
    row("{ echo(size: HUGE) }", "Value 'HUGE' does not exist in 'Size' enum.");
    row("{ echo(size: \"SMALL\") }", "Value '\"SMALL\"' does not exist in 'Size' enum.");
    row("{ echo(list: [1, null]) }", "Expected value of type 'Int!', found null.");
    row("{ echo(filter: {}) }", "Field 'Filter.minimum' of required type 'Int!' was not provided.");
    row("{ echo(filter: {minimum: 1, x: 2}) }", "Field 'x' is not defined by type 'Filter'.");
    row("{ echo(filter: 1) }", "Expected value of type 'Filter', found 1.");
    row("{ echo(number: $n) }", "Variable '$n' is not defined.");
    row("query Q { echo(number: $n) }", "Variable '$n' is not defined by operation 'Q'.");
    row("query($n: Int) { title }", "Variable '$n' is never used.");
    row("query($n: String) { echo(number: $n) }",
        "Variable '$n' of type 'String' used in position expecting type 'Int'.");
    row("query($n: Int) { echo(list: [$n]) }", "Variable '$n' of type 'Int' used in position expecting type 'Int!'.");
    row("query($n: [Int]) { echo(list: $n) }",
        "Variable '$n' of type '[Int]' used in position expecting type '[Int!]'.");
    row("query($n: String) { demanding(must: $n) }",
        "Variable '$n' of type 'String' used in position expecting type 'String!'.");
    row("query($n: Nothing) { echo(moment: $n) }", "Unknown type 'Nothing'.");
    row("query($n: Dog) { echo(moment: $n) }", "Variable '$n' cannot be non-input type 'Dog'.");
    row("query($n: Int = true) { echo(number: $n) }", "Expected value of type 'Int', found true.");
    row("query($n: Int, $n: Int) { echo(number: $n) }", "There can be only one variable named '$n'.");
    row("{ ...F }", "Unknown fragment 'F'.");
    row("{ title } fragment F on Query { title }", "Fragment 'F' is never used.");
    row("{ ...F } fragment F on Query { title ...F }", "Cannot spread fragment 'F' within itself.");
    row("{ ...F } fragment F on Nothing { title }", "Unknown type 'Nothing'.");
    row("{ ... on Size { title } }", "Fragment cannot condition on non composite type 'Size'.");
    row("{ cat { ... on Dog { barks } } }",
        "Fragment cannot be spread here as objects of type 'Cat' can never be of type 'Dog'.");
    row("{ title @other }", "Unknown directive '@other'.");
    row("{ title @skip }", "Directive '@skip' argument 'if' of type 'Boolean!' is required, but it was not provided.");
    row("{ title } query B { title }", "This anonymous operation must be the only defined operation.");
    row("query A { title } query A { title }", "There can be only one operation named 'A'.");
    row("subscription { title }", "The schema has no such kind of operation.");
}

void ValidatorTest::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, message);
    const auto document = parseDocument(text.toStdString());
    QVERIFY(document.has_value());
    const auto errors = validate(*document, *smallSchema());
    QVERIFY(!errors.empty());
    QCOMPARE(QByteArray::fromStdString(errors.front().message), message);
}

void ValidatorTest::saysWhere()
{
    const std::string text = "{\n  title\n  nothing\n}";
    const auto errors = validate(*parseDocument(text), *smallSchema());
    QCOMPARE(errors.size(), 1U);
    QCOMPARE(locate(text, errors.front().offset), (Location{3, 3}));
}

void ValidatorTest::acceptsEveryOperation()
{
    const QString root = qEnvironmentVariable("DENKIROKU_SOURCE_DIR");
    QFile schemaFile(root + QStringLiteral("/api/schema/oejp.graphql"));
    QVERIFY(schemaFile.open(QIODevice::ReadOnly));
    const auto schema = Schema::read(schemaFile.readAll().toStdString());
    QVERIFY(schema.has_value());
    const QDir folder(root + QStringLiteral("/api/operations"));
    const QStringList names = folder.entryList({QStringLiteral("*.graphql")});
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto errors = validate(*parseDocument(file.readAll().toStdString()), **schema);
        QVERIFY2(errors.empty(), qPrintable(name));
    }
}

QTEST_APPLESS_MAIN(ValidatorTest)
#include "tst_validator.moc"
