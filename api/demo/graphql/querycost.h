// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/graphql/document.h"

#include <QJsonObject>

// What a query costs, reckoned from its text alone.
namespace denkiroku::api::demo {

// One for every field.
double complexityOf(const Document &document, const Operation &operation);

// The most nodes that the connections asked for can hold together. `variables`: as they were sent.
double nodesOf(const Document &document, const Operation &operation, const QJsonObject &variables);

} // namespace denkiroku::api::demo
