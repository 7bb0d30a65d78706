// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/generated/operations.h"
#include "api/json/jsonvalue.h"
#include "models/explorer/answertext.h"
#include "models/explorer/argumentform.h"
#include "models/explorer/jsontablemodel.h"
#include "models/explorer/jsontreemodel.h"
#include "models/explorer/operationlistmodel.h"
#include "models/items/roles.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace denkiroku;
using api::JsonValue;
using models::ArgumentKind;
using models::ArgumentProblem;
using Why = models::ArgumentProblem::Why;

namespace {

JsonValue json(const char *text)
{
    return JsonValue::parse(QByteArray(text)).value();
}

models::ArgumentField field(const char *type)
{
    const api::OperationArgument argument{"value", type, std::string_view(type).ends_with('!'), ""};
    api::OperationInfo operation;
    operation.arguments = {&argument, 1};
    return models::argumentFields(operation).front();
}

constexpr api::OperationInfo operation(std::string_view name, api::OperationKind kind, api::OperationGroup group,
                                       std::string_view purpose)
{
    api::OperationInfo made;
    made.name = name;
    made.kind = kind;
    made.group = group;
    made.purpose = purpose;
    return made;
}

constexpr std::array threeOperations{
    operation("Bills", api::OperationKind::Query, api::OperationGroup::BillsAndPayments, "Billing documents."),
    operation("SignIn", api::OperationKind::Mutation, api::OperationGroup::Security, "A token."),
    operation("AccountProfile", api::OperationKind::Query, api::OperationGroup::Account, "Who holds the account."),
};

class JapaneseBills : public QTranslator {
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const bool ours = QByteArray(context) == "Operation" && QByteArray(source) == "Billing documents.";
        return ours ? QStringLiteral("ご請求の書類です。") : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestExplorer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listGroupsAndNeverAMutation()
    {
        models::OperationListModel list(threeOperations);
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(list.names(), QStringList({QStringLiteral("AccountProfile"), QStringLiteral("Bills")}));
        QCOMPARE(list.rowCount(), 2);
        QCOMPARE(list.index(0, 0).data().toString(), QStringLiteral("Account"));
        QVERIFY(!list.find(QStringLiteral("SignIn")));
        QVERIFY(!list.indexOf(QStringLiteral("SignIn")).isValid());
        QCOMPARE(list.indexOf(QStringLiteral("Bills")).data().toString(), QStringLiteral("Bills"));
    }

    void listIsSearched()
    {
        models::OperationListModel list(threeOperations);
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setFilter(QStringLiteral("ｄｏｃｕｍｅｎｔ  BILL"));
        QCOMPARE(list.names(), QStringList(QStringLiteral("Bills")));
        list.setFilter(QStringLiteral("nothing like it"));
        QCOMPARE(list.rowCount(), 0);
        list.setFilter({});
        QCOMPARE(list.names().size(), 2);
    }

    void purposeIsInTheLanguageOfTheMoment()
    {
        models::OperationListModel list(threeOperations);
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto purpose = [&list](const char *name) {
            return list.indexOf(QString::fromLatin1(name)).data(models::OperationListModel::PurposeRole).toString();
        };
        QCOMPARE(purpose("Bills"), QStringLiteral("Billing documents."));
        list.setFilter(QStringLiteral("書類"));
        QCOMPARE(list.names(), QStringList());

        JapaneseBills japanese;
        QVERIFY(QCoreApplication::installTranslator(&japanese));
        list.retranslate();
        QCOMPARE(list.names(), QStringList(QStringLiteral("Bills")));
        QCOMPARE(purpose("Bills"), QStringLiteral("ご請求の書類です。"));
        list.setFilter(QStringLiteral("documents"));
        QCOMPARE(list.names(), QStringList(QStringLiteral("Bills")));
        list.setFilter({});
        QCOMPARE(purpose("AccountProfile"), QStringLiteral("Who holds the account."));
        QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
        list.retranslate();
        QCOMPARE(changed.size(), 3);
    }

