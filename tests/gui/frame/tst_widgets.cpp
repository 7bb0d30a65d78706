// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loadstatus.h"
#include "ui/settings.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/loadpane.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/statebanner.h"
#include "ui/widgets/statepane.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace denkiroku;
using namespace denkiroku::ui;
using namespace std::chrono_literals;

namespace {

const models::Instant noon{std::chrono::seconds(1789873500)}; // 2026-09-20 12:05 in Tokyo

api::Error offline()
{
    return {.kind = api::ErrorKind::Offline};
}

api::Error forbidden()
{
    return {.kind = api::ErrorKind::Forbidden, .code = QStringLiteral("KT-CT-1111")};
}

const EmptyWords nothing{.sentence = QStringLiteral("Nothing here."), .advice = QStringLiteral("Wait.")};

} // namespace

class TestWidgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingYetIsLoading();
    void nothingAtAllIsEmpty();
    void refusalOfAllIsSaidSo();
    void failureWithoutDataOffersRetry();
    void oldDataStayThroughFailure();
    void offlineIsQuietAndTellsTheAge();
    void partlyRefusedKeepsWhatCame();
    void loadingAgainKeepsWhatIsThere();
    void twoStatusesTogether();
    void paneShowsEachState();
    void skeletonSpeaksAfterItsPatience();
    void skeletonStartsAnewWhenShownAgain();
    void serverTextIsPlain();
    void detailsAreBehindAButton();
    void figureSaysThereIsNone();
    void settingsAreKept();
};

void TestWidgets::nothingYetIsLoading()
{
    models::LoadStatus status;
    QCOMPARE(paneState(status, nothing).kind, PaneState::Kind::Loading);
    status.start();
    QCOMPARE(paneState(status, nothing).kind, PaneState::Kind::Loading);
}

void TestWidgets::nothingAtAllIsEmpty()
{
    models::LoadStatus status;
    status.start();
    status.finish(noon, false);
    const PaneState state = paneState(status, nothing);
    QCOMPARE(state.kind, PaneState::Kind::Empty);
    QCOMPARE(state.sentence, nothing.sentence);
    QCOMPARE(state.advice, nothing.advice);
}

void TestWidgets::refusalOfAllIsSaidSo()
{
    models::LoadStatus status;
    status.start();
    status.finish(noon, false, {forbidden()});
    const PaneState state = paneState(status, nothing);
    QCOMPARE(state.kind, PaneState::Kind::Empty);
    QVERIFY(state.sentence != nothing.sentence);
    QVERIFY(state.details.contains(QLatin1String("KT-CT-1111")));
    QVERIFY2(!state.sentence.contains(QLatin1String("KT-")), "codes are for the details alone");
}

void TestWidgets::failureWithoutDataOffersRetry()
{
    models::LoadStatus status;
    status.start();
    status.fail(forbidden());
    const PaneState state = paneState(status, nothing);
    QCOMPARE(state.kind, PaneState::Kind::Failed);
    QVERIFY(!state.sentence.isEmpty());
    QVERIFY(!state.advice.isEmpty());
    QVERIFY(!state.action.isEmpty());
}

void TestWidgets::oldDataStayThroughFailure()
{
    models::LoadStatus status;
    status.start();
    status.finish(noon, true);
    status.fail(forbidden());
    const PaneState state = paneState(status, nothing, QLocale(QLocale::English));
    QCOMPARE(state.kind, PaneState::Kind::Ready);
    QCOMPARE(state.banner.tone, StateBanner::Tone::Warning);
    QVERIFY2(state.banner.text.contains(QLatin1String("12:05")), "with their age");
    QVERIFY(!state.banner.action.isEmpty());
}

void TestWidgets::offlineIsQuietAndTellsTheAge()
{
    models::LoadStatus status;
    status.start();
    status.finish(noon, true);
    status.start();
    status.fail(offline());
    const PaneState state = paneState(status, nothing, QLocale(QLocale::English));
    QCOMPARE(state.kind, PaneState::Kind::Ready);
    QCOMPARE(state.banner.tone, StateBanner::Tone::Quiet);
    QVERIFY(state.banner.text.contains(QLatin1String("12:05")));
}

void TestWidgets::partlyRefusedKeepsWhatCame()
{
    models::LoadStatus status;
    status.start();
    status.finish(noon, true, {forbidden()});
    const PaneState state = paneState(status, nothing);
    QCOMPARE(state.kind, PaneState::Kind::Ready);
    QCOMPARE(state.banner.tone, StateBanner::Tone::Info);
    QVERIFY(state.banner.details.contains(QLatin1String("KT-CT-1111")));
}

void TestWidgets::loadingAgainKeepsWhatIsThere()
{
    models::LoadStatus status;
    status.start();
    status.finish(noon, true);
    status.start();
    const PaneState state = paneState(status, nothing);
    QCOMPARE(state.kind, PaneState::Kind::Ready);
    QVERIFY(state.banner.text.isEmpty());
}

void TestWidgets::twoStatusesTogether()
{
    models::LoadStatus ready;
    ready.start();
    ready.finish(noon, true);
    models::LoadStatus failed;
    failed.start();
    failed.fail(forbidden());
    models::LoadStatus loading;
    loading.start();
    QCOMPARE(combined(ready, failed).state, models::LoadState::Failed);
    QVERIFY(combined(ready, failed).hasData);
    QVERIFY(combined(ready, failed).error.has_value());
    QCOMPARE(combined(failed, loading).state, models::LoadState::Loading);
    QCOMPARE(combined(ready, ready).state, models::LoadState::Ready);
    QCOMPARE(combined(ready, failed).asOf, std::optional(noon));
}

