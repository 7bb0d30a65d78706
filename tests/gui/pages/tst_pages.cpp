// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"
#include "tests/gui/pages/demohouse.h"
#include "tests/gui/pages/marktranslator.h"
#include "ui/charts/barchart.h"
#include "ui/charts/chartpane.h"
#include "ui/charts/charttable.h"
#include "ui/pages/billsdetail.h"
#include "ui/pages/billspage.h"
#include "ui/pages/paymentspage.h"
#include "ui/pages/usagechart.h"
#include "ui/pages/usagepage.h"
#include "ui/pages/usagepoints.h"
#include "ui/widgets/pdfview.h"
#include "ui/widgets/periodpicker.h"
#include "ui/widgets/statebanner.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/totalbar.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace denkiroku;
using models::BillsModel;
using models::Scale;
using ui::BillsPage;
using ui::PaymentsPage;
using ui::UsagePage;

namespace {

constexpr int kPatience = 60000;

/// Remembers what would be opened in the browser.
class Browser : public QObject {
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened << url; }
};

QStringList column(const QAbstractItemModel *model, int number)
{
    QStringList cells;
    for (int row = 0; row < model->rowCount(); ++row)
        cells << model->index(row, number).data().toString();
    return cells;
}

/// Everything the page shows as text, in one string.
QString wordsOf(const QWidget &page)
{
    QString words;
    for (const auto *label : page.findChildren<QLabel *>()) {
        if (label->isVisible())
            words += label->text() + QLatin1Char('\n');
    }
    for (const auto *button : page.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            words += button->text() + QLatin1Char('\n');
    }
    return words;
}

} // namespace

class TestPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void usageShowsAMonthAndSettles();
    void usageStepsThroughTime();
    void usageOpensTheDayOfABar();
    void usageTableTwinEqualsChart();
    void usageTellsWhatIsMissing();
    void usageHasAllPointsAndEach();
    void usageCountsOnlyWhatIsMissing();

    void billsSettleWithTheFirstOnesLines();
    void billsFollowTheSelection();
    void billsFilterAndSum();
    void billsOpenTheDocumentInTheWindow();
    void billsSaveUnderASafeName();
    void billsDetailGoesBelowWhenNarrow();
    void billsSayWhenADocumentCannotBeHad();

    void paymentsSettleAndSort();
    void konbiniOpensOnlyOnClick();

    void failureIsSaidAndRetried();
    void partRefusedKeepsThePage();
    void wordsFollowTheLanguage_data();
    void wordsFollowTheLanguage();

private:
    template <class SomePage>
    std::unique_ptr<SomePage> open(test::DemoHouse &house, const QSize &size = {1280, 800})
    {
        auto page = std::make_unique<SomePage>(house.workspace(), house.settings());
        page->resize(size);
        page->show();
        page->activate();
        return page;
    }

    test::KrakenProcess m_kraken;
};

void TestPages::initTestCase()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    QVERIFY2(m_kraken.start(), qPrintable(m_kraken.errorText()));
}

void TestPages::init()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    QVERIFY(m_kraken.control(QStringLiteral("/_reset"), "{}"));
}

void TestPages::usageShowsAMonthAndSettles()
{
    test::DemoHouse house(m_kraken.url());
    auto page = std::make_unique<UsagePage>(house.workspace(), house.settings());
    QVERIFY(!page->settled());
    page->show();
    page->activate();
    QVERIFY(!page->settled());
    QVERIFY(house.signIn());
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QVERIFY2(!page->failed(), qPrintable(page->failureText()));
    const ui::ChartData &chart = page->chart()->chart()->data();
    QCOMPARE(chart.bars.size(), std::size_t(30));
    QCOMPARE(chart.unit, QStringLiteral("kWh"));
    QVERIFY(chart.bars.front().value.value_or(0) > 1);
    QVERIFY(chart.bars[19].flags.testFlag(ui::BarFlag::Unfinished));
    QVERIFY(!chart.bars[20].value);
    QVERIFY(chart.hasComparison());
    const QString words = wordsOf(*page);
    QVERIFY2(words.contains(QStringLiteral("kWh")) && words.contains(QStringLiteral("Supplier's estimate")),
             qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("Readings up to 20 Sep")), qPrintable(words));
}

