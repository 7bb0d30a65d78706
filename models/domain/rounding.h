// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/pricing.h"

#include <QStringList>

#include <vector>

namespace denkiroku::models {

// How an invoice gets from exact amounts to whole yen. Which way the supplier's invoices go is not published; several are
// usual, so a policy has a name and is found out by what explains the invoices.
struct RoundingPolicy {
    enum class Usage { Exact, WholeDropped, WholeNearest }; // a point's kWh in the period, or of each band
    enum class Lines { Exact, HundredthsDropped, HundredthsNearest, YenDropped };

    // For machines ("exact", "levy-dropped").
    const char *id = "";
    Usage usage = Usage::Exact;
    Lines lines = Lines::Exact;
    // The levy drops its fractions by itself, before the sum.
    bool dropsLevy = false;
    Fractions total = Fractions::Dropped;

    bool operator==(const RoundingPolicy &other) const { return qstrcmp(id, other.id) == 0; }
};

// Those that are known, the likeliest first.
const std::vector<RoundingPolicy> &roundingPolicies();
// Null for a name that is none.
const RoundingPolicy *findRoundingPolicy(const QString &id);
// What the policy does, in words.
QString roundingText(const RoundingPolicy &policy);

// The same with the policy applied to the usage, the lines and the levy; and what they come to, in whole yen.
struct RoundedPeriod {
    std::vector<PricedLine> lines;
    std::int64_t yen = 0;

    bool operator==(const RoundedPeriod &) const = default;
};
RoundedPeriod rounded(const PricedPeriod &period, const RoundingPolicy &policy);

} // namespace denkiroku::models
