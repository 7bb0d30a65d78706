// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clioptions.h"

#include <QTest>

using namespace denkiroku;
using app::CliCommand;
using app::ExitCode;

namespace {

app::Checked<app::CliOptions> parse(const QString &line)
{
    return app::CliParser::parse(QStringList{QStringLiteral("denkiroku-cli")} +
                                 line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

} // namespace

class TestCliOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void optionsStandAnywhere_data();
    void optionsStandAnywhere();
    void wrong_data();
    void wrong();
    void usageIsRead();
    void helpAndVersionNeedNoCommand();
};

void TestCliOptions::optionsStandAnywhere_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("before") << QStringLiteral("--demo --json --profile business bills");
    QTest::newRow("after") << QStringLiteral("bills --demo --json --profile business");
    QTest::newRow("around") << QStringLiteral("--demo bills --profile=business --json");
}

void TestCliOptions::optionsStandAnywhere()
{
    QFETCH(QString, line);
    const auto options = parse(line);
    QVERIFY(options);
    QCOMPARE(options->command, CliCommand::Bills);
    QVERIFY(options->json);
    QVERIFY(options->common.demo);
    QCOMPARE(options->common.profile, QStringLiteral("business"));
}

void TestCliOptions::wrong_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    const auto row = [](const char *line, ExitCode code) {
        QTest::newRow(line) << QString::fromLatin1(line) << toInt(code);
    };
    row("", ExitCode::Usage);
    row("frobnicate", ExitCode::Usage);
    row("bills payments", ExitCode::Usage);
    row("bills --frobnicate", ExitCode::Usage);
    row("bills --from 2026-01-01", ExitCode::Usage);
    row("usage --from 2026-01-01 --to 2026-02-01", ExitCode::Usage);
    row("usage --from 2026-01-01 --by day", ExitCode::Usage);
    row("sign-in", ExitCode::Usage);
    row("sign-in --email a@example.com", ExitCode::Usage);
    row("sign-in --password-stdin", ExitCode::Usage);
    row("demo-server --json", ExitCode::Usage);
    row("--demo --endpoint https://example.com/ bills", ExitCode::Usage);

    row("usage --from 2026-02-30 --to 2026-03-01 --by day", ExitCode::BadInput);
    row("usage --from 2026-1-1 --to 2026-03-01 --by day", ExitCode::BadInput);
    row("usage --from yesterday --to 2026-03-01 --by day", ExitCode::BadInput);
    row("usage --from 2026-01-01 --to 2026-01-01 --by day", ExitCode::BadInput);
    row("usage --from 2026-02-01 --to 2026-01-01 --by day", ExitCode::BadInput);
    row("usage --from 2026-01-01 --to 2026-02-01 --by week", ExitCode::BadInput);
    row("usage --from 2026-01-01 --to 2026-02-01 --by day --flow in", ExitCode::BadInput);
    row("sign-in --email nobody --password-stdin", ExitCode::BadInput);
    row("demo-server --port 65536", ExitCode::BadInput);
    row("demo-server --port x", ExitCode::BadInput);
    row("bills --endpoint http://example.com/graphql/", ExitCode::BadInput);
    row("bills --endpoint nonsense", ExitCode::BadInput);
    row("bills --endpoint https://me:secret@example.com/", ExitCode::BadInput);
    row("bills --auth-endpoint ftp://example.com/", ExitCode::BadInput);
    row("bills --demo --profile nobody", ExitCode::BadInput);
    row("bills --profile me@example.com", ExitCode::BadInput);
    row("bills --lang fr", ExitCode::BadInput);
}

void TestCliOptions::wrong()
{
    QFETCH(QString, line);
    QFETCH(int, code);
    const auto options = parse(line);
    QVERIFY(!options);
    QCOMPARE(toInt(options.error().code), code);
    QVERIFY(!options.error().sentence.isEmpty());
    QVERIFY2(!options.error().sentence.contains(QStringLiteral("secret")), qPrintable(options.error().sentence));
}

void TestCliOptions::usageIsRead()
{
    const auto options = parse(QStringLiteral("usage --from 2026-01-01 --to 2026-02-01 --by half-hour --flow export"));
    QVERIFY(options);
    QCOMPARE(options->days.days(), 31);
    QVERIFY(options->by == app::UsageStep::HalfHour);
    QVERIFY(options->flow == models::Flow::Export);
    const auto plain = parse(QStringLiteral("usage --from 2026-01-01 --to 2026-02-01 --by month"));
    QVERIFY(plain);
    QVERIFY(plain->by == app::UsageStep::Month);
    QVERIFY(plain->flow == models::Flow::Import);
}

void TestCliOptions::helpAndVersionNeedNoCommand()
{
    const auto help = parse(QStringLiteral("--help"));
    QVERIFY(help);
    QCOMPARE(help->command, CliCommand::Help);
    for (const char *word : {"accounts", "bills", "payments", "usage", "sign-in", "sign-out", "demo-server", "--json",
                             "--demo", "--endpoint", "--profile", "DENKIROKU_TOKEN"})
        QVERIFY2(help->help.contains(QLatin1String(word)), word);
    const auto version = parse(QStringLiteral("bills --version"));
    QVERIFY(version);
    QCOMPARE(version->command, CliCommand::Version);
}

QTEST_GUILESS_MAIN(TestCliOptions)
#include "tst_clioptions.moc"
