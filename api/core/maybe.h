// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <utility>

namespace denkiroku::api {

struct NullValue {
    bool operator==(const NullValue &) const = default;
};

// Says "null" to a Maybe: `variables.after = nullValue;`
inline constexpr NullValue nullValue{};

// An input that may be left out, be null, or have a value. The API tells the first two apart: left out means the
// default, null means none.
template <class T>
class Maybe {
public:
    constexpr Maybe() = default;
    constexpr Maybe(NullValue) : m_null(true) {}
    constexpr Maybe(T value) : m_value(std::move(value)) {}
    // No value is "left out", which is what a caller without a cursor or a filter means.
    constexpr Maybe(std::optional<T> value) : m_value(std::move(value)) {}

    constexpr bool isAbsent() const { return !m_value && !m_null; }
    constexpr bool isNull() const { return m_null; }
    constexpr bool hasValue() const { return m_value.has_value(); }

    // Only when hasValue().
    constexpr const T &value() const { return *m_value; }
    constexpr const T &operator*() const { return *m_value; }
    constexpr const T *operator->() const { return &*m_value; }

    bool operator==(const Maybe &) const = default;

private:
    std::optional<T> m_value;
    bool m_null = false;
};

} // namespace denkiroku::api
