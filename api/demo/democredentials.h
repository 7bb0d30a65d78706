// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

// Who can sign in to the embedded Kraken. Fictitious, and no secret: resources/demo/FORMAT.md prints them too.
namespace denkiroku::api::demo {

inline constexpr std::string_view householdEmail = "hanako@example.com";
inline constexpr std::string_view businessEmail = "taro@example.com";
inline constexpr std::string_view demoPassword = "denkiroku-demo";

} // namespace denkiroku::api::demo
