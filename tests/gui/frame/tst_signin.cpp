// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/frame/windowhouse.h"
#include "tests/support/krakenprocess.h"
#include "ui/frame/signoutbox.h"
#include "ui/frame/windowmenus.h"
#include "ui/pages/page.h"
#include "ui/pages/signinpage.h"
#include "ui/widgets/statebanner.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace denkiroku;
using namespace denkiroku::ui;
using denkiroku::test::WindowHouse;

namespace {

QLineEdit *field(MainWindow &window, api::CredentialField kind)
{
    return window.findChild<QLineEdit *>(QStringLiteral("field-%1").arg(static_cast<int>(kind)));
}

StateBanner *banner(MainWindow &window, const char *name)
{
    return window.findChild<StateBanner *>(QLatin1String(name));
}

template <class Widget>
Widget *part(QWidget &parent, const char *name)
{
    return parent.findChild<Widget *>(QLatin1String(name));
}

void typeIn(MainWindow &window, const char *email, const char *password)
{
    QTest::keyClicks(field(window, api::CredentialField::Email), QLatin1String(email));
    QTest::keyClicks(field(window, api::CredentialField::Password), QLatin1String(password));
}

} // namespace

class TestSignIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void signedOutAsksForSignIn();
    void keyboardAloneSignsIn();
    void wrongPasswordIsSaidAndAskedAgain();
    void theDayPasswordsStop();
    void otherWaysAskForWhatTheyNeed();
    void cancelComesBack();
    void lockedKeychainOffersRetry();
    void noKeychainMeansThisSession();
    void keptSignInIsNotAskedFor();
    void expiryKeepsWhatWasOnScreen();
    void signingOutEmptiesTheWindow();
    void demoIsOffered();
    void staySignedInIsOffAndExplained();

private:
    test::KrakenProcess m_kraken;
};

void TestSignIn::initTestCase()
{
    QVERIFY2(m_kraken.start(), qPrintable(m_kraken.errorText()));
}

void TestSignIn::cleanup()
{
    QVERIFY(m_kraken.control(QStringLiteral("/_reset"), "{}"));
}

void TestSignIn::signedOutAsksForSignIn()
{
    WindowHouse house(m_kraken.url());
    MainWindow &window = house.openWindow();
    QVERIFY(window.isSigningIn());
    QVERIFY(!window.isSettled());
    QVERIFY(!window.menus()->signOutAction()->isEnabled());
    QVERIFY(!window.currentPage()->isEnabled());
    QVERIFY2(!banner(window, "signInReason")->isVisible(), "nothing has gone wrong yet");
    QVERIFY(!part<QPushButton>(window, "signInButton")->isEnabled());
    QCOMPARE(field(window, api::CredentialField::Password)->echoMode(), QLineEdit::Password);
    bool unofficial = false;
    for (const QLabel *label : window.signInPage()->findChildren<QLabel *>())
        unofficial = unofficial || label->text().contains(QLatin1String("unofficial"));
    QVERIFY(unofficial);
}

void TestSignIn::keyboardAloneSignsIn()
{
    WindowHouse house(m_kraken.url());
    MainWindow &window = house.openWindow();
    typeIn(window, " hanako@example.com ", "denkiroku-demo");
    QTest::keyClick(field(window, api::CredentialField::Password), Qt::Key_Return);
    QVERIFY2(field(window, api::CredentialField::Password)->text().isEmpty(), "dropped as soon as it is handed over");
    QTRY_VERIFY_WITH_TIMEOUT(!window.isSigningIn(), 10000);
    QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), 20000);
    QVERIFY(window.currentPage()->isEnabled());
    QVERIFY(window.menus()->signOutAction()->isEnabled());
}

