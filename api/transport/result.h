// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/error.h"

#include <tl/expected.hpp>

namespace denkiroku::api {

template <class T>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

// The value of a call that has nothing to say but that it is done.
struct Done {
    bool operator==(const Done &) const = default;
};

} // namespace denkiroku::api
