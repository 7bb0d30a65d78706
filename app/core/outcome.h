// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/error.h"
#include "app/core/exitcode.h"

#include <QString>

namespace denkiroku::app {

// What a whole call that failed so makes the program exit with.
ExitCode exitCodeFor(const api::Error &error);
// The same for signing in: wrong credentials leave nobody signed in (3); what else the API says is a refusal (5).
ExitCode signInExitCode(const api::Error &error);

// What happened and what to do, in the user's language, with the supplier's code where there is one.
QString sentenceFor(const api::Error &error);
// The same for a part that was refused.
QString sentenceForRefusal(const api::Error &error);

} // namespace denkiroku::app
