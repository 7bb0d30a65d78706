// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/querycommand.h"

#include "api/json/pages.h"
#include "app/core/outcome.h"

namespace denkiroku::app {

QueryCommand::QueryCommand(api::GraphQlClient &client, QueryRequest request, QObject *parent)
    : Command(parent), m_client(client), m_request(std::move(request))
{
}

void QueryCommand::start()
{
    const auto &operation = *m_request.operation;
    if (m_client.urlOf(operation.endpoint).isEmpty()) {
        Q_EMIT finished(Answer::complaint(ExitCode::Usage,
                                          tr("The auth server answers this query: name it with --auth-endpoint.")));
        return;
    }
    const auto call = m_request.allPages ? api::runAllPages(m_client, operation, m_request.variables)
                                         : m_client.run(operation, m_request.variables.toJson());
    call.then(this, [this](const api::Result<api::RawAnswer> &result) { take(result); });
}

void QueryCommand::take(const api::Result<api::RawAnswer> &result)
{
    if (!result) {
        Q_EMIT finished(Answer::failure(result.error()));
        return;
    }
    Answer answer;
    answer.hasData = true;
    answer.document = result->data;
    answer.code = result->errors.empty() ? ExitCode::Done : ExitCode::Partial;
    for (const auto &error : result->errors) {
        const QString sentence =
            error.path.isEmpty() ? sentenceFor(error) : error.path + QStringLiteral(": ") + sentenceForRefusal(error);
        if (!answer.sentences.contains(sentence))
            answer.sentences << sentence;
    }
    Q_EMIT finished(answer);
}

} // namespace denkiroku::app
