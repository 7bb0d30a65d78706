// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transport/openanswer.h"

#include <cstddef>
#include <utility>

namespace denkiroku::api {

namespace {

// Larger ones are too rare to keep their buffers for.
constexpr std::size_t mostBytesKept = 4 * 1024 * 1024;

std::unique_ptr<simdjson::ondemand::parser> &spareParser()
{
    thread_local std::unique_ptr<simdjson::ondemand::parser> spare;
    return spare;
}

} // namespace

OpenAnswer::OpenAnswer() : m_parser(std::exchange(spareParser(), nullptr))
{
    if (!m_parser)
        m_parser = std::make_unique<simdjson::ondemand::parser>();
}

OpenAnswer::~OpenAnswer()
{
    auto &spare = spareParser();
    if (m_parser->capacity() <= mostBytesKept && (!spare || spare->capacity() < m_parser->capacity()))
        spare = std::move(m_parser);
}

simdjson::error_code OpenAnswer::open(simdjson::padded_string_view json)
{
    return m_parser->iterate(json).get(m_document);
}

simdjson::ondemand::document &OpenAnswer::fromStart()
{
    m_document.rewind();
    return m_document;
}

} // namespace denkiroku::api
