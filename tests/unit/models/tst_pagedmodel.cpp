// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/pagedmodel.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace denkiroku;
using namespace denkiroku::models;

namespace {

struct Row {
    QString id;
    int value = 0;

    bool operator==(const Row &) const = default;
};

using TestPage = Page<Row>;
using State = PagedModelBase::State;

// The maker's end of every call, so that a test decides when and how each page comes.
struct Pages {
    std::vector<api::CallSource<TestPage>> asked;
    std::vector<std::optional<QString>> cursors;

    PagedModel<Row>::Fetch fetch()
    {
        return [this](const std::optional<QString> &cursor) {
            cursors.push_back(cursor);
            asked.emplace_back();
            return asked.back().call();
        };
    }

    void answer(const QStringList &ids, const char *next = nullptr, int value = 0)
    {
        TestPage page;
        for (const QString &id : ids)
            page.rows.push_back({id, value});
        if (next)
            page.nextCursor = QString::fromLatin1(next);
        asked.back().finish(page);
    }

    void refuse(api::ErrorKind kind) { asked.back().finish(api::Failure(api::Error{.kind = kind})); }
};

std::vector<Column<Row>> columns()
{
    return {{.header = [] { return QStringLiteral("Id"); },
             .display = [](const Row &row, const QLocale &) { return row.id; },
             .raw = [](const Row &row) { return row.id; }},
            {.header = [] { return QStringLiteral("Value"); },
             .display = [](const Row &row, const QLocale &locale) { return locale.toString(row.value); },
             .raw = [](const Row &row) { return row.value; },
             .isNumber = true}};
}

const QModelIndex root;

} // namespace

class TestPagedModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingIsFetchedBeforeLoad();
    void pagesComeOneAfterAnother();
    void failureOnPageTwoWaitsForRetry();
    void failureOnTheFirstPage();
    void reloadInFlightForgetsTheLateReply();
    void reloadKeepsRowsUntilThePageIsThere();
    void reloadThatFailsKeepsTheRows();
    void destructionInFlight();
    void clearInFlight();
    void duplicatesAreInsertedOnceAndRefreshed();
    void anEmptyPageInTheMiddleIsPassed();
    void pagesThatStayEmptyEnd();
    void aRepeatedCursorStops();
    void loadAllGoesToTheEnd();
    void rolesAndHeaders();

