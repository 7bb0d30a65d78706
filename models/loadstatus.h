// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/error.h"
#include "models/domain/jst.h"

#include <QMetaType>

#include <optional>
#include <vector>

namespace denkiroku::models {

// Idle: nobody has asked yet (a page that is shown calls load()). Failed: `error` says why; what was there stays.
enum class LoadState { Idle, Loading, Ready, Failed };

// How one part of a page stands. Every model has one or more.
struct LoadStatus {
    LoadState state = LoadState::Idle;
    // Whether there is anything to show, old data included. Ready without data is the empty state.
    bool hasData = false;
    // Set when Failed.
    std::optional<api::Error> error;
    // Parts that the server refused while it answered the rest (partial data).
    std::vector<api::Error> refusals;
    // When what is shown was received.
    std::optional<Instant> asOf;
    // The last attempt found no connection: what is shown is old.
    bool offline = false;

    bool operator==(const LoadStatus &) const = default;

    bool isLoading() const { return state == LoadState::Loading; }
    // Nothing is under way and something was tried.
    bool isSettled() const { return state == LoadState::Ready || state == LoadState::Failed; }

    // The steps every loader takes. Data and their age stay through start and failure.
    void start();
    void finish(Instant now, bool withData, std::vector<api::Error> refused = {});
    void fail(const api::Error &why);
};

// Several parts of one thing: failed when one of them is, refused what any was, and as old as the oldest.
LoadStatus merged(const std::vector<LoadStatus> &parts);

} // namespace denkiroku::models

Q_DECLARE_METATYPE(denkiroku::models::LoadStatus)
