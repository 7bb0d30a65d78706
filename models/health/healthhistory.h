// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/health.h"
#include "models/loadstatus.h"

#include <QObject>

namespace denkiroku::models {

// Where the health of readings is told from: what came, what was asked, and what was there before.
class HealthHistory : public QObject {
    Q_OBJECT

public:
    struct Stretch {
        QString account;
        Flow flow = Flow::Import;
        DateRange days;

        bool operator==(const Stretch &) const = default;
    };

    using QObject::QObject;

    // Takes up another stretch; changed() follows when it is there, and whenever it changes after that.
    virtual void follow(const Stretch &stretch) = 0;
    // Lets go of it.
    virtual void leave() = 0;
    virtual LoadStatus status() const = 0;
    // It cannot be read at all: another one has to serve.
    virtual bool isUnusable() const { return false; }
    // What is there of the stretch, without the time of supply: of every point that is known.
    virtual std::vector<PointHistory> points() const = 0;

Q_SIGNALS:
    void changed();
};

} // namespace denkiroku::models
