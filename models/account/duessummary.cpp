// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/account/duessummary.h"

#include "api/generated/account-summary.h"
#include "api/generated/latest-konbini-payment-link.h"
#include "api/generated/payment-forecast.h"
#include "api/transport/endpoint.h"
#include "api/transport/graphqlclient.h"
#include "models/capabilities.h"
#include "models/nullable.h"

#include <algorithm>

namespace denkiroku::models {

namespace {

// How far ahead the supplier's forecast is asked.
constexpr int forecastDays = 92;

using api::op::AccountSummary;
using api::op::LatestKonbiniPaymentLink;
using api::op::PaymentForecast;

Balance balanceOf(const AccountSummary::Data::Account &account)
{
    Balance balance;
    balance.overdue = yenOf(account.overdueBalance);
    forEach(account.ledgers, [&balance](const AccountSummary::Data::Account::Ledger &ledger) {
        const auto owed = yenOf(ledger.amountOwedByCustomer);
        balance.ledgers.push_back({textOf(ledger.number), textOf(ledger.name), owed});
        if (owed && ledger.affectsAccountBalance.value_or(true))
            balance.owed = balance.owed.value_or(Money()) + *owed;
    });
    if (!balance.owed)
        balance.owed = -Money::fromYen(account.balance);
    if (account.billingOptions) {
        balance.periodStart = account.billingOptions->currentBillingPeriodStartDate;
        balance.periodEnd = account.billingOptions->currentBillingPeriodEndDate;
        balance.nextBillingDate = account.billingOptions->nextBillingDate;
    }
    return balance;
}

PaymentMethod methodOf(const std::optional<api::OpenEnum<api::schema::ScheduleType>> &method)
{
    const auto known = method ? method->known() : std::nullopt;
    if (!known)
        return PaymentMethod::Unknown;
    switch (*known) {
    case api::schema::ScheduleType::BacsTransfer:
        return PaymentMethod::BankTransfer;
    case api::schema::ScheduleType::CardPayment:
        return PaymentMethod::Card;
    case api::schema::ScheduleType::DirectDebit:
        return PaymentMethod::DirectDebit;
    case api::schema::ScheduleType::PaymentSlip:
        return PaymentMethod::PaymentSlip;
    }
    return PaymentMethod::Unknown;
}

} // namespace

DuesSummary::DuesSummary(api::GraphQlClient &client, QObject *parent) : QObject(parent), m_client(client) {}

DuesSummary::~DuesSummary() = default;

std::optional<NextPayment> DuesSummary::nextPayment() const
{
    const QDate today = jst::dateOf(m_client.clock().now());
    if (m_konbini) {
        return NextPayment{.source = NextPayment::Source::Konbini,
                           .date = m_konbini->dueDate,
                           .amount = {},
                           .method = PaymentMethod::Konbini,
                           .url = m_konbini->url,
                           .isOverdue = m_konbini->dueDate && *m_konbini->dueDate < today};
    }
    const auto ahead = [today](const ExpectedPayment &each) { return !each.date || *each.date >= today; };
    const auto next = std::ranges::find_if(m_forecast, ahead);
    if (next == m_forecast.cend())
        return std::nullopt;
    return NextPayment{.source = NextPayment::Source::Forecast,
                       .date = next->date,
                       .amount = next->amount,
                       .method = next->method,
                       .url = {},
                       .isOverdue = false};
}

void DuesSummary::setAccount(const QString &number)
{
    if (number == m_account)
        return;
    m_calls.clear();
    m_account = number;
    m_balanceStatus = {};
    m_konbiniStatus = {};
    m_forecastStatus = {};
    m_balance.reset();
    m_konbini.reset();
    m_forecast.clear();
    Q_EMIT changed();
}

void DuesSummary::load()
{
    if (m_balanceStatus.state == LoadState::Idle)
        reload();
}

void DuesSummary::reload()
{
    if (m_account.isEmpty())
        return;
    m_calls.clear();
    m_balanceStatus.start();
    m_konbiniStatus.start();
    m_forecastStatus.start();
    loadBalance();
    loadKonbini();
    loadForecast();
    Q_EMIT changed();
}

template <class Op, class Take>
void DuesSummary::ask(const typename Op::Variables &variables, LoadStatus DuesSummary::*status, Take take)
{
    m_calls.hold(m_client.execute<Op>(variables))
        .then(this, [this, status, take](const api::Result<api::Response<typename Op::Data>> &result) {
            if (!result) {
                if (result.error().kind == api::ErrorKind::Cancelled)
                    return;
                (this->*status).fail(result.error());
            } else if (const std::optional<bool> hasData = take(result->data); hasData || result->refusals.empty()) {
                (this->*status).finish(m_client.clock().now(), hasData.value_or(false), result->refusals);
            } else {
                (this->*status).fail(result->refusals.front());
            }
            Q_EMIT changed();
        });
}

void DuesSummary::loadBalance()
{
    ask<AccountSummary>({.accountNumber = m_account}, &DuesSummary::m_balanceStatus,
                        [this](const AccountSummary::Data &data) -> std::optional<bool> {
                            if (!data.account)
                                return std::nullopt;
                            m_balance = balanceOf(*data.account);
                            return true;
                        });
}

void DuesSummary::loadKonbini()
{
    if (const auto known = knownRefusal<LatestKonbiniPaymentLink>(m_capabilities, m_account)) {
        m_konbiniStatus.fail(*known);
        return;
    }
    ask<LatestKonbiniPaymentLink>({.accountNumber = m_account}, &DuesSummary::m_konbiniStatus,
                                  [this](const LatestKonbiniPaymentLink::Data &data) -> std::optional<bool> {
                                      m_konbini.reset();
                                      if (!data.latestKonbiniPaymentLink)
                                          return std::nullopt;
                                      // An address that no browser should be sent to is as good as none.
                                      const QUrl url(textOf(data.latestKonbiniPaymentLink->url), QUrl::StrictMode);
                                      if (!url.isValid() || !api::isAllowedUrl(url))
                                          return false;
                                      m_konbini = KonbiniLink{url, data.latestKonbiniPaymentLink->paymentDate};
                                      return true;
                                  });
}

void DuesSummary::loadForecast()
{
    const auto field = QStringLiteral("account.paginatedPaymentForecast");
    if (const auto known = knownRefusal<PaymentForecast>(m_capabilities, m_account, field)) {
        m_forecastStatus.fail(*known);
        return;
    }
    const api::op::PaymentForecast::Variables variables{
        .accountNumber = m_account,
        .dateTo = jst::dateOf(m_client.clock().now()).addDays(forecastDays),
        .first = api::PageSize::of<50>(),
    };
    ask<PaymentForecast>(variables, &DuesSummary::m_forecastStatus,
                         [this](const PaymentForecast::Data &data) -> std::optional<bool> {
                             if (!data.account || !data.account->paginatedPaymentForecast)
                                 return std::nullopt;
                             m_forecast.clear();
                             forEachNode(*data.account->paginatedPaymentForecast, [this](const auto &node) {
                                 m_forecast.push_back({node.date, yenOf(node.amount), methodOf(node.method)});
                             });
                             std::ranges::stable_sort(m_forecast, [](const auto &a, const auto &b) {
                                 return a.date.value_or(QDate(9999, 12, 31)) < b.date.value_or(QDate(9999, 12, 31));
                             });
                             return !m_forecast.empty();
                         });
}

} // namespace denkiroku::models
