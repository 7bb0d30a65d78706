// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json.h"
#include "app/cli/table.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace denkiroku::app;

class TestCliOutput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonKeepsOrderAndTypes();
    void jsonReadsBack();
    void wideCharactersTakeTwoCells();
    void columnsAlign();
    void cellsCannotSteerTheTerminal();
};

void TestCliOutput::jsonKeepsOrderAndTypes()
{
    const json::Value value = json::Array{
        json::Object{{"z", QStringLiteral("0.35")}, {"a", json::Value()}, {"n", 48}, {"ok", true}},
    };
    QCOMPARE(json::toJson(value), QByteArray("[\n  {\"z\": \"0.35\", \"a\": null, \"n\": 48, \"ok\": true}\n]\n"));
    QCOMPARE(json::toJson(json::Array{}), QByteArray("[]\n"));
}

void TestCliOutput::jsonReadsBack()
{
    const QString text = QStringLiteral("試験 \"花子\" \\ \n\t\u0001 \U0001F50C");
    const json::Value value = json::Object{
        {"text", text},
        {"big", std::int64_t{9'007'199'254'740'991}},
        {"list", json::Array{json::Object{{"x", std::optional<int>{}}}, QStringLiteral("y")}},
    };
    QJsonParseError error;
    const auto read = QJsonDocument::fromJson(json::toJson(value), &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(read[QStringLiteral("text")].toString(), text);
    QCOMPARE(read[QStringLiteral("big")].toInteger(), qint64{9'007'199'254'740'991});
    QVERIFY(read[QStringLiteral("list")][0][QStringLiteral("x")].isNull());
    QCOMPARE(read[QStringLiteral("list")][1].toString(), QStringLiteral("y"));
}

void TestCliOutput::wideCharactersTakeTwoCells()
{
    QCOMPARE(terminalWidth(QStringLiteral("kWh")), 3);
    QCOMPARE(terminalWidth(QStringLiteral("ご請求")), 6);
    QCOMPARE(terminalWidth(QStringLiteral("ｶﾅ")), 2);
    QCOMPARE(terminalWidth(QStringLiteral("e\u0301")), 1);
    QCOMPARE(terminalWidth(QStringLiteral("\U0001F50C")), 2);
}

void TestCliOutput::columnsAlign()
{
    const Table table{
        .columns = {{QStringLiteral("名")}, {QStringLiteral("kWh"), Align::Right}},
        .rows = {{QStringLiteral("ホーム"), QStringLiteral("1.5")}, {QStringLiteral("ab"), QStringLiteral("12")}}};
    QCOMPARE(toText(table), QStringLiteral("名      kWh\n"
                                           "------  ---\n"
                                           "ホーム  1.5\n"
                                           "ab       12\n"));
}

void TestCliOutput::cellsCannotSteerTheTerminal()
{
    const Table table{.columns = {{QStringLiteral("x")}}, .rows = {{QStringLiteral("a\n\u001b[2Jb")}}};
    const QString text = toText(table);
    QVERIFY(!text.contains(QChar(0x1b)));
    QCOMPARE(text.count(QLatin1Char('\n')), 3);
}

QTEST_GUILESS_MAIN(TestCliOutput)
#include "tst_clioutput.moc"
