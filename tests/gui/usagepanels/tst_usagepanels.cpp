// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/healthmodel.h"
#include "models/insight/insightmodel.h"
#include "tests/gui/pages/marktranslator.h"
#include "tests/gui/pages/pagetest.h"
#include "ui/charts/daycalendar.h"
#include "ui/pages/healthtable.h"
#include "ui/pages/healthwords.h"
#include "ui/pages/insightwords.h"
#include "ui/pages/usagehealth.h"
#include "ui/pages/usageinsights.h"
#include "ui/widgets/insighttile.h"

#include <QAccessible>
#include <QComboBox>
#include <QPainter>
#include <QRegion>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

#include <set>
#include <utility>

using namespace denkiroku;
using models::DayHealth;
using models::Scale;
using test::kPatience;
using test::wordsOf;
using ui::DayCalendar;
using ui::HealthPanel;
using ui::InsightPanel;
using ui::InsightTile;

class TestUsagePanels : public test::PageTest {
    Q_OBJECT

private Q_SLOTS:
    void insightsSayHowTheyAreReckoned();
    void anInsightOpensItsDay();
    void theSpanIsChosen();
    void thePanelsSpeakTheOtherLanguage();
    void everyStateHasItsOwnMark();
    void everyReasonHasItsSentence();
    void theCalendarGoesByKeyboard();
    void theCalendarIsReadDayByDay();
    void theCalendarOpensADayByClick();
    void healthTellsWhoseFaultItIs();
    void healthListsWhatIsMissing();
    void narrowAndWide();

private:
    static QRegion cellsOf(const DayCalendar &calendar)
    {
        QRegion all;
        for (int index = 0; index < static_cast<int>(calendar.days().size()); ++index)
            all += calendar.dayRect(index);
        return all;
    }
    static std::vector<DayCalendar::Day> madeYear(int year)
    {
        std::vector<DayCalendar::Day> days;
        for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
            days.push_back({day, ui::DayMark::Whole, day.toString(Qt::ISODate)});
        return days;
    }
};

void TestUsagePanels::insightsSayHowTheyAreReckoned()
{
    test::DemoHouse house(m_kraken.url());
    InsightPanel panel(house.workspace());
    QVERIFY(!panel.settled());
    panel.resize(1000, 700);
    panel.show();
    QVERIFY(house.signIn());
    QTRY_VERIFY_WITH_TIMEOUT(panel.settled(), kPatience);
    for (int index = 0; index < InsightPanel::TileCount; ++index) {
        InsightTile *tile = panel.tile(static_cast<InsightPanel::Tile>(index));
        QVERIFY(!tile->content().caption.isEmpty());
        QVERIFY2(!tile->content().value.isEmpty(), qPrintable(tile->content().caption));
        QCOMPARE(tile->accessibleName(), tile->content().caption);
        QVERIFY(!tile->isExplained());
        QVERIFY(!wordsOf(*tile).contains(tile->content().reckoning));
        tile->toggle()->setFocus();
        QTest::keyClick(tile->toggle(), Qt::Key_Space);
        QVERIFY(tile->isExplained());
        QVERIFY2(wordsOf(*tile).contains(tile->content().reckoning), qPrintable(wordsOf(*tile)));
    }
    const QString words = wordsOf(panel);
    for (const char *word : {"Base load", " W\n", "Weekdays", "Up to 120 kWh", "Over 300 kWh", "364 of 365 days"})
        QVERIFY2(words.contains(QLatin1String(word)), qPrintable(words));
}

void TestUsagePanels::anInsightOpensItsDay()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    InsightPanel panel(house.workspace());
    panel.show();
    QTRY_VERIFY_WITH_TIMEOUT(panel.settled(), kPatience);
    const auto &rows = panel.tile(InsightPanel::Peaks)->content().rows;
    QVERIFY(rows.size() == 5 && rows.front().day.isValid());
    const QDate day = rows.front().day;
    QToolButton *open = nullptr;
    for (auto *button : panel.tile(InsightPanel::Peaks)->findChildren<QToolButton *>()) {
        if (!open && button->text() == rows.front().text)
            open = button;
    }
    QVERIFY(open);
    QVERIFY(open->accessibleName().contains(rows.front().value));
    open->click();
    QCOMPARE(house.workspace().usage().scale(), Scale::Day);
    QCOMPARE(house.workspace().usage().anchor(), day);
}

