// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <string_view>

namespace denkiroku::models {

// What a person reads for one code, in English; translated in the context "ErrorText" when it is shown. What kind of
// error the code is stands in api/transport/errorcatalogue.
struct ErrorSentences {
    std::string_view code;
    const char *what;
    // Null where the kind says it better (how long to wait).
    const char *action;
};

// Sign-in, limits, and this program's own codes ("DK-...").
std::span<const ErrorSentences> platformSentences();
// What belongs to one area of the API.
std::span<const ErrorSentences> areaSentences();

// Null for a code that no table knows: then the kind decides.
const ErrorSentences *sentencesOf(const QString &code);

} // namespace denkiroku::models
