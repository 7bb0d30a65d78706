// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace denkiroku::app::json {

struct Value;
using Array = std::vector<Value>;
// In the order in which it is to be read; QJsonObject would sort it.
using Object = std::vector<std::pair<const char *, Value>>;

// What the command line prints. There is no floating point in it: amounts are exact, as whole numbers or as decimal
// strings.
struct Value {
    Value() = default;
    Value(bool value) : data(value) {}
    Value(int value) : data(std::int64_t{value}) {}
    Value(std::int64_t value) : data(value) {}
    Value(const QString &value) : data(value) {}
    // It would become a bool.
    Value(const char *) = delete;
    Value(Array value) : data(std::move(value)) {}
    Value(Object value) : data(std::move(value)) {}
    template <class T>
    Value(const std::optional<T> &value)
    {
        if (value)
            *this = Value(*value);
    }

    std::variant<std::monostate, bool, std::int64_t, QString, Array, Object> data;
};

// UTF-8 with two spaces of indentation, objects of plain values on one line, and a line end.
QByteArray toJson(const Value &value);

} // namespace denkiroku::app::json
