// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/call.h"
#include "models/ledger/ledgerlocation.h"
#include "models/ledger/ledgertypes.h"

#include <QObject>

#include <memory>

namespace denkiroku::models {

// The store of half-hours for whoever lives on the GUI thread: everything runs on one thread of the ledger's own, in the
// order it was asked for, and answers as a call. Errors: Invalid with a DK-LEDGER-... code (see ledgererrors.h) and the
// database's own words as detail; Cancelled for calls under way when the ledger goes (what they store is stored whole or
// not at all).
class Ledger : public QObject {
    Q_OBJECT

public:
    // Opening happens on the ledger's thread; where it fails, every call answers why.
    explicit Ledger(const LedgerLocation &location, QObject *parent = nullptr);
    ~Ledger() override;

    api::Call<LedgerChange> store(LedgerAnswer answer);
    // Every point of the account that the ledger knows, in that direction, with what it has in the range.
    api::Call<std::vector<LedgerSlice>> load(const QString &account, Flow flow, const InstantRange &range);
    // In order of time, oldest revision of a half-hour first.
    api::Call<std::vector<LedgerRevision>> revisions(const LedgerPoint &point, const InstantRange &range);
    // Forgets all that was kept of an account, for signing out with "forget". Empty: of every account.
    api::Call<api::Done> forget(const QString &account);

Q_SIGNALS:
    // Something was stored through this object.
    void changed(const QString &account, denkiroku::models::Flow flow, const denkiroku::models::InstantRange &range);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace denkiroku::models
