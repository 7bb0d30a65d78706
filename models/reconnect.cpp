// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reconnect.h"

#include "api/transport/networkstatus.h"

namespace denkiroku::models {

Reconnect::Reconnect(api::NetworkStatus &network, QObject *parent) : QObject(parent)
{
    setInterval(std::chrono::minutes(1));
    connect(&m_timer, &QTimer::timeout, this, &Reconnect::probe);
    connect(&network, &api::NetworkStatus::onlineChanged, this, &Reconnect::onOnlineChanged);
    if (!network.isOnline())
        m_timer.start();
}

void Reconnect::onOnlineChanged(bool online)
{
    if (!online) {
        m_timer.start();
        return;
    }
    m_timer.stop();
    Q_EMIT reconnected();
}

} // namespace denkiroku::models