void TestUsagePanels::theSpanIsChosen()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    house.workspace().usage().setScale(Scale::Month);
    InsightPanel panel(house.workspace());
    panel.show();
    QTRY_VERIFY_WITH_TIMEOUT(panel.settled(), kPatience);
    QCOMPARE(panel.span()->currentIndex(), 0);
    panel.span()->setFocus();
    QTest::keyClick(panel.span(), Qt::Key_Down);
    QCOMPARE(house.workspace().insight().span(), models::InsightModel::Span::Shown);
    QTRY_VERIFY_WITH_TIMEOUT(panel.settled(), kPatience);
    QVERIFY2(wordsOf(panel).contains(QStringLiteral("18 of 19 days")), qPrintable(wordsOf(panel)));
}

void TestUsagePanels::thePanelsSpeakTheOtherLanguage()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    QWidget window;
    auto *insights = new InsightPanel(house.workspace(), &window);
    auto *health = new HealthPanel(house.workspace(), &window);
    window.show();
    QTRY_VERIFY_WITH_TIMEOUT(insights->settled() && health->settled(), kPatience);
    test::MarkTranslator other;
    QCoreApplication::installTranslator(&other);
    QCoreApplication::sendPostedEvents();
    QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
    insights->retranslate();
    health->retranslate();
    const QString mark = insights->tile(InsightPanel::BaseLoad)->content().caption;
    QVERIFY2(mark != QLatin1String("Base load") && mark.contains(QLatin1String("Base load")), qPrintable(mark));
    QVERIFY(health->calendar()->accessibleName() != QLatin1String("State of the readings, day by day"));
    QVERIFY2(health->calendar()->days()[17].sentence.contains(QStringLiteral("2026年1月18日(日)")),
             qPrintable(health->calendar()->days()[17].sentence));
    QCoreApplication::removeTranslator(&other);
}

