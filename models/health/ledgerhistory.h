// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/call.h"
#include "models/health/healthhistory.h"

namespace denkiroku::models {

class Ledger;

// From the ledger. It asks the supplier for nothing: the ledger is filled by others.
class LedgerHistory : public HealthHistory {
    Q_OBJECT

public:
    explicit LedgerHistory(Ledger &ledger, QObject *parent = nullptr);
    ~LedgerHistory() override;

    void follow(const Stretch &stretch) override;
    void leave() override;
    LoadStatus status() const override { return m_status; }
    std::vector<PointHistory> points() const override { return m_points; }

private:
    void read();
    void take(std::vector<LedgerSlice> slices);
    void takeRevisions(const QString &spin, std::vector<LedgerRevision> revisions);
    void readOn();

    Ledger &m_ledger;
    Stretch m_stretch;
    LoadStatus m_status;
    std::vector<PointHistory> m_points;
    // What is being read, point by point; it takes the place of the points once it is whole.
    std::vector<PointHistory> m_coming;
    int m_awaited = 0;
    bool m_isReading = false;
    // The ledger changed meanwhile: read once more.
    bool m_isStale = false;
    api::CallScope m_calls;
};

} // namespace denkiroku::models
