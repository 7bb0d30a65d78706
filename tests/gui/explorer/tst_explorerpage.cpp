// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/demoserver.h"
#include "api/generated/operations.h"
#include "api/json/jsonvalue.h"
#include "tests/gui/pages/demohouse.h"
#include "ui/pages/argumenteditor.h"
#include "ui/pages/exploreranswer.h"
#include "ui/pages/explorerform.h"
#include "ui/pages/explorerpage.h"
#include "ui/widgets/statepane.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace denkiroku;
using models::LoadState;
using models::OperationListModel;

namespace {

constexpr int kPatience = 60000;

/// The values that the reference Kraken's tests ask each operation with, for the household.
api::JsonValue householdVariables()
{
    QFile file(qEnvironmentVariable("DENKIROKU_SOURCE_DIR") + QStringLiteral("/tests/kraken/variables.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto all = api::JsonValue::parse(file.readAll());
    return all ? all->value(u"hanako@example.com") : api::JsonValue();
}

models::ArgumentValues asTyped(const api::JsonValue &variables)
{
    models::ArgumentValues values;
    for (const api::JsonMember &member : variables.object()) {
        const bool nested = member.value.isObject() || member.value.isArray();
        values.insert(member.key, nested ? QString::fromUtf8(member.value.toJson()) : member.value.text());
    }
    return values;
}

} // namespace

class TestExplorerPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start(0, nullptr));
        m_house = std::make_unique<test::DemoHouse>(m_server.graphqlUrl(), m_server.authUrl());
        QVERIFY(m_house->signIn());
        QTRY_VERIFY_WITH_TIMEOUT(m_house->workspace().customer().propertiesStatus().isSettled(), kPatience);
    }

    void init()
    {
        m_page = std::make_unique<ui::ExplorerPage>(m_house->workspace(), m_house->settings());
        m_page->resize(1000, 760);
        m_page->show();
    }

    void cleanup() { m_page.reset(); }

    void opensWithAnAnswer()
    {
        m_page->activate();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->settled(), kPatience);
        QVERIFY2(!m_page->failed(), qPrintable(m_page->failureText()));
        QCOMPARE(model().operationName(), QStringLiteral("AccountProfile"));
        QVERIFY(model().tree().rowCount() > 0);
        QVERIFY(
            m_page->answer()->json()->toPlainText().contains(model().values().value(QStringLiteral("accountNumber"))));
        QVERIFY(m_page->answer()->json()->isReadOnly());
    }

    void everyQueryIsShown()
    {
        const api::JsonValue variables = householdVariables();
        QVERIFY(!variables.object().empty());
        int shown = 0;
        int queries = 0;
        for (const api::OperationInfo &operation : api::operations()) {
            if (operation.kind != api::OperationKind::Query)
                continue;
            ++queries;
            const QString name = QString::fromUtf8(operation.name.data(), qsizetype(operation.name.size()));
            const QModelIndex index = model().operations().indexOf(name);
            QVERIFY2(index.isValid(), qPrintable(name));
            m_page->list()->setCurrentIndex(index);
            QCOMPARE(model().operationName(), name);
            m_page->form()->setValues(asTyped(variables.value(name)));
            m_page->runButton()->click();
            QTRY_VERIFY_WITH_TIMEOUT(model().status().isSettled(), kPatience);
            if (showsAnAnswer(name))
                ++shown;
        }
        qInfo("%d of %d query operations rendered", shown, queries);
        QVERIFY(queries >= 75);
        QCOMPARE(shown, queries);
    }

    void aListIsATableThatGrows()
    {
        QVERIFY(model().select(QStringLiteral("Bills")));
        auto values = model().values();
        values.insert(QStringLiteral("first"), QStringLiteral("3"));
        model().setValues(values);
        m_page->runButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(model().status().state, LoadState::Ready, kPatience);
        const QTableView *table = m_page->answer()->table();
        QCOMPARE(table->model()->rowCount(), 3);
        m_page->answer()->setCurrentIndex(ui::ExplorerAnswer::TableTab);
        QVERIFY(m_page->answer()->moreButton()->isVisible());
        m_page->answer()->moreButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 6, kPatience);
        QCOMPARE(m_page->answer()->asCsv().count("\r\n"), 7);
        const auto edges = model().answer().at(u"account.bills.edges");
        QCOMPARE(edges.array().size(), std::size_t(6));
        QVERIFY(edges.array()[0] != edges.array()[3]);
    }

    void cancelledInFlight()
    {
        QVERIFY(model().select(QStringLiteral("AccountSummary")));
        m_page->runButton()->click();
        QVERIFY(model().status().isLoading());
        QVERIFY(m_page->cancelButton()->isVisible());
        QVERIFY(!m_page->runButton()->isEnabled());
        m_page->cancelButton()->click();
        QCOMPARE(model().status().state, LoadState::Idle);
        QVERIFY(model().wasStopped());
        QVERIFY(!m_page->cancelButton()->isVisible());
        QVERIFY(m_page->runButton()->isEnabled());
        // Another answer comes after what was given up would have: it is the only one.
        QSignalSpy answers(&model(), &models::ExplorerModel::answerChanged);
        m_page->runButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(model().status().state, LoadState::Ready, kPatience);
        QCOMPARE(answers.size(), 1);
    }

    void errorsAreListed()
    {
        QVERIFY(model().select(QStringLiteral("AccountProfile")));
        m_page->form()->setValues({{QStringLiteral("accountNumber"), QStringLiteral("A-00000000")}});
        m_page->runButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(model().status().isSettled(), kPatience);
        const QTreeWidget *errors = m_page->answer()->errors();
        QVERIFY(errors->topLevelItemCount() >= 1);
        QVERIFY(errors->topLevelItem(0)->text(0).startsWith(QStringLiteral("KT-")));
        QCOMPARE(errors->topLevelItem(0)->text(1), QStringLiteral("account"));
        QVERIFY(!errors->topLevelItem(0)->text(2).isEmpty());
        QCOMPARE(m_page->answer()->currentIndex(), int(ui::ExplorerAnswer::ErrorsTab));
        QVERIFY(errors->isVisible());
    }

    void nothingIsAskedWhileSomethingIsMissing()
    {
        QVERIFY(model().select(QStringLiteral("QuoteRequest")));
        m_page->form()->setValues({});
        m_page->runButton()->click();
        QCOMPARE(model().status().state, LoadState::Idle);
        QVERIFY(!m_page->copyAction()->isEnabled());
        m_page->form()->editor(QStringLiteral("code"))->setValue(QStringLiteral("Q-2100000"));
        QCOMPARE(m_page->form()->values().value(QStringLiteral("code")), QStringLiteral("Q-2100000"));
    }

    void curlIsCopied()
    {
        QVERIFY(model().select(QStringLiteral("Bills")));
        m_page->copyAction()->trigger();
        const QString line = QGuiApplication::clipboard()->text();
        QVERIFY(line.contains(QStringLiteral("$KRAKEN_TOKEN")));
        QVERIFY(line.contains(m_server.graphqlUrl().toString()));
        QVERIFY(line.contains(QStringLiteral("\"operationName\":\"Bills\"")));
    }

    void searchedByKeyboard()
    {
        QTest::keyClicks(m_page->search(), QStringLiteral("kraken version"));
        QVERIFY(!model().operations().names().isEmpty());
        QTest::keyClick(m_page->search(), Qt::Key_Return);
        QCOMPARE(model().operationName(), model().operations().names().constFirst());
        m_page->search()->clear();
    }

