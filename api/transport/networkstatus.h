// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace denkiroku::api {

// Whether we are online, as last seen by our own requests, and by the system where it tells.
class NetworkStatus : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool isOnline() const { return m_online; }

    // Listens to the system as well, where Qt has a backend for it. For the program, not for tests.
    void watchSystem();

    // What a request saw: any answer of the server means online.
    void setOnline(bool online);

Q_SIGNALS:
    void onlineChanged(bool online);

private:
    bool m_online = true;
};

} // namespace denkiroku::api
