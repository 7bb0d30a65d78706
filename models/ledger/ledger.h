// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/call.h"
#include "models/ledger/ledgerlocation.h"
#include "models/ledger/ledgertypes.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace denkiroku::models {

// The store of half-hours for whoever lives on the GUI thread: everything runs on one thread of the ledger's own, in the
// order it was asked for, and answers as a call. Errors: Invalid with a DK-LEDGER-... code (see ledgererrors.h) and the
// database's own words as detail; Cancelled for calls under way when the ledger goes (what they store is stored whole or
// not at all) and for calls that are cancelled before their turn.
class Ledger : public QObject {
    Q_OBJECT

public:
    // Opening happens on the ledger's thread; where it fails, every call tries again and answers why not.
    explicit Ledger(const LedgerLocation &location, QObject *parent = nullptr);
    // Waits for the transaction that is running, for no other.
    ~Ledger() override;

    api::Call<LedgerChange> store(LedgerAnswer answer);
    // Every point of the account that the ledger knows, in that direction, with what it has in the range.
    api::Call<std::vector<LedgerSlice>> load(const QString &account, Flow flow, const InstantRange &range);
    // As load() of all time, without the readings: what was asked, and what is missing.
    api::Call<std::vector<LedgerSlice>> coverage(const QString &account, Flow flow);
    // In order of time, oldest revision of a half-hour first.
    api::Call<std::vector<LedgerRevision>> revisions(const LedgerPoint &point, const InstantRange &range);
    // Forgets all that was kept of an account, for signing out with "forget". Empty: of every account.
    api::Call<api::Done> forget(const QString &account);
    // Tells the plain SPINs of points, so that later calls of load() say them too: the ledger itself keeps none.
    void name(const QStringList &spins);

Q_SIGNALS:
    // Something was stored through this object.
    void changed(const QString &account, denkiroku::models::Flow flow, const denkiroku::models::InstantRange &range);

private:
    class Worker;
    template <class T, class F, class Then>
    api::Call<T> ask(F work, Then then);
    template <class T, class F>
    api::Call<T> ask(F work);

    std::unique_ptr<Worker> m_worker;
};

} // namespace denkiroku::models
