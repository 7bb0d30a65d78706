// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"
#include "tests/gui/frame/windowhouse.h"
#include "tests/support/krakenprocess.h"
#include "ui/about.h"
#include "ui/frame/customerswitcher.h"
#include "ui/frame/navbutton.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/signoutbox.h"
#include "ui/frame/statusline.h"
#include "ui/frame/windowmenus.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/signinpage.h"
#include "ui/screenshots.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/statepane.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace denkiroku;
using namespace denkiroku::ui;
using denkiroku::test::WindowHouse;

class TestWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void everyPageSettlesFullOfData();
    void overviewSaysWhatTheWorldSays();
    void pagesAreReachedByKeyboard();
    void pageListCollapses();
    void waitingIsCounted();
    void statusLineSaysAgeAndNetwork();
    void demoIsNamed();
    void languageChangesWhileRunning();
    void themeChangesWhileRunning();
    void sitesAreSearchable();
    void choosingASiteIsFollowed();
    void aboutSaysUnofficial();
    void settingsSurviveAWindow();
    void oneRefusedCardLeavesTheOthers();
    void customerThatFailsOffersRetry();
    void lettersTwiceAsLargeFit();
    void everyControlHasAName();
    void picturesAreTakenOfEveryPage();
    void pictureOfAFailureIsReported();

private:
    test::KrakenProcess m_kraken;
};

void TestWindow::initTestCase()
{
    QVERIFY2(m_kraken.start(), qPrintable(m_kraken.errorText()));
}

void TestWindow::cleanup()
{
    QVERIFY(m_kraken.control(QStringLiteral("/_reset"), "{}"));
}

#define OPEN(house, window, ...)                                                                                       \
    WindowHouse house(m_kraken.url());                                                                                 \
    QVERIFY(test::settled(house.signIn(__VA_ARGS__)));                                                                 \
    MainWindow &window = house.openWindow();                                                                           \
    QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), 20000)

void TestWindow::everyPageSettlesFullOfData()
{
    OPEN(house, window);
    QCOMPARE(window.pages().size(), std::size_t(6));
    for (Page *page : window.pages()) {
        QVERIFY(window.showPage(page->id()));
        QTRY_VERIFY2_WITH_TIMEOUT(window.isSettled(), qPrintable(page->id()), 20000);
        QVERIFY2(!page->failed(), qPrintable(page->failureText()));
        QVERIFY2(window.failureText().isEmpty(), qPrintable(window.failureText()));
    }
    QVERIFY(!window.showPage(QStringLiteral("nowhere")));
}

void TestWindow::overviewSaysWhatTheWorldSays()
{
    OPEN(house, window);
    auto *page = qobject_cast<OverviewPage *>(window.page(QStringLiteral("overview")));
    const auto figure = [](Card *card) { return card->findChild<KeyFigure *>()->value(); };
    const models::OverviewModel &model = house.workspace().overview();
    QVERIFY(model.balance() && model.balance()->owed);
    QCOMPARE(figure(page->balanceCard()), models::format::yen(*model.balance()->owed, QLocale()));
    QVERIFY(model.periodUsage());
    QCOMPARE(figure(page->periodCard()), models::format::energy(model.periodUsage()->soFar.energy, QLocale()));
    QVERIFY(model.latestBill());
    QCOMPARE(figure(page->billCard()), models::format::yen(*model.latestBill()->amount, QLocale()));
    // The household has a slip to pay; it is opened by a click alone.
    QVERIFY(page->paymentCard()->action()->isVisible());
    QTest::mouseClick(page->billCard()->link(), Qt::LeftButton);
    QCOMPARE(window.currentPage()->id(), QStringLiteral("bills"));
}

void TestWindow::pagesAreReachedByKeyboard()
{
    OPEN(house, window);
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(window.currentPage()->id(), QStringLiteral("bills"));
    auto *button = window.sidebar()->buttons().front();
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(window.currentPage()->id(), QStringLiteral("overview"));
}

