// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loadstatus.h"

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

} // namespace denkiroku::models
