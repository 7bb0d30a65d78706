// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"
#include "tests/gui/pages/pagetest.h"
#include "ui/charts/barchart.h"
#include "ui/charts/chartpane.h"
#include "ui/charts/charttable.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/timechart.h"
#include "ui/pages/usagecontrols.h"
#include "ui/pages/usagepage.h"
#include "ui/pages/usagepoints.h"
#include "ui/pages/usageviews.h"
#include "ui/pages/usagewords.h"
#include "ui/widgets/periodpicker.h"
#include "ui/widgets/statepane.h"

#include <QAbstractItemModelTester>
#include <QButtonGroup>
#include <QComboBox>

using namespace denkiroku;
using models::CompareWith;
using models::PeriodKind;
using test::kPatience;
using test::wordsOf;
using ui::UsagePage;
using ui::UsageUnit;
using ui::UsageView;

namespace {

// What a person at the keyboard does in a list: down to the entry, and away.
void choose(QComboBox *list, int value)
{
    const int row = list->findData(value);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    for (int at = list->currentIndex(); at < row; at = list->currentIndex())
        QTest::keyClick(list, Qt::Key_Down);
}

void press(QButtonGroup *group, int id)
{
    group->button(id)->setFocus();
    QTest::keyClick(group->button(id), Qt::Key_Space);
}

} // namespace

class TestUsageViews : public test::PageTest {
    Q_OBJECT

private Q_SLOTS:
    void everyPeriodByKeyboard();
    void everyViewByKeyboard();
    void unitsByKeyboard();
    void comparisonsByKeyboard();
    void typicalHouseholdThatTheSupplierDoesNotHave();
    void billingPeriodsSayWhereTheyComeFrom();
    void theNetOfASolarRoof();
    void onlyWhatIsFedIn();
    void choicesAreRemembered();
    void noReadingsAtAll();
    void oneHalfHour();
    void narrowWindowHasAList();
    void tablesKeepTheirPromises();
};

void TestUsageViews::everyPeriodByKeyboard()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<UsagePage>(house);
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    const models::UsageModel &usage = house.workspace().usage();
    const std::vector<std::pair<Qt::Key, PeriodKind>> keys{
        {Qt::Key_1, PeriodKind::Day},     {Qt::Key_2, PeriodKind::Week}, {Qt::Key_3, PeriodKind::Month},
        {Qt::Key_4, PeriodKind::Billing}, {Qt::Key_5, PeriodKind::Year}, {Qt::Key_6, PeriodKind::All}};
    for (const auto &[key, kind] : keys) {
        QTest::keyClick(page.get(), key, Qt::AltModifier);
        QCOMPARE(usage.kind(), kind);
        QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
        const ui::ChartData &chart = page->chart()->chart()->data();
        QCOMPARE(chart.bars.size(), usage.bars().size());
        QVERIFY2(chart.bars.size() >= 7 && chart.bars.size() <= 370, qPrintable(QString::number(chart.bars.size())));
        QVERIFY(usage.period().contains(house.workspace().today()));
        if (kind == PeriodKind::All)
            continue;
        const models::DateRange shown = usage.period();
        QTest::keyClick(page.get(), Qt::Key_Left, Qt::AltModifier);
        // A button pressed by its shortcut stays down for a moment.
        QTRY_COMPARE(usage.period().to, shown.from);
        QTest::keyClick(page.get(), Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(usage.period(), shown);
    }
    press(page->picker()->kindButtons(), static_cast<int>(PeriodKind::Week));
    QCOMPARE(usage.kind(), PeriodKind::Week);
}

void TestUsageViews::everyViewByKeyboard()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<UsagePage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QButtonGroup *views = page->usageControls()->viewButtons();
    press(views, static_cast<int>(UsageView::Curve));
    QCOMPARE(page->view(), UsageView::Curve);
    ui::TimeChart *curve = page->charts()->curve();
    QVERIFY(curve->isVisible());
    QVERIFY(!page->chart()->chart()->isVisible());
    QCOMPARE(curve->data().series.size(), std::size_t(2));
    QCOMPARE(curve->data().series.front().size(), 30 * 48);
    // What the curve holds is what the bars add up.
    double sum = 0;
    for (const float value : curve->data().series.front().values)
        sum += std::isnan(value) ? 0.0 : static_cast<double>(value);
    QVERIFY(std::abs(sum - house.workspace().usage().total().energy.kilowattHours()) < 0.01);

    press(views, static_cast<int>(UsageView::HeatMap));
    ui::HeatMap *map = page->charts()->heatMap();
    QVERIFY(map->isVisible());
    QCOMPARE(house.workspace().usage().kind(), PeriodKind::Year);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QCOMPARE(map->data().days(), 365);
    QCOMPARE(map->data().firstDay, QDate(2026, 1, 1));
    map->setCurrentCell({.day = 40, .slot = 16});
    map->setFocus();
    QTest::keyClick(map, Qt::Key_Return);
    QCOMPARE(page->view(), UsageView::Bars);
    QCOMPARE(house.workspace().usage().period().from, QDate(2026, 2, 10));
    QCOMPARE(house.workspace().usage().kind(), PeriodKind::Day);

    for (const QString &name : page->views())
        QVERIFY2(page->showView(name), qPrintable(name));
    QVERIFY(page->showView({}));
    QCOMPARE(page->view(), UsageView::Bars);
    QCOMPARE(house.workspace().usage().kind(), PeriodKind::Month);
    QVERIFY(!page->showView(QStringLiteral("nowhere")));
}

