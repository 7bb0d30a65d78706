// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/jsonvalue.h"

#include <QTest>

using denkiroku::api::JsonValue;

class JsonValueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasRead_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json : {"null", "true", "false", "0", "-12.50", "1e400", "12345678901234567890123", "0.10",
                                 "\"\"", "\"\u96fb\u6c17\"", "[]", "{}", "[1,[2,[]],{\"a\":null}]",
                                 "{\"z\":1,\"a\":{\"y\":\"\\\"\"},\"m\":[true]}"})
            QTest::newRow(json) << QByteArray(json);
    }

    void keepsWhatWasRead()
    {
        QFETCH(QByteArray, json);
        const auto value = JsonValue::parse(json);
        QVERIFY2(value, value ? "" : qPrintable(value.error().message));
        const auto expected = json == "\"\\u96fb\\u6c17\"" ? QByteArray("\"電気\"") : json;
        QCOMPARE(value->toJson(), expected);
        QVERIFY(*JsonValue::parse(value->toJson(2)) == *value);
    }

    void refusesWhatIsNoJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json : {"", " ", "1,2", "1],[2", "01", "1.", "nul", "nullx", "truth", "{\"a\":}", "{\"a\":1",
                                 "[1", "\"open", "{a:1}", "[1 2]", "<html>", "+1", "\"\xff\""})
            QTest::newRow(json) << QByteArray(json);
    }

    void refusesWhatIsNoJson()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!JsonValue::parse(json));
    }

    void refusesToNestTooDeeply()
    {
        const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
        QVERIFY(JsonValue::parse(nested(JsonValue::maxDepth)));
        QVERIFY(!JsonValue::parse(nested(JsonValue::maxDepth + 1)));
        QVERIFY(!JsonValue::parse(nested(100000)));
    }

    void leadsAlongAPath()
    {
        const auto value = *JsonValue::parse(R"({"account":{"bills":{"edges":[{"node":{"id":"7"}}]},"n":null}})");
        QCOMPARE(value.at(u"account.bills.edges.0.node.id").text(), QStringLiteral("7"));
        QVERIFY(value.at(u"") == value);
        for (const char *nowhere : {"account.bills.edges.1", "account.bills.edges.x", "account.n.x", "bills"})
            QVERIFY(value.at(QString::fromLatin1(nowhere)).isNull());
        QVERIFY(value.value(u"account").contains(u"n"));
        QVERIFY(!value.value(u"account").contains(u"x"));
    }

    void changesAlongAPath()
    {
        const auto value = *JsonValue::parse(R"({"a":[1,{"b":2}],"c":3})");
        const auto four = JsonValue::fromInt(4);
        QCOMPARE(value.with(u"a.1.b", four).toJson(), QByteArray(R"({"a":[1,{"b":4}],"c":3})"));
        QCOMPARE(value.with(u"d.e", four).toJson(), QByteArray(R"({"a":[1,{"b":2}],"c":3,"d":{"e":4}})"));
        QVERIFY(value.with(u"a.2", four) == value);
        QVERIFY(value.with(u"c.x", four) == value);
        QCOMPARE(value.toJson(), QByteArray(R"({"a":[1,{"b":2}],"c":3})"));
    }

    void indents()
    {
        const auto value = *JsonValue::parse(R"({"a":[1,{}],"b":[]})");
        QCOMPARE(value.toJson(2), QByteArray("{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": []\n}"));
    }
};

QTEST_GUILESS_MAIN(JsonValueTest)
#include "tst_jsonvalue.moc"