void TestUsagePanels::everyStateHasItsOwnMark()
{
    std::set<ui::DayMark> marks;
    std::set<QString> words;
    std::vector<QImage> images;
    QWidget widget;
    for (int state = 0; state < models::dayHealthCount; ++state) {
        marks.insert(ui::HealthWords::mark(static_cast<DayHealth>(state)));
        words.insert(ui::HealthWords::state(static_cast<DayHealth>(state)));
        // Told apart in grey too.
        QImage image(16, 16, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        ui::paintDayMark(painter, QRectF(1, 1, 14, 14), ui::HealthWords::mark(static_cast<DayHealth>(state)), widget);
        painter.end();
        images.push_back(image.convertToFormat(QImage::Format_Grayscale8));
    }
    QCOMPARE(marks.size(), std::size_t(models::dayHealthCount));
    QCOMPARE(words.size(), std::size_t(models::dayHealthCount));
    for (std::size_t one = 0; one < images.size(); ++one) {
        for (std::size_t other = one + 1; other < images.size(); ++other)
            QVERIFY(images[one] != images[other]);
    }
}

void TestUsagePanels::everyReasonHasItsSentence()
{
    std::set<QString> sentences;
    models::Insights insights;
    insights.product = QStringLiteral("Product");
    for (int why = 1; why <= static_cast<int>(models::NoShare::TooFewDays); ++why) {
        insights.noShare = static_cast<models::NoShare>(why);
        const auto tile = ui::InsightWords::share(insights, QLocale());
        QVERIFY(tile.rows.empty() && tile.value.isEmpty());
        QVERIFY(!tile.note.isEmpty());
        sentences.insert(tile.note);
    }
    QCOMPARE(sentences.size(), std::size_t(models::NoShare::TooFewDays));
    // Without anything at all, no tile makes up a figure.
    for (const auto &tile : {ui::InsightWords::baseLoad({}, QLocale()), ui::InsightWords::peaks({}, QLocale()),
                             ui::InsightWords::week({}, QLocale()), ui::InsightWords::unusual({}, QLocale())})
        QVERIFY(tile.value.isEmpty() && tile.rows.empty());
}

void TestUsagePanels::theCalendarGoesByKeyboard()
{
    DayCalendar calendar;
    calendar.setDays(madeYear(2026));
    calendar.resize(900, calendar.heightForWidth(900));
    calendar.show();
    calendar.setFocus();
    QSignalSpy moved(&calendar, &DayCalendar::currentDayChanged);
    QSignalSpy opened(&calendar, &DayCalendar::dayActivated);
    QVERIFY(!calendar.currentDay().isValid());
    QTest::keyClick(&calendar, Qt::Key_Return);
    QCOMPARE(opened.size(), 0);
    const std::vector<std::pair<Qt::Key, QDate>> steps{{Qt::Key_Right, {2026, 1, 1}}, {Qt::Key_Right, {2026, 1, 2}},
                                                       {Qt::Key_Down, {2026, 1, 9}},  {Qt::Key_PageDown, {2026, 2, 9}},
                                                       {Qt::Key_End, {2026, 2, 28}},  {Qt::Key_Right, {2026, 3, 1}},
                                                       {Qt::Key_Left, {2026, 2, 28}}, {Qt::Key_Home, {2026, 2, 1}},
                                                       {Qt::Key_Up, {2026, 1, 25}},   {Qt::Key_PageUp, {2026, 1, 1}}};
    for (const auto &[key, day] : steps) {
        QTest::keyClick(&calendar, key);
        QCOMPARE(calendar.currentDay(), day);
    }
    QCOMPARE(moved.size(), static_cast<qsizetype>(steps.size()));
    QTest::keyClick(&calendar, Qt::Key_Return);
    QCOMPARE(opened.takeFirst().at(0).toDate(), QDate(2026, 1, 1));
    QTest::keyClick(&calendar, Qt::Key_Escape);
    QVERIFY(!calendar.currentDay().isValid());
}

void TestUsagePanels::theCalendarIsReadDayByDay()
{
    DayCalendar calendar;
    calendar.setDays(madeYear(2024));
    calendar.resize(900, calendar.heightForWidth(900));
    calendar.show();
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&calendar);
    QVERIFY(reader);
    QCOMPARE(reader->role(), QAccessible::List);
    QCOMPARE(reader->childCount(), 366);
    QAccessibleInterface *leapDay = reader->child(31 + 28);
    QCOMPARE(leapDay->text(QAccessible::Name), QStringLiteral("2024-02-29"));
    QCOMPARE(reader->indexOfChild(leapDay), 31 + 28);
    QCOMPARE(reader->childAt(leapDay->rect().center().x(), leapDay->rect().center().y()), leapDay);
    QSignalSpy opened(&calendar, &DayCalendar::dayActivated);
    leapDay->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.size(), 1);
    QVERIFY(leapDay->state().selected);
}

void TestUsagePanels::theCalendarOpensADayByClick()
{
    DayCalendar calendar;
    calendar.setDays(madeYear(2026));
    for (const int width : {240, 500, 900, 1400}) {
        calendar.resize(width, calendar.heightForWidth(width));
        // Every day has its own place, within the widget.
        int area = 0;
        for (int index = 0; index < 365; ++index)
            area += calendar.dayRect(index).width() * calendar.dayRect(index).height();
        int covered = 0;
        for (const QRect &rect : cellsOf(calendar))
            covered += rect.width() * rect.height();
        QCOMPARE(covered, area);
        QVERIFY2(calendar.rect().contains(cellsOf(calendar).boundingRect()), qPrintable(QString::number(width)));
    }
    calendar.show();
    QSignalSpy opened(&calendar, &DayCalendar::dayActivated);
    QTest::mouseClick(&calendar, Qt::LeftButton, {}, calendar.dayRect(40).center());
    QCOMPARE(opened.takeFirst().at(0).toDate(), QDate(2026, 2, 10));
    // Pressed on one and let go on another: nothing.
    QTest::mousePress(&calendar, Qt::LeftButton, {}, calendar.dayRect(40).center());
    QTest::mouseRelease(&calendar, Qt::LeftButton, {}, calendar.dayRect(50).center());
    QCOMPARE(opened.size(), 0);
}

