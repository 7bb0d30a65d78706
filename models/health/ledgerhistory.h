// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/call.h"
#include "models/health/healthhistory.h"

namespace denkiroku::models {

class Ledger;
class ReadingsCache;

// From the ledger, with the values that were there before. What the ledger was never answered is asked for through the
// cache, which stores it there.
class LedgerHistory : public HealthHistory {
    Q_OBJECT

public:
    LedgerHistory(Ledger &ledger, ReadingsCache &readings, QObject *parent = nullptr);
    ~LedgerHistory() override;

    void follow(const Stretch &stretch) override;
    void leave() override;
    LoadStatus status() const override;
    bool isUnusable() const override { return m_isUnusable; }
    std::vector<PointHistory> points() const override { return m_points; }

private:
    void onSettled(quint64 want, const LoadStatus &status);
    void read();
    void take(std::vector<LedgerSlice> slices);
    void takeRevisions(const QString &spin, std::vector<LedgerRevision> revisions);
    void readOn();

    Ledger &m_ledger;
    ReadingsCache &m_readings;
    quint64 m_want = 0;
    Stretch m_stretch;
    LoadStatus m_status;
    std::vector<PointHistory> m_points;
    // What is being read, point by point; it takes the place of the points once it is whole.
    std::vector<PointHistory> m_coming;
    int m_awaited = 0;
    bool m_isReading = false;
    bool m_isUnusable = false;
    // The ledger changed meanwhile: read once more.
    bool m_isStale = false;
    api::CallScope m_calls;
};

} // namespace denkiroku::models
