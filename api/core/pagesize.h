// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <compare>
#include <optional>

namespace denkiroku::api {

// How many entries of a connection to ask for: 1 to 99, because the server refuses more (NOTES, Limits).
class PageSize {
public:
    static constexpr int least = 1;
    static constexpr int most = 99;

    constexpr PageSize() = default;

    // Checked when it is compiled: PageSize::of<50>()
    template <int Count>
    static constexpr PageSize of()
    {
        static_assert(Count >= least && Count <= most, "the server refuses such a page");
        return PageSize(Count);
    }

    // Nothing when out of range.
    static constexpr std::optional<PageSize> from(int count)
    {
        if (count < least || count > most)
            return {};
        return PageSize(count);
    }

    // The nearest size that the server accepts.
    static constexpr PageSize clamped(int count) { return PageSize(std::clamp(count, least, most)); }

    constexpr int count() const { return m_count; }

    auto operator<=>(const PageSize &) const = default;

private:
    constexpr explicit PageSize(int count) : m_count(count) {}

    int m_count = 50;
};

} // namespace denkiroku::api