    void everyQueryOfTheRegistryIsListed()
    {
        models::OperationListModel list(api::operations());
        const auto queries =
            std::ranges::count(api::operations(), api::OperationKind::Query, &api::OperationInfo::kind);
        QCOMPARE(list.names().size(), queries);
        QVERIFY(queries >= 75);
    }

    void kindOfEachType_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<ArgumentKind>("kind");
        QTest::newRow("text") << QByteArray("String!") << ArgumentKind::Text;
        QTest::newRow("id") << QByteArray("ID") << ArgumentKind::Text;
        QTest::newRow("flag") << QByteArray("Boolean") << ArgumentKind::Flag;
        QTest::newRow("whole") << QByteArray("Int!") << ArgumentKind::Whole;
        QTest::newRow("number") << QByteArray("Float") << ArgumentKind::Number;
        QTest::newRow("day") << QByteArray("Date") << ArgumentKind::Day;
        QTest::newRow("moment") << QByteArray("DateTime!") << ArgumentKind::Moment;
        QTest::newRow("enum") << QByteArray("ReadingTypes!") << ArgumentKind::Choice;
        QTest::newRow("input") << QByteArray("PossibleErrorsInputType!") << ArgumentKind::Json;
        QTest::newRow("list") << QByteArray("[String]") << ArgumentKind::Json;
        QTest::newRow("list of enums") << QByteArray("[Units]") << ArgumentKind::Json;
    }

    void kindOfEachType()
    {
        QFETCH(QByteArray, type);
        QFETCH(ArgumentKind, kind);
        const models::ArgumentField made = field(type.constData());
        QCOMPARE(made.kind, kind);
        QCOMPARE(made.required, type.endsWith('!'));
        QCOMPARE(made.choices.isEmpty(), kind != ArgumentKind::Choice);
    }

