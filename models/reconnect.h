// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace denkiroku::api {
class NetworkStatus;
}

namespace denkiroku::models {

// Says when it is worth asking again after the connection was lost: when the system says that it is back, and every now
// and then meanwhile, because not every system tells.
class Reconnect : public QObject {
    Q_OBJECT

public:
    explicit Reconnect(api::NetworkStatus &network, QObject *parent = nullptr);

    // A minute, by default.
    void setInterval(std::chrono::milliseconds interval) { m_timer.setInterval(interval); }

Q_SIGNALS:
    // The connection is back: whatever failed may be asked again.
    void reconnected();
    // It is not known to be back: one small question will tell.
    void probe();

private:
    void onOnlineChanged(bool online);

    QTimer m_timer;
};

} // namespace denkiroku::models