void TestWindow::pageListCollapses()
{
    OPEN(house, window);
    window.resize(1280, 800);
    QVERIFY(!window.sidebar()->isNarrow());
    const int wide = window.sidebar()->width();
    window.resize(850, 600);
    QVERIFY(window.sidebar()->isNarrow());
    QVERIFY(window.sidebar()->width() < wide / 2);
    QCOMPARE(window.width(), 850);
    for (const NavButton *button : window.sidebar()->buttons())
        QVERIFY(!button->toolTip().isEmpty());
    window.resize(800, 600);
    for (Page *page : window.pages()) {
        window.showPage(page->id());
        QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), 20000);
        QCOMPARE(window.size(), QSize(800, 600));
    }
}

void TestWindow::waitingIsCounted()
{
    OPEN(house, window);
    const auto &buttons = window.sidebar()->buttons();
    QCOMPARE(buttons[0]->waiting(), 0);
    QCOMPARE(buttons[1]->waiting(), 0);
    QTRY_COMPARE(buttons[2]->waiting(), 1); // the bill that is late
    QTRY_COMPARE(buttons[3]->waiting(), 1); // its konbini slip
    QVERIFY(buttons[3]->accessibleName().contains(QLatin1Char('1')));
}

void TestWindow::statusLineSaysAgeAndNetwork()
{
    OPEN(house, window);
    const QString text = window.statusLine()->text();
    QVERIFY2(text.contains(QLatin1String("14:05")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("20 Sep")), qPrintable(text));
    QVERIFY2(text.endsWith(QLatin1String("online")), qPrintable(text));
    QVERIFY(m_kraken.control(QStringLiteral("/_faults"), R"({"rules": [{"reset": true}]})"));
    window.currentPage()->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(window.statusLine()->text().endsWith(QLatin1String("offline")), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), 20000);
    // What was there stays, with its age.
    auto *page = qobject_cast<OverviewPage *>(window.currentPage());
    QVERIFY(!page->failed());
    QCOMPARE(page->balanceCard()->pane()->state().kind, PaneState::Kind::Ready);
    QCOMPARE(page->balanceCard()->pane()->banner()->message().tone, StateBanner::Tone::Quiet);
    QVERIFY(page->balanceCard()->pane()->banner()->message().text.contains(QLatin1String("14:05")));
}

void TestWindow::demoIsNamed()
{
    WindowHouse house(m_kraken.url());
    house.context.demo = true;
    QVERIFY(test::settled(house.signIn()));
    MainWindow &window = house.openWindow();
    auto *notice = window.findChild<QLabel *>(QStringLiteral("demoNotice"));
    QVERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(QLatin1String("20 Sep 2026")), qPrintable(notice->text()));
    house.context.demo = false;
    MainWindow &real = house.openWindow();
    QVERIFY(!real.findChild<QLabel *>(QStringLiteral("demoNotice"))->isVisible());
}

void TestWindow::languageChangesWhileRunning()
{
    OPEN(house, window);
    const QString english = window.currentPage()->title();
    QSignalSpy changed(&house.language(), &Language::changed);
    window.menus()->languageAction(LanguageChoice::Japanese)->trigger();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(house.settings().language(), LanguageChoice::Japanese);
    QTRY_COMPARE(window.currentPage()->title(), QStringLiteral("ホーム"));
    auto *title = window.currentPage()->findChild<QLabel *>(QStringLiteral("pageTitle"));
    QTRY_COMPARE(title->text(), QStringLiteral("ホーム"));
    QTRY_VERIFY(window.statusLine()->text().contains(QStringLiteral("9月20日")));
    QTRY_COMPARE(window.sidebar()->buttons()[1]->text(), QStringLiteral("ご使用量"));
    window.menus()->languageAction(LanguageChoice::English)->trigger();
    QTRY_COMPARE(title->text(), english);
}

void TestWindow::themeChangesWhileRunning()
{
    OPEN(house, window);
    const auto darkness = [&window] { return window.grab().toImage().pixelColor(3, window.height() / 2).lightness(); };
    QVERIFY(darkness() > 200);
    window.menus()->themeAction(ThemeChoice::Dark)->trigger();
    QTRY_VERIFY(darkness() < 60);
    QCOMPARE(house.settings().theme(), ThemeChoice::Dark);
}

