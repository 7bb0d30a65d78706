// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answer.h"

#include <QObject>

#include <functional>

namespace denkiroku::app {

// One command under way. start() is called from the event loop; finished() follows exactly once.
class Command : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void start() = 0;

Q_SIGNALS:
    void finished(const denkiroku::app::Answer &answer);

protected:
    // Calls `then` once `ready` holds: soon, if it does already, else after the signal that makes it so. Never from
    // within this function or from within the signal, so that a model is not changed while it speaks.
    template <class Sender, class Signal>
    void await(Sender *sender, Signal signal, std::function<bool()> ready, std::function<void()> then)
    {
        if (ready()) {
            QMetaObject::invokeMethod(this, std::move(then), Qt::QueuedConnection);
            return;
        }
        // It lives until the condition holds, or as long as the command.
        auto *waiting = new QObject(this);
        connect(sender, signal, waiting, [=, this, ready = std::move(ready), then = std::move(then)] {
            if (!ready())
                return;
            sender->disconnect(waiting);
            waiting->deleteLater();
            QMetaObject::invokeMethod(this, then, Qt::QueuedConnection);
        });
    }
};

} // namespace denkiroku::app
