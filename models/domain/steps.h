// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/energy.h"
#include "models/domain/jst.h"

#include <optional>
#include <vector>

namespace denkiroku::models {

// A step of a stepped product: what a billing period's energy costs between two amounts.
struct Step {
    Energy from;
    // Nothing for the last one.
    std::optional<Energy> to;

    bool operator==(const Step &) const = default;
};

// The steps of a product and when they hold: prices are published in versions.
class StepTable {
public:
    struct Row {
        Step step;
        std::optional<Instant> validFrom;
        std::optional<Instant> validTo;

        bool operator==(const Row &) const = default;
    };

    StepTable() = default;
    explicit StepTable(std::vector<Row> rows) : m_rows(std::move(rows)) {}

    // In order. Empty when none hold then, or when they do not follow each other from zero to the last one.
    std::vector<Step> at(Instant moment) const;
    bool isEmpty() const { return m_rows.empty(); }

    bool operator==(const StepTable &) const = default;

private:
    std::vector<Row> m_rows;
};

} // namespace denkiroku::models
