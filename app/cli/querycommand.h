// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/graphqlclient.h"
#include "app/cli/command.h"
#include "app/cli/queryrequest.h"

namespace denkiroku::app {

// `query`: runs one of the registered queries and shows what the API answered.
class QueryCommand final : public Command {
    Q_OBJECT

public:
    // The client must be signed in and outlive the command.
    QueryCommand(api::GraphQlClient &client, QueryRequest request, QObject *parent = nullptr);

    void start() override;

private:
    void take(const api::Result<api::RawAnswer> &result);

    api::GraphQlClient &m_client;
    QueryRequest m_request;
};

} // namespace denkiroku::app
