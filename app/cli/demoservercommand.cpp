// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demoservercommand.h"

#include "api/core/clock.h"
#include "api/demo/demoserver.h"
#include "app/core/console.h"

namespace denkiroku::app {

DemoServerCommand::DemoServerCommand(quint16 port, QObject *parent)
    : Command(parent),
      m_port(port),
      m_clock(std::make_unique<api::ShiftedClock>(api::demoToday())),
      m_server(std::make_unique<api::demo::DemoServer>(*m_clock))
{
}

DemoServerCommand::~DemoServerCommand() = default;

void DemoServerCommand::start()
{
    QString why;
    if (!m_server->start(m_port, &why)) {
        Q_EMIT finished(Answer::complaint(ExitCode::BadInput, why));
        return;
    }
    // Scripts wait for this line: it is not translated.
    printOutLine(QStringLiteral("listening ") + m_server->graphqlUrl().toString());
}

} // namespace denkiroku::app
