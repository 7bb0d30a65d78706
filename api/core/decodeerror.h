// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace denkiroku::api {

// An answer that is not what the schema promises. Both texts are technical and hold nothing of the customer's: the
// path names fields (`account.bills.edges[3].node.id`), the message never repeats a value.
struct DecodeError {
    QString path;
    QString message;

    bool operator==(const DecodeError &) const = default;
};

template <class T>
using Decoded = tl::expected<T, DecodeError>;

} // namespace denkiroku::api
