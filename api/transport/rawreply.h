// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/openanswer.h"
#include "api/transport/result.h"

#include <QByteArray>

#include <memory>
#include <simdjson.h>
#include <vector>

namespace denkiroku::api {

// A GraphQL answer whose errors have been read and whose data have not.
class RawReply {
public:
    // Reads the envelope {"data": ..., "errors": [...]} in any order. Errors: Malformed if it is none (not JSON, cut
    // off, a page of HTML).
    static Result<RawReply> read(QByteArray body, int httpStatus);

    // In the order the server gave them; none is an answer without a refusal.
    const std::vector<Error> &errors() const { return m_errors; }
    // True when any root field of the data is not null.
    bool hasData() const { return m_hasData; }
    // True when there is a data object at all.
    bool hasDataObject() const { return m_hasDataObject; }

    // The bytes with the padding that simdjson wants behind them.
    simdjson::padded_string_view json() const;
    // The same at its beginning, for one reader at a time of all copies of this reply, which must outlive what is read.
    simdjson::ondemand::document &document() const { return m_open->fromStart(); }

private:
    simdjson::error_code readEnvelope(int httpStatus, bool &found);

    QByteArray m_bytes;
    std::shared_ptr<OpenAnswer> m_open;
    std::vector<Error> m_errors;
    bool m_hasData = false;
    bool m_hasDataObject = false;
};

} // namespace denkiroku::api