void TestWidgets::paneShowsEachState()
{
    auto *content = new QLabel(QStringLiteral("content"));
    StatePane pane(content, Skeleton::Shape::Lines);
    QSignalSpy retried(&pane, &StatePane::retryRequested);
    pane.show();
    QVERIFY(pane.skeleton()->isVisible());
    QVERIFY(!content->isVisible());

    models::LoadStatus status;
    status.start();
    status.fail(forbidden());
    pane.setState(paneState(status, nothing));
    auto *action = pane.findChild<QPushButton *>(QStringLiteral("emptyAction"));
    QVERIFY(action->isVisible());
    QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(retried.size(), 1);

    status.start();
    status.finish(noon, true);
    pane.setState(paneState(status, nothing));
    QVERIFY(content->isVisible());
    QVERIFY(!pane.banner()->isVisible());

    status.fail(offline());
    pane.setState(paneState(status, nothing));
    QVERIFY(content->isVisible());
    QVERIFY(pane.banner()->isVisible());
}

void TestWidgets::skeletonSpeaksAfterItsPatience()
{
    Skeleton skeleton(Skeleton::Shape::Table);
    QSignalSpy cancelled(&skeleton, &Skeleton::cancelRequested);
    skeleton.setWaitingText(QStringLiteral("Waiting for the bills…"));
    skeleton.setPatience(1ms);
    auto *words = skeleton.findChild<QLabel *>(QStringLiteral("skeletonText"));
    auto *cancel = skeleton.findChild<QPushButton *>(QStringLiteral("skeletonCancel"));
    skeleton.show();
    QVERIFY(!words->isVisible());
    QTRY_VERIFY(words->isVisible());
    QCOMPARE(words->text(), QStringLiteral("Waiting for the bills…"));
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
}

void TestWidgets::skeletonStartsAnewWhenShownAgain()
{
    Skeleton skeleton(Skeleton::Shape::Chart);
    skeleton.setPatience(1ms);
    auto *words = skeleton.findChild<QLabel *>(QStringLiteral("skeletonText"));
    skeleton.show();
    QTRY_VERIFY(words->isVisible());
    skeleton.hide();
    skeleton.setPatience(1h);
    skeleton.show();
    QVERIFY(!words->isVisible());
}

void TestWidgets::serverTextIsPlain()
{
    StateBanner banner;
    banner.setMessage({.text = QStringLiteral("<b>bold</b>"), .details = QStringLiteral("<a href='x'>y</a>")});
    EmptyState empty;
    empty.setText(QStringLiteral("<b>bold</b>"));
    KeyFigure figure;
    figure.setValue(QStringLiteral("<b>1</b>"));
    for (const QWidget *widget :
         {static_cast<QWidget *>(&banner), static_cast<QWidget *>(&empty), static_cast<QWidget *>(&figure)})
        for (const QLabel *label : widget->findChildren<QLabel *>())
            if (!label->text().isEmpty())
                QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestWidgets::detailsAreBehindAButton()
{
    StateBanner banner;
    banner.setMessage({.text = QStringLiteral("Refused."), .details = QStringLiteral("KT-CT-1111")});
    QVERIFY(banner.isVisible());
    auto *details = banner.findChild<QLabel *>(QStringLiteral("bannerDetails"));
    QVERIFY(!details->isVisible());
    QTest::mouseClick(banner.findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(details->isVisible());
    banner.setMessage({.text = QStringLiteral("Refused."), .details = QStringLiteral("KT-CT-4501")});
    QVERIFY2(!details->isVisible(), "another message starts closed");
    banner.clear();
    QVERIFY(!banner.isVisible());
}

void TestWidgets::figureSaysThereIsNone()
{
    KeyFigure figure;
    figure.setCaption(QStringLiteral("Balance"));
    figure.setValue(QStringLiteral("¥12"));
    QCOMPARE(figure.accessibleName(), QStringLiteral("Balance: ¥12"));
    figure.setValue({});
    QCOMPARE(figure.value(), QStringLiteral("–"));
    QCOMPARE(figure.accessibleName(), QStringLiteral("Balance: no value"));
}

void TestWidgets::settingsAreKept()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("ui.ini"));
    {
        QSettings store(file, QSettings::IniFormat);
        UiSettings settings(store);
        QCOMPARE(settings.theme(), ThemeChoice::System);
        QCOMPARE(settings.language(), LanguageChoice::System);
        settings.setTheme(ThemeChoice::Dark);
        settings.setLanguage(LanguageChoice::Japanese);
        settings.setPage(QStringLiteral("bills"));
        settings.setColumns(QStringLiteral("bills"), "state");
        store.setValue(QStringLiteral("elsewhere/kept"), 1);
    }
    QSettings store(file, QSettings::IniFormat);
    UiSettings settings(store);
    QCOMPARE(settings.theme(), ThemeChoice::Dark);
    QCOMPARE(settings.language(), LanguageChoice::Japanese);
    QCOMPARE(settings.page(), QStringLiteral("bills"));
    QCOMPARE(settings.columns(QStringLiteral("bills")), QByteArray("state"));
    settings.clear();
    QCOMPARE(settings.theme(), ThemeChoice::System);
    QVERIFY(settings.columns(QStringLiteral("bills")).isEmpty());
    QVERIFY(store.contains(QStringLiteral("elsewhere/kept")));
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