void TestPages::usageStepsThroughTime()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<UsagePage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QCOMPARE(page->picker()->periodText(), QStringLiteral("September 2026"));
    QVERIFY(!page->picker()->state().canGoNext);
    Q_EMIT page->picker()->previousRequested();
    QCOMPARE(page->picker()->periodText(), QStringLiteral("August 2026"));
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QCOMPARE(page->chart()->chart()->data().bars.size(), std::size_t(31));
    QVERIFY(!page->chart()->chart()->data().has(ui::BarFlag::Unfinished));
    QVERIFY(page->picker()->state().canGoNext);
    Q_EMIT page->picker()->scaleRequested(Scale::Year);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QCOMPARE(page->chart()->chart()->data().bars.size(), std::size_t(12));
    Q_EMIT page->picker()->dayRequested(QDate(2025, 5, 5));
    QCOMPARE(page->picker()->periodText(), QStringLiteral("2025"));
    Q_EMIT page->picker()->todayRequested();
    Q_EMIT page->picker()->scaleRequested(Scale::Day);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    const ui::ChartData &day = page->chart()->chart()->data();
    QCOMPARE(day.bars.size(), std::size_t(48));
    QCOMPARE(day.bars[0].tick, QStringLiteral("00"));
    QCOMPARE(day.bars[36].tick, QStringLiteral("18"));
    QVERIFY(day.bars[1].tick.isEmpty());
    QCOMPARE(day.bars[47].range, QStringLiteral("23:30–24:00"));
    QCOMPARE(day.tickPlace, ui::TickPlace::Edge);
}

void TestPages::usageOpensTheDayOfABar()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<UsagePage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    ui::BarChart *chart = page->chart()->chart();
    QTest::mouseClick(chart, Qt::LeftButton, {}, chart->barRect(6).center());
    QCOMPARE(page->picker()->periodText(), models::format::date(QDate(2026, 9, 7), QLocale()));
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QCOMPARE(chart->data().bars.size(), std::size_t(48));
    // A half-hour has nothing to be opened.
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_End);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(chart->data().bars.size(), std::size_t(48));
}

void TestPages::usageTableTwinEqualsChart()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<UsagePage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    page->chart()->setShowsTable(true);
    QVERIFY(page->chart()->table()->isVisible());
    const ui::ChartData &chart = page->chart()->chart()->data();
    const auto &bars = house.workspace().usage().bars();
    const QStringList amounts = column(page->chart()->table()->model(), ui::ChartTableModel::Value);
    QCOMPARE(amounts.size(), static_cast<qsizetype>(bars.size()));
    for (std::size_t row = 0; row < bars.size(); ++row) {
        const QString expected =
            bars[row].energy ? models::format::energy(*bars[row].energy, QLocale()) : QStringLiteral("–");
        QCOMPARE(amounts.at(static_cast<qsizetype>(row)), expected);
        QCOMPARE(chart.bars[row].value.has_value(), bars[row].energy.has_value());
        if (bars[row].energy)
            QCOMPARE(*chart.bars[row].value, bars[row].energy->kilowattHours());
    }
}

void TestPages::usageTellsWhatIsMissing()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    QVERIFY(m_kraken.control(QStringLiteral("/_faults"),
                             R"({"rules":[{"operation":"HalfHourlyReadings","dropReadings":
                                {"from":"2026-09-03T00:00:00+09:00","to":"2026-09-04T00:00:00+09:00"}}]})"));
    auto page = open<UsagePage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    const ui::ChartBar &third = page->chart()->chart()->data().bars[2];
    QVERIFY(!third.value);
    QVERIFY(third.flags.testFlag(ui::BarFlag::Missing));
    QVERIFY(page->chart()->chart()->filledRect(2).isEmpty());
    const int missing = ui::UsageChart::missingHalfHours(house.workspace().usage().bars());
    QVERIFY(missing >= 48);
    QVERIFY2(wordsOf(*page).contains(QStringLiteral("%1 half-hour(s) missing").arg(missing)),
             qPrintable(wordsOf(*page)));
}

