// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/generated/bills.h"
#include "api/generated/obtain-kraken-token.h"
#include "api/generated/operations.h"

#include <QDir>
#include <QTest>

#include <set>

using namespace denkiroku::api;

class TestOperations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsRegistered();
    void registryAgreesWithTheTypes();
    void documentsHoldOneOperationOfTheirName();
    void complexityIsAllowed();
};

void TestOperations::everyFileIsRegistered()
{
    const QDir folder(qEnvironmentVariable("DENKIROKU_SOURCE_DIR") + QStringLiteral("/api/operations"));
    const QStringList files = folder.entryList({QStringLiteral("*.graphql")});
    QVERIFY(!files.isEmpty());
    QCOMPARE(operations().size(), std::size_t(files.size()));
    std::set<std::string_view> names;
    for (const OperationInfo &operation : operations())
        names.insert(operation.name);
    QCOMPARE(names.size(), operations().size());
}

void TestOperations::registryAgreesWithTheTypes()
{
    static_assert(op::Bills::operationName == "Bills");
    static_assert(op::Bills::kind == OperationKind::Query);
    static_assert(op::ObtainKrakenToken::kind == OperationKind::Mutation);
    int mutations = 0;
    for (const OperationInfo &operation : operations()) {
        mutations += operation.kind == OperationKind::Mutation;
        if (operation.name == op::Bills::operationName)
            QVERIFY(operation.document == op::Bills::document());
    }
    QCOMPARE(mutations, 1); // signing in is all that the program changes
}

void TestOperations::documentsHoldOneOperationOfTheirName()
{
    for (const OperationInfo &operation : operations()) {
        const QByteArray document(operation.document.data(), qsizetype(operation.document.size()));
        const QByteArray word = operation.kind == OperationKind::Query ? "query " : "mutation ";
        QVERIFY(document.startsWith(word + QByteArray(operation.name.data(), qsizetype(operation.name.size()))));
        QCOMPARE(document.count("query ") + document.count("mutation "), 1);
    }
}

void TestOperations::complexityIsAllowed()
{
    for (const OperationInfo &operation : operations())
        QVERIFY(operation.complexity > 0 && operation.complexity <= 200);
}

QTEST_APPLESS_MAIN(TestOperations)
#include "tst_operations.moc"
