// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/paymentfacts.h"

#include "api/generated/account-refunds.h"
#include "api/generated/dunning-process.h"
#include "api/generated/live-payment-adequacy-calculation.h"
#include "api/generated/payment-instructions.h"
#include "api/generated/payment-requests.h"
#include "api/transport/graphqlclient.h"
#include "models/nullable.h"

#include <QCoreApplication>

#include <algorithm>

namespace denkiroku::models {

namespace {

namespace op = api::op;

class FactsWords {
    Q_DECLARE_TR_FUNCTIONS(PaymentFacts)
};

std::optional<QDate> validDate(int year, int month)
{
    const QDate day(year, month, 1);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

template <class Node>
PaymentInstruction instructionOf(const Node &node, const QString &type)
{
    PaymentInstruction instruction{
        .method = paymentMethodOf(type), .methodWord = type, .detail = {}, .status = node.status};
    QStringList parts;
    if constexpr (requires { node.cardPaymentNetwork; })
        parts << textOf(node.cardPaymentNetwork);
    parts << shortMask(textOf(node.maskedAccountIdentifier));
    if constexpr (requires { node.cardExpiryYear; }) {
        if (node.cardExpiryMonth && node.cardExpiryYear)
            instruction.lastMonth = validDate(*node.cardExpiryYear, *node.cardExpiryMonth);
    }
    parts.removeAll(QString());
    instruction.detail = parts.join(QLatin1Char(' '));
    return instruction;
}

std::vector<PaymentInstruction> instructionsOf(const op::PaymentInstructions::Data::Account &account)
{
    std::vector<PaymentInstruction> list;
    if (account.paymentInstructions)
        forEachNode(*account.paymentInstructions,
                    [&list](const auto &node) { list.push_back(instructionOf(node, textOf(node.instructionType))); });
    if (account.directDebitInstructions)
        forEachNode(*account.directDebitInstructions, [&list](const auto &node) {
            PaymentInstruction debit = instructionOf(node, node.instructionType);
            debit.isDirectDebit = true;
            // The same one stands in both lists.
            if (std::ranges::none_of(list, [&debit](const PaymentInstruction &each) {
                    return each.method == debit.method && each.detail.contains(debit.detail);
                }))
                list.push_back(std::move(debit));
        });
    return list;
}

RefundFacts refundsOf(const op::AccountRefunds::Data::Account &account)
{
    RefundFacts facts;
    facts.canRequest = account.canRequestRefund;
    if (account.requestRefundEligibility) {
        facts.canRequest = account.requestRefundEligibility->canRequestRefund;
        facts.reason = textOf(account.requestRefundEligibility->reason);
    }
    if (account.maximumRefund)
        facts.most = yenOf(account.maximumRefund->amount);
    if (account.repayments)
        forEachNode(*account.repayments, [&facts](const auto &node) {
            facts.repayments.push_back(
                {Money::fromYen(node.amount), node.paymentDate, wordOf(node.status), wordOf(node.reason)});
        });
    return facts;
}

Reminders remindersOf(const op::DunningProcess::Data::DunningProcess &process)
{
    Reminders reminders{.isActive = process.status.is(api::schema::DunningProcessStatus::Active)};
    reminders.since = process.startDate;
    reminders.nextStep = textOf(process.nextStep);
    forEach(process.actions, [&reminders](const auto &action) {
        if (action.actionedAt) {
            reminders.lastStep = action.stepName;
            reminders.lastStepOn = jst::dateOf(*action.actionedAt);
        } else if (!reminders.nextStepOn) {
            reminders.nextStep = action.stepName;
            reminders.nextStepOn = action.dueDate;
        }
    });
    return reminders;
}

} // namespace

QString instructionDetailText(const PaymentInstruction &instruction)
{
    if (!instruction.lastMonth)
        return instruction.detail;
    const QString until = FactsWords::tr("to %1/%2", "month and year that a card is valid to")
                              .arg(instruction.lastMonth->toString(QStringLiteral("MM")))
                              .arg(instruction.lastMonth->year());
    return instruction.detail.isEmpty() ? until : instruction.detail + QLatin1Char(' ') + until;
}

PaymentFacts::PaymentFacts(api::GraphQlClient &client, QObject *parent) : QObject(parent), m_client(client) {}

PaymentFacts::~PaymentFacts() = default;

bool PaymentFacts::isLoading() const
{
    return std::ranges::any_of(m_statuses, [](const LoadStatus &status) { return status.isLoading(); });
}

bool PaymentFacts::hasFailed() const
{
    return std::ranges::any_of(m_statuses, [](const LoadStatus &status) { return status.state == LoadState::Failed; });
}

void PaymentFacts::load(const QString &account, const QString &ledger)
{
    if (account.isEmpty() ||
        (account == m_account && ledger == m_ledger && m_statuses.front().state != LoadState::Idle))
        return;
    clear();
    m_account = account;
    m_ledger = ledger;
    askAll();
    Q_EMIT changed();
}

void PaymentFacts::reload()
{
    const QString account = m_account;
    const QString ledger = m_ledger;
    clear();
    load(account, ledger);
}

void PaymentFacts::clear()
{
    m_calls.clear();
    m_account.clear();
    m_ledger.clear();
    m_statuses = {};
    m_instructions.clear();
    m_refunds = {};
    m_reminders.reset();
    m_requests.clear();
    m_adequacy.reset();
    Q_EMIT changed();
}

template <class Op, class Take>
void PaymentFacts::ask(Part part, const typename Op::Variables &variables, Take take)
{
    m_statuses[part].start();
    m_calls.hold(m_client.execute<Op>(variables))
        .then(this, [this, part, take](const api::Result<api::Response<typename Op::Data>> &result) {
            if (!result && result.error().kind == api::ErrorKind::Cancelled)
                return;
            if (!result) {
                m_statuses[part].fail(result.error());
            } else {
                const bool has = take(result->data);
                if (!has && !result->refusals.empty())
                    m_statuses[part].fail(result->refusals.front());
                else
                    m_statuses[part].finish(m_client.clock().now(), has, result->refusals);
            }
            Q_EMIT changed();
        });
}

void PaymentFacts::askAll()
{
    ask<op::PaymentInstructions>(Instructions, {.accountNumber = m_account, .first = api::PageSize::of<20>()},
                                 [this](const op::PaymentInstructions::Data &data) {
                                     if (data.account)
                                         m_instructions = instructionsOf(*data.account);
                                     return !m_instructions.empty();
                                 });
    ask<op::AccountRefunds>(Refunds, {.accountNumber = m_account, .first = api::PageSize::of<20>()},
                            [this](const op::AccountRefunds::Data &data) {
                                if (data.account)
                                    m_refunds = refundsOf(*data.account);
                                return m_refunds != RefundFacts();
                            });
    ask<op::DunningProcess>(ReminderPart, {.accountNumber = m_account}, [this](const op::DunningProcess::Data &data) {
        if (data.dunningProcess)
            m_reminders = remindersOf(*data.dunningProcess);
        return m_reminders.has_value();
    });
    if (m_ledger.isEmpty())
        return;
    ask<op::PaymentRequests>(Requests, {.ledgerNumber = m_ledger, .first = api::PageSize::of<20>()},
                             [this](const op::PaymentRequests::Data &data) {
                                 if (data.paymentRequests && data.paymentRequests->paymentRequest)
                                     forEachNode(*data.paymentRequests->paymentRequest, [this](const auto &node) {
                                         m_requests.push_back(
                                             {node.expectedPaymentDate,
                                              yenOf(node.customerAmount ? node.customerAmount : node.totalAmount),
                                              textOf(node.paymentStatus)});
                                     });
                                 return !m_requests.empty();
                             });
    ask<op::LivePaymentAdequacyCalculation>(
        Adequacy, {.ledgerNumber = m_ledger, .first = api::PageSize::of<10>()},
        [this](const op::LivePaymentAdequacyCalculation::Data &data) {
            if (const auto &found = data.livePaymentAdequacyCalculation)
                m_adequacy =
                    PaymentAdequacy{yenOf(found->existingMonthlyAmount), yenOf(found->suggestedNewMonthlyAmount),
                                    yenOf(found->averageMonthlyCharge), found->reviewedOn};
            return m_adequacy.has_value();
        });
}

} // namespace denkiroku::models