void TestPages::usageHasAllPointsAndEach()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn(QStringLiteral("taro@example.com")));
    auto page = open<UsagePage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    ui::UsagePoints *points = page->points();
    QVERIFY(points->count() > 12);
    QVERIFY(points->itemText(0).startsWith(QStringLiteral("All supply points (")));
    const auto whole = house.workspace().usage().total().energy;
    const QString spin = house.workspace().usage().points().front().spin;
    int row = -1;
    for (int each = 0; each < points->count(); ++each) {
        QVERIFY2(!points->itemText(each).contains(spin), "the number is masked where it is shown");
        if (points->itemData(each, Qt::ToolTipRole).toString().contains(spin))
            row = each;
    }
    QVERIFY(row > 0);
    points->setCurrentIndex(row);
    Q_EMIT points->activated(row);
    QCOMPARE(house.workspace().usage().point(), spin);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QVERIFY(house.workspace().usage().total().energy < whole);
    Q_EMIT points->activated(0);
    QVERIFY(house.workspace().usage().point().isEmpty());
}

void TestPages::usageCountsOnlyWhatIsMissing()
{
    models::UsageBar whole;
    whole.present = whole.expected = 48;
    models::UsageBar gap;
    gap.expected = 48;
    gap.present = 40;
    gap.isMissing = true;
    models::UsageBar today = gap;
    today.isUnfinished = true;
    QCOMPARE(ui::UsageChart::missingHalfHours({whole, gap, today}), 8);
}

void TestPages::billsSettleWithTheFirstOnesLines()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<BillsPage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QVERIFY2(!page->failed(), qPrintable(page->failureText()));
    const BillsModel &bills = house.workspace().bills();
    QVERIFY(bills.rowCount() > 0);
    QCOMPARE(page->table()->currentId(), bills.row(0).id);
    QCOMPARE(house.workspace().billDetail().bill()->id, bills.row(0).id);
    QVERIFY(page->detail()->lines()->model()->rowCount() > 0);
    QVERIFY(page->detail()->lines()->isVisible());
    QVERIFY(wordsOf(*page).contains(models::format::yen(bills.row(0).amount, QLocale())));
}

void TestPages::billsFollowTheSelection()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<BillsPage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    const QString first = page->table()->currentId();
    page->table()->setFocus();
    QTest::keyClick(page->table(), Qt::Key_Down);
    const QString second = page->table()->currentId();
    QVERIFY(second != first);
    QVERIFY(!page->settled());
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QCOMPARE(house.workspace().billDetail().bill()->id, second);
    page->table()->sortByColumn(BillsModel::AmountColumn, Qt::AscendingOrder);
    QCOMPARE(page->table()->currentId(), second);
    const auto amounts = [&page] {
        QList<qint64> found;
        for (int row = 0; row < page->table()->model()->rowCount(); ++row) {
            const QModelIndex index = page->table()->model()->index(row, BillsModel::AmountColumn);
            found << index.data(models::RawRole).toLongLong();
        }
        return found;
    };
    QTRY_COMPARE_WITH_TIMEOUT(house.workspace().bills().rowCount(), house.workspace().bills().totalCount(), kPatience);
    const QList<qint64> sorted = amounts();
    QVERIFY(std::is_sorted(sorted.begin(), sorted.end()));
    QVERIFY(sorted.front() < sorted.back());
}

void TestPages::billsFilterAndSum()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<BillsPage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    const int all = house.workspace().bills().totalCount();
    page->filter()->setText(QStringLiteral("2025"));
    QTRY_COMPARE_WITH_TIMEOUT(house.workspace().bills().rowCount(), all, kPatience);
    const int shown = page->table()->model()->rowCount();
    QVERIFY(shown > 0 && shown < all);
    page->table()->selectAll();
    models::Money sum;
    for (int row = 0; row < shown; ++row) {
        const QModelIndex index = page->table()->model()->index(row, BillsModel::AmountColumn);
        sum += models::Money::fromYen(index.data(models::RawRole).toLongLong());
    }
    QVERIFY2(page->totals()->sumText().contains(models::format::yen(sum, QLocale())),
             qPrintable(page->totals()->sumText()));
}

