// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonsource.h"

#include <QTest>

using namespace denkiroku::api::demo;

class ExecutorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void propagatesNulls_data();
    void propagatesNulls();
    void saysWhereAFieldFailed();
    void mergesWhatIsAskedTwice();
};

void ExecutorTest::answers_data()
{
    QTest::addColumn<QByteArray>("root");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("variables");
    QTest::addColumn<QByteArray>("data");
    const auto row = [](const char *name, const char *root, const char *query, const char *variables,
                        const char *data) {
        QTest::newRow(name) << QByteArray(root) << QByteArray(query) << QByteArray(variables) << QByteArray(data);
    };
    row("in the query's order", R"({"title":"t","moment":1})", "{ moment title }", "{}", R"({"moment":1,"title":"t"})");
    row("absent is null", "{}", "{ title animal { name } grid }", "{}", R"({"title":null,"animal":null,"grid":null})");
    row("alias", R"({"title":"t"})", "{ a: title b: title }", "{}", R"({"a":"t","b":"t"})");
    row("root's name", "{}", "{ x: __typename }", "{}", R"({"x":"Query"})");
    row("interface",
        R"({"animals":[{"__typename":"Dog","name":"a","barks":true},null,{"__typename":"Cat","name":"b","lives":9}]})",
        "{ animals { __typename name ... on Cat { lives } ... on Named { named: name } ...D } } fragment D on Dog { "
        "barks }",
        "{}",
        R"({"animals":[{"__typename":"Dog","name":"a","named":"a","barks":true},null,{"__typename":"Cat","name":"b","lives":9}]})");
    row("union", R"({"thing":{"__typename":"Stone","weight":1.5}})",
        "{ thing { ... on Stone { weight } ... on Dog { name } } }", "{}", R"({"thing":{"weight":1.5}})");
    row("union by an interface", R"({"thing":{"__typename":"Dog","name":"a"}})", "{ thing { ... on Animal { name } } }",
        "{}", R"({"thing":{"name":"a"}})");
    row("skip and include", R"({"title":"t","moment":"m"})",
        "query($y: Boolean!, $n: Boolean!) { a: title @skip(if: $y) b: title @skip(if: $n) c: title @include(if: $y)"
        " d: title @include(if: $n) e: title @include(if: $y) @skip(if: $y) ... @skip(if: $y) { f: title }"
        " ...F @include(if: $y) } fragment F on Query { g: title }",
        R"({"y":true,"n":false})", R"({"b":"t","c":"t","g":"t"})");
    row("lists in lists", R"({"grid":[[1,2],[],null]})", "{ grid }", "{}", R"({"grid":[[1,2],[],null]})");
    row("any JSON", R"({"moment":{"a":[1,{"b":null}]}})", "{ moment }", "{}", R"({"moment":{"a":[1,{"b":null}]}})");
    row("numbers", R"({"thing":{"__typename":"Stone","weight":0.1},"moment":9007199254740991})",
        "{ thing { ... on Stone { weight } } moment }", "{}", R"({"thing":{"weight":0.1},"moment":9007199254740991})");
    row("text", R"({"title":"\"\\\n\t\u0001電"})", "{ title }", "{}", R"({"title":"\"\\\n\u0009\u0001電"})");
    row("rows", R"({"rows":{"#rows":3}})", "{ rows { n: number odd __typename } }", "{}",
        R"({"rows":[{"n":0,"odd":null,"__typename":"Row"},{"n":1,"odd":1,"__typename":"Row"},{"n":2,"odd":null,"__typename":"Row"}]})");
    row("no rows", R"({"rows":{"#rows":0}})", "{ rows { number } }", "{}", R"({"rows":[]})");
}

void ExecutorTest::answers()
{
    QFETCH(QByteArray, root);
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, variables);
    QFETCH(QByteArray, data);
    const Ran ran = run(root, query.toStdString(), variables);
    QCOMPARE(ran.errors, QJsonArray());
    QCOMPARE(ran.data, data);
}