void TestSignIn::wrongPasswordIsSaidAndAskedAgain()
{
    WindowHouse house(m_kraken.url());
    MainWindow &window = house.openWindow();
    typeIn(window, "hanako@example.com", "wrong");
    QTest::mouseClick(part<QPushButton>(window, "signInButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(banner(window, "signInReason")->isVisible(), 10000);
    const auto &message = banner(window, "signInReason")->message();
    QCOMPARE(message.tone, StateBanner::Tone::Bad);
    QVERIFY(!message.text.contains(QLatin1String("KT-")));
    QVERIFY(message.details.contains(QLatin1String("KT-CT-1138")));
    QCOMPARE(field(window, api::CredentialField::Email)->text(), QStringLiteral("hanako@example.com"));
    QVERIFY(field(window, api::CredentialField::Password)->text().isEmpty());
    QTRY_VERIFY(field(window, api::CredentialField::Password)->hasFocus());
}

void TestSignIn::theDayPasswordsStop()
{
    QVERIFY(m_kraken.control(QStringLiteral("/_faults"), R"({"rules": [{"passwordGone": true}]})"));
    WindowHouse house(m_kraken.url());
    MainWindow &window = house.openWindow();
    typeIn(window, "hanako@example.com", "denkiroku-demo");
    QTest::mouseClick(part<QPushButton>(window, "signInButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(banner(window, "signInReason")->isVisible(), 10000);
    QVERIFY2(part<QToolButton>(window, "way-api-key")->isVisible(), "the other ways are opened");
}

void TestSignIn::otherWaysAskForWhatTheyNeed()
{
    WindowHouse house(m_kraken.url());
    MainWindow &window = house.openWindow();
    QVERIFY(!part<QToolButton>(window, "way-refresh-token")->isVisible());
    QTest::mouseClick(part<QToolButton>(window, "otherWays"), Qt::LeftButton);
    QTest::mouseClick(part<QToolButton>(window, "way-refresh-token"), Qt::LeftButton);
    QCOMPARE(window.signInPage()->methodId(), QStringLiteral("refresh-token"));
    QVERIFY(!field(window, api::CredentialField::Email));
    QVERIFY(!field(window, api::CredentialField::Password));
    QVERIFY(field(window, api::CredentialField::RefreshToken)->isVisible());
    QVERIFY2(!part<QCheckBox>(window, "staySignedIn")->isVisible(), "there is no password to keep");
    QTest::mouseClick(part<QToolButton>(window, "way-password"), Qt::LeftButton);
    QVERIFY(field(window, api::CredentialField::Password)->isVisible());
}

void TestSignIn::cancelComesBack()
{
    QVERIFY(m_kraken.control(QStringLiteral("/_faults"), R"({"rules": [{"delayMs": 60000}]})"));
    WindowHouse house(m_kraken.url());
    MainWindow &window = house.openWindow();
    typeIn(window, "hanako@example.com", "denkiroku-demo");
    QTest::mouseClick(part<QPushButton>(window, "signInButton"), Qt::LeftButton);
    auto *cancel = part<QPushButton>(window, "cancelSignIn");
    QTRY_VERIFY(cancel->isVisible());
    QVERIFY(!field(window, api::CredentialField::Email)->isEnabled());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY(!cancel->isVisible());
    QVERIFY(window.isSigningIn());
    QVERIFY(field(window, api::CredentialField::Email)->isEnabled());
    QVERIFY(!banner(window, "signInReason")->isVisible());
}

void TestSignIn::lockedKeychainOffersRetry()
{
    test::StubbornTokenStore store;
    store.answer = api::StoreStatus::Locked;
    WindowHouse house(m_kraken.url(), &store);
    MainWindow &window = house.openWindow();
    house.session().restore();
    QTRY_VERIFY(banner(window, "keychainTrouble")->isVisible());
    QCOMPARE(banner(window, "keychainTrouble")->message().tone, StateBanner::Tone::Warning);
    QSignalSpy states(&house.session(), &api::Session::stateChanged);
    store.answer = api::StoreStatus::NotFound;
    QTest::mouseClick(banner(window, "keychainTrouble")->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(states.size() >= 1);
    QTRY_VERIFY(!banner(window, "keychainTrouble")->isVisible());
}

void TestSignIn::noKeychainMeansThisSession()
{
    test::StubbornTokenStore store;
    store.answer = api::StoreStatus::Unavailable;
    WindowHouse house(m_kraken.url(), &store);
    MainWindow &window = house.openWindow();
    house.session().restore();
    QTRY_VERIFY(banner(window, "keychainTrouble")->isVisible());
    QCOMPARE(banner(window, "keychainTrouble")->message().tone, StateBanner::Tone::Info);
    QVERIFY(banner(window, "keychainTrouble")->message().action.isEmpty());
    // The sign-in works, and says afterwards that it was not kept.
    QVERIFY(test::settled(house.signIn()));
    QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), 20000);
    QTRY_VERIFY(banner(window, "windowNotice")->isVisible());
    QTest::mouseClick(banner(window, "windowNotice")->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(!banner(window, "windowNotice")->isVisible());
}

void TestSignIn::keptSignInIsNotAskedFor()
{
    api::MemoryTokenStore store;
    {
        WindowHouse first(m_kraken.url(), &store);
        QVERIFY(test::settled(first.signIn()));
    }
    WindowHouse second(m_kraken.url(), &store);
    MainWindow &window = second.openWindow();
    second.session().restore();
    QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), 20000);
    QVERIFY(!window.isSigningIn());
}

void TestSignIn::expiryKeepsWhatWasOnScreen()
{
    WindowHouse house(m_kraken.url());
    MainWindow &window = house.openWindow();
    typeIn(window, "hanako@example.com", "denkiroku-demo");
    QTest::mouseClick(part<QPushButton>(window, "signInButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), 20000);
    const QString account = house.workspace().customer().accountNumber();
    QVERIFY(m_kraken.control(QStringLiteral("/_faults"), R"({"expireTokens": true, "refreshTokens": true})"));
    window.currentPage()->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(window.isSigningIn(), 20000);
    QTRY_VERIFY(banner(window, "signInReason")->isVisible());
    QCOMPARE(house.workspace().customer().accountNumber(), account);
    QVERIFY2(window.currentPage()->isVisible(), "dimmed, but there");
    QVERIFY(!window.currentPage()->isEnabled());
    QCOMPARE(field(window, api::CredentialField::Email)->text(), QStringLiteral("hanako@example.com"));
    QTRY_VERIFY2(field(window, api::CredentialField::Password)->hasFocus(), "what is missing");
    QVERIFY(m_kraken.control(QStringLiteral("/_reset"), "{}"));
    QTest::keyClicks(field(window, api::CredentialField::Password), QStringLiteral("denkiroku-demo"));
    QTest::keyClick(field(window, api::CredentialField::Password), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), 20000);
    QVERIFY2(window.failureText().isEmpty(), qPrintable(window.failureText()));
}

void TestSignIn::signingOutEmptiesTheWindow()
{
    WindowHouse house(m_kraken.url());
    QVERIFY(test::settled(house.signIn()));
    MainWindow &window = house.openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), 20000);
    house.settings().setTheme(ThemeChoice::Dark);
    window.menus()->signOutAction()->trigger();
    auto *box = part<SignOutBox>(window, "signOutBox");
    QVERIFY(box);
    QTRY_VERIFY(box->isVisible());
    QVERIFY(!box->checkBox()->isChecked());
    box->checkBox()->setChecked(true);
    QTest::mouseClick(box->defaultButton() ? box->defaultButton() : box->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window.isSigningIn(), 10000);
    QVERIFY(!house.workspace().customer().account());
    QCOMPARE(house.session().state(), api::Session::State::SignedOut);
    QCOMPARE(house.settings().theme(), ThemeChoice::System);
}

void TestSignIn::demoIsOffered()
{
    WindowHouse house(m_kraken.url());
    MainWindow &window = house.openWindow();
    QSignalSpy asked(&window, &MainWindow::demoRequested);
    QTest::mouseClick(part<QPushButton>(window, "tryDemo"), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    house.context.demo = true;
    MainWindow &demo = house.openWindow();
    QVERIFY(!part<QPushButton>(demo, "tryDemo")->isVisible());
}

void TestSignIn::staySignedInIsOffAndExplained()
{
    WindowHouse house(m_kraken.url());
    MainWindow &window = house.openWindow();
    auto *stay = part<QCheckBox>(window, "staySignedIn");
    QVERIFY(stay->isVisible());
    QVERIFY(!stay->isChecked());
    QVERIFY(stay->accessibleDescription().contains(QLatin1String("keychain")));
}

QTEST_MAIN(TestSignIn)
#include "tst_signin.moc"
