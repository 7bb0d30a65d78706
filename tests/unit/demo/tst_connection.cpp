// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/connection.h"

#include <QJsonDocument>
#include <QTest>

using namespace denkiroku::api::demo;

class ConnectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pages_data();
    void pages();
    void refuses_data();
    void refuses();
    void walksThroughEverythingOnce();
};

namespace {

const QString typeName = QStringLiteral("BillConnectionTypeConnection");

QJsonArray nodes(int count)
{
    QJsonArray list;
    for (int i = 0; i < count; ++i)
        list.append(i);
    return list;
}

QJsonArray nodesOf(const QJsonObject &page)
{
    QJsonArray list;
    for (const QJsonValue edge : page.value(u"edges").toArray())
        list.append(edge[u"node"]);
    return list;
}

} // namespace

// Ten nodes, 0 to 9. "aW5kZXg6Mw==" is index:3.
void ConnectionTest::pages_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<bool>("next");
    QTest::addColumn<bool>("previous");
    const auto row = [](const char *name, int count, const char *arguments, const char *expected, bool next,
                        bool previous) {
        QTest::newRow(name) << count << QByteArray(arguments) << QByteArray(expected) << next << previous;
    };
    row("first", 10, R"({"first":3})", "[0,1,2]", true, false);
    row("all", 10, R"({"first":99})", "[0,1,2,3,4,5,6,7,8,9]", false, false);
    row("exactly all", 3, R"({"first":3})", "[0,1,2]", false, false);
    row("after", 10, R"({"first":3,"after":"aW5kZXg6Mw=="})", "[4,5,6]", true, true);
    row("the last page", 10, R"({"first":8,"after":"aW5kZXg6Mw=="})", "[4,5,6,7,8,9]", false, true);
    row("after the end", 10, R"({"first":3,"after":"aW5kZXg6OTk="})", "[]", false, false);
    row("after, null", 10, R"({"first":1,"after":null})", "[0]", true, false);
    row("last", 10, R"({"last":2})", "[8,9]", false, true);
    row("before", 10, R"({"last":2,"before":"aW5kZXg6Mw=="})", "[1,2]", true, true);
    row("first and last", 10, R"({"first":5,"last":2})", "[3,4]", true, true);
    row("before the start", 10, R"({"last":2,"before":"aW5kZXg6MA=="})", "[]", false, false);
    row("none at all", 0, R"({"first":3})", "[]", false, false);
}

void ConnectionTest::pages()
{
    QFETCH(int, count);
    QFETCH(QByteArray, arguments);
    QFETCH(QByteArray, expected);
    QFETCH(bool, next);
    QFETCH(bool, previous);
    const auto page = connectionPage(typeName, nodes(count), QJsonDocument::fromJson(arguments).object());
    QVERIFY(page.has_value());
    QCOMPARE(QJsonDocument(nodesOf(*page)).toJson(QJsonDocument::Compact), expected);
    QCOMPARE(page->value(u"totalCount").toInt(), count);
    QCOMPARE(page->value(u"edgeCount").toInteger(), qint64(nodesOf(*page).size()));
    QCOMPARE(page->value(u"__typename"), QJsonValue(typeName));
    const QJsonObject info = page->value(u"pageInfo").toObject();
    QCOMPARE(info.value(u"hasNextPage").toBool(), next);
    QCOMPARE(info.value(u"hasPreviousPage").toBool(), previous);
    QCOMPARE(info.value(u"endCursor").isNull(), nodesOf(*page).isEmpty());
    if (!nodesOf(*page).isEmpty())
        QCOMPARE(page->value(u"edges")[0][u"__typename"], QJsonValue(QStringLiteral("BillConnectionTypeEdge")));
}

void ConnectionTest::refuses_data()
{
    QTest::addColumn<QByteArray>("arguments");
    for (const char *arguments :
         {"{}", R"({"first":null})", R"({"first":0})", R"({"first":-1})", R"({"first":100})", R"({"last":100})",
          R"({"first":5,"last":0})", R"({"first":5,"after":"nonsense"})", R"({"first":5,"after":"aW5kZXg6eA=="})",
          R"({"first":5,"before":"!"})", R"({"first":5,"after":""})"})
        QTest::newRow(arguments) << QByteArray(arguments);
}

void ConnectionTest::refuses()
{
    QFETCH(QByteArray, arguments);
    const auto page = connectionPage(typeName, nodes(10), QJsonDocument::fromJson(arguments).object());
    QVERIFY(!page.has_value());
    QCOMPARE(page.error().extensions.value(u"errorCode"), QJsonValue(QStringLiteral("KT-CT-1201")));
    QCOMPARE(page.error().extensions.value(u"errorType"), QJsonValue(QStringLiteral("VALIDATION")));
}

void ConnectionTest::walksThroughEverythingOnce()
{
    QJsonArray seen;
    QJsonValue cursor;
    for (int pages = 0; pages < 5; ++pages) {
        const auto page =
            connectionPage(typeName, nodes(10), {{QStringLiteral("first"), 4}, {QStringLiteral("after"), cursor}});
        QVERIFY(page.has_value());
        for (const QJsonValue node : nodesOf(*page))
            seen.append(node);
        cursor = page->value(u"pageInfo")[u"endCursor"];
        if (!page->value(u"pageInfo")[u"hasNextPage"].toBool())
            break;
    }
    QCOMPARE(seen, nodes(10));
}

QTEST_APPLESS_MAIN(ConnectionTest)
#include "tst_connection.moc"