void TestUsageViews::unitsByKeyboard()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<UsagePage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    const ui::ChartData &chart = page->chart()->chart()->data();
    QComboBox *units = page->usageControls()->unitList();
    choose(units, static_cast<int>(UsageUnit::Yen));
    QCOMPARE(chart.unit, QStringLiteral("¥"));
    QVERIFY2(chart.title.contains(QStringLiteral("Supplier's estimate")), qPrintable(chart.title));
    QVERIFY2(chart.valueName.contains(QStringLiteral("Supplier's estimate")), "named so in the legend too");
    QVERIFY(chart.bars.front().valueText.startsWith(QStringLiteral("¥")));
    choose(units, static_cast<int>(UsageUnit::Power));
    QCOMPARE(chart.unit, QStringLiteral("kW"));
    const auto &bar = house.workspace().usage().bars().front();
    QCOMPARE(*chart.bars.front().value, *bar.kilowatts);
    QVERIFY(std::abs(*chart.bars.front().value - bar.energy->kilowattHours() / 24) < 0.0001);
    choose(units, static_cast<int>(UsageUnit::Energy));
    QCOMPARE(chart.unit, QStringLiteral("kWh"));
}

void TestUsageViews::comparisonsByKeyboard()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<UsagePage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    const QLocale locale;
    QComboBox *list = page->usageControls()->compareList();
    const ui::ChartData &chart = page->chart()->chart()->data();
    for (const CompareWith with : {CompareWith::PreviousPeriod, CompareWith::YearEarlier,
                                   CompareWith::YearEarlierWeekday, CompareWith::Typical}) {
        choose(list, static_cast<int>(with));
        QCOMPARE(house.workspace().usage().compareWith(), with);
        QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
        QVERIFY(chart.hasComparison());
        const QString sentence = page->comparison()->text();
        QVERIFY2(sentence.contains(QLatin1Char('%')), qPrintable(sentence));
        QVERIFY2(sentence.contains(chart.comparisonName), qPrintable(sentence));
        QVERIFY2(sentence.contains(QStringLiteral(" day(s)")), qPrintable(sentence));
        QCOMPARE(sentence.count(QLatin1Char('\n')), 0);
        page->charts()->setView(UsageView::Curve);
        QCOMPARE(page->charts()->curve()->data().series.size(), std::size_t(2));
        page->charts()->setView(UsageView::Bars);
    }
    choose(list, static_cast<int>(CompareWith::None));
    QVERIFY(!chart.hasComparison());
    QVERIFY(page->comparison()->text().isEmpty());
}

void TestUsageViews::typicalHouseholdThatTheSupplierDoesNotHave()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    QVERIFY(faults(R"({"rules":[{"operation":"TypicalConsumptionByHalfHourInterval",
                                 "error":{"code":"KT-JP-12402","type":"NOT_FOUND"}}]})"));
    auto page = open<UsagePage>(house);
    house.workspace().usage().setCompareWith(CompareWith::Typical);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(page->comparison()->text(),
                              QStringLiteral("The supplier has no typical consumption for this month."), kPatience);
    QVERIFY(!page->failed());
}

void TestUsageViews::billingPeriodsSayWhereTheyComeFrom()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<UsagePage>(house);
    house.workspace().usage().setKind(PeriodKind::Billing);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QCOMPARE(house.workspace().usage().period(), (models::DateRange{QDate(2026, 9, 12), QDate(2026, 10, 12)}));
    QVERIFY2(wordsOf(*page).contains(QStringLiteral("meter reading days")), qPrintable(wordsOf(*page)));
    house.workspace().usage().goPrevious();
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QCOMPARE(house.workspace().usage().period().to, QDate(2026, 9, 12));
}

void TestUsageViews::theNetOfASolarRoof()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn(QStringLiteral("taro@example.com")));
    auto page = open<UsagePage>(house);
    choose(page->usageControls()->unitList(), static_cast<int>(UsageUnit::Yen));
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    const int row = page->points()->findText(QStringLiteral("Net"), Qt::MatchStartsWith);
    QVERIFY(row >= 0);
    page->points()->setCurrentIndex(row);
    Q_EMIT page->points()->activated(row);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    const models::UsageModel &usage = house.workspace().usage();
    QVERIFY(usage.isNet());
    QCOMPARE(page->points()->currentIndex(), row);
    QCOMPARE(usage.total().estimated, 0);
    // Yen would be of what is used alone: kWh are shown instead, and why.
    QCOMPARE(page->chart()->chart()->data().unit, QStringLiteral("kWh"));
    QVERIFY(!page->usageControls()->state().hasYen);
    QVERIFY(!page->usageControls()->state().whyNoYen.isEmpty());
    models::Energy sum;
    for (const models::UsageBar &bar : usage.bars())
        sum += bar.energy.value_or(models::Energy());
    QVERIFY(sum < usage.shownReadings().total(usage.period()).energy);
}

