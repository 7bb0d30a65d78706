// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/steps.h"

#include <algorithm>

namespace denkiroku::models {

std::vector<Step> StepTable::at(Instant moment) const
{
    std::vector<Step> steps;
    for (const Row &row : m_rows) {
        if ((!row.validFrom || *row.validFrom <= moment) && (!row.validTo || moment < *row.validTo))
            steps.push_back(row.step);
    }
    std::ranges::sort(steps, {}, &Step::from);
    Energy end;
    for (const Step &step : steps) {
        const bool isLast = &step == &steps.back();
        if (step.from != end || step.to.has_value() == isLast || (step.to && *step.to <= step.from))
            return {};
        end = step.to.value_or(end);
    }
    return steps;
}

} // namespace denkiroku::models
