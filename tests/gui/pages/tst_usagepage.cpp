// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"
#include "tests/gui/pages/pagetest.h"
#include "ui/charts/barchart.h"
#include "ui/charts/chartpane.h"
#include "ui/charts/charttable.h"
#include "ui/pages/usagechart.h"
#include "ui/pages/usagepage.h"
#include "ui/pages/usagepoints.h"
#include "ui/widgets/periodpicker.h"

using namespace denkiroku;
using models::PeriodKind;
using test::kPatience;
using test::wordsOf;
using ui::UsagePage;

namespace {

QStringList column(const QAbstractItemModel *model, int number)
{
    QStringList cells;
    for (int row = 0; row < model->rowCount(); ++row)
        cells << model->index(row, number).data().toString();
    return cells;
}

} // namespace

class TestUsagePage : public test::PageTest {
    Q_OBJECT

private Q_SLOTS:
    void usageShowsAMonthAndSettles();
    void usageStepsThroughTime();
    void usageOpensTheDayOfABar();
    void usageTableTwinEqualsChart();
    void usageTellsWhatIsMissing();
    void usageHasAllPointsAndEach();
    void usageCountsOnlyWhatIsMissing();
};

void TestUsagePage::usageShowsAMonthAndSettles()
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

void TestUsagePage::usageStepsThroughTime()
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
    Q_EMIT page->picker()->kindRequested(PeriodKind::Year);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QCOMPARE(page->chart()->chart()->data().bars.size(), std::size_t(12));
    Q_EMIT page->picker()->dayRequested(QDate(2025, 5, 5));
    QCOMPARE(page->picker()->periodText(), QStringLiteral("2025"));
    Q_EMIT page->picker()->todayRequested();
    Q_EMIT page->picker()->kindRequested(PeriodKind::Day);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    const ui::ChartData &day = page->chart()->chart()->data();
    QCOMPARE(day.bars.size(), std::size_t(48));
    QCOMPARE(day.bars[0].tick, QStringLiteral("00"));
    QCOMPARE(day.bars[36].tick, QStringLiteral("18"));
    QVERIFY(day.bars[1].tick.isEmpty());
    QCOMPARE(day.bars[47].range, QStringLiteral("23:30–24:00"));
    QCOMPARE(day.tickPlace, ui::TickPlace::Edge);
}

void TestUsagePage::usageOpensTheDayOfABar()
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

void TestUsagePage::usageTableTwinEqualsChart()
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

void TestUsagePage::usageTellsWhatIsMissing()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    QVERIFY(faults(R"({"rules":[{"operation":"HalfHourlyReadings","dropReadings":
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

void TestUsagePage::usageHasAllPointsAndEach()
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

void TestUsagePage::usageCountsOnlyWhatIsMissing()
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

QTEST_MAIN(TestUsagePage)
#include "tst_usagepage.moc"
