// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/graphql/parser.h"
#include "api/demo/graphql/querycost.h"

#include <QJsonDocument>
#include <QTest>

using namespace denkiroku::api::demo;

class QueryCostTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
};

void QueryCostTest::counts_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<double>("complexity");
    QTest::addColumn<double>("nodes");
    QTest::newRow("fields") << QByteArray("{ a { b c } d }") << 4.0 << 0.0;
    QTest::newRow("fragments") << QByteArray("{ ...F ... on X { b } } fragment F on X { c { d } }") << 3.0 << 0.0;
    QTest::newRow("a page") << QByteArray("{ a(first: 20) { b } }") << 2.0 << 20.0;
    QTest::newRow("pages in pages") << QByteArray("{ a(first: 20) { b(last: 5) { c } } }") << 3.0 << 120.0;
    QTest::newRow("a variable") << QByteArray("query($n: Int) { a(first: $n) { b } c(first: $other) { d } }") << 4.0
                                << 7.0;
    QTest::newRow("a page of none counts as one") << QByteArray("{ a(first: 0) { b } }") << 2.0 << 1.0;
    QTest::newRow("a fragment in itself") << QByteArray("{ ...F } fragment F on X { a ...F }") << 1.0 << 0.0;
    QTest::newRow("a fragment that is not there") << QByteArray("{ a ...F }") << 1.0 << 0.0;
}

void QueryCostTest::counts()
{
    QFETCH(QByteArray, query);
    QFETCH(double, complexity);
    QFETCH(double, nodes);
    const auto document = parseDocument(query.toStdString());
    QVERIFY(document.has_value());
    QCOMPARE(complexityOf(*document, document->operations.at(0)), complexity);
    QCOMPARE(nodesOf(*document, document->operations.at(0), {{QStringLiteral("n"), 7}}), nodes);
}

QTEST_APPLESS_MAIN(QueryCostTest)
#include "tst_querycost.moc"
