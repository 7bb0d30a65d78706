// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace denkiroku::api {

// A query may be asked again when no answer came; a mutation never is.
enum class OperationKind : std::uint8_t { Query, Mutation };

// What is known of an operation without its types, e.g. to list or to check all of them.
struct OperationInfo {
    std::string_view name;
    OperationKind kind = OperationKind::Query;
    std::string_view document;
    // Selected fields, each counted once. An estimate: the supplier's formula is not public, its limit is 200 (NOTES).
    int complexity = 0;
};

} // namespace denkiroku::api
