// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/generated/operations.h"
#include "api/json/variables.h"

#include <QTest>

using namespace denkiroku::api;
using Kind = VariableProblem::Kind;

namespace {

OperationArgument argument(std::string_view type)
{
    return {.name = "it", .type = type, .required = type.ends_with('!'), .defaultValue = {}};
}

constexpr OperationArgument someArguments[] = {
    {"number", "String!", true, ""},
    {"first", "Int!", true, ""},
    {"active", "Boolean", false, ""},
};
const OperationInfo operation{.name = "Some", .arguments = someArguments};

} // namespace

class VariablesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void madeFromText_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("json"); // empty for what is refused
        const auto row = [](const char *type, const char *text, const char *json) {
            QTest::addRow("%s %s", type, text) << QByteArray(type) << QString::fromUtf8(text) << QByteArray(json);
        };
        row("Int!", "20", "20");
        row("Int", "-1", "-1");
        row("Int", "2147483648", "");
        row("Int", "1.5", "");
        row("Int", "\"1\"", "");
        row("Int", "null", "null");
        row("Int!", "null", "");
        row("Float", "1.50", "1.50");
        row("Boolean", "true", "true");
        row("Boolean", "yes", "");
        row("String!", "null", "\"null\"");
        row("String", "a=b \"c\"", "\"a=b \\\"c\\\"\"");
        row("ID!", "410036", "\"410036\"");
        row("Date", "2026-09-20", "\"2026-09-20\"");
        row("Date", "2026-02-30", "");
        row("DateTime!", "2026-09-20T00:00:00+09:00", "\"2026-09-20T00:00:00+09:00\"");
        row("DateTime!", "2026-09-20T00:00:00Z", "\"2026-09-20T00:00:00Z\"");
        row("DateTime!", "2026-09-20T00:00:00", "");
        row("DateTime!", "2026-09-20", "");
        row("ReadingTypes!", "INTERVAL", "\"INTERVAL\"");
        row("ReadingTypes!", "SOMETHING", "");
        row("[String]", "one", R"(["one"])");
        row("[String]", R"(["one",null])", R"(["one",null])");
        row("[String!]", R"(["one",null])", "");
        row("[String]", "[1]", "");
        row("[Units]", "KILOWATT_HOURS", "[\"KILOWATT_HOURS\"]");
        row("[Units]", "SOMETHING", "");
        row("LoyaltyPointsBalanceInput", R"({"accountNumber":"A"})", R"({"accountNumber":"A"})");
        row("LoyaltyPointsBalanceInput", "A", "");
        row("[BusinessDetailInput]", R"({"key":"k"})", R"([{"key":"k"}])");
    }

    void madeFromText()
    {
        QFETCH(QByteArray, type);
        QFETCH(QString, text);
        QFETCH(QByteArray, json);
        const auto value = variableFromText(argument(type.toStdString()), text);
        QCOMPARE(value.has_value(), !json.isEmpty());
        if (value)
            QCOMPARE(value->toJson(), json);
        else
            QCOMPARE(value.error().kind, Kind::BadValue);
    }

    void pairsCountBeforeTheFile()
    {
        const auto base = *JsonValue::parse(R"({"number":"A","first":5})");
        const auto made =
            variablesFromPairs(operation, {QStringLiteral("first=7"), QStringLiteral("active=false")}, base);
        QVERIFY(made.has_value());
        QCOMPARE(made->toJson(), QByteArray(R"({"number":"A","first":7,"active":false})"));
        QCOMPARE(variablesFromPairs(operation, {QStringLiteral("first")}).error().kind, Kind::NotAPair);
        QCOMPARE(variablesFromPairs(operation, {QStringLiteral("last=1")}).error().kind, Kind::Unknown);
        QCOMPARE(variablesFromPairs(operation, {}, JsonValue()).error().kind, Kind::NotAnObject);
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *json, Kind kind, const char *name) {
            QTest::newRow(json) << QByteArray(json) << static_cast<int>(kind) << QString::fromLatin1(name);
        };
        row("[]", Kind::NotAnObject, "");
        row(R"({"first":1})", Kind::Missing, "number");
        row(R"({"number":null,"first":1})", Kind::Missing, "number");
        row(R"({"number":"A"})", Kind::Missing, "first");
        row(R"({"number":"A","first":"1"})", Kind::BadValue, "first");
        row(R"({"number":"A","first":1,"last":2})", Kind::Unknown, "last");
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, kind);
        QFETCH(QString, name);
        const auto problem = problemOf(operation, *JsonValue::parse(json));
        QVERIFY(problem.has_value());
        QCOMPARE(static_cast<int>(problem->kind), kind);
        QCOMPARE(problem->name, name);
        QCOMPARE(toError(*problem).kind, ErrorKind::Invalid);
    }

    void nothingIsWrong()
    {
        QVERIFY(!problemOf(operation, *JsonValue::parse(R"({"number":"A","first":1,"active":null})")));
    }

    // An enum that an operation takes and the program does not know would be taken for an input object.
    void everyArgumentHasAKnownType()
    {
        for (const auto &known : operations()) {
            for (const auto &taken : known.arguments) {
                const auto type = ArgumentType::of(taken.type);
                if (type.isInputObject())
                    QVERIFY2(type.name.contains(QLatin1String("Input")), qPrintable(type.name));
            }
        }
        QVERIFY(ArgumentType::of("[Units]").enumTexts().size() > 1);
    }
};

QTEST_GUILESS_MAIN(VariablesTest)
#include "tst_variables.moc"
