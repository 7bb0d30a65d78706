// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/jst.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/timechart.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

namespace denkiroku::test {

inline const QDate kFirstDay(2024, 4, 1);

inline qint64 secondOf(QDate day)
{
    return models::jst::startOfDay(day).time_since_epoch().count();
}

/// Half-hours of whole days from 1 April 2024 in Tokyo, some of them missing, provisional or corrected.
inline ui::SlotSeries randomSeries(int slots, unsigned seed, double gaps = 0.05)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> amount(0.0F, 2.0F);
    std::uniform_real_distribution<double> chance(0.0, 1.0);
    ui::SlotSeries series;
    series.name = QStringLiteral("usage");
    series.firstSecond = secondOf(kFirstDay);
    for (int slot = 0; slot < slots; ++slot) {
        const bool missing = chance(random) < gaps;
        series.values.push_back(missing ? std::numeric_limits<float>::quiet_NaN() : amount(random));
        std::uint8_t flags = missing ? std::uint8_t(ui::BarFlag::Missing) : std::uint8_t(0);
        if (!missing && chance(random) < 0.02)
            flags |= std::uint8_t(ui::BarFlag::Corrected);
        if (!missing && slot > slots - 96)
            flags |= std::uint8_t(ui::BarFlag::Provisional);
        series.flags.push_back(flags);
    }
    return series;
}

inline ui::TimeChartData timeData(std::vector<ui::SlotSeries> series)
{
    ui::TimeChartData data;
    data.title = QStringLiteral("Usage");
    data.unit = QStringLiteral("kWh");
    data.series = std::move(series);
    return data;
}

inline ui::HeatMapData heatData(const ui::SlotSeries &series)
{
    ui::HeatMapData data;
    data.title = QStringLiteral("Pattern");
    data.unit = QStringLiteral("kWh");
    data.firstDay = kFirstDay;
    data.values = series.values;
    data.flags = series.flags;
    return data;
}

inline void showAt(QWidget &widget, const QSize &size)
{
    widget.resize(size);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

} // namespace denkiroku::test