void TestUsageViews::onlyWhatIsFedIn()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn(QStringLiteral("taro@example.com")));
    auto page = open<UsagePage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    house.workspace().usage().setAllPoints(models::Flow::Export);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QVERIFY2(wordsOf(*page).contains(QStringLiteral("Fed in")), qPrintable(wordsOf(*page)));
    QVERIFY2(!wordsOf(*page).contains(QStringLiteral("Supplier's estimate\n")), qPrintable(wordsOf(*page)));
    house.workspace().usage().setCompareWith(CompareWith::Typical);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QVERIFY2(page->comparison()->text().contains(QStringLiteral("not for what is fed in")),
             qPrintable(page->comparison()->text()));
    for (const UsageView view : {UsageView::Curve, UsageView::HeatMap}) {
        page->charts()->setView(view);
        QVERIFY(!page->charts()->curve()->data().series.empty() || view == UsageView::HeatMap);
    }
}

void TestUsageViews::choicesAreRemembered()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    {
        auto page = open<UsagePage>(house);
        press(page->usageControls()->viewButtons(), static_cast<int>(UsageView::Curve));
        choose(page->usageControls()->unitList(), static_cast<int>(UsageUnit::Power));
        choose(page->usageControls()->compareList(), static_cast<int>(CompareWith::YearEarlierWeekday));
        press(page->picker()->kindButtons(), static_cast<int>(PeriodKind::Week));
        // A picture changes nothing of it.
        QVERIFY(page->showView(QStringLiteral("heatmap")));
    }
    auto page = open<UsagePage>(house);
    QCOMPARE(page->view(), UsageView::Curve);
    QCOMPARE(page->usageControls()->state().unit, UsageUnit::Power);
    QCOMPARE(house.workspace().usage().kind(), PeriodKind::Week);
    QCOMPARE(house.workspace().usage().compareWith(), CompareWith::YearEarlierWeekday);
    // A word that this version does not know falls back.
    house.settings().setChoice(QStringLiteral("usage"), QStringLiteral("view"), QStringLiteral("hologram"));
    QCOMPARE(open<UsagePage>(house)->view(), UsageView::Bars);
}

void TestUsageViews::noReadingsAtAll()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    QVERIFY(faults(R"({"rules":[{"operation":"HalfHourlyReadings","dropReadings":{"keep":0}}]})"));
    auto page = open<UsagePage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QVERIFY2(wordsOf(*page).contains(QStringLiteral("There are no readings for this period.")),
             qPrintable(wordsOf(*page)));
    for (const QString &view : page->views()) {
        QVERIFY(page->showView(view));
        QTRY_VERIFY2_WITH_TIMEOUT(page->settled(), qPrintable(view), kPatience);
        QVERIFY(!page->failed());
    }
}

void TestUsageViews::oneHalfHour()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    QVERIFY(faults(R"({"rules":[{"operation":"HalfHourlyReadings","dropReadings":{"keep":1}}]})"));
    auto page = open<UsagePage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QVERIFY(house.workspace().usage().total().present >= 1);
    // Nothing whole to compare, and that is said.
    QVERIFY2(page->comparison()->text().contains(QStringLiteral("nothing to compare with")),
             qPrintable(page->comparison()->text()));
    for (const QString &view : page->views())
        QVERIFY(page->showView(view));
}

void TestUsageViews::narrowWindowHasAList()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<UsagePage>(house, {740, 560});
    QVERIFY(page->picker()->isCompact());
    QVERIFY(page->picker()->kindList()->isVisible());
    choose(page->picker()->kindList(), static_cast<int>(PeriodKind::Year));
    QCOMPARE(house.workspace().usage().kind(), PeriodKind::Year);
    for (const QWidget *part : {static_cast<QWidget *>(page->picker()), static_cast<QWidget *>(page->usageControls())})
        QVERIFY2(part->mapTo(page.get(), part->rect().topRight()).x() <= page->width(),
                 part->metaObject()->className());
    page->resize(1280, 800);
    QVERIFY(!page->picker()->isCompact());
}

void TestUsageViews::tablesKeepTheirPromises()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<UsagePage>(house);
    const auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;
    const QAbstractItemModelTester bars(page->chart()->table()->model(), strict);
    const QAbstractItemModelTester curve(page->charts()->curve()->tableModel(), strict);
    const QAbstractItemModelTester map(page->charts()->heatMap()->tableModel(), strict);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    for (const QString &view : page->views()) {
        QVERIFY(page->showView(view));
        QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
        if (page->view() == UsageView::HeatMap)
            QCOMPARE(page->charts()->heatMap()->tableModel()->rowCount(), 365);
    }
}

QTEST_MAIN(TestUsageViews)
#include "tst_usageviews.moc"