    void formWritesJson_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("written");
        const auto row = [](const char *name, const char *type, const char *typed, const char *written) {
            QTest::newRow(name) << QByteArray(type) << QString::fromUtf8(typed) << QByteArray(written);
        };
        row("text", "String!", "a \"b\" ", "{\"value\":\"a \\\"b\\\" \"}");
        row("id", "ID", "42", "{\"value\":\"42\"}");
        row("flag", "Boolean", "false", "{\"value\":false}");
        row("whole", "Int", " -7 ", "{\"value\":-7}");
        row("number", "Float", "2.50", "{\"value\":2.50}");
        row("day", "Date", "2026-10-20", "{\"value\":\"2026-10-20\"}");
        row("moment", "DateTime", "2026-10-20T08:30:00", "{\"value\":\"2026-10-20T08:30:00+09:00\"}");
        row("moment with its zone", "DateTime", "2026-10-20T08:30:00Z", "{\"value\":\"2026-10-20T08:30:00Z\"}");
        row("enum", "ReadingTypes!", "INTERVAL", "{\"value\":\"INTERVAL\"}");
        row("input", "PossibleErrorsInputType!", "{\"name\": \"account\"}", "{\"value\":{\"name\":\"account\"}}");
        row("list", "[String]", "[\"a\", \"b\"]", "{\"value\":[\"a\",\"b\"]}");
        row("nothing", "String", "", "{}");
    }

    void formWritesJson()
    {
        QFETCH(QByteArray, type);
        QFETCH(QString, typed);
        QFETCH(QByteArray, written);
        const auto out = models::argumentJson({field(type.constData())}, {{QStringLiteral("value"), typed}});
        QCOMPARE(out.problems.size(), std::size_t(0));
        QCOMPARE(out.json, written);
    }

    void formFindsProblems_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Why>("why");
        const auto row = [](const char *type, const char *typed, Why why) {
            QTest::addRow("%s %s", type, typed) << QByteArray(type) << QString::fromUtf8(typed) << why;
        };
        row("String!", "", Why::Missing);
        row("Int!", " ", Why::Missing);
        row("Int", "2.5", Why::NotWhole);
        row("Int", "3000000000", Why::NotWhole);
        row("Float", "much", Why::NotNumber);
        row("Boolean", "perhaps", Why::NotFlag);
        row("Date", "2026-02-30", Why::NotDay);
        row("DateTime", "tomorrow", Why::NotMoment);
        row("ReadingTypes", "NEVER", Why::NotChoice);
        row("LoyaltyPointsBalanceInput", "{", Why::NotJson);
        row("[String]", "a, b", Why::NotJson);
    }

    void formFindsProblems()
    {
        QFETCH(QByteArray, type);
        QFETCH(QString, typed);
        QFETCH(Why, why);
        const auto out = models::argumentJson({field(type.constData())}, {{QStringLiteral("value"), typed}});
        QCOMPARE(out.problems, std::vector<ArgumentProblem>({{QStringLiteral("value"), why}}));
        QVERIFY(out.json.isEmpty());
        QVERIFY(models::problemText(out.problems.front()).contains(QStringLiteral("value")));
    }

    void whatIsKnownIsFilledIn()
    {
        const models::OperationListModel list(api::operations());
        const models::KnownValues known{.accountNumber = QStringLiteral("A-1"),
                                        .ledgerNumber = QStringLiteral("L-1"),
                                        .propertyId = QStringLiteral("7"),
                                        .spin = QStringLiteral("03"),
                                        .supplyPointId = QStringLiteral("8"),
                                        .billId = QStringLiteral("9"),
                                        .billIdentifier = {},
                                        .today = QDate(2026, 9, 20)};
        const auto value = [&](const char *operation, const char *argument) {
            return models::suggestedValues(*list.find(QString::fromLatin1(operation)), known)
                .value(QString::fromLatin1(argument));
        };
        QCOMPARE(value("Bills", "accountNumber"), known.accountNumber);
        QCOMPARE(value("Bills", "first"), QStringLiteral("20"));
        QCOMPARE(value("Bills", "after"), QString());
        QCOMPARE(value("PaymentRequests", "ledgerNumber"), known.ledgerNumber);
        QCOMPARE(value("Property", "id"), known.propertyId);
        QCOMPARE(value("ProductEligibleStatus", "spin"), known.spin);
        QCOMPARE(value("AccountBill", "billId"), known.billId);
        QCOMPARE(value("HalfHourlyReadings", "from"), QStringLiteral("2026-09-13T00:00:00+09:00"));
        QCOMPARE(value("SupplyPointReadings", "readingType"), QStringLiteral("INTERVAL"));
    }

    void treeIsFilledLazily()
    {
        models::JsonTreeModel tree;
        JsonValue::Array many;
        for (int i = 0; i < 450; ++i)
            many.push_back(JsonValue::fromInt(i));
        tree.setValue(json("{\"a\":{\"b\":null,\"c\":\"x\"},\"list\":[]}").with(u"list", JsonValue::fromArray(many)));
        QCOMPARE(tree.rowCount(), 2);
        const QModelIndex list = tree.index(1, 0);
        QVERIFY(tree.hasChildren(list));
        QVERIFY(tree.canFetchMore(list));
        tree.fetchMore(list);
        const int first = tree.rowCount(list);
        QVERIFY(first > 0 && first < 450);
        while (tree.canFetchMore(list))
            tree.fetchMore(list);
        QCOMPARE(tree.rowCount(list), 450);
        QCOMPARE(tree.index(449, 1, list).data().toString(), QStringLiteral("449"));
        QCOMPARE(tree.index(449, 0, list).data(models::JsonTreeModel::PathRole).toString(), QStringLiteral("list.449"));
        const QModelIndex a = tree.index(0, 0);
        tree.fetchMore(a);
        QCOMPARE(tree.index(0, 1, a).data().toString(), QStringLiteral("null"));
        // The tester fetches by itself, so that it is attached to what is fetched already, and to what is not.
        const QAbstractItemModelTester fetched(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        models::JsonTreeModel fresh;
        fresh.setValue(json("{\"a\":[1,{\"b\":null}]}"));
        const QAbstractItemModelTester tester(&fresh, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(fresh.rowCount(fresh.index(0, 0)), 2);
    }

    void treeOfNothingIsEmpty()
    {
        models::JsonTreeModel tree;
        const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tree.setValue(json("{\"a\":1}"));
        QCOMPARE(tree.rowCount(), 1);
        tree.setValue({});
        QCOMPARE(tree.rowCount(), 0);
        QVERIFY(!tree.hasChildren());
    }

    void tablesAreFound()
    {
        const JsonValue data =
            json("{\"account\":{\"ledgers\":["
                 "{\"number\":\"L1\",\"statements\":{\"edges\":[{\"node\":{\"id\":1}},{\"node\":{\"id\":2}}],"
                 "\"pageInfo\":{}}},"
                 "{\"number\":\"L2\",\"statements\":{\"edges\":[{\"node\":{\"id\":3}}],\"pageInfo\":{}}}]}}");
        QCOMPARE(models::tablePaths(data),
                 QStringList({QStringLiteral("account.ledgers"), QStringLiteral("account.ledgers[].statements")}));
        QCOMPARE(models::tableRows(data, QStringLiteral("account.ledgers")).size(), std::size_t(2));
        const auto rows = models::tableRows(data, QStringLiteral("account.ledgers[].statements"));
        QCOMPARE(rows.size(), std::size_t(3));
        QCOMPARE(rows.back().value(u"id").text(), QStringLiteral("3"));
        QCOMPARE(models::tablePaths(json("{\"name\":\"x\"}")), QStringList());
    }

    void tableFlattensAndGrows()
    {
        models::JsonTableModel table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        JsonValue::Array rows{json("{\"id\":\"a\",\"amount\":null,\"tags\":[1,2]}"),
                              json("{\"id\":\"b\",\"amount\":{\"net\":\"120.50\"},\"tags\":[]}")};
        table.setRows(rows);
        QCOMPARE(table.columns(),
                 QStringList({QStringLiteral("id"), QStringLiteral("tags"), QStringLiteral("amount.net")}));
        QCOMPARE(table.index(0, 1).data().toString(), QStringLiteral("[1,2]"));
        QCOMPARE(table.index(1, 2).data().toString(), QStringLiteral("120.50"));
        QCOMPARE(table.index(1, 2).data(models::SortRole).toDouble(), 120.5);
        QVERIFY(table.index(1, 2).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QSignalSpy inserted(&table, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
        rows.push_back(json("{\"id\":\"c\",\"amount\":{\"net\":\"1\"},\"tags\":[]}"));
        table.setRows(rows);
        QCOMPARE(table.rowCount(), 3);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(reset.size(), 0);
        table.setRows({JsonValue::fromString(QStringLiteral("plain"))});
        QCOMPARE(table.index(0, 0).data().toString(), QStringLiteral("plain"));
    }

    void csvIsSafe()
    {
        models::JsonTableModel table;
        table.setRows({json("{\"t\":\"=1+1\",\"n\":-500}"), json("{\"t\":\"@x\",\"n\":1}"),
                       json("{\"t\":\"+81\",\"n\":2}"), json("{\"t\":\"-a\",\"n\":3}"),
                       json("{\"t\":\"a,\\\"b\\\"\\nc\",\"n\":4}"), json("{\"t\":\"試験\",\"n\":5}")});
        const QString csv = QString::fromUtf8(table.asCsv().mid(3));
        QVERIFY(table.asCsv().startsWith("\xEF\xBB\xBF"));
        QCOMPARE(csv,
                 QStringLiteral("t,n\r\n'=1+1,-500\r\n'@x,1\r\n'+81,2\r\n'-a,3\r\n\"a,\"\"b\"\"\nc\",4\r\n試験,5\r\n"));
        QCOMPARE(QString::fromUtf8(table.asCsv({5}).mid(3)), QStringLiteral("t,n\r\n試験,5\r\n"));
    }

    void curlHasNoToken()
    {
        const QString line = models::curlCommand(QUrl(QStringLiteral("https://user:secret@example.com/v1/graphql/")),
                                                 "{\"q\":\"it's\"}");
        QVERIFY(line.startsWith(QStringLiteral("curl 'https://example.com/v1/graphql/'")));
        QVERIFY(line.contains(QStringLiteral("\"Authorization: $KRAKEN_TOKEN\"")));
        QVERIFY(line.endsWith(QStringLiteral("--data-binary '{\"q\":\"it'\\''s\"}'")));
    }
};

QTEST_GUILESS_MAIN(TestExplorer)
#include "tst_explorer.moc"
