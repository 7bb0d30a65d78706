// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/core/clock.h"
#include "api/core/heap.h"
#include "api/generated/half-hourly-readings.h"
#include "api/transport/graphqlclient.h"
#include "models/ledger/ledger.h"
#include "models/ledger/sync/syncengine.h"
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <optional>

using namespace denkiroku;
using namespace denkiroku::models;

// sync_ratio: how long a whole sync of ten years of one supply point takes (asking, reading, storing in a ledger on the
// disk), as a multiple of what the same server needs to send the same bytes to curl. The server (server.cpp) is a process
// of its own on loopback and answers each window at once, its rows made anew. curl asks for the very same windows with the
// very same bodies, one after the other over one connection, and throws the bytes away; its time is the sum of what it
// measured for the transfers, so that its own start is not counted. Both are the median of nine runs: where the
// system puts three threads, curl and a server on a few cores makes a single one half as long again.
namespace {

constexpr int runs = 9;
constexpr int years = 10;
const QString account = QStringLiteral("A-BENCH");
const QString spin = QStringLiteral("0300000000000000000001");

class Header final : public api::AuthProvider {
public:
    api::Call<QByteArray> header() override { return api::Call<QByteArray>::ready(QByteArrayLiteral("JWT bench")); }
    api::Call<QByteArray> renew(const QByteArray &, api::RenewReason) override { return header(); }
};

SyncJob job(Instant now)
{
    SyncJob job{.account = account, .points = {}, .dailyPeriods = {}};
    const Instant since = jst::startOfDay(jst::dateOf(now).addYears(-years));
    job.of(Flow::Import) = {{.spin = spin, .supply = {.since = since}}};
    return job;
}

double seconds(std::chrono::steady_clock::time_point since)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - since).count();
}

double syncOnce(const QUrl &url, const api::Clock &clock, int &halfHours)
{
    const QTemporaryDir folder;
    Header header;
    api::GraphQlClient client({.url = url}, clock, &header);
    Ledger ledger(LedgerLocation::file(folder.filePath(QStringLiteral("bench.ledger"))));
    SyncEngine engine(client, ledger);
    QObject::connect(&engine, &SyncEngine::finished, &engine, [&halfHours](const SyncReport &report) {
        halfHours = report.error ? -1 : report.change.added;
        QCoreApplication::exit();
    });
    const auto begin = std::chrono::steady_clock::now();
    engine.start(job(clock.now()));
    QCoreApplication::exec();
    return seconds(begin);
}

// One config file for curl: all windows, each with the body that the sync sends.
bool writeRequests(const QTemporaryDir &folder, const QUrl &url, Instant now)
{
    QFile config(folder.filePath(QStringLiteral("requests")));
    if (!config.open(QIODevice::WriteOnly))
        return false;
    InstantRanges missing =
        planSync({.now = now, .points = job(now).of(Flow::Import), .known = {}, .dailyPeriods = {}}).missing;
    int number = 0;
    while (const auto window = newestWindow(missing, 1, {})) {
        missing.remove(*window);
        using Op = api::op::HalfHourlyReadings;
        QByteArray variables;
        Op::Variables{.accountNumber = account, .activeFrom = window->from, .from = window->from, .to = window->to}
            .appendJson(variables);
        const api::Secret body = api::GraphQlClient::requestBody(Op::document(), Op::operationName, variables);
        QFile file(folder.filePath(QStringLiteral("body%1").arg(number)));
        if (!file.open(QIODevice::WriteOnly))
            return false;
        file.write(body.utf8().data(), body.utf8().size());
        if (number++ > 0)
            config.write("next\n");
        config.write("url = \"" + url.toEncoded() +
                     "\"\nheader = \"Content-Type: application/json\"\n"
                     "header = \"Authorization: JWT bench\"\noutput = \"/dev/null\"\nwrite-out = \"%{time_total}\\n\"\n"
                     "data-binary = \"@" +
                     QFile::encodeName(file.fileName()) + "\"\n");
    }
    return number > 0;
}

double curlOnce(const QTemporaryDir &folder)
{
    QProcess curl;
    curl.start(QStringLiteral("curl"), {QStringLiteral("--silent"), QStringLiteral("--show-error"),
                                        QStringLiteral("--config"), folder.filePath(QStringLiteral("requests"))});
    if (!curl.waitForFinished() || curl.exitCode() != 0)
        return -1;
    double sum = 0;
    for (const QByteArray &line : curl.readAllStandardOutput().split('\n'))
        sum += line.toDouble();
    return sum;
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

struct Times {
    double sync = 0; // seconds, as the other
    double curl = 0;
};

// With a server of its own: whether curl is a sixth faster beside it or not holds as a rule for as long as it lives.
std::optional<Times> measureOnce(const api::Clock &clock)
{
    QProcess server;
    server.start(QStringLiteral(DENKIROKU_SYNC_SERVER), QStringList());
    if (!server.waitForReadyRead())
        return std::nullopt;
    const int port = server.readLine().trimmed().split(' ').constLast().toInt();
    const QUrl url(QStringLiteral("http://127.0.0.1:%1/v1/graphql/").arg(port));
    const QTemporaryDir folder;
    // curl's first time warms the server up.
    bool isGood = writeRequests(folder, url, clock.now()) && curlOnce(folder) > 0;
    int halfHours = 0;
    Times times;
    if (isGood) {
        times = {.sync = syncOnce(url, clock, halfHours), .curl = curlOnce(folder)};
        isGood = halfHours >= years * 365 * 48 && times.curl > 0;
    }
    server.kill();
    server.waitForFinished();
    return isGood ? std::optional(times) : std::nullopt;
}

} // namespace

int main(int argc, char **argv)
{
    // As the programs do.
    api::returnLargeBlocks();
    QCoreApplication application(argc, argv);
    const api::SystemClock clock;
    std::vector<double> syncs;
    std::vector<double> curls;
    for (int run = 0; run <= runs; ++run) {
        const auto times = measureOnce(clock);
        if (!times)
            return 1;
        // The first run warms up.
        if (run > 0) {
            syncs.push_back(times->sync);
            curls.push_back(times->curl);
        }
    }
    const double sync = median(syncs);
    const double curl = median(curls);
    std::fprintf(stderr, "sync %.3f s, curl %.3f s\n", sync, curl);
    bench::report("sync_ratio", sync / curl, "x", bench::Baseline{"curl, the same bytes: seconds", curl});
    return 0;
}
