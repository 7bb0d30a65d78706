// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/memory/openwindow.h"

#include "api/auth/session.h"
#include "api/core/heap.h"
#include "api/demo/democredentials.h"
#include "api/transport/graphqlclient.h"
#include "models/workspace.h"
#include "tests/bench/memory/history.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <string_view>
#include <utility>

namespace denkiroku::bench {

namespace {

using What = WindowTask::What;

// So long nothing has happened: what was freed has been given back, and what was scheduled is done.
constexpr std::chrono::seconds quiet(2);

long residentKib()
{
    QFile rollup(QStringLiteral("/proc/self/smaps_rollup"));
    if (!rollup.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : rollup.readAll().split('\n')) {
        if (line.startsWith("Rss:"))
            return line.mid(4).trimmed().split(' ').constFirst().toLong();
    }
    return 0;
}

QByteArrayView bytesOf(std::string_view text)
{
    return QByteArrayView(text.data(), static_cast<qsizetype>(text.size()));
}

// The parts that the program's own window is made of.
class OpenWindow {
public:
    explicit OpenWindow(const WindowTask &task)
        : m_task(task),
          m_client({.url = task.server}, m_clock),
          m_session(m_client, m_tokens, m_profiles, api::Profile::standard(task.server)),
          m_workspace({.client = m_client,
                       .session = &m_session,
                       .ledger = models::LedgerLocation::file(isFill() ? task.ledger + QStringLiteral("-not-this")
                                                                       : task.ledger)}),
          m_window({.workspace = m_workspace, .theme = m_theme, .language = m_language, .settings = m_settings})
    {
        m_client.setAuthProvider(&m_session);
        m_theme.setChoice(ui::ThemeChoice::Light);
        m_language.setChoice(ui::LanguageChoice::English);
    }
    ~OpenWindow() { m_client.setAuthProvider(nullptr); }

    void open()
    {
        m_window.showPage(QStringLiteral("usage"));
        m_window.resize(1280, 800);
        m_window.show();
        m_settled.setSingleShot(true);
        m_settled.setInterval(quiet);
        QObject::connect(&m_settled, &QTimer::timeout, qApp, [this] { tell(); });
        QObject::connect(&m_workspace.customer(), &models::CustomerModel::propertiesChanged, qApp,
                         [this] { onCustomer(); });
        QObject::connect(&m_workspace.readings(), &models::ReadingsCache::becameIdle, qApp,
                         [this] { m_settled.start(); });
        m_session.signIn(QStringLiteral("password"),
                         {{api::CredentialField::Email, api::Secret::fromUtf8(bytesOf(api::demo::householdEmail))},
                          {api::CredentialField::Password, api::Secret::fromUtf8(bytesOf(api::demo::demoPassword))}});
    }

private:
    bool isFill() const { return m_task.what == What::Fill; }

    void onCustomer()
    {
        const auto points = m_workspace.customer().points(models::Flow::Import);
        if (points.empty() || std::exchange(m_isKnown, true))
            return;
        const QString account = m_workspace.customer().accountNumber();
        if (isFill()) {
            const int written = writeHistory(m_task.ledger, account, points.front().spin, m_clock.now());
            QApplication::exit(written > 0 ? 0 : 1);
        } else if (m_task.what == What::Full) {
            m_workspace.usage().setScale(models::Scale::Year);
            m_workspace.readings().want(models::Flow::Import, tenYearsUntil(m_clock.now()));
        }
        m_settled.start();
    }

    // The number of half-hours goes with the memory: a figure for a history that did not load would be a fine one.
    void tell()
    {
        if (!m_workspace.readings().isIdle() || !m_window.isSettled()) {
            m_settled.start();
            return;
        }
        qsizetype halfHours = 0;
        for (const QString &spin : m_workspace.readings().points(models::Flow::Import))
            halfHours +=
                static_cast<qsizetype>(m_workspace.readings().series(models::Flow::Import, spin).halfHours().size());
        std::printf("%ld %lld\n", residentKib(), static_cast<long long>(halfHours));
        std::fflush(stdout);
        QApplication::exit(0);
    }

    WindowTask m_task;
    QTemporaryDir m_folder;
    QSettings m_store{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ui::UiSettings m_settings{m_store};
    ui::Theme m_theme{*qApp};
    ui::Language m_language{*qApp};
    api::ShiftedClock m_clock{api::demoToday()};
    api::GraphQlClient m_client;
    api::MemoryTokenStore m_tokens;
    api::ProfileStore m_profiles{m_store};
    api::Session m_session;
    models::Workspace m_workspace;
    ui::MainWindow m_window;
    QTimer m_settled;
    bool m_isKnown = false;
};

} // namespace

int runWindow(int argc, char **argv, const WindowTask &task)
{
    api::returnLargeBlocks();
    QApplication application(argc, argv);
    OpenWindow window(task);
    window.open();
    return QApplication::exec();
}

} // namespace denkiroku::bench
