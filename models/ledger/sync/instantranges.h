// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/jst.h"

#include <cstdint>
#include <vector>

namespace denkiroku::models {

// A set of moments: stretches of time in order that neither touch nor overlap.
class InstantRanges {
public:
    InstantRanges() = default;
    InstantRanges(std::initializer_list<InstantRange> ranges);

    void add(const InstantRange &range);
    void add(const InstantRanges &other);
    void remove(const InstantRange &range);
    void remove(const InstantRanges &other);
    // Keeps only what lies in the range.
    void cutTo(const InstantRange &range);

    bool isEmpty() const { return m_ranges.empty(); }
    const std::vector<InstantRange> &ranges() const { return m_ranges; }
    bool contains(const InstantRange &range) const;
    std::int64_t halfHours() const;

    bool operator==(const InstantRanges &) const = default;

private:
    std::vector<InstantRange> m_ranges;
};

} // namespace denkiroku::models