void TestPages::billsOpenTheDocumentInTheWindow()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<BillsPage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QVERIFY(!page->pdf());
    page->detail()->openButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(page->showsPdf(), kPatience);
    QVERIFY(page->pdf()->pageCount() > 0);
    QVERIFY2(!wordsOf(*page).contains(QStringLiteral("http")), "the temporary address is not shown");
    QTest::keyClick(page->pdf(), Qt::Key_Escape);
    QVERIFY(!page->showsPdf());
    QVERIFY(page->table()->isVisible());
}

void TestPages::billsSaveUnderASafeName()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<BillsPage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    page->detail()->saveButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(page->findChild<QFileDialog *>(), kPatience);
    auto *dialog = page->findChild<QFileDialog *>();
    QTemporaryDir folder;
    const QString offered = dialog->selectedFiles().value(0);
    QVERIFY2(offered.endsWith(QStringLiteral(".pdf")), qPrintable(offered));
    const QString path = folder.filePath(QStringLiteral("bill.pdf"));
    Q_EMIT dialog->fileSelected(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
    dialog->close();
    QVERIFY(!page->showsPdf());
}

void TestPages::billsDetailGoesBelowWhenNarrow()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<BillsPage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    const auto at = [&page](QWidget *widget) { return widget->mapTo(page.get(), QPoint(0, 0)); };
    QVERIFY(at(page->detail()).x() > at(page->table()).x() + page->table()->width() / 2);
    page->resize(800, 700);
    QTRY_VERIFY(at(page->detail()).y() > at(page->table()).y() + page->table()->height() / 2);
    QVERIFY(page->detail()->isVisible() && page->table()->isVisible());
}

void TestPages::billsSayWhenADocumentCannotBeHad()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<BillsPage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QVERIFY(m_kraken.control(QStringLiteral("/_faults"),
                             R"({"rules":[{"operation":"BillAttachments","status":500},
                                          {"operation":"BillTemporaryUrl","status":500}]})"));
    page->detail()->openButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!page->detail()->documentBanner()->message().action.isEmpty(), kPatience);
    QVERIFY(!page->showsPdf());
    QVERIFY(page->detail()->openButton()->isEnabled());
    QVERIFY(m_kraken.control(QStringLiteral("/_reset"), "{}"));
    Q_EMIT page->detail()->documentBanner()->actionTriggered();
    QTRY_VERIFY_WITH_TIMEOUT(page->showsPdf(), kPatience);
}

void TestPages::paymentsSettleAndSort()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<PaymentsPage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QVERIFY2(!page->failed(), qPrintable(page->failureText()));
    auto &payments = house.workspace().payments();
    QVERIFY(payments.rowCount() > 10);
    page->table()->sortByColumn(models::PaymentsModel::DateColumn, Qt::AscendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(payments.rowCount(), payments.totalCount(), kPatience);
    QList<QDate> days;
    for (int row = 0; row < page->table()->model()->rowCount(); ++row)
        days << page->table()->model()->index(row, 0).data(models::RawRole).toDate();
    QVERIFY(std::is_sorted(days.begin(), days.end()));
    QVERIFY(days.front() < days.back());
    page->table()->selectFirst();
    QVERIFY(!page->totals()->sumText().isEmpty());
}

void TestPages::konbiniOpensOnlyOnClick()
{
    Browser browser;
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<PaymentsPage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    const auto &slip = house.workspace().dues().konbini();
    QVERIFY(slip);
    QVERIFY(page->konbini()->isVisible());
    QVERIFY(browser.opened.isEmpty());
    QVERIFY(!wordsOf(*page).contains(QStringLiteral("://")));
    Q_EMIT page->konbini()->actionTriggered();
    QCOMPARE(browser.opened, QList<QUrl>{slip->url});
    QCOMPARE(slip->url.scheme(), QStringLiteral("https"));
}

