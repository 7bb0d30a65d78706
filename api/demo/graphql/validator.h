// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/graphql/coercion.h"
#include "api/demo/graphql/document.h"
#include "api/demo/graphql/schema.h"

#include <vector>

namespace denkiroku::api::demo {

// What GraphQL demands of a document before it is run: fields, arguments, types, fragments and variables that exist
// and fit. Left out: that fields merged under one key agree, because the generator has checked it for our operations.
std::vector<RequestError> validate(const Document &document, const Schema &schema);

} // namespace denkiroku::api::demo
