// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/account/customer.h"
#include "models/loadstatus.h"
#include "models/usage/usagebar.h"
#include "models/usage/usagecomparison.h"
#include "models/usage/usageperiod.h"

#include <QObject>

#include <optional>
#include <set>
#include <vector>

namespace denkiroku::api {
class Clock;
}

namespace denkiroku::models {

class BillingDates;
class CustomerModel;
class ReadingsCache;
class TypicalHousehold;

// How it stands with the typical household of the point shown.
enum class TypicalState {
    NotAsked,
    Asking,
    Known,
    Unknown,       // the supplier has none: typicalError() says why
    NeedsOnePoint, // several points are no household
    OnlyForUse,    // what is fed in has no typical household
};

// The usage page: one period of one point (or of all points of the selection together), as bars.
class UsageModel : public QObject {
    Q_OBJECT

public:
    struct Sources {
        const api::Clock &clock;
        CustomerModel &customer;
        ReadingsCache &readings;
        BillingDates &billing;
        TypicalHousehold &typical;
    };

    explicit UsageModel(const Sources &sources, QObject *parent = nullptr);
    ~UsageModel() override;

    // Empty: all points of the flow that the selection has.
    QString point() const { return m_point; }
    // Of the net: import.
    Flow flow() const { return m_flow; }
    // Used minus fed in, over all points of the selection.
    bool isNet() const { return m_isNet; }
    // The selection buys and sells.
    bool hasNet() const;

    PeriodKind kind() const { return m_period.kind; }
    // What one bar stands for.
    Scale scale() const { return scaleOf(m_period.kind); }
    // The first day of the period shown.
    QDate anchor() const { return m_period.days.from; }
    DateRange period() const { return m_period.days; }
    // Of a billing period: where its dates come from, and whether both ends were told or reckoned by whole months.
    BillingPeriod billingPeriod() const;
    bool isBillingPeriodKnown() const;
    // The first day there may be readings for.
    QDate firstDay() const;

    // What can be chosen: the points of the selected property, or of all of them.
    std::vector<SupplyPoint> points() const;
    void setPoint(const QString &spin);
    // All points of that flow.
    void setAllPoints(Flow flow);
    // Nothing where hasNet() is false.
    void setNet();
    void setKind(PeriodKind kind);
    // Day, month or year.
    void setScale(Scale scale);
    // Any day of the period.
    void setAnchor(QDate day);
    // By default a month is compared with the same one a year earlier, all of it with nothing, and anything else with
    // the one before.
    CompareWith compareWith() const;
    void setCompareWith(CompareWith with);

    bool canGoPrevious() const { return m_period.kind != PeriodKind::All; }
    bool canGoNext() const;
    void goPrevious();
    void goNext();
    void goToday();
    // Shows the bar's own day or month; nothing for a half-hour.
    void goInto(const UsageBar &bar);

    const LoadStatus &status() const { return m_status; }
    // One for every half-hour, day or month of the period, whether or not there is anything. Filled as windows arrive.
    const std::vector<UsageBar> &bars() const { return m_bars; }
    // Of the net without an estimate: the supplier's is of what is used alone.
    const UsageTotal &total() const { return m_total; }
    // Average power in kW over the half-hours that are there.
    std::optional<double> kilowatts() const { return m_kilowatts; }
    // Empty until both stretches have readings.
    const std::optional<UsageComparison> &comparison() const { return m_comparison; }
    // The whole period compared with; invalid where nothing is compared.
    DateRange comparedPeriod() const;
    // As many as bars(), each beside its bar; those without a counterpart are empty.
    const std::vector<UsageBar> &comparedBars() const { return m_comparedBars; }
    // Which days stand beside which, for whoever draws half-hours of both.
    UsageAlignment alignment() const;
    // Empty answers unless one point is shown and its typical household is known.
    TypicalDays typicalDays() const;
    TypicalState typicalState() const;
    std::optional<api::Error> typicalError() const;
    // Another number whenever bars, total or comparison were reckoned again.
    quint64 revision() const { return m_revision; }
    // What to compare with, or the dates of billing periods, are still being asked for; barsChanged() or
    // selectionChanged() follow when they are there or failed.
    bool isComparing() const;
    // The readings behind what is shown, for whoever draws half-hours. Of the net: what is used.
    PointsReadings shownReadings() const;
    // What the net takes away; without points otherwise.
    PointsReadings subtractedReadings() const;
    // The end of the newest half-hour of what is shown.
    std::optional<Instant> readingsTo() const;

    // Loads what is shown if it was not asked yet; after that every change of the selection loads by itself, until
    // the account is another one: then it is Idle again.
    void load();
    void reload();

Q_SIGNALS:
    // Point, scale or anchor.
    void selectionChanged();
    void statusChanged();
    // Bars, total, comparison.
    void barsChanged();
    // The list of points to choose from.
    void pointsChanged();

private:
    PointsReadings shown(Flow flow) const;
    PeriodCalendar calendar() const;
    // The one point that can be held against a household; empty when it is not one.
    QString typicalPoint() const;
    std::set<int> typicalMonths() const;
    void updatePeriod();
    void selectionMoved();
    void fetch(bool again);
    void wantAll(bool again);
    void release();
    void recompute();
    void recomputeTotal(const PointsReadings &readings, const PointsReadings &subtracted);
    void recomputeComparison(const PointsReadings &readings, const PointsReadings &subtracted);
    bool isCovered(const DateRange &days) const;
    void onSettled(quint64 want, const LoadStatus &status);
    void onAccountChanged();
    void onPointsChanged();
    void onDatesChanged();

    Sources m_sources;
    QString m_point;
    Flow m_flow = Flow::Import;
    bool m_isNet = false;
    // The day that the period is around, and that period.
    QDate m_day;
    UsagePeriod m_period;
    std::optional<CompareWith> m_compareWith;
    LoadStatus m_status;
    std::vector<UsageBar> m_bars;
    std::vector<UsageBar> m_comparedBars;
    UsageTotal m_total;
    std::optional<double> m_kilowatts;
    std::optional<UsageComparison> m_comparison;
    std::set<quint64> m_wants;
    std::set<quint64> m_compareWants;
    std::vector<LoadStatus> m_answers;
    quint64 m_revision = 0;
    bool m_isActive = false;
};

} // namespace denkiroku::models
