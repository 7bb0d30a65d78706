// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loadstatus.h"

#include <algorithm>
#include <utility>

namespace denkiroku::models {

void LoadStatus::start()
{
    state = LoadState::Loading;
    error.reset();
}

void LoadStatus::finish(Instant now, bool withData, std::vector<api::Error> refused)
{
    state = LoadState::Ready;
    hasData = withData;
    error.reset();
    refusals = std::move(refused);
    asOf = now;
    offline = false;
}

void LoadStatus::fail(const api::Error &why)
{
    state = LoadState::Failed;
    error = why;
    offline = why.kind == api::ErrorKind::Offline;
}

LoadStatus merged(const std::vector<LoadStatus> &parts)
{
    if (parts.empty())
        return {};
    LoadStatus all = parts.front();
    for (std::size_t index = 1; index < parts.size(); ++index) {
        const LoadStatus &part = parts[index];
        if (part.state == LoadState::Failed || all.state == LoadState::Idle)
            all.state = part.state;
        all.hasData = all.hasData || part.hasData;
        all.error = all.error ? all.error : part.error;
        all.refusals.insert(all.refusals.end(), part.refusals.begin(), part.refusals.end());
        if (part.asOf)
            all.asOf = all.asOf ? std::min(all.asOf, part.asOf) : part.asOf;
        all.offline = all.offline || part.offline;
    }
    return all;
}

} // namespace denkiroku::models
