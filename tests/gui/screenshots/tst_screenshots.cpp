// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/signinmethod.h"
#include "api/core/clock.h"
#include "api/demo/democredentials.h"
#include "api/transport/graphqlclient.h"
#include "tests/support/krakenprocess.h"
#include "tests/support/settled.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace denkiroku;

namespace {

// Every page, and every other way that one can look.
const QStringList pages{QStringLiteral("overview"),
                        QStringLiteral("usage"),
                        QStringLiteral("usage-curve"),
                        QStringLiteral("usage-heatmap"),
                        QStringLiteral("usage-health"),
                        QStringLiteral("usage-year"),
                        QStringLiteral("bills"),
                        QStringLiteral("payments"),
                        QStringLiteral("payments-history"),
                        QStringLiteral("payments-balance"),
                        QStringLiteral("payments-methods"),
                        QStringLiteral("tariff"),
                        QStringLiteral("tariff-whatif"),
                        QStringLiteral("tariff-terms"),
                        QStringLiteral("explorer")};

struct Ran {
    int code = -1;
    QString out;
    QString err;
};

// The program as its users start it.
Ran run(const QStringList &arguments, const QString &token = {})
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    if (!token.isEmpty())
        environment.insert(QStringLiteral("DENKIROKU_TOKEN"), token);
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("DENKIROKU_PROGRAM"), arguments);
    if (!process.waitForFinished(240'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QStringList picturesIn(const QString &folder)
{
    return QDir(folder).entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
}

// How many different colours a picture has, up to a limit: a blank one has one, an empty frame a few.
int colours(const QImage &image, int limit)
{
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            seen.insert(image.pixel(x, y));
            if (seen.size() >= limit)
                return limit;
        }
    }
    return static_cast<int>(seen.size());
}

double lightness(const QImage &image)
{
    const QImage small = image.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return small.pixelColor(0, 0).lightnessF();
}

QByteArrayView bytes(std::string_view text)
{
    return QByteArrayView(text.data(), static_cast<qsizetype>(text.size()));
}

QString tokenOf(const QUrl &endpoint)
{
    const api::SystemClock clock;
    api::GraphQlClient client({.url = endpoint}, clock);
    const api::Credentials credentials{
        {api::CredentialField::Email, api::Secret::fromUtf8(bytes(api::demo::householdEmail))},
        {api::CredentialField::Password, api::Secret::fromUtf8(bytes(api::demo::demoPassword))},
    };
    const auto tokens = test::settled(api::PasswordSignIn().obtain(client, credentials));
    return tokens ? tokens->access.toString() : QString();
}

} // namespace

class TestScreenshots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageInBothLanguagesAndThemes();
    void onlyWhatWasAskedFor();
    void thePageThatFailedIsNamed();
    void nobodySignedIn();
    void wrong_data();
    void wrong();
    void helpAndVersion();
};

void TestScreenshots::everyPageInBothLanguagesAndThemes()
{
    const QTemporaryDir folder;
    const Ran ran = run({QStringLiteral("--demo"), QStringLiteral("--screenshot"), folder.path()});
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    QCOMPARE(picturesIn(folder.path()).size(), 4 * pages.size());

    for (const QString &page : pages) {
        QMap<QString, QImage> images;
        for (const char *look : {"ja-light", "ja-dark", "en-light", "en-dark"}) {
            const QString path = folder.filePath(QStringLiteral("%1-%2.png").arg(QLatin1String(look), page));
            const QImage image(path);
            QVERIFY2(!image.isNull(), qPrintable(path));
            QCOMPARE(image.size(), QSize(1280, 800));
            QVERIFY2(colours(image, 60) >= 60, qPrintable(path));
            images.insert(QLatin1String(look), image);
        }
        QVERIFY2(lightness(images[QStringLiteral("en-light")]) > 0.8, qPrintable(page));
        QVERIFY2(lightness(images[QStringLiteral("en-dark")]) < 0.3, qPrintable(page));
        QVERIFY2(images[QStringLiteral("ja-light")] != images[QStringLiteral("en-light")], qPrintable(page));
    }
}

