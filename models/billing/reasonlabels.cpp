// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/reasonlabels.h"

#include "api/generated/account-charge-reasons.h"
#include "api/generated/account-credit-reasons.h"
#include "api/transport/graphqlclient.h"
#include "models/nullable.h"

namespace denkiroku::models {

ReasonLabels::ReasonLabels(api::GraphQlClient &client, QObject *parent) : QObject(parent), m_client(client) {}

ReasonLabels::~ReasonLabels() = default;

void ReasonLabels::load()
{
    if (m_isAsked)
        return;
    m_isAsked = true;
    ask<api::op::AccountChargeReasons>();
    ask<api::op::AccountCreditReasons>();
}

void ReasonLabels::clear()
{
    m_calls.clear();
    m_isAsked = false;
    m_labels.clear();
}

template <class Op>
void ReasonLabels::ask()
{
    m_calls.hold(m_client.execute<Op>({}))
        .then(this, [this](const api::Result<api::Response<typename Op::Data>> &result) {
            if (!result)
                return;
            if constexpr (requires { result->data.accountChargeReasons; })
                take(result->data.accountChargeReasons);
            else
                take(result->data.accountCreditReasons);
            Q_EMIT changed();
        });
}

template <class Reasons>
void ReasonLabels::take(const Reasons &reasons)
{
    forEach(reasons, [this](const auto &reason) {
        const QString code = textOf(reason.code);
        const QString words = textOf(reason.display);
        if (!code.isEmpty() && !words.isEmpty())
            m_labels.insert(code, words);
    });
}

} // namespace denkiroku::models
