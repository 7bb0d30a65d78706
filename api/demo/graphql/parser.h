// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/graphql/document.h"
#include "api/demo/graphql/lexer.h"

#include <string>

namespace denkiroku::api::demo {

// Reads an executable document (operations and fragments); type definitions in it are refused.
Parsed<Document> parseDocument(std::string source);

} // namespace denkiroku::api::demo
