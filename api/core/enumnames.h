// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

// The generated enums number their values from 0, in the order of their table of names.
namespace denkiroku::api {

template <class E, std::size_t Count>
std::string_view nameAt(const std::string_view (&names)[Count], E value) noexcept
{
    const auto index = static_cast<std::size_t>(value);
    return index < Count ? names[index] : std::string_view();
}

template <class E, std::size_t Count>
std::optional<E> valueNamed(const std::string_view (&names)[Count], std::string_view text) noexcept
{
    for (std::size_t index = 0; index < Count; ++index) {
        if (names[index] == text)
            return static_cast<E>(index);
    }
    return {};
}

} // namespace denkiroku::api
