// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/error.h"

#include <vector>

namespace denkiroku::api {

// What a GraphQL call brought: the data, and what the server refused of it. Both together are normal: a refused field
// is null in `data` and named by the path of its refusal.
template <class D>
struct Response {
    D data;
    std::vector<Error> refusals;
};

} // namespace denkiroku::api
