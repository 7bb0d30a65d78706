// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transport/networkstatus.h"

#include <QNetworkInformation>

namespace denkiroku::api {

void NetworkStatus::watchSystem()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    auto *information = QNetworkInformation::instance();
    connect(information, &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                // "Site" and "local" say nothing about the server; only the two ends are clear.
                if (reachability == QNetworkInformation::Reachability::Online)
                    setOnline(true);
                else if (reachability == QNetworkInformation::Reachability::Disconnected)
                    setOnline(false);
            });
}

void NetworkStatus::setOnline(bool online)
{
    if (m_online == online)
        return;
    m_online = online;
    Q_EMIT onlineChanged(online);
}

} // namespace denkiroku::api