void TestWindow::sitesAreSearchable()
{
    OPEN(house, window, "taro@example.com");
    CustomerSwitcher *switcher = window.sidebar()->switcher();
    QTest::mouseClick(switcher, Qt::LeftButton);
    CustomerPicker *picker = switcher->picker();
    QVERIFY(picker->isVisible());
    QVERIFY(picker->filter()->isVisible());
    const auto &places = house.workspace().customer().properties();
    QVERIFY(places.size() >= 12);
    const int all = picker->list()->model()->rowCount();
    QVERIFY(all >= 12);
    // No key stands for these letters: an input method would insert them.
    picker->filter()->insert(places[3].title());
    QVERIFY(picker->list()->model()->rowCount() >= 1);
    QVERIFY(picker->list()->model()->rowCount() < all);
    QTest::keyClick(picker->filter(), Qt::Key_Return);
    QVERIFY(!picker->isVisible());
    QCOMPARE(house.workspace().customer().property()->title(), places[3].title());
}

void TestWindow::choosingASiteIsFollowed()
{
    OPEN(house, window, "taro@example.com");
    const auto all = house.workspace().overview().periodUsage();
    QVERIFY(all);
    house.workspace().customer().selectProperty(house.workspace().customer().properties().front().id);
    QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), 20000);
    const auto one = house.workspace().overview().periodUsage();
    QVERIFY(one);
    QVERIFY(one->soFar.energy < all->soFar.energy);
    auto *page = qobject_cast<OverviewPage *>(window.currentPage());
    QTRY_COMPARE(page->periodCard()->findChild<KeyFigure *>()->value(),
                 models::format::energy(one->soFar.energy, QLocale()));
}

void TestWindow::aboutSaysUnofficial()
{
    AboutBox box;
    QVERIFY(box.findChild<QLabel *>(QStringLiteral("aboutText"))->text().contains(QLatin1String("unofficial")));
}

void TestWindow::settingsSurviveAWindow()
{
    WindowHouse house(m_kraken.url());
    QVERIFY(test::settled(house.signIn()));
    MainWindow &first = house.openWindow();
    first.resize(1000, 700);
    first.showPage(QStringLiteral("payments"));
    first.close();
    house.closeWindow();
    MainWindow &second = house.openWindow();
    QCOMPARE(second.currentPage()->id(), QStringLiteral("payments"));
    QTRY_COMPARE(second.size(), QSize(1000, 700));
}

void TestWindow::oneRefusedCardLeavesTheOthers()
{
    QVERIFY(m_kraken.control(QStringLiteral("/_faults"),
                             R"({"rules": [{"operation": "Bills", "error": {"code": "KT-CT-4501"}}]})"));
    OPEN(house, window);
    auto *page = qobject_cast<OverviewPage *>(window.currentPage());
    QVERIFY(!page->failed());
    QCOMPARE(page->billCard()->pane()->state().kind, PaneState::Kind::Failed);
    QCOMPARE(page->balanceCard()->pane()->state().kind, PaneState::Kind::Ready);
    QVERIFY(!page->billCard()->pane()->state().sentence.contains(QLatin1String("KT-")));
    QVERIFY(page->billCard()->pane()->state().details.contains(QLatin1String("KT-CT-4501")));
    // Trying again brings it.
    QVERIFY(m_kraken.control(QStringLiteral("/_reset"), "{}"));
    auto *retry = page->billCard()->findChild<QPushButton *>(QStringLiteral("emptyAction"));
    QVERIFY(retry->isVisible());
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(page->billCard()->pane()->state().kind, PaneState::Kind::Ready, 20000);
}