private:
    QStringList ids() const
    {
        QStringList all;
        for (const Row &row : m_model->rows())
            all.append(row.id);
        return all;
    }
    bool reaches(State state)
    {
        return QTest::qWaitFor([&] { return m_model->state() == state; });
    }
    // Lets through what is queued, for what must not happen.
    static void settle() { QCoreApplication::processEvents(); }

    api::FixedClock m_clock{Instant(std::chrono::seconds(1000))};
    Pages m_pages;
    std::unique_ptr<PagedModel<Row>> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestPagedModel::init()
{
    m_pages = {};
    m_model = std::make_unique<PagedModel<Row>>(m_clock, columns(), m_pages.fetch());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestPagedModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestPagedModel::nothingIsFetchedBeforeLoad()
{
    QVERIFY(!m_model->canFetchMore(root));
    m_model->fetchMore(root);
    QVERIFY(m_pages.asked.empty());
    QCOMPARE(m_model->status().state, LoadState::Idle);
}

void TestPagedModel::pagesComeOneAfterAnother()
{
    QSignalSpy states(m_model.get(), &PagedModelBase::stateChanged);
    m_model->load();
    QCOMPARE(m_model->state(), State::LoadingFirst);
    QVERIFY(m_model->status().isLoading());
    m_model->load();
    QCOMPARE(m_pages.asked.size(), std::size_t(1));
    QVERIFY(!m_pages.cursors[0]);
    m_pages.answer({QStringLiteral("a"), QStringLiteral("b")}, "one");
    QVERIFY(reaches(State::Idle));
    QCOMPARE(m_model->status().asOf, std::optional(m_clock.now()));
    QVERIFY(m_model->canFetchMore(root));
    QVERIFY(!m_model->canFetchMore(m_model->index(0, 0)));
    m_model->fetchMore(root);
    QCOMPARE(m_model->state(), State::LoadingMore);
    QVERIFY(!m_model->canFetchMore(root));
    m_model->fetchMore(root);
    QCOMPARE(m_pages.asked.size(), std::size_t(2));
    QCOMPARE(*m_pages.cursors[1], QStringLiteral("one"));
    m_pages.answer({QStringLiteral("c")});
    QVERIFY(reaches(State::AtEnd));
    QVERIFY(!m_model->canFetchMore(root));
    QCOMPARE(ids(), QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    QCOMPARE(states.size(), 4);
    m_model->load();
    QCOMPARE(m_pages.asked.size(), std::size_t(2));
}

void TestPagedModel::failureOnPageTwoWaitsForRetry()
{
    m_model->load();
    m_pages.answer({QStringLiteral("a")}, "one");
    QVERIFY(reaches(State::Idle));
    m_model->fetchMore(root);
    m_pages.refuse(api::ErrorKind::Offline);
    QVERIFY(reaches(State::Failed));
    QVERIFY(m_model->status().offline);
    QVERIFY(m_model->status().hasData);
    QCOMPARE(m_model->status().error->kind, api::ErrorKind::Offline);
    QVERIFY(!m_model->canFetchMore(root));
    m_model->fetchMore(root);
    m_model->load();
    settle();
    QCOMPARE(m_pages.asked.size(), std::size_t(2));
    QCOMPARE(ids(), QStringList({QStringLiteral("a")}));
    m_model->retry();
    QCOMPARE(m_model->state(), State::LoadingMore);
    QCOMPARE(*m_pages.cursors[2], QStringLiteral("one"));
    m_pages.answer({QStringLiteral("b")});
    QVERIFY(reaches(State::AtEnd));
    QCOMPARE(ids(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY(!m_model->status().offline);
    QVERIFY(!m_model->status().error);
}

void TestPagedModel::failureOnTheFirstPage()
{
    m_model->load();
    m_pages.refuse(api::ErrorKind::Forbidden);
    QVERIFY(reaches(State::Failed));
    QVERIFY(!m_model->status().hasData);
    m_model->retry();
    QCOMPARE(m_model->state(), State::LoadingFirst);
    QVERIFY(!m_pages.cursors[1]);
    m_pages.answer({QStringLiteral("a")});
    QVERIFY(reaches(State::AtEnd));
    m_model->retry();
    QCOMPARE(m_pages.asked.size(), std::size_t(2));
}

void TestPagedModel::reloadInFlightForgetsTheLateReply()
{
    m_model->load();
    m_pages.answer({QStringLiteral("a")}, "one");
    QVERIFY(reaches(State::Idle));
    m_model->fetchMore(root);
    const auto late = m_pages.asked.back();
    m_model->reload();
    QVERIFY(late.isFinished());
    late.finish(TestPage{.rows = {{QStringLiteral("late"), 0}}, .nextCursor = {}, .totalCount = -1, .refusals = {}});
    settle();
    QCOMPARE(m_model->state(), State::LoadingFirst);
    m_pages.answer({QStringLiteral("b")});
    QVERIFY(reaches(State::AtEnd));
    QCOMPARE(ids(), QStringList({QStringLiteral("b")}));
}

void TestPagedModel::reloadKeepsRowsUntilThePageIsThere()
{
    m_model->load();
    m_pages.answer({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    QVERIFY(reaches(State::AtEnd));
    const QPersistentModelIndex kept(m_model->index(1, 0));
    m_model->reload();
    QCOMPARE(m_model->rowCount(), 3);
    QVERIFY(m_model->status().isLoading());
    QVERIFY(m_model->status().hasData);
    m_pages.answer({QStringLiteral("new"), QStringLiteral("c"), QStringLiteral("b")}, nullptr, 5);
    QVERIFY(reaches(State::AtEnd));
    QCOMPARE(ids(), QStringList({QStringLiteral("new"), QStringLiteral("c"), QStringLiteral("b")}));
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data().toString(), QStringLiteral("b"));
    QCOMPARE(m_model->find(QStringLiteral("b"))->value, 5);
    QCOMPARE(m_model->rowOf(QStringLiteral("c")), 1);
    QVERIFY(!m_model->find(QStringLiteral("a")));
}

void TestPagedModel::reloadThatFailsKeepsTheRows()
{
    m_model->load();
    m_pages.answer({QStringLiteral("a"), QStringLiteral("b")});
    QVERIFY(reaches(State::AtEnd));
    m_model->reload();
    m_pages.refuse(api::ErrorKind::Timeout);
    QVERIFY(reaches(State::Failed));
    QCOMPARE(ids(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY(m_model->status().hasData);
    m_model->retry();
    m_pages.answer({QStringLiteral("b")});
    QVERIFY(reaches(State::AtEnd));
    QCOMPARE(ids(), QStringList({QStringLiteral("b")}));
}

void TestPagedModel::destructionInFlight()
{
    m_model->load();
    const auto call = m_pages.asked.back();
    m_tester.reset();
    m_model.reset();
    QVERIFY(call.isFinished());
    settle();
}

void TestPagedModel::clearInFlight()
{
    m_model->load();
    m_pages.answer({QStringLiteral("a")}, "one");
    QVERIFY(reaches(State::Idle));
    m_model->fetchMore(root);
    m_model->clear();
    QVERIFY(m_pages.asked.back().isFinished());
    settle();
    QCOMPARE(m_model->state(), State::Idle);
    QCOMPARE(m_model->status(), LoadStatus());
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->canFetchMore(root));
    m_model->load();
    QVERIFY(!m_pages.cursors.back());
}

void TestPagedModel::duplicatesAreInsertedOnceAndRefreshed()
{
    m_model->load();
    m_pages.answer({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("a")}, "one", 1);
    QVERIFY(reaches(State::Idle));
    QCOMPARE(ids(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->fetchMore(root);
    m_pages.answer({QStringLiteral("b"), QStringLiteral("c")}, "two", 2);
    QVERIFY(reaches(State::Idle));
    QCOMPARE(ids(), QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][0].toModelIndex().row(), 1);
    QCOMPARE(m_model->find(QStringLiteral("b"))->value, 2);
    // The same values again are no change.
    m_model->fetchMore(root);
    m_pages.answer({QStringLiteral("c")}, nullptr, 2);
    QVERIFY(reaches(State::AtEnd));
    QCOMPARE(changes.size(), 1);
}

void TestPagedModel::anEmptyPageInTheMiddleIsPassed()
{
    m_model->load();
    m_pages.answer({QStringLiteral("a")}, "one");
    QVERIFY(reaches(State::Idle));
    m_model->fetchMore(root);
    m_pages.answer({}, "two");
    QTRY_COMPARE(m_pages.asked.size(), std::size_t(3));
    QCOMPARE(*m_pages.cursors[2], QStringLiteral("two"));
    m_pages.answer({QStringLiteral("b")});
    QVERIFY(reaches(State::AtEnd));
    QCOMPARE(ids(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
}

void TestPagedModel::pagesThatStayEmptyEnd()
{
    m_model->load();
    for (int page = 0; page < 100 && !m_pages.asked.back().isFinished(); ++page) {
        m_pages.answer({}, QByteArray::number(page).constData());
        QCoreApplication::processEvents();
    }
    QVERIFY(m_pages.asked.size() < 30);
    QCOMPARE(m_model->state(), State::Idle);
}

void TestPagedModel::aRepeatedCursorStops()
{
    m_model->load();
    m_pages.answer({QStringLiteral("a")}, "one");
    QVERIFY(reaches(State::Idle));
    m_model->fetchMore(root);
    m_pages.answer({QStringLiteral("b")}, "one");
    QVERIFY(reaches(State::AtEnd));
    settle();
    QCOMPARE(m_pages.asked.size(), std::size_t(2));
    QCOMPARE(ids(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
}

void TestPagedModel::loadAllGoesToTheEnd()
{
    m_model->loadAll();
    m_pages.answer({QStringLiteral("a")}, "one");
    QTRY_COMPARE(m_pages.asked.size(), std::size_t(2));
    m_pages.answer({QStringLiteral("b")}, "two");
    QTRY_COMPARE(m_pages.asked.size(), std::size_t(3));
    m_pages.refuse(api::ErrorKind::Http);
    QVERIFY(reaches(State::Failed));
    settle();
    QCOMPARE(m_pages.asked.size(), std::size_t(3));
    QCOMPARE(ids(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
}

void TestPagedModel::rolesAndHeaders()
{
    m_model->load();
    m_pages.answer({QStringLiteral("a")}, nullptr, 1234);
    QVERIFY(reaches(State::AtEnd));
    m_model->setLocale(QLocale(QLocale::English));
    const QModelIndex cell = m_model->index(0, 1);
    QCOMPARE(cell.data().toString(), QStringLiteral("1,234"));
    QCOMPARE(cell.data(RawRole).toInt(), 1234);
    QCOMPARE(cell.data(SortRole).toInt(), 1234);
    QCOMPARE(cell.data(IdRole).toString(), QStringLiteral("a"));
    QVERIFY(cell.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    QVERIFY(m_model->index(0, 0).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
    QCOMPARE(m_model->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Value"));
    QVERIFY(!m_model->headerData(2, Qt::Horizontal, Qt::DisplayRole).isValid());
    QSignalSpy headers(m_model.get(), &QAbstractItemModel::headerDataChanged);
    m_model->setLocale(QLocale(QLocale::German));
    QCOMPARE(cell.data().toString(), QStringLiteral("1.234"));
    QCOMPARE(headers.size(), 1);
}

QTEST_GUILESS_MAIN(TestPagedModel)
#include "tst_pagedmodel.moc"
