// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/core/clock.h"
#include "api/demo/demoserver.h"
#include "tests/bench/bench.h"
#include "tests/bench/memory/openwindow.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

// memory_10y: what ten years of one supply point cost in the window, above the same window with an empty history. This
// process is the server, and starts itself once for each window, so that neither holds what the other left behind.
using namespace denkiroku;
using bench::WindowTask;

namespace {

constexpr int tenYearsOfHalfHours = 10 * 365 * 48;

class Windows {
public:
    explicit Windows(const QUrl &server) : m_server(server) {}

    // One after the other: the ledger is filled, then the window is opened on an empty one and on that one.
    void run() { start(WindowTask::What::Fill); }

private:
    void start(WindowTask::What what)
    {
        m_process = std::make_unique<QProcess>();
        QObject::connect(m_process.get(), &QProcess::finished, qApp, [this, what](int code) { ended(what, code); });
        m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const QString ledger = what == WindowTask::What::Empty ? QStringLiteral("empty") : QStringLiteral("full");
        m_process->start(QCoreApplication::applicationFilePath(),
                         {QString::number(static_cast<int>(what)), m_server.toString(), m_folder.filePath(ledger)});
    }

    void ended(WindowTask::What what, int code)
    {
        const auto words = m_process->readAllStandardOutput().trimmed().split(' ');
        const double mebibytes = words.constFirst().toDouble() / 1024;
        const int halfHours = words.constLast().toInt();
        m_process.release()->deleteLater();
        if (code != 0 || (what == WindowTask::What::Full && halfHours < tenYearsOfHalfHours)) {
            std::fprintf(stderr, "a window failed, or holds no more than %d half-hours\n", halfHours);
            QCoreApplication::exit(1);
        } else if (what == WindowTask::What::Fill) {
            start(WindowTask::What::Empty);
        } else if (what == WindowTask::What::Empty) {
            m_empty = mebibytes;
            start(WindowTask::What::Full);
        } else {
            bench::report("memory_10y", mebibytes - m_empty, "MiB", bench::Baseline{"the empty window", m_empty});
            QCoreApplication::exit(0);
        }
    }

    QUrl m_server;
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    double m_empty = 0;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc == 4) {
        return bench::runWindow(argc, argv,
                                {.what = static_cast<WindowTask::What>(QByteArray(argv[1]).toInt()),
                                 .server = QUrl(QString::fromLocal8Bit(argv[2])),
                                 .ledger = QString::fromLocal8Bit(argv[3])});
    }
    QCoreApplication application(argc, argv);
    const api::ShiftedClock clock(api::demoToday());
    api::demo::DemoServer server(clock);
    QString why;
    if (!server.start(0, &why)) {
        std::fprintf(stderr, "%s\n", qPrintable(why));
        return 1;
    }
    Windows windows(server.graphqlUrl());
    windows.run();
    return QCoreApplication::exec();
}