void ExecutorTest::propagatesNulls_data()
{
    QTest::addColumn<QByteArray>("root");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<int>("errors");
    const auto row = [](const char *name, const char *root, const char *query, const char *data, int errors) {
        QTest::newRow(name) << QByteArray(root) << QByteArray(query) << QByteArray(data) << errors;
    };
    row("to the object", R"({"cat":{"name":null},"title":"t"})", "{ cat { name } title }",
        R"({"cat":null,"title":"t"})", 1);
    row("to the list's item", R"({"animals":[{"__typename":"Dog"},{"__typename":"Dog","name":"b"}]})",
        "{ animals { name } }", R"({"animals":[null,{"name":"b"}]})", 1);
    row("to the list", R"({"strictAnimals":[{"__typename":"Dog","name":"b"},null]})", "{ strictAnimals { name } }",
        R"({"strictAnimals":null})", 1);
    row("to the list, from below", R"({"strictAnimals":[{"__typename":"Dog"}]})", "{ strictAnimals { name } }",
        R"({"strictAnimals":null})", 1);
    row("to data", "{}", "{ title strictCat { name } }", "null", 1);
    row("one level only", R"({"cat":{"name":"a","lives":1,"friend":{"name":"b"}}})",
        "{ cat { name friend { name lives } } }", R"({"cat":{"name":"a","friend":null}})", 1);
    row("in an inner list", R"({"grid":[[1,null],[2]]})", "{ grid }", R"({"grid":[null,[2]]})", 1);
    row("a refusal of a nullable field", R"({"title":{"#error":"no"},"moment":1})", "{ title moment }",
        R"({"title":null,"moment":1})", 1);
    row("a refusal of a field that must be", R"({"cat":{"name":{"#error":"no"}}})", "{ cat { name } }",
        R"({"cat":null})", 1);
    row("a refusal that takes the parent", R"({"cat":{"name":"a","friend":{"#error":"no","#above":true}},"title":"t"})",
        "{ cat { name friend { name } } title }", R"({"cat":null,"title":"t"})", 1);
    row("each on its own", R"({"animals":[{"__typename":"Dog"},{"__typename":"Cat"}]})", "{ animals { name } }",
        R"({"animals":[null,null]})", 2);
    row("rows", R"({"rows":{"#rows":3}})", "{ rows { mustOdd } title }", "null", 1);
    row("no list where one is wanted", R"({"animals":5})", "{ animals { name } }", R"({"animals":null})", 1);
    row("a type that cannot be", R"({"thing":{"__typename":"Cat","name":"a"}})", "{ thing { __typename } }",
        R"({"thing":null})", 1);
    row("no type", R"({"thing":{"name":"a"}})", "{ thing { __typename } }", R"({"thing":null})", 1);
}

void ExecutorTest::propagatesNulls()
{
    QFETCH(QByteArray, root);
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, data);
    QFETCH(int, errors);
    const Ran ran = run(root, query.toStdString());
    QCOMPARE(ran.data, data);
    QCOMPARE(ran.errors.size(), errors);
}

void ExecutorTest::saysWhereAFieldFailed()
{
    const Ran ran = run(R"({"animals":[{"__typename":"Dog","name":"a"},{"__typename":"Dog","name":{"#error":"no"}}]})",
                        "{\n  all: animals {\n    who: name\n  }\n}");
    QCOMPARE(ran.errors.size(), 1);
    const QJsonValue error = ran.errors.at(0);
    QCOMPARE(error[u"message"], QJsonValue(QStringLiteral("no")));
    QCOMPARE(error[u"path"].toArray(), QJsonArray({QStringLiteral("all"), 1, QStringLiteral("who")}));
    QCOMPARE(error[u"locations"][0][u"line"], QJsonValue(3));
    QCOMPARE(error[u"locations"][0][u"column"], QJsonValue(5));
    QCOMPARE(error[u"extensions"][u"code"], QJsonValue(7));

    const Ran absent = run(R"({"cat":{}})", "{ cat { __typename } }");
    QCOMPARE(absent.data, QByteArray(R"({"cat":null})")); // an object without anything is none
    const Ran nothing = run(R"({"cat":{"lives":1}})", "{ cat { lives name } }");
    QCOMPARE(nothing.errors.at(0)[u"message"],
             QJsonValue(QStringLiteral("Cannot return null for non-nullable field Cat.name.")));
    QVERIFY(nothing.errors.at(0)[u"extensions"].isUndefined());
}

void ExecutorTest::mergesWhatIsAskedTwice()
{
    const Ran ran =
        run(R"({"cat":{"name":"a","lives":2}})",
            "{ cat { name } ... on Query { cat { lives name } } ...F } fragment F on Query { cat { __typename } }");
    QCOMPARE(ran.data, QByteArray(R"({"cat":{"name":"a","lives":2,"__typename":"Cat"}})"));
}

QTEST_APPLESS_MAIN(ExecutorTest)
#include "tst_executor.moc"
