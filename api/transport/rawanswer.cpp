// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transport/rawanswer.h"

#include "api/generated/operations.h"
#include "api/transport/rawreply.h"

#include <algorithm>

namespace denkiroku::api {

Result<RawAnswer> readRawAnswer(const RawReply &reply)
{
    const simdjson::padded_string_view bytes = reply.json();
    RawAnswer answer;
    answer.raw = QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
    answer.errors = reply.errors();
    const auto whole = JsonValue::parse(answer.raw);
    if (!whole)
        return Failure(Error{.kind = ErrorKind::Malformed, .detail = whole.error().message});
    answer.data = whole->value(u"data");
    if (!answer.data.isObject())
        return Failure(Error{.kind = ErrorKind::Malformed, .detail = QStringLiteral("The answer has no data.")});
    return answer;
}

const OperationInfo *findOperation(std::string_view name)
{
    const auto all = operations();
    const auto found = std::ranges::find(all, name, &OperationInfo::name);
    return found == all.end() ? nullptr : &*found;
}

const OperationInfo *findOperation(const QString &name)
{
    return findOperation(std::string_view(name.toStdString()));
}

} // namespace denkiroku::api