void TestUsagePanels::healthTellsWhoseFaultItIs()
{
    using ui::HealthWords;
    const QString late = HealthWords::fault({.present = 5, .missing = 17});
    QVERIFY2(late.contains(QLatin1String("because the supplier has not published them. Nothing is missing on this "
                                         "computer.")),
             qPrintable(late));
    const QString ours = HealthWords::fault({.present = 5, .missing = 1, .notFetched = 3});
    QVERIFY(ours.contains(QLatin1String("3 half-hour")) && !ours.contains(QLatin1String("Nothing")));
    QCOMPARE(HealthWords::fault({.present = 5, .notDue = 9}), QStringLiteral("Every half-hour that is due is here."));
    QVERIFY(!HealthWords::fault({}).isEmpty());
    const models::UsualDelay documented;
    const models::UsualDelay measured{std::chrono::minutes(390), 100, true};
    QVERIFY(HealthWords::delay(documented, QLocale()).contains(QLatin1String("about five hours")));
    QVERIFY(HealthWords::delay(measured, QLocale()).contains(QLatin1String("6.5 hours")));
}

void TestUsagePanels::healthListsWhatIsMissing()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    HealthPanel panel(house.workspace());
    panel.resize(1000, 900);
    panel.show();
    QTRY_VERIFY_WITH_TIMEOUT(panel.settled(), kPatience);
    QVERIFY2(panel.sentence().contains(QLatin1String("late at the supplier")), qPrintable(panel.sentence()));
    QVERIFY(!panel.nextButton()->isEnabled());
    panel.previousButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(panel.settled(), kPatience);
    QVERIFY2(panel.sentence().contains(QLatin1String("113 half-hour")), qPrintable(panel.sentence()));
    QCOMPARE(panel.table()->model()->rowCount(), 2);
    const auto cell = [&panel](int row, int column) {
        return panel.table()->model()->index(row, column).data().toString();
    };
    QVERIFY(cell(0, ui::HealthTable::Time).contains(QLatin1String("18 Mar 2025 09:00")));
    QVERIFY(cell(0, ui::HealthTable::Time).contains(QLatin1String("20 Mar 2025 17:30")));
    QVERIFY(cell(1, ui::HealthTable::State).startsWith(QLatin1String("Corrected")));
    QVERIFY(panel.table()->isColumnHidden(ui::HealthTable::Point));
    // A click shows the day's own lines, and the page its half-hours.
    const int index = static_cast<int>(QDate(2025, 1, 1).daysTo(QDate(2025, 3, 20)));
    QTest::mouseClick(panel.calendar(), Qt::LeftButton, {}, panel.calendar()->dayRect(index).center());
    QCOMPARE(house.workspace().usage().scale(), Scale::Day);
    QCOMPARE(house.workspace().usage().anchor(), QDate(2025, 3, 20));
    QCOMPARE(panel.table()->model()->rowCount(), 1);
    QVERIFY2(wordsOf(panel).contains(QLatin1String("Missing at the supplier, 35 half-hour")),
             qPrintable(wordsOf(panel)));
}

void TestUsagePanels::narrowAndWide()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    InsightPanel insights(house.workspace());
    HealthPanel health(house.workspace());
    for (QWidget *panel : {static_cast<QWidget *>(&insights), static_cast<QWidget *>(&health)}) {
        panel->show();
        QTRY_VERIFY_WITH_TIMEOUT(insights.settled() || health.settled(), kPatience);
        QVERIFY2(panel->minimumSizeHint().width() <= 560,
                 qPrintable(QString::number(panel->minimumSizeHint().width())));
        panel->resize(1100, 800);
        panel->resize(560, 800);
        QVERIFY(!panel->grab().isNull());
    }
}

QTEST_MAIN(TestUsagePanels)
#include "tst_usagepanels.moc"