void TestPages::failureIsSaidAndRetried()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    QTRY_VERIFY_WITH_TIMEOUT(house.workspace().customer().propertiesStatus().isSettled(), kPatience);
    QVERIFY(m_kraken.control(QStringLiteral("/_faults"),
                             R"({"rules":[{"operation":"Bills","status":500},{"operation":"Payments","status":500},
                                          {"operation":"HalfHourlyReadings","status":500}]})"));
    const auto check = [this](ui::Page &page) {
        page.show();
        page.activate();
        QTRY_VERIFY_WITH_TIMEOUT(page.settled(), kPatience);
        QVERIFY(page.failed());
        QVERIFY(!page.failureText().isEmpty());
        QVERIFY(m_kraken.control(QStringLiteral("/_reset"), "{}"));
        auto *pane = page.findChild<ui::StatePane *>();
        QCOMPARE(pane->state().kind, ui::PaneState::Kind::Failed);
        QVERIFY(!pane->state().action.isEmpty());
        Q_EMIT pane->retryRequested();
        QTRY_VERIFY_WITH_TIMEOUT(page.settled() && !page.failed(), kPatience);
        QCOMPARE(pane->state().kind, ui::PaneState::Kind::Ready);
    };
    BillsPage bills(house.workspace(), house.settings());
    check(bills);
    QVERIFY(m_kraken.control(QStringLiteral("/_faults"), R"({"rules":[{"operation":"Payments","status":500}]})"));
    PaymentsPage payments(house.workspace(), house.settings());
    check(payments);
    QVERIFY(
        m_kraken.control(QStringLiteral("/_faults"), R"({"rules":[{"operation":"HalfHourlyReadings","status":500}]})"));
    UsagePage usage(house.workspace(), house.settings());
    check(usage);
}

void TestPages::partRefusedKeepsThePage()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    QVERIFY(m_kraken.control(QStringLiteral("/_faults"),
                             R"({"rules":[{"operation":"BillCharges","error":{"code":"KT-CT-1111"}},
                                          {"operation":"BillTransactions","error":{"code":"KT-CT-1111"}}]})"));
    auto page = open<BillsPage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QVERIFY(!page->failed());
    QVERIFY(page->table()->model()->rowCount() > 0);
    auto *lines = page->detail()->findChild<ui::StatePane *>();
    QCOMPARE(lines->state().kind, ui::PaneState::Kind::Failed);
    QVERIFY2(!lines->state().sentence.contains(QStringLiteral("KT-")), "codes stand under details only");
}

void TestPages::wordsFollowTheLanguage_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("usage") << QStringLiteral("usage");
    QTest::newRow("bills") << QStringLiteral("bills");
    QTest::newRow("payments") << QStringLiteral("payments");
}

void TestPages::wordsFollowTheLanguage()
{
    QFETCH(QString, id);
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    std::unique_ptr<ui::Page> page;
    if (id == QStringLiteral("usage"))
        page = open<UsagePage>(house);
    else if (id == QStringLiteral("bills"))
        page = open<BillsPage>(house);
    else
        page = open<PaymentsPage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QSet<QString> before;
    for (const auto *button : page->findChildren<QAbstractButton *>()) {
        if (!button->text().isEmpty())
            before << button->text();
    }
    QVERIFY(!before.isEmpty());
    test::MarkTranslator other;
    QLocale::setDefault(QLocale(QStringLiteral("ja_JP")));
    QCoreApplication::installTranslator(&other);
    house.workspace().setLocale(QLocale());
    QTRY_VERIFY(page->accessibleName().startsWith(QLatin1Char('[')));
    const QRegularExpression isFormat(QStringLiteral("[0-9]"));
    for (const auto *button : page->findChildren<QAbstractButton *>()) {
        const QString text = button->text();
        if (!text.isEmpty() && !text.contains(isFormat))
            QVERIFY2(text.startsWith(QLatin1Char('[')), qPrintable(text));
    }
    for (const auto *table : page->findChildren<QTableView *>()) {
        if (!table->isVisible())
            continue;
        const QString header = table->model()->headerData(0, Qt::Horizontal).toString();
        QVERIFY2(header.startsWith(QLatin1Char('[')), qPrintable(header));
    }
    QVERIFY2(wordsOf(*page).contains(QStringLiteral("円")) || wordsOf(*page).contains(QStringLiteral("¥")),
             qPrintable(wordsOf(*page)));
    QCoreApplication::removeTranslator(&other);
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
