// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/decodeerror.h"
#include "api/transport/rawreply.h"
#include "api/transport/response.h"
#include "api/transport/result.h"

#include <simdjson.h>

namespace denkiroku::api {

// Reads an operation's data out of an answer. A refused field can break what the schema promises; then the refusal is
// the better explanation, and the result. Errors: that, or Malformed.
template <class Op>
Result<Response<typename Op::Data>> decodeReply(const RawReply &reply)
{
    const auto failed = [&reply](QString detail) {
        if (!reply.errors().empty())
            return Failure(reply.errors().front());
        return Failure(Error{.kind = ErrorKind::Malformed, .detail = std::move(detail)});
    };
    simdjson::ondemand::value data;
    if (!reply.hasDataObject() || reply.document()["data"].get(data))
        return failed(QStringLiteral("The answer has no data."));
    auto parsed = Op::parse(data);
    if (!parsed)
        return failed(parsed.error().path + QStringLiteral(": ") + parsed.error().message);
    return Response<typename Op::Data>{std::move(*parsed), reply.errors()};
}

} // namespace denkiroku::api
