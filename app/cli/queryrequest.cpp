// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/queryrequest.h"

#include "api/json/variables.h"
#include "api/transport/rawanswer.h"

#include <QFile>

namespace denkiroku::app {

namespace {

// Far beyond any variables, and little enough to be read at once.
constexpr qint64 maxFileBytes = 16LL * 1024 * 1024;

QString sentenceOf(const api::VariableProblem &problem)
{
    using Kind = api::VariableProblem::Kind;
    switch (problem.kind) {
    case Kind::NotAnObject:
        break;
    case Kind::NotAPair:
        return QueryRequest::tr("--var wants name=value, not “%1”.").arg(problem.name);
    case Kind::Unknown:
        return QueryRequest::tr("This query has no variable “%1”.").arg(problem.name);
    case Kind::Missing:
        return QueryRequest::tr("The variable “%1” (%2) is missing. Give it with --var or --vars-file.")
            .arg(problem.name, problem.type);
    case Kind::BadValue:
        return QueryRequest::tr("The value of the variable “%1” is not of the type %2.")
            .arg(problem.name, problem.type);
    }
    return QueryRequest::tr("The file of --vars-file does not hold a JSON object.");
}

tl::unexpected<Complaint> complainOf(const api::VariableProblem &problem)
{
    return complain(ExitCode::BadInput, sentenceOf(problem));
}

Checked<api::JsonValue> readVariables(const QString &path)
{
    if (path.isEmpty())
        return api::JsonValue::fromObject({});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxFileBytes)
        return complain(ExitCode::BadInput, QueryRequest::tr("The file of --vars-file cannot be read."));
    const auto variables = api::JsonValue::parse(file.readAll());
    if (!variables || !variables->isObject())
        return complainOf({});
    return *variables;
}

} // namespace

Checked<QueryRequest> QueryRequest::make(const QueryWords &words)
{
    const auto *operation = api::findOperation(words.name);
    if (!operation || operation->kind != api::OperationKind::Query)
        return complain(ExitCode::Usage,
                        tr("There is no query “%1”. The command operations lists them.").arg(words.name));
    const auto fromFile = readVariables(words.variablesFile);
    if (!fromFile)
        return tl::unexpected(fromFile.error());
    const auto variables = api::variablesFromPairs(*operation, words.variables, *fromFile);
    if (!variables)
        return complainOf(variables.error());
    if (const auto problem = api::problemOf(*operation, *variables))
        return complainOf(*problem);
    QueryRequest request;
    request.operation = operation;
    request.variables = *variables;
    request.allPages = words.allPages;
    return request;
}

} // namespace denkiroku::app
