// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/error.h"

#include <QString>

namespace denkiroku::models {

// An error as a person reads it, in the language of the moment.
struct ErrorText {
    // One sentence: what happened.
    QString what;
    // One sentence: what to do. Never empty.
    QString action;
    // For "details": the code, the kind and the server's own words, as plain text.
    QString detail;

    // Both sentences in a line.
    QString sentence() const;
};

// Decided by the code first, then by the kind (NOTES 9: types mislead).
ErrorText errorText(const api::Error &error);

// For a part of a page that was refused: "not available for your account", with the code as detail.
ErrorText refusalText(const api::Error &error);

} // namespace denkiroku::models