void TestWindow::customerThatFailsOffersRetry()
{
    QVERIFY(m_kraken.control(QStringLiteral("/_faults"), R"({"rules": [{"operation": "Viewer", "status": 500}]})"));
    WindowHouse house(m_kraken.url());
    QVERIFY(test::settled(house.signIn()));
    MainWindow &window = house.openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(!window.failureText().isEmpty(), 20000);
    QVERIFY(!window.currentPage()->isVisible());
    QVERIFY(m_kraken.control(QStringLiteral("/_reset"), "{}"));
    QPushButton *retry = nullptr;
    for (auto *button : window.findChildren<QPushButton *>(QStringLiteral("emptyAction")))
        if (button->isVisible())
            retry = button;
    QVERIFY(retry);
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window.isSettled() && window.failureText().isEmpty(), 20000);
    QVERIFY(window.currentPage()->isVisible());
}

namespace {

/// Labels of the page whose words do not fit in them.
QStringList cutLabels(const Page &page)
{
    QStringList cut;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        const bool elides = label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        if (!label->isVisible() || label->text().isEmpty() || elides)
            continue;
        const int height = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        const bool wide = label->wordWrap() || label->width() >= label->sizeHint().width() - 2;
        if (!wide || label->height() < height - 2)
            cut += label->text();
    }
    return cut;
}

} // namespace

void TestWindow::lettersTwiceAsLargeFit()
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(large);
    const auto restore = qScopeGuard([&before] { QApplication::setFont(before); });
    OPEN(house, window);
    for (const QSize size : {QSize(1280, 800), QSize(900, 700)}) {
        window.resize(size);
        for (Page *page : window.pages()) {
            window.showPage(page->id());
            QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), 20000);
            QTRY_COMPARE(cutLabels(*page).join(QLatin1Char('|')), QString());
        }
    }
}

void TestWindow::everyControlHasAName()
{
    OPEN(house, window);
    for (Page *page : window.pages()) {
        window.showPage(page->id());
        QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), 20000);
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                               qobject_cast<const QAbstractScrollArea *>(widget);
            QVERIFY2(named,
                     qPrintable(QStringLiteral("%1 in %2 on %3")
                                    .arg(QLatin1String(widget->metaObject()->className()),
                                         QLatin1String(widget->parent()->metaObject()->className()), page->id())));
        }
    }
}

void TestWindow::picturesAreTakenOfEveryPage()
{
    WindowHouse house(m_kraken.url());
    QVERIFY(test::settled(house.signIn()));
    MainWindow &window = house.openWindow();
    QTemporaryDir folder;
    Screenshots::Plan plan;
    plan.directory = folder.filePath(QStringLiteral("made/by/itself"));
    plan.languages = {LanguageChoice::English};
    plan.themes = {ThemeChoice::Dark};
    Screenshots shots(window, house.theme(), house.language(), plan);
    QSignalSpy finished(&shots, &Screenshots::finished);
    shots.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60000);
    QCOMPARE(finished.front().at(1).toStringList(), QStringList());
    QCOMPARE(QDir(plan.directory).entryList(QDir::Files).size(), 15);
    const QImage picture(plan.directory + QStringLiteral("/en-dark-usage.png"));
    QCOMPARE(picture.size(), QSize(1280, 800));
}

void TestWindow::pictureOfAFailureIsReported()
{
    QVERIFY(m_kraken.control(QStringLiteral("/_faults"), R"({"rules": [{"operation": "Payments", "status": 500}]})"));
    WindowHouse house(m_kraken.url());
    QVERIFY(test::settled(house.signIn()));
    MainWindow &window = house.openWindow();
    QTemporaryDir folder;
    Screenshots::Plan plan;
    plan.directory = folder.path();
    plan.languages = {LanguageChoice::English};
    plan.themes = {ThemeChoice::Light};
    plan.pages = {QStringLiteral("payments")};
    Screenshots shots(window, house.theme(), house.language(), plan);
    QSignalSpy finished(&shots, &Screenshots::finished);
    shots.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60000);
    const QStringList failures = finished.front().at(1).toStringList();
    // The page, and its three other ways to look.
    QCOMPARE(failures.size(), 4);
    for (const QString &failure : failures)
        QVERIFY(failure.contains(QLatin1String("payments")));
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
