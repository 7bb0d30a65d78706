// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/account/duessummary.h"
#include "models/billing/bill.h"
#include "models/domain/billingperiod.h"
#include "models/domain/usageseries.h"
#include "models/loadstatus.h"
#include "models/usage/usagebar.h"
#include "models/usage/usagecomparison.h"

#include <QObject>

namespace denkiroku::api {
class Clock;
}

namespace denkiroku::models {

class BillsModel;
class CustomerModel;
class ReadingsCache;

// This billing period so far, against the same days of the last one.
struct PeriodUsage {
    BillingPeriod period;
    // The whole days from the period's start that readings have come for.
    DateRange elapsed;
    // Over `elapsed`; before the first whole day, whatever has come.
    UsageTotal soFar;
    DateRange comparedDays;
    // Of the days of both that are there in full, and how many were left out; empty when there is nothing to compare.
    std::optional<UsageComparison> comparison;

    bool operator==(const PeriodUsage &) const = default;
};

// What the Overview shows, put together from the other models. Each part has a status of its own.
class OverviewModel : public QObject {
    Q_OBJECT

public:
    struct Sources {
        const api::Clock &clock;
        CustomerModel &customer;
        DuesSummary &dues;
        BillsModel &bills;
        ReadingsCache &readings;
    };

    explicit OverviewModel(const Sources &sources, QObject *parent = nullptr);
    ~OverviewModel() override;

    const LoadStatus &balanceStatus() const;
    const std::optional<Balance> &balance() const;

    const LoadStatus &billStatus() const;
    // The newest one that was issued.
    std::optional<BillRow> latestBill() const;

    // The konbini slip, the forecast and the bills together.
    LoadStatus nextPaymentStatus() const;
    std::optional<NextPayment> nextPayment() const;

    // Energy bought at every point of the selected property, or of all of them.
    const LoadStatus &periodStatus() const { return m_periodStatus; }
    const std::optional<PeriodUsage> &periodUsage() const { return m_periodUsage; }

    const LoadStatus &weekStatus() const { return m_weekStatus; }
    // Seven bars, a day each, up to and including today.
    const std::vector<UsageBar> &lastSevenDays() const { return m_week; }
    // The end of the newest half-hour there is.
    std::optional<Instant> readingsTo() const;

    // Everything that has not been asked yet. Idle again when the account is another one.
    void load();
    void reload();

Q_SIGNALS:
    // Any part; several changes at once are told once.
    void changed();

private:
    PointsReadings shown() const;
    BillingPeriod period() const;
    DateRange periodDays() const;
    DateRange weekDays() const;
    void onSourceChanged();
    void onAccountChanged();
    void wantWeek(bool again);
    void wantPeriod(bool again);
    void release();
    void recompute();
    void recomputePeriod(const PointsReadings &readings);
    void onSettled(quint64 want, const LoadStatus &status);
    void announce();

    Sources m_sources;
    LoadStatus m_periodStatus;
    LoadStatus m_weekStatus;
    std::optional<PeriodUsage> m_periodUsage;
    std::vector<UsageBar> m_week;
    // The days that the period was last asked for: other facts can make it another period.
    DateRange m_askedPeriod;
    quint64 m_periodWant = 0;
    quint64 m_weekWant = 0;
    bool m_isActive = false;
    bool m_isAnnouncing = false;
};

} // namespace denkiroku::models