void TestScreenshots::onlyWhatWasAskedFor()
{
    const QTemporaryDir folder;
    const QString made = folder.filePath(QStringLiteral("new/folder"));
    const Ran ran = run({QStringLiteral("--demo"), QStringLiteral("--profile"), QStringLiteral("business"),
                         QStringLiteral("--lang"), QStringLiteral("ja"), QStringLiteral("--theme=dark"),
                         QStringLiteral("--screenshot"), made});
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    QStringList expected;
    for (const QString &page : pages)
        expected << QStringLiteral("ja-dark-%1.png").arg(page);
    expected.sort();
    QCOMPARE(picturesIn(made), expected);
}

void TestScreenshots::thePageThatFailedIsNamed()
{
    test::KrakenProcess kraken;
    QVERIFY2(kraken.start(), qPrintable(kraken.errorText()));
    const QString token = tokenOf(kraken.url());
    QVERIFY(!token.isEmpty());
    QVERIFY(kraken.control(QStringLiteral("/_faults"),
                           R"({"rules": [{"operation": "Payments", "error": {"code": "KT-CT-1113"}}]})"));

    const QTemporaryDir folder;
    const Ran ran = run({QStringLiteral("--endpoint"), kraken.url().toString(), QStringLiteral("--lang=en"),
                         QStringLiteral("--theme=light"), QStringLiteral("--screenshot"), folder.path()},
                        token);
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.contains(QStringLiteral("payments")), qPrintable(ran.err));
    QVERIFY2(!ran.err.contains(QStringLiteral("bills")), qPrintable(ran.err));
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("en-light-usage.png"))));

    // What the user has arranged in the window stays as it was.
    const QDir config(qEnvironmentVariable("XDG_CONFIG_HOME") + QStringLiteral("/denkiroku"));
    for (const QString &name : config.entryList(QDir::Files)) {
        QFile file(config.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("[window]"), qPrintable(name));
    }
}

void TestScreenshots::nobodySignedIn()
{
    test::KrakenProcess kraken;
    QVERIFY2(kraken.start(), qPrintable(kraken.errorText()));
    const QTemporaryDir folder;
    const Ran ran =
        run({QStringLiteral("--endpoint"), kraken.url().toString(), QStringLiteral("--screenshot"), folder.path()});
    QCOMPARE(ran.code, 3);
    QVERIFY(!ran.err.isEmpty());
    QCOMPARE(picturesIn(folder.path()), QStringList());
}

void TestScreenshots::wrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const auto row = [](const char *line, int code) {
        QTest::newRow(line) << QString::fromLatin1(line).split(QLatin1Char(' ')) << code;
    };
    row("--frobnicate", 2);
    row("bills", 2);
    row("--demo --endpoint https://example.com/", 2);
    row("--lang fr", 6);
    row("--theme pink", 6);
    row("--demo --page nowhere", 6);
    row("--endpoint http://example.com/v1/graphql/", 6);
    row("--demo --screenshot /proc/none", 6);
    row("--demo --profile nobody", 6);
}

void TestScreenshots::wrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const Ran ran = run(arguments);
    QCOMPARE(ran.code, code);
    QVERIFY(!ran.err.isEmpty());
    QCOMPARE(ran.out, QString());
}

void TestScreenshots::helpAndVersion()
{
    const Ran help = run({QStringLiteral("--help"), QStringLiteral("--lang"), QStringLiteral("ja")});
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains(QStringLiteral("--screenshot")));
    QVERIFY(help.out.contains(QStringLiteral("ページ")));
    const Ran version = run({QStringLiteral("--version")});
    QCOMPARE(version.code, 0);
    QVERIFY(version.out.startsWith(QStringLiteral("Denkiroku ")));
}

QTEST_GUILESS_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
