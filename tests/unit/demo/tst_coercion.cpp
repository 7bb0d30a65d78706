// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonsource.h"

#include <QTest>

using namespace denkiroku::api::demo;

class CoercionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesArguments_data();
    void givesArguments();
    void refusesVariables_data();
    void refusesVariables();
};

// `echo` answers with its arguments: what is neither given nor defaulted is absent, null is null.
void CoercionTest::givesArguments_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("variables");
    QTest::addColumn<QByteArray>("arguments");
    const auto row = [](const char *name, const char *query, const char *variables, const char *arguments) {
        QTest::newRow(name) << QByteArray(query) << QByteArray(variables) << QByteArray(arguments);
    };
    row("defaults", "{ echo }", "{}", R"({"must":1,"number":3})");
    row("null is kept", "{ echo(number: null, text: null) }", "{}", R"({"must":1,"number":null,"text":null})");
    row("literals", "{ echo(text: \"a\", flag: true, real: 2, size: LARGE, id: 7) }", "{}",
        R"({"flag":true,"id":"7","must":1,"number":3,"real":2,"size":"LARGE","text":"a"})");
    row("one for a list", "{ echo(list: 5) }", "{}", R"({"list":[5],"must":1,"number":3})");
    row("inputs", "{ echo(filter: {minimum: 1, words: [\"a\"]}) }", "{}",
        R"({"filter":{"minimum":1,"size":"SMALL","words":["a"]},"must":1,"number":3})");
    row("variable", "query($n: Int) { echo(number: $n) }", R"({"n":8})", R"({"must":1,"number":8})");
    row("variable that is null", "query($n: Int) { echo(number: $n) }", R"({"n":null})", R"({"must":1,"number":null})");
    row("variable not sent: the argument's default", "query($n: Int) { echo(number: $n) }", "{}",
        R"({"must":1,"number":3})");
    row("variable not sent: absent", "query($t: String) { echo(text: $t) }", "{}", R"({"must":1,"number":3})");
    row("variable's default", "query($n: Int = 5) { echo(number: $n) }", "{}", R"({"must":1,"number":5})");
    row("variable's default is not for null", "query($n: Int = 5) { echo(number: $n) }", R"({"n":null})",
        R"({"must":1,"number":null})");
    row("variable within", "query($n: Int!, $w: String!) { echo(list: [1, $n], filter: {minimum: $n, words: [$w]}) }",
        R"({"n":4,"w":"x"})",
        R"({"filter":{"minimum":4,"size":"SMALL","words":["x"]},"list":[1,4],"must":1,"number":3})");
    row("variable within, not sent", "query($s: Size) { echo(filter: {minimum: 1, size: $s}) }", "{}",
        R"({"filter":{"minimum":1,"size":"SMALL"},"must":1,"number":3})");
    row("variable that is an input", "query($f: Filter) { echo(filter: $f) }",
        R"({"f":{"minimum":2,"inner":{"minimum":3,"size":null}}})",
        R"({"filter":{"inner":{"minimum":3,"size":null},"minimum":2,"size":"SMALL"},"must":1,"number":3})");
    row("one for a list, in a variable", "query($l: [Int!]) { echo(list: $l) }", R"({"l":5})",
        R"({"list":[5],"must":1,"number":3})");
    row("a number for an ID", "query($i: ID) { echo(id: $i) }", R"({"i":12})", R"({"id":"12","must":1,"number":3})");
    row("a scalar of the schema's own", "query($m: Moment) { echo(moment: $m) }", R"({"m":{"a":[1]}})",
        R"({"moment":{"a":[1]},"must":1,"number":3})");
}

void CoercionTest::givesArguments()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, variables);
    QFETCH(QByteArray, arguments);
    const Ran ran = run("{}", query.toStdString(), variables);
    QCOMPARE(ran.errors, QJsonArray());
    QCOMPARE(QJsonDocument::fromJson(ran.data)[u"echo"].toString().toUtf8(), arguments);
}

void CoercionTest::refusesVariables_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("variables");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *name, const char *type, const char *variables, const char *message) {
        QTest::newRow(name) << QByteArray(type) << QByteArray(variables) << QByteArray(message);
    };
    const char *const invalid = "Variable '$v' got invalid value; ";
    const auto rowOf = [&](const char *name, const char *type, const char *variables, const char *why) {
        row(name, type, variables, (QByteArray(invalid) + why).constData());
    };
    row("not sent", "Int!", "{}", "Variable '$v' of required type 'Int!' was not provided.");
    rowOf("null", "Int!", R"({"v":null})", "Expected non-nullable type 'Int!' not to be None.");
    rowOf("a string for an int", "Int", R"({"v":"1"})", "Int cannot represent the value given.");
    rowOf("a fraction for an int", "Int", R"({"v":1.5})", "Int cannot represent the value given.");
    rowOf("too large", "Int", R"({"v":2147483648})", "Int cannot represent the value given.");
    rowOf("an unknown enum value", "Size", R"({"v":"HUGE"})", "Value 'HUGE' does not exist in 'Size' enum.");
    rowOf("null in a list", "[Int!]", R"({"v":[1,null]})", "Expected non-nullable type 'Int!' not to be None.");
    rowOf("an input that lacks a field", "Filter", R"({"v":{}})",
          "Field 'Filter.minimum' of required type 'Int!' was not provided.");
    rowOf("an input with another field", "Filter", R"({"v":{"minimum":1,"x":1}})",
          "Field 'x' is not defined by type 'Filter'.");
    rowOf("no input", "Filter", R"({"v":1})", "Expected type 'Filter' to be a mapping.");
}

void CoercionTest::refusesVariables()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, variables);
    QFETCH(QByteArray, message);
    const auto document = parseDocument("query($v: " + type.toStdString() + ") { title }");
    const auto coerced =
        coerceVariables(document->operations.at(0), *smallSchema(), QJsonDocument::fromJson(variables).object());
    QVERIFY(!coerced.has_value());
    QCOMPARE(QByteArray::fromStdString(coerced.error().message), message);
}

QTEST_APPLESS_MAIN(CoercionTest)
#include "tst_coercion.moc"
