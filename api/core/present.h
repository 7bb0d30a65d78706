// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <ranges>
#include <vector>

namespace denkiroku::api {

// The elements that are there, of a list whose elements may be null: one refused element leaves a null in its place.
template <class T>
auto present(const std::vector<std::optional<T>> &list)
{
    return list | std::views::filter([](const std::optional<T> &element) { return element.has_value(); }) |
           std::views::transform([](const std::optional<T> &element) -> const T & { return *element; });
}

// The same where the whole list may be null; then there are none.
template <class T>
auto present(const std::optional<std::vector<std::optional<T>>> &list)
{
    static const std::vector<std::optional<T>> none;
    return present(list ? *list : none);
}

// The view looks into the list, so the list has to outlive it.
template <class T>
void present(std::vector<std::optional<T>> &&) = delete;
template <class T>
void present(std::optional<std::vector<std::optional<T>>> &&) = delete;

} // namespace denkiroku::api
