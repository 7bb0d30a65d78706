// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <simdjson.h>

namespace denkiroku::api {

// An answer that simdjson has gone through once, to be read as often as needed: the first pass over the bytes costs a
// quarter of all reading. Its buffers, several times the answer's size, come from the thread's answer before, because
// fresh memory costs more than the reading. A thread reads one answer at a time.
class OpenAnswer {
public:
    OpenAnswer();
    ~OpenAnswer();
    OpenAnswer(const OpenAnswer &) = delete;
    OpenAnswer &operator=(const OpenAnswer &) = delete;

    // `json` must outlive what is read.
    simdjson::error_code open(simdjson::padded_string_view json);
    // At its beginning. Only after open() succeeded; what was read before out of it is then no longer to be touched.
    simdjson::ondemand::document &fromStart();

private:
    std::unique_ptr<simdjson::ondemand::parser> m_parser;
    simdjson::ondemand::document m_document;
};

} // namespace denkiroku::api
