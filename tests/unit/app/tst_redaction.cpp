// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/redaction.h"

#include <QTest>

using namespace denkiroku;

class TestRedaction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void masks_data();
    void masks();
    void leavesTheRest_data();
    void leavesTheRest();
};

// What must be gone, inside a line that should otherwise still be readable.
void TestRedaction::masks_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("result");
    const QString jwt = QStringLiteral("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl");

    QTest::newRow("header") << QStringLiteral("Authorization: JWT %1 sent").arg(jwt) << jwt
                            << QStringLiteral("Authorization: <hidden> <token> sent");
    QTest::newRow("bearer") << QStringLiteral("used Bearer abc.def, twice") << QStringLiteral("abc.def")
                            << QStringLiteral("used Bearer <token>, twice");
    QTest::newRow("bare jwt") << QStringLiteral("got %1.").arg(jwt) << jwt << QStringLiteral("got <token>");
    QTest::newRow("json") << QStringLiteral(R"({"refreshToken":"a b\"c","n":1})") << QStringLiteral("a b")
                          << QStringLiteral(R"({"refreshToken":<hidden>,"n":1})");
    QTest::newRow("password") << QStringLiteral("password=hunter2; next") << QStringLiteral("hunter2")
                              << QStringLiteral("password=<hidden>; next");
    QTest::newRow("query") << QStringLiteral("GET /a.pdf?token=XyZ&x=1") << QStringLiteral("XyZ")
                           << QStringLiteral("GET /a.pdf?token=<hidden>&x=1");
    QTest::newRow("e-mail") << QStringLiteral("for hanako.s+x@example.co.jp ok") << QStringLiteral("example.co.jp")
                            << QStringLiteral("for <e-mail> ok");
    QTest::newRow("account") << QStringLiteral("account A-1B2C3D4E: ok") << QStringLiteral("1B2C3D4E")
                             << QStringLiteral("account <account>: ok");
    QTest::newRow("spin") << QStringLiteral("point 0312345678901234567890 late")
                          << QStringLiteral("0312345678901234567890") << QStringLiteral("point <supply point> late");
    QTest::newRow("spin with hyphens") << QStringLiteral("point 03-1234-5678-9012-3456-7890 late")
                                       << QStringLiteral("9012") << QStringLiteral("point <supply point> late");
    QTest::newRow("unknown secret") << QStringLiteral("kept 9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c5b4a3928 away")
                                    << QStringLiteral("9f8e7d6c") << QStringLiteral("kept <secret> away");
}

void TestRedaction::masks()
{
    QFETCH(QString, line);
    QFETCH(QString, secret);
    QFETCH(QString, result);
    const QString masked = app::redacted(line);
    QVERIFY2(!masked.contains(secret), qPrintable(masked));
    QCOMPARE(masked, result);
}

void TestRedaction::leavesTheRest_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("sentence") << QStringLiteral("Bills: 36 of 36 in 0.2 s, KT-CT-1124 once");
    QTest::newRow("url") << QStringLiteral("POST https://api.example.jp/v1/graphql/ 200");
    QTest::newRow("path") << QStringLiteral("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc");
    QTest::newRow("date") << QStringLiteral("2026-09-20T14:05:00+09:00");
    QTest::newRow("21 digits") << QStringLiteral("031234567890123456789");
    QTest::newRow("japanese") << QStringLiteral("ご請求を読み込みました。");
}

void TestRedaction::leavesTheRest()
{
    QFETCH(QString, line);
    QCOMPARE(app::redacted(line), line);
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
