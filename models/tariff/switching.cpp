// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tariff/switching.h"

#include "api/generated/available-product-switch-dates.h"
#include "api/generated/product-eligible-status.h"
#include "api/transport/graphqlclient.h"
#include "models/nullable.h"

namespace denkiroku::models {

SwitchingModel::SwitchingModel(api::GraphQlClient &client, QObject *parent) : QObject(parent), m_client(client) {}

SwitchingModel::~SwitchingModel() = default;

void SwitchingModel::clear()
{
    m_calls.clear();
    m_question = {};
    m_status = {};
    m_isEligible.reset();
    m_days.clear();
    m_refusals.clear();
    Q_EMIT changed();
}

void SwitchingModel::ask(const Question &question)
{
    if (question == m_question && m_status.state != LoadState::Idle)
        return;
    clear();
    m_question = question;
    m_status.start();
    m_awaited = question.agreement ? 2 : 1;
    using Eligible = api::op::ProductEligibleStatus;
    m_calls
        .hold(m_client.execute<Eligible>(
            {.spin = question.spin, .accountNumber = question.account, .productCode = question.product}))
        .then(this, [this](const api::Result<api::Response<Eligible::Data>> &result) {
            if (!result && result.error().kind == api::ErrorKind::Cancelled)
                return;
            --m_awaited;
            if (!result)
                m_refusals.push_back(result.error());
            else if (result->data.productEligibleStatus)
                m_isEligible = result->data.productEligibleStatus->isUserEligible;
            settle();
        });
    using Dates = api::op::AvailableProductSwitchDates;
    if (question.agreement)
        m_calls.hold(m_client.execute<Dates>({.agreementId = *question.agreement}))
            .then(this, [this](const api::Result<api::Response<Dates::Data>> &result) {
                if (!result && result.error().kind == api::ErrorKind::Cancelled)
                    return;
                --m_awaited;
                if (!result)
                    m_refusals.push_back(result.error());
                else
                    forEach(result->data.availableProductSwitchDates, [this](QDate day) { m_days.push_back(day); });
                settle();
            });
    Q_EMIT changed();
}

void SwitchingModel::settle()
{
    if (m_awaited > 0)
        return;
    m_status.finish(m_client.clock().now(), m_isEligible || !m_days.empty(), m_refusals);
    Q_EMIT changed();
}

} // namespace denkiroku::models
