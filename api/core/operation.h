// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/decodeerror.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

class QByteArray;

namespace denkiroku::api {

// A query may be asked again when no answer came; a mutation never is.
enum class OperationKind : std::uint8_t { Query, Mutation };

// Which of the supplier's two servers answers (NOTES, 1).
enum class OperationEndpoint : std::uint8_t { Main, Auth };

// Where a person looks for it; `# group:` at the head of the operation's file.
enum class OperationGroup : std::uint8_t {
    Account,
    BillsAndPayments,
    UsageAndSupply,
    TariffAndProducts,
    Rewards,
    Messages,
    Properties,
    Organisation,
    Security,
    Screens,
    Other,
};

// One of an operation's variables; type and default as GraphQL writes them, an empty default is none.
struct OperationArgument {
    std::string_view name{};
    std::string_view type{};
    bool required = false;
    std::string_view defaultValue{};
};

// The one connection that two of the operation's variables page through. All empty where there is none, or more.
struct OperationPage {
    // Keys below `data`, e.g. "account.bills"; "[]" behind a key stands for a list, each of whose items has such a
    // connection of its own, e.g. "account.ledgers[].statements".
    std::string_view path{};
    std::string_view firstVariable{};
    std::string_view afterVariable{};
};

// What is known of an operation without its types, e.g. to list or to check all of them.
struct OperationInfo {
    std::string_view name{};
    OperationKind kind = OperationKind::Query;
    OperationEndpoint endpoint = OperationEndpoint::Main;
    OperationGroup group = OperationGroup::Other;
    std::string_view purpose{}; // a sentence or two for whoever chooses
    std::string_view rootField{};
    std::span<const OperationArgument> arguments{};
    std::string_view result{}; // the root field's type, as GraphQL writes it
    OperationPage page{};
    std::string_view document{};
    // Selected fields, each counted once. An estimate: the supplier's formula is not public, its limit is 200 (NOTES).
    int complexity = 0;
    // Reads an answer's `data` (JSON) with the operation's own parser; what does not fit the schema, if anything.
    std::optional<DecodeError> (*check)(const QByteArray &data) = nullptr;
};

} // namespace denkiroku::api
