// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/jsonvalue.h"
#include "api/transport/error.h"
#include "app/cli/json.h"
#include "app/cli/table.h"
#include "app/core/exitcode.h"

#include <QStringList>

#include <optional>

namespace denkiroku::app {

// What a command ends with. The table and the JSON are the same data in two forms; one of them is printed.
struct Answer {
    ExitCode code = ExitCode::Done;
    // False where the command came to nothing: then only the sentences are printed.
    bool hasData = false;
    json::Value json{};
    Table table{};
    // Data that are JSON already; then the two above are left empty.
    std::optional<api::JsonValue> document{};
    // For standard error, in the user's language.
    QStringList sentences{};

    static Answer failure(const api::Error &error);
    static Answer complaint(ExitCode code, const QString &sentence);
};

// Data to standard output, sentences to standard error.
void print(const Answer &answer, bool asJson);

} // namespace denkiroku::app
