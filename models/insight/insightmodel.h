// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/baseload.h"
#include "models/insight/daypattern.h"
#include "models/insight/tariffshare.h"
#include "models/insight/unusualdays.h"
#include "models/loadstatus.h"

#include <QObject>

#include <optional>

namespace denkiroku::api {
class Clock;
}

namespace denkiroku::models {

class CustomerModel;
class ReadingsCache;
class SupplyTariffs;
class UsageModel;

// Why there are no shares by band or step.
enum class NoShare {
    None,          // there are
    Loading,       // the agreements are being asked for
    Refused,       // they were not given
    Sold,          // energy sold has no such bands
    NoAgreement,   // the point has none that holds now
    OnePrice,      // the product has one price at all hours
    NoScheme,      // the supplier does not say which hours its bands have
    UnknownHours,  // the hours of that scheme and area are not known here, or are not those of the prices
    UnknownSteps,  // its steps cannot be read
    DifferentOnes, // the points are supplied on different ones
    TooFewDays,    // no complete day
};

// What the readings of a stretch of time tell. All of it is over complete days alone.
struct Insights {
    // The stretch, and how many of its days are complete.
    DateRange period;
    int days = 0;
    std::optional<BaseLoad> baseLoad;
    std::optional<PeakInsight> peaks;
    WeekInsight week;
    TariffShare share;
    NoShare noShare = NoShare::None;
    // The product that the shares are of.
    QString product;
    std::vector<UnusualDay> unusual;

    bool operator==(const Insights &) const = default;
};

// The insights into what the usage page has selected: its point or points, and the direction of the energy. Nothing is
// asked before load(); then it follows.
class InsightModel : public QObject {
    Q_OBJECT

public:
    enum class Span {
        LastYear, // the 365 days that end with yesterday
        Shown,    // the usage page's month or year; a day tells too little, so it is its month
    };

    struct Sources {
        const api::Clock &clock;
        CustomerModel &customer;
        ReadingsCache &readings;
        UsageModel &usage;
        SupplyTariffs &tariffs;
    };

    explicit InsightModel(const Sources &sources, QObject *parent = nullptr);
    ~InsightModel() override;

    Span span() const { return m_span; }
    void setSpan(Span span);
    DateRange period() const;

    const LoadStatus &status() const { return m_status; }
    // What is there so far, while loading too.
    const Insights &insights() const { return m_insights; }

    // Asks for the readings of the span and of the season around it. Again nothing once the account is another.
    void load();
    void reload();

Q_SIGNALS:
    void statusChanged();
    void insightsChanged();

private:
    // What is needed to reckon: the base load and what a day is compared with reach beyond the period.
    DateRange needed() const;
    void follow();
    void fetch(bool again);
    void onSettled(quint64 want, const LoadStatus &status);
    void onAccountChanged();
    void recompute();
    void recomputeShare(Insights &insights) const;

    Sources m_sources;
    Span m_span = Span::LastYear;
    LoadStatus m_status;
    Insights m_insights;
    DateRange m_asked;
    Flow m_askedFlow = Flow::Import;
    quint64 m_want = 0;
    bool m_isActive = false;
};

} // namespace denkiroku::models
