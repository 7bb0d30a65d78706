// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/annualstatements.h"

#include "api/generated/account-annual-statements.h"
#include "api/transport/graphqlclient.h"
#include "models/nullable.h"

#include <QCoreApplication>

#include <algorithm>

namespace denkiroku::models {

namespace {

using api::op::AccountAnnualStatements;
using AnnualNode = AccountAnnualStatements::Data::Account::AnnualStatements::Edge::Node;

struct AnnualWords {
    Q_DECLARE_TR_FUNCTIONS(AnnualStatement)
};

AccountAnnualStatements::Variables variablesFor(const QString &account)
{
    // More than there are years of supply.
    return {.accountNumber = account, .first = api::PageSize::of<50>(), .after = {}};
}

template <class Visit>
void forEachStatement(const AccountAnnualStatements::Data &data, Visit visit)
{
    if (data.account && data.account->annualStatements)
        forEachNode(*data.account->annualStatements, visit);
}

AnnualStatement statementOf(const AnnualNode &node)
{
    AnnualStatement statement{.id = textOf(node.id)};
    if (node.periodStartsAt < node.periodEndsAt)
        statement.days = DateRange{jst::dateOf(node.periodStartsAt),
                                   jst::dateOf(node.periodEndsAt - std::chrono::seconds(1)).addDays(1)};
    statement.hasDocument = !textOf(node.pdfUrl).isEmpty();
    return statement;
}

QString nameOf(const AnnualStatement &statement)
{
    QStringList parts{AnnualWords::tr("Annual statement")};
    if (statement.days)
        parts << statement.days->from.toString(Qt::ISODate) << statement.days->lastDay().toString(Qt::ISODate);
    return safeFileName(parts.join(QLatin1Char(' ')), QStringLiteral("annual-statement.pdf"));
}

} // namespace

AnnualStatements::AnnualStatements(api::GraphQlClient &client, QObject *parent) : QObject(parent), m_client(client) {}

AnnualStatements::~AnnualStatements() = default;

void AnnualStatements::setAccount(const QString &number)
{
    if (number == m_account)
        return;
    m_calls.clear();
    m_documentCalls.clear();
    m_account = number;
    m_status = {};
    m_statements.clear();
    Q_EMIT changed();
}

void AnnualStatements::load()
{
    if (m_account.isEmpty() || m_status.isLoading() || m_status.state == LoadState::Ready)
        return;
    m_status.start();
    m_calls
        .hold(m_client.execute<AccountAnnualStatements>(variablesFor(m_account), api::Auth::Required,
                                                        api::Urgency::Background))
        .then(this, [this](const api::Result<api::Response<AccountAnnualStatements::Data>> &result) {
            if (!result) {
                if (result.error().kind == api::ErrorKind::Cancelled)
                    return;
                m_status.fail(result.error());
                Q_EMIT changed();
                return;
            }
            m_statements.clear();
            forEachStatement(result->data,
                             [this](const AnnualNode &node) { m_statements.push_back(statementOf(node)); });
            std::ranges::stable_sort(m_statements, std::ranges::greater(),
                                     [](const AnnualStatement &each) { return each.days ? each.days->from : QDate(); });
            m_status.finish(m_client.clock().now(), !m_statements.empty(), result->refusals);
            Q_EMIT changed();
        });
}

void AnnualStatements::open(const QString &id)
{
    m_documentCalls.clear();
    m_documentCalls.hold(m_client.execute<AccountAnnualStatements>(variablesFor(m_account)))
        .then(this, [this, id](const api::Result<api::Response<AccountAnnualStatements::Data>> &result) {
            if (!result) {
                if (result.error().kind != api::ErrorKind::Cancelled)
                    Q_EMIT failed(result.error());
                return;
            }
            bool isFound = false;
            forEachStatement(result->data, [&](const AnnualNode &node) {
                const QUrl address(textOf(node.pdfUrl), QUrl::StrictMode);
                if (isFound || textOf(node.id) != id || address.isEmpty() || !address.isValid())
                    return;
                isFound = true;
                take(statementOf(node), address);
            });
            if (!isFound)
                Q_EMIT failed({.kind = api::ErrorKind::NotFound, .code = QStringLiteral("DK-NO-DOCUMENT")});
        });
}

void AnnualStatements::take(const AnnualStatement &statement, const QUrl &address)
{
    m_documentCalls.hold(m_client.download(address))
        .then(this, [this, statement](const api::Result<QByteArray> &result) {
            if (result)
                Q_EMIT ready(statement, {*result, nameOf(statement)});
            else if (result.error().kind != api::ErrorKind::Cancelled)
                Q_EMIT failed(result.error());
        });
}

} // namespace denkiroku::models
