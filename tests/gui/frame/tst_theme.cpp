// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keyfigure.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace denkiroku::ui;

namespace {

/// WCAG 2.1, relative luminance.
double luminance(QRgb colour)
{
    const auto channel = [](int value) {
        const double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(qRed(colour)) + 0.7152 * channel(qGreen(colour)) + 0.0722 * channel(qBlue(colour));
}

double contrast(QRgb one, QRgb other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

constexpr double readable = 4.5;
constexpr double visible = 3.0;

QColor inkOf(const QIcon &icon)
{
    const QImage picture = icon.pixmap(64, 64).toImage();
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (picture.pixelColor(x, y).alpha() == 255)
                return picture.pixelColor(x, y);
    return {};
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void measureKnowsBlackAndWhite();
    void tokensStandInOrder();
    void contrastIsEnough_data();
    void contrastIsEnough();
    void wordsSurviveTheSettings();
    void forcedThemeHolds();
    void systemThemeIsFollowed();
    void everyIconIsDrawn();
    void iconFollowsTheTheme();
    void inkFollowsTheTheme();
    void typeGrowsWithTheSystemFont();
};

void TestTheme::measureKnowsBlackAndWhite()
{
    QCOMPARE(qRound(contrast(0xff000000, 0xffffffff)), 21);
    QVERIFY(contrast(0xff777777, 0xffffffff) < readable);
}

void TestTheme::tokensStandInOrder()
{
    for (std::size_t i = 0; i < colorTokens.size(); ++i)
        QCOMPARE(static_cast<std::size_t>(colorTokens[i].role), i);
}

void TestTheme::contrastIsEnough_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("ground");
    QTest::addColumn<double>("least");
    const auto row = [](ColorRole role, ColorRole ground, double least) {
        QTest::addRow("%d on %d", int(role), int(ground)) << int(role) << int(ground) << least;
    };
    for (const auto ground : {ColorRole::Surface, ColorRole::Raised}) {
        for (int role = int(ColorRole::Text); role <= int(ColorRole::Bad); ++role)
            row(ColorRole(role), ground, readable);
        for (int role = int(ColorRole::Import); role <= int(ColorRole::Forecast); ++role)
            row(ColorRole(role), ground, visible);
    }
    row(ColorRole::OnAccent, ColorRole::Accent, readable);
    row(ColorRole::OnAccent, ColorRole::Warning, readable);
    row(ColorRole::Text, ColorRole::Selected, readable);
    row(ColorRole::Accent, ColorRole::Selected, readable);
}

void TestTheme::contrastIsEnough()
{
    QFETCH(int, role);
    QFETCH(int, ground);
    QFETCH(double, least);
    for (const auto scheme : {Scheme::Light, Scheme::Dark}) {
        const double measured = contrast(rgb(ColorRole(role), scheme), rgb(ColorRole(ground), scheme));
        QVERIFY2(measured >= least,
                 qPrintable(QStringLiteral("%1 in the %2")
                                .arg(measured)
                                .arg(scheme == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light"))));
    }
}

void TestTheme::wordsSurviveTheSettings()
{
    for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
        QCOMPARE(themeChoiceFrom(wordFor(choice)), choice);
    QCOMPARE(themeChoiceFrom(QStringLiteral("pink")), ThemeChoice::System);
}

void TestTheme::forcedThemeHolds()
{
    Theme theme(*qApp);
    QSignalSpy changed(&theme, &Theme::changed);
    QLabel label;
    label.show();
    theme.setChoice(ThemeChoice::Dark);
    QCOMPARE(theme.scheme(), Scheme::Dark);
    QTRY_COMPARE(schemeOf(label.palette()), Scheme::Dark);
    QCOMPARE(color(ColorRole::Text, label), QColor::fromRgb(rgb(ColorRole::Text, Scheme::Dark)));
    theme.setChoice(ThemeChoice::Light);
    QTRY_COMPARE(schemeOf(label.palette()), Scheme::Light);
    QCOMPARE(changed.size(), 2);
    theme.setChoice(ThemeChoice::Light);
    QCOMPARE(changed.size(), 2);
}

void TestTheme::systemThemeIsFollowed()
{
    Theme theme(*qApp);
    const Scheme before = theme.scheme();
    theme.setChoice(before == Scheme::Dark ? ThemeChoice::Light : ThemeChoice::Dark);
    QVERIFY(theme.scheme() != before);
    QEvent systemChanged(QEvent::ThemeChange);
    QCoreApplication::sendEvent(qApp, &systemChanged);
    QVERIFY2(theme.scheme() != before, "a forced theme stays when the system's changes");
    theme.setChoice(ThemeChoice::System);
    QCOMPARE(theme.scheme(), before);
}

void TestTheme::everyIconIsDrawn()
{
    const QStringList files = QDir(QStringLiteral(":/denkiroku/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(files.size() > 25);
    for (const QString &file : files) {
        const QIcon drawn = icon(QString(file).chopped(4));
        QVERIFY2(inkOf(drawn).isValid(), qPrintable(file));
    }
    QVERIFY(icon(QStringLiteral("no such icon")).isNull());
    QVERIFY(!QIcon(QStringLiteral(":/denkiroku/app/denkiroku.svg")).pixmap(64, 64).isNull());
}

void TestTheme::iconFollowsTheTheme()
{
    Theme theme(*qApp);
    const QIcon kept = icon(QStringLiteral("more"), ColorRole::Text);
    for (const auto &[choice, scheme] :
         {std::pair{ThemeChoice::Dark, Scheme::Dark}, {ThemeChoice::Light, Scheme::Light}}) {
        theme.setChoice(choice);
        QCOMPARE(inkOf(kept), QColor::fromRgb(rgb(ColorRole::Text, scheme)));
    }
}

void TestTheme::inkFollowsTheTheme()
{
    Theme theme(*qApp);
    theme.setChoice(ThemeChoice::Light);
    KeyFigure figure;
    figure.setCaption(QStringLiteral("To be paid"));
    figure.setNote(QStringLiteral("overdue"), ColorRole::Bad);
    figure.show();
    const auto inkOfLabel = [&figure](const char *text) {
        for (const QLabel *label : figure.findChildren<QLabel *>())
            if (label->text() == QLatin1String(text))
                return label->palette().color(QPalette::Active, QPalette::WindowText);
        return QColor();
    };
    for (const auto &[choice, scheme] :
         {std::pair{ThemeChoice::Dark, Scheme::Dark}, {ThemeChoice::Light, Scheme::Light}}) {
        theme.setChoice(choice);
        QTRY_COMPARE(inkOfLabel("To be paid"), QColor::fromRgb(rgb(ColorRole::Muted, scheme)));
        QTRY_COMPARE(inkOfLabel("overdue"), QColor::fromRgb(rgb(ColorRole::Bad, scheme)));
    }
}

void TestTheme::typeGrowsWithTheSystemFont()
{
    QFont base;
    base.setPointSizeF(10);
    QCOMPARE(font(TextRole::Body, base).pointSizeF(), 10.0);
    QCOMPARE(font(TextRole::KeyFigure, base).pointSizeF(), 22.0);
    QCOMPARE(font(TextRole::KeyFigure, base).weight(), int(QFont::DemiBold));
    base.setPixelSize(20);
    QCOMPARE(font(TextRole::Caption, base).pixelSize(), 17);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
