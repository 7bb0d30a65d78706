// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/healthdetail.h"
#include "models/health/healthhistory.h"
#include "models/health/usualdelay.h"

#include <QObject>

namespace denkiroku::api {
class Clock;
}

namespace denkiroku::models {

class CustomerModel;
class UsageModel;

// How the readings of a year stand, day by day, of what the usage page has selected: its point or points, and the
// direction of the energy. Nothing is looked at before load(); then it follows.
class HealthModel : public QObject {
    Q_OBJECT

public:
    struct Sources {
        const api::Clock &clock;
        CustomerModel &customer;
        UsageModel &usage;
        // The first is preferred; another one serves where it fails (a ledger that cannot be opened). The model takes
        // them for its own.
        std::vector<HealthHistory *> histories;
    };

    explicit HealthModel(const Sources &sources, QObject *parent = nullptr);
    ~HealthModel() override;

    // The year shown; the usage page's until another is chosen.
    int year() const { return m_year; }
    DateRange period() const;
    bool canGoNext() const;
    void goPrevious();
    void goNext();

    // What the details are about: a day, or with nothing the whole year.
    std::optional<QDate> day() const { return m_day; }
    void setDay(std::optional<QDate> day);

    LoadStatus status() const;
    const HealthReport &report() const { return m_report; }
    // Of the day, or of the year.
    const std::vector<HealthDetail> &details() const { return m_details; }
    const UsualDelay &usualDelay() const { return m_usualDelay; }
    // The day's own entry; null for a day that is not shown.
    const HealthDay *entry(QDate day) const;

    void load();
    // Takes up the year again.
    void reload();

Q_SIGNALS:
    void statusChanged();
    // Year, report, usual delay.
    void reportChanged();
    // Day and details.
    void detailsChanged();

private:
    HealthHistory::Stretch stretch() const;
    void follow();
    void fetch();
    void onHistoryChanged();
    void onAccountChanged();
    void recompute();
    void recomputeDetails();
    HealthRule rule() const;
    HealthHistory &history() const { return *m_sources.histories[m_source]; }
    std::vector<PointHistory> selectedPoints() const;

    Sources m_sources;
    std::size_t m_source = 0;
    HealthHistory::Stretch m_stretch;
    int m_year;
    std::optional<QDate> m_day;
    std::vector<PointHistory> m_points;
    HealthReport m_report;
    std::vector<HealthDetail> m_details;
    UsualDelay m_usualDelay;
    bool m_isActive = false;
};

} // namespace denkiroku::models
