// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/retrypolicy.h"
#include "models/ledger/sync/syncengine.h"

#include <QObject>

#include <deque>
#include <optional>

namespace denkiroku::models {

class CustomerModel;
class ReadingsCache;

// The history of the signed-in customer, as a window or a command shows it coming in. By itself it fills the ledger once
// the account's points are known and what the page wants has been served, again every 30 minutes and whenever the user
// asks for what is new. Another account goes first; what was interrupted for it goes on afterwards.
class SyncModel : public QObject {
    Q_OBJECT

public:
    // All of it outlives the model.
    struct Sources {
        api::GraphQlClient &client;
        CustomerModel &customer;
        ReadingsCache &readings;
        Ledger &ledger;
        // Null means a timer.
        api::Scheduler scheduler{};
    };

    enum class State { Idle, Running, Done, Failed, Cancelled };

    explicit SyncModel(const Sources &sources, QObject *parent = nullptr);
    ~SyncModel() override;

    // Whether it begins by itself; it does not before it is told to.
    void setAutomatic(bool automatic);

    State state() const { return m_state; }
    bool isRunning() const { return m_state == State::Running; }
    const SyncProgress &progress() const { return m_engine->progress(); }
    // Of the last one that ended.
    const SyncReport &report() const { return m_report; }

    // Begins now with the selected account; nothing where its points are not known. One that runs for it goes on.
    void start();
    // Until the user asks for what is new, or another account is selected.
    void cancel();
    // Forgets what is to be done, as on sign-out.
    void clear();

Q_SIGNALS:
    // State or progress.
    void changed();
    void finished(const denkiroku::models::SyncReport &report);

private:
    SyncJob jobOfSelection() const;
    void onPropertiesStatus();
    void onWantedAgain();
    void startIfDue();
    void begin(const SyncJob &job);
    void onFinished(const SyncReport &report);
    void startLater();

    Sources m_sources;
    SyncEngine *m_engine;
    State m_state = State::Idle;
    SyncReport m_report;
    // Interrupted for another account.
    std::deque<SyncJob> m_waiting;
    // To begin now that this one is being stopped.
    std::optional<SyncJob> m_next;
    bool m_isAutomatic = false;
    bool m_isDue = false;
    bool m_isStopping = false;
    bool m_isTimed = false;
    // The user does not want it for this account.
    bool m_isUnwanted = false;
};

} // namespace denkiroku::models
