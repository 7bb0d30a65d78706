// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <memory>

namespace denkiroku::api {
class Clock;
}
namespace denkiroku::api::demo {
class DemoServer;
}

namespace denkiroku::app {

// `demo-server`: serves the demo's world on this computer until it is stopped; it finishes only where it cannot listen.
class DemoServerCommand final : public Command {
    Q_OBJECT

public:
    explicit DemoServerCommand(quint16 port, QObject *parent = nullptr);
    ~DemoServerCommand() override;

    void start() override;

private:
    quint16 m_port;
    std::unique_ptr<api::Clock> m_clock;
    std::unique_ptr<api::demo::DemoServer> m_server;
};

} // namespace denkiroku::app
