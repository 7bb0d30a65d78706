// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/graphql/fieldsource.h"
#include "api/demo/series.h"

#include <cstdint>
#include <vector>

namespace denkiroku::api::demo {

// Half-hours as rows of ElectricityHalfHourReading (resources/demo/FORMAT.md, "Readings").
class ReadingRows final : public Rows {
public:
    // The series must outlive the rows.
    ReadingRows(const Series &series, std::vector<std::uint32_t> slots);

    std::string_view typeName() const override;
    std::size_t size() const override { return m_slots.size(); }
    bool append(std::string &out, std::size_t row, std::string_view field) const override;

private:
    const Series &m_series;
    std::vector<std::uint32_t> m_slots;
};

} // namespace denkiroku::api::demo
