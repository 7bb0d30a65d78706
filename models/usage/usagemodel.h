// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/account/customer.h"
#include "models/loadstatus.h"
#include "models/usage/usagebar.h"

#include <QObject>

#include <optional>
#include <vector>

namespace denkiroku::api {
class Clock;
}

namespace denkiroku::models {

class CustomerModel;
class ReadingsCache;

enum class CompareWith {
    PreviousPeriod, // the day, month or year before
    YearEarlier,    // the same one a year earlier
};

// Two stretches of equal length: of a period that is not over, only the days that have readings are compared.
struct UsageComparison {
    CompareWith with = CompareWith::PreviousPeriod;
    // The whole period compared with, for its name.
    DateRange period;
    UsageTotal current;
    UsageTotal before;
    // Both cut to the same number of days.
    bool isPartial = false;

    bool operator==(const UsageComparison &) const = default;
};

// The usage page: one period of one point (or of all points of the selection together), as bars.
class UsageModel : public QObject {
    Q_OBJECT

public:
    struct Sources {
        const api::Clock &clock;
        CustomerModel &customer;
        ReadingsCache &readings;
    };

    explicit UsageModel(const Sources &sources, QObject *parent = nullptr);
    ~UsageModel() override;

    // Empty: all points of the flow that the selection has.
    QString point() const { return m_point; }
    Flow flow() const { return m_flow; }
    Scale scale() const { return m_scale; }
    // The first day of the period shown.
    QDate anchor() const { return m_anchor; }
    DateRange period() const;

    // What can be chosen: the points of the selected property, or of all of them.
    std::vector<SupplyPoint> points() const;
    void setPoint(const QString &spin);
    // All points of that flow.
    void setAllPoints(Flow flow);
    void setScale(Scale scale);
    // Any day of the period.
    void setAnchor(QDate day);
    // By default a month is compared with the same one a year earlier, a day and a year with the one before.
    CompareWith compareWith() const;
    void setCompareWith(CompareWith with);

    bool canGoNext() const;
    void goPrevious();
    void goNext();
    void goToday();
    // Shows the bar's own day or month; nothing for a half-hour.
    void goInto(const UsageBar &bar);

    const LoadStatus &status() const { return m_status; }
    // One for every half-hour, day or month of the period, whether or not there is anything. Filled as windows arrive.
    const std::vector<UsageBar> &bars() const { return m_bars; }
    const UsageTotal &total() const { return m_total; }
    // Empty until both stretches have readings.
    const std::optional<UsageComparison> &comparison() const { return m_comparison; }
    // The readings to compare with are still being asked for; barsChanged() follows when they are there or failed.
    bool isComparing() const { return m_compareWant != 0; }
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
    PointsReadings shown() const;
    void selectionMoved();
    void fetch(bool again);
    void release();
    void recompute();
    void recomputeComparison(const PointsReadings &readings);
    void onSettled(quint64 want, const LoadStatus &status);
    void onAccountChanged();
    void onPointsChanged();
    DateRange comparedPeriod() const;
    static QDate sameDayIn(const DateRange &year, QDate day);

    Sources m_sources;
    QString m_point;
    Flow m_flow = Flow::Import;
    Scale m_scale = Scale::Day;
    QDate m_anchor;
    std::optional<CompareWith> m_compareWith;
    LoadStatus m_status;
    std::vector<UsageBar> m_bars;
    UsageTotal m_total;
    std::optional<UsageComparison> m_comparison;
    quint64 m_want = 0;
    quint64 m_compareWant = 0;
    bool m_isActive = false;
};

} // namespace denkiroku::models
