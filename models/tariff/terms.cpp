// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tariff/terms.h"

#include "api/generated/terms-and-conditions-for-product.h"
#include "api/generated/terms-and-conditions.h"
#include "api/transport/graphqlclient.h"
#include "models/nullable.h"
#include "models/safelink.h"

namespace denkiroku::models {

namespace {

// Scalars that the schema may give as null or not: the generated type says.
QString given(const QString &text)
{
    return text;
}

QString given(const std::optional<QString> &text)
{
    return textOf(text);
}

template <class Data>
Terms termsOf(const Data &data)
{
    Terms terms;
    terms.name = given(data.name);
    terms.version = given(data.version);
    terms.effectiveFrom = data.effectiveFrom;
    terms.markdown = given(data.markdown);
    if constexpr (requires { data.text; }) {
        if (terms.markdown.isEmpty())
            terms.markdown = given(data.text);
    }
    terms.html = given(data.html);
    const QUrl pdf(given(data.pdfUrl), QUrl::StrictMode);
    if (isSafeLink(pdf))
        terms.pdf = pdf;
    return terms;
}

} // namespace

TermsModel::TermsModel(api::GraphQlClient &client, QObject *parent) : QObject(parent), m_client(client) {}

TermsModel::~TermsModel() = default;

void TermsModel::load(const QString &productCode)
{
    if (productCode == m_product && m_status.state != LoadState::Idle)
        return;
    clear();
    m_product = productCode;
    m_status.start();
    m_awaited = productCode.isEmpty() ? 1 : 2;
    if (!productCode.isEmpty())
        ask<api::op::TermsAndConditionsForProduct>({.productCode = productCode});
    ask<api::op::TermsAndConditions>({});
    Q_EMIT changed();
}

void TermsModel::reload()
{
    const QString product = m_product;
    clear();
    load(product);
}

void TermsModel::clear()
{
    m_calls.clear();
    m_product.clear();
    m_status = {};
    m_terms.clear();
    m_refusals.clear();
    Q_EMIT changed();
}

template <class Op>
void TermsModel::ask(const typename Op::Variables &variables)
{
    m_calls.hold(m_client.execute<Op>(variables))
        .then(this, [this](const api::Result<api::Response<typename Op::Data>> &result) {
            if (!result && result.error().kind == api::ErrorKind::Cancelled)
                return;
            --m_awaited;
            if (!result) {
                m_refusals.push_back(result.error());
            } else {
                m_refusals.insert(m_refusals.end(), result->refusals.begin(), result->refusals.end());
                if constexpr (requires { result->data.termsAndConditionsForProduct; })
                    forEach(result->data.termsAndConditionsForProduct,
                            [this](const auto &each) { m_terms.push_back(termsOf(each)); });
                else if (result->data.termsandconditions)
                    m_terms.push_back(termsOf(*result->data.termsandconditions));
            }
            settle();
        });
}

void TermsModel::settle()
{
    if (m_awaited > 0)
        return;
    if (m_terms.empty() && !m_refusals.empty())
        m_status.fail(m_refusals.front());
    else
        m_status.finish(m_client.clock().now(), !m_terms.empty(), m_refusals);
    Q_EMIT changed();
}

} // namespace denkiroku::models
