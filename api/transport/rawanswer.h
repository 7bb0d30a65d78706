// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/operation.h"
#include "api/json/jsonvalue.h"
#include "api/transport/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace denkiroku::api {

class RawReply;

// The answer to an operation that was chosen when the program runs.
struct RawAnswer {
    // The object below "data".
    JsonValue data{};
    // What the server refused of it, each with its path and code; the data are then null there.
    std::vector<Error> errors{};
    // The whole answer as it came.
    QByteArray raw{};
};

// Errors: Malformed.
Result<RawAnswer> readRawAnswer(const RawReply &reply);

// The registered operation of that name, or null.
const OperationInfo *findOperation(std::string_view name);
const OperationInfo *findOperation(const QString &name);

} // namespace denkiroku::api
