// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/balancehistory.h"

#include "api/generated/ledger-steps.h"
#include "api/transport/graphqlclient.h"
#include "models/nullable.h"

#include <QCoreApplication>

#include <algorithm>

namespace denkiroku::models {

namespace {

using api::op::LedgerSteps;
using LedgerData = LedgerSteps::Data::Account::Ledger;
using StepNode = LedgerData::Transactions::Edge::Node;

class BalanceWords {
    Q_DECLARE_TR_FUNCTIONS(Balance)
};

BalanceStep::Kind kindOfStep(const StepNode &node)
{
    if (node.as<StepNode::Charge>())
        return BalanceStep::Kind::Charge;
    if (node.as<StepNode::Credit>())
        return BalanceStep::Kind::Credit;
    if (node.as<StepNode::Payment>())
        return BalanceStep::Kind::Payment;
    return BalanceStep::Kind::Other;
}

std::optional<BalanceStep> stepOfNode(const StepNode &node)
{
    const auto amount = node->amounts ? yenOf(node->amounts->gross) : std::nullopt;
    if (!node->postedDate || !amount || node->isReversed)
        return std::nullopt;
    BalanceStep step{.id = textOf(node->id), .day = *node->postedDate, .kind = kindOfStep(node)};
    step.title = textOf(node->title);
    step.isHeld = node->isHeld.value_or(false);
    // Amounts are told without a sign: the type says which way they go. One of another type is left where it is.
    if (step.kind == BalanceStep::Kind::Charge)
        step.change = *amount;
    else if (step.kind != BalanceStep::Kind::Other)
        step.change = -*amount;
    if (step.isHeld)
        step.change = {};
    return step;
}

} // namespace

std::vector<BalanceStep> foldBack(std::vector<BalanceStep> newestFirst, Money owedNow)
{
    for (BalanceStep &step : newestFirst) {
        step.owedAfter = owedNow;
        owedNow = owedNow - step.change;
    }
    std::ranges::reverse(newestFirst);
    return newestFirst;
}

QString balanceKindText(BalanceStep::Kind kind)
{
    switch (kind) {
    case BalanceStep::Kind::Charge:
        return BalanceWords::tr("Charge");
    case BalanceStep::Kind::Credit:
        return BalanceWords::tr("Credit");
    case BalanceStep::Kind::Payment:
        return BalanceWords::tr("Payment");
    case BalanceStep::Kind::Other:
        break;
    }
    return BalanceWords::tr("Booking");
}

BalanceHistory::BalanceHistory(api::GraphQlClient &client, QObject *parent) : QObject(parent), m_client(client) {}

BalanceHistory::~BalanceHistory() = default;

void BalanceHistory::load(const QString &account)
{
    if (account.isEmpty() || (account == m_account && m_status.state != LoadState::Idle))
        return;
    clear();
    m_account = account;
    m_status.start();
    fetch({}, {});
    Q_EMIT changed();
}

void BalanceHistory::reload()
{
    const QString account = m_account;
    clear();
    load(account);
}

void BalanceHistory::clear()
{
    m_calls.clear();
    m_account.clear();
    m_status = {};
    m_ledgers.clear();
    m_steps.clear();
    m_refusals.clear();
    Q_EMIT changed();
}

void BalanceHistory::fetch(const QString &ledger, const std::optional<QString> &cursor)
{
    LedgerSteps::Variables variables{.accountNumber = m_account, .first = api::PageSize::of<99>(), .after = cursor};
    if (!ledger.isEmpty())
        variables.ledgerNumber = ledger;
    m_calls.hold(m_client.execute<LedgerSteps>(variables))
        .then(this, [this](const api::Result<api::Response<LedgerSteps::Data>> &result) {
            if (!result) {
                if (result.error().kind == api::ErrorKind::Cancelled)
                    return;
                m_status.fail(result.error());
                Q_EMIT changed();
                return;
            }
            m_refusals.insert(m_refusals.end(), result->refusals.begin(), result->refusals.end());
            take(result->data);
            goOn();
        });
}

template <class Data>
void BalanceHistory::take(const Data &data)
{
    if (!data.account)
        return;
    forEach(data.account->ledgers, [this](const LedgerData &given) {
        const QString number = textOf(given.number);
        if (!given.transactions || !given.affectsAccountBalance.value_or(true))
            return;
        auto ledger = std::ranges::find(m_ledgers, number, &Ledger::number);
        if (ledger == m_ledgers.end())
            ledger = m_ledgers.insert(m_ledgers.end(),
                                      {number, yenOf(given.amountOwedByCustomer).value_or(Money()), {}, {}});
        const auto before = ledger->newestFirst.size();
        forEachNode(*given.transactions, [&ledger](const StepNode &node) {
            const auto isKnown = [&ledger](const QString &id) {
                return !id.isEmpty() &&
                       std::ranges::find(ledger->newestFirst, id, &BalanceStep::id) != ledger->newestFirst.end();
            };
            if (auto step = stepOfNode(node); step && !isKnown(step->id))
                ledger->newestFirst.push_back(*std::move(step));
        });
        // A page that brings nothing new is the last, whatever it says.
        ledger->next = ledger->newestFirst.size() > before ? nextCursorOf(given.transactions->pageInfo) : std::nullopt;
    });
}

void BalanceHistory::goOn()
{
    for (Ledger &ledger : m_ledgers) {
        if (const auto next = std::exchange(ledger.next, std::nullopt)) {
            fetch(ledger.number, next);
            return;
        }
    }
    Money owed;
    std::vector<BalanceStep> all;
    for (const Ledger &ledger : m_ledgers) {
        owed += ledger.owed;
        all.insert(all.end(), ledger.newestFirst.begin(), ledger.newestFirst.end());
    }
    std::ranges::stable_sort(all, [](const BalanceStep &a, const BalanceStep &b) { return b.day < a.day; });
    m_steps = foldBack(std::move(all), owed);
    if (m_ledgers.empty() && !m_refusals.empty())
        m_status.fail(m_refusals.front());
    else
        m_status.finish(m_client.clock().now(), !m_steps.empty(), m_refusals);
    Q_EMIT changed();
}

} // namespace denkiroku::models
