// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/operation.h"
#include "api/json/jsonvalue.h"
#include "api/transport/call.h"
#include "api/transport/rawanswer.h"

#include <QString>
#include <QStringList>

#include <optional>

// Going on from page to page along OperationInfo::page.
namespace denkiroku::api {

class GraphQlClient;

// Where the connections of an answer are: OperationPage::path with a position for each "[]". Empty for an operation
// that does not page, and for what is null.
QStringList connectionPaths(const OperationInfo &operation, const JsonValue &data);

// The cursor to ask for the page behind the last one of a connection. Nothing on the last page.
std::optional<QString> nextCursor(const JsonValue &data, const QString &connectionPath);

// `variables` for the page behind that cursor.
JsonValue variablesAfter(const OperationInfo &operation, const JsonValue &variables, const QString &cursor);

// The data with the edges of the same connection in `next` behind its own, and the page information of `next`.
JsonValue mergedPage(const JsonValue &data, const JsonValue &next, const QString &connectionPath);

// Runs an operation and asks for page after page, until each of its connections has come to its end or repeats a
// cursor. Errors: those of GraphQlClient::run() for the first page. What goes wrong later is added to
// RawAnswer::errors, and the pages before it stay. RawAnswer::raw is the first page's.
Call<RawAnswer> runAllPages(GraphQlClient &client, const OperationInfo &operation, const JsonValue &variables);

} // namespace denkiroku::api