private:
    models::ExplorerModel &model() { return m_house->workspace().explorer(); }

    // False, with a warning, where the answer failed or a form of it stays empty.
    bool showsAnAnswer(const QString &name)
    {
        const models::LoadStatus &status = model().status();
        if (status.state != LoadState::Ready || !status.hasData) {
            qWarning("%s: %s", qPrintable(name),
                     status.error ? qPrintable(status.error->code + u' ' + status.error->detail) : "no data");
            return false;
        }
        ui::ExplorerAnswer *answer = m_page->answer();
        for (const int tab : {ui::ExplorerAnswer::TreeTab, ui::ExplorerAnswer::TableTab, ui::ExplorerAnswer::JsonTab}) {
            if (!answer->isTabEnabled(tab))
                continue;
            answer->setCurrentIndex(tab);
            if (answer->grab().isNull())
                return false;
        }
        const bool hasTree = answer->tree()->model()->rowCount() > 0;
        const bool hasJson = api::JsonValue::parse(answer->json()->toPlainText().toUtf8()).has_value();
        if (!hasTree || !hasJson)
            qWarning("%s: nothing is shown", qPrintable(name));
        return hasTree && hasJson;
    }

    api::FixedClock m_clock{api::demoToday()};
    api::demo::DemoServer m_server{m_clock};
    std::unique_ptr<test::DemoHouse> m_house;
    std::unique_ptr<ui::ExplorerPage> m_page;
};

QTEST_MAIN(TestExplorerPage)
#include "tst_explorerpage.moc"
