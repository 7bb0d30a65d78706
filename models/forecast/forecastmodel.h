// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/forecast/forecast.h"
#include "models/loadstatus.h"

#include <QObject>
#include <QString>

#include <vector>

namespace denkiroku::api {
class Clock;
}

namespace denkiroku::models {

class BillingDates;
class CustomerModel;
class ReadingsCache;
class SupplyTariffs;

// The forecast of the selected place's points, or of all. Nothing is asked before load(); then it follows the selection
// and the readings that come.
class ForecastModel : public QObject {
    Q_OBJECT

public:
    struct Sources {
        const api::Clock &clock;
        CustomerModel &customer;
        SupplyTariffs &tariffs;
        ReadingsCache &readings;
        BillingDates &billing;
    };

    // Of one point; a refusal says why there is none.
    struct Point {
        QString spin;
        tl::expected<Forecast, NoForecast> forecast;
    };

    explicit ForecastModel(const Sources &sources, QObject *parent = nullptr);
    ~ForecastModel() override;

    void load();
    void reload();
    void clear();
    void setPolicy(const RoundingPolicy &policy);

    const LoadStatus &status() const { return m_status; }
    const std::vector<Point> &points() const { return m_points; }
    // Of those that can be told; nothing while there is none.
    const std::optional<Forecast> &all() const { return m_all; }

Q_SIGNALS:
    void changed();

private:
    void begin();
    void reckon();
    void follow();
    std::vector<DateRange> needed() const;

    Sources m_sources;
    LoadStatus m_status;
    RoundingPolicy m_policy;
    bool m_isActive = false;
    std::vector<quint64> m_wants;
    quint64 m_generation = 0;
    std::vector<Point> m_points;
    std::optional<Forecast> m_all;
};

} // namespace denkiroku::models
