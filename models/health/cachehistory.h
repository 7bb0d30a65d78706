// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/healthhistory.h"

namespace denkiroku::models {

class ReadingsCache;

// From the readings held in memory: it asks for what was not asked yet, and knows of no earlier values.
class CacheHistory : public HealthHistory {
    Q_OBJECT

public:
    explicit CacheHistory(ReadingsCache &readings, QObject *parent = nullptr);
    ~CacheHistory() override;

    void follow(const Stretch &stretch) override;
    void leave() override;
    LoadStatus status() const override { return m_status; }
    std::vector<PointHistory> points() const override;

private:
    ReadingsCache &m_readings;
    Stretch m_stretch;
    LoadStatus m_status;
    quint64 m_want = 0;
};

} // namespace denkiroku::models
