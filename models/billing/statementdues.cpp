// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/statementdues.h"

#include "api/generated/statement-due-dates.h"
#include "api/transport/graphqlclient.h"
#include "models/capabilities.h"
#include "models/nullable.h"

#include <algorithm>
#include <utility>

namespace denkiroku::models {

using api::op::StatementDueDates;

StatementDues::StatementDues(api::GraphQlClient &client, QObject *parent) : QObject(parent), m_client(client) {}

StatementDues::~StatementDues() = default;

void StatementDues::start(const QString &account)
{
    m_calls.clear();
    m_account = account;
    m_open.clear();
    m_seen.clear();
    fetch({});
}

void StatementDues::fetchMore()
{
    if (m_open.empty() || m_status.isLoading())
        return;
    const Place next = m_open.front();
    m_open.erase(m_open.begin());
    fetch(next);
}

void StatementDues::clear()
{
    m_calls.clear();
    m_account.clear();
    m_open.clear();
    m_seen.clear();
    m_dues.clear();
    m_status = {};
    Q_EMIT changed();
}

const StatementDue *StatementDues::find(const QString &id, const QString &identifier) const
{
    for (const QString &key : {id, identifier}) {
        const auto found = key.isEmpty() ? m_dues.constEnd() : m_dues.constFind(key);
        if (found != m_dues.cend())
            return &*found;
    }
    return nullptr;
}

void StatementDues::fetch(const Place &place)
{
    m_status.start();
    if (const auto known = knownRefusal<StatementDueDates>(m_capabilities, m_account)) {
        m_status.fail(*known);
        Q_EMIT changed();
        return;
    }
    StatementDueDates::Variables variables{.accountNumber = m_account, .first = api::PageSize::of<50>(), .after = {}};
    if (!place.cursor.isEmpty())
        variables.after = place.cursor;
    m_calls.hold(m_client.execute<StatementDueDates>(variables))
        .then(this, [this, place](const api::Result<api::Response<StatementDueDates::Data>> &result) {
            if (!result) {
                if (result.error().kind == api::ErrorKind::Cancelled)
                    return;
                m_status.fail(result.error());
            } else {
                take(place, result->data);
                m_status.finish(m_client.clock().now(), !m_dues.isEmpty(), result->refusals);
            }
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

template <class Data>
void StatementDues::take(const Place &place, const Data &data)
{
    if (!data.account)
        return;
    // A cursor belongs to one ledger, but is sent for all of them: the others' answers to it say nothing.
    forEach(data.account->ledgers, [this, &place](const auto &ledger) {
        const QString number = textOf(ledger.number);
        if (ledger.statements && (place.ledger.isEmpty() || place.ledger == number))
            takeLedger(number, *ledger.statements);
    });
}

template <class Statements>
void StatementDues::takeLedger(const QString &ledger, const Statements &statements)
{
    forEachNode(statements, [this](const auto &node) {
        StatementDue due;
        due.identifier = textOf(node.identifier);
        due.date = node.paymentDueDate;
        due.charges = node.totalCharges ? yenOf(node.totalCharges->grossTotal) : std::nullopt;
        if (const auto &position = node.documentDebtPosition) {
            if (!due.date && position->dueDate.isValid())
                due.date = position->dueDate;
            due.expected = Money::fromYen(position->expectedAmount);
            due.remaining = Money::fromYen(position->remainingAmount);
        }
        if (node.id)
            m_dues.insert(QString::number(*node.id), due);
        if (!due.identifier.isEmpty())
            m_dues.insert(due.identifier, due);
    });
    const auto next = nextCursorOf(statements.pageInfo);
    if (!next || ledger.isEmpty())
        return;
    const Place place{ledger, *next};
    if (std::ranges::find(m_seen, place) == m_seen.cend()) {
        m_seen.push_back(place);
        m_open.push_back(place);
    }
}

} // namespace denkiroku::models
