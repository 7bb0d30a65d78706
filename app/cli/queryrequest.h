// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/operation.h"
#include "api/json/jsonvalue.h"
#include "app/core/options.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace denkiroku::app {

// What the command line says about one query.
struct QueryWords {
    QString name;
    // "name=value", in their order.
    QStringList variables;
    // A file that holds a JSON object of variables; empty for none.
    QString variablesFile;
    bool allPages = false;
};

// One of the registered queries with variables that fit it.
struct QueryRequest {
    Q_DECLARE_TR_FUNCTIONS(denkiroku::app::QueryRequest)

public:
    const api::OperationInfo *operation = nullptr;
    api::JsonValue variables;
    bool allPages = false;

    // Variables given one by one count before those of the file. Errors: Usage for a query that there is not, BadInput
    // for a file that cannot be read and for variables that are missing, unknown or of another type.
    static Checked<QueryRequest> make(const QueryWords &words);
};

} // namespace denkiroku::app
