// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/usageseries.h"

#include <vector>

namespace denkiroku::models {
class ReadingsCache;
class UsageModel;
} // namespace denkiroku::models

namespace denkiroku::ui {

/// What is known of the period that a usage model compares with, slot by slot, over the same points. Asks for nothing:
/// the model has asked for what it compares.
class UsageCompared {
public:
    UsageCompared(const models::UsageModel &usage, const models::ReadingsCache &readings);

    /// Invalid where nothing is compared.
    const models::DateRange &period() const { return m_period; }
    const std::vector<models::UsageBucket> &buckets() const { return m_buckets; }

private:
    void add(std::vector<models::UsageBucket> more);

    models::DateRange m_period;
    std::vector<models::UsageBucket> m_buckets;
};

} // namespace denkiroku::ui
