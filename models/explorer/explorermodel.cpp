// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explorer/explorermodel.h"

#include "api/json/pages.h"
#include "api/transport/graphqlclient.h"
#include "models/account/customermodel.h"
#include "models/account/duessummary.h"
#include "models/billing/billsmodel.h"
#include "models/explorer/answertext.h"

namespace denkiroku::models {

using api::JsonValue;

ExplorerModel::ExplorerModel(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_operations(parts.operations)
{
    connect(&parts.customer, &CustomerModel::accountChanged, this, [this] {
        forget();
        if (!m_operation)
            return;
        m_values = suggestedValues(*m_operation, known());
        Q_EMIT valuesChanged();
    });
}

ExplorerModel::~ExplorerModel()
{
    ++m_generation;
}

QString ExplorerModel::operationName() const
{
    return m_operation ? QString::fromUtf8(m_operation->name.data(), static_cast<qsizetype>(m_operation->name.size()))
                       : QString();
}

KnownValues ExplorerModel::known() const
{
    const CustomerModel &customer = m_parts.customer;
    KnownValues known{.accountNumber = customer.accountNumber(),
                      .ledgerNumber = {},
                      .propertyId = customer.propertyId(),
                      .spin = {},
                      .supplyPointId = {},
                      .billId = {},
                      .billIdentifier = {},
                      .today = jst::dateOf(m_parts.client.clock().now())};
    if (known.propertyId.isEmpty() && !customer.properties().empty())
        known.propertyId = customer.properties().front().id;
    if (const auto points = customer.points(Flow::Import); !points.empty()) {
        known.spin = points.front().spin;
        known.supplyPointId = points.front().id;
    }
    if (const auto &balance = m_parts.dues.balance(); balance && !balance->ledgers.empty())
        known.ledgerNumber = balance->ledgers.front().number;
    if (const auto &bills = m_parts.bills.rows(); !bills.empty()) {
        known.billId = bills.front().id;
        known.billIdentifier = bills.front().identifier;
    }
    return known;
}

bool ExplorerModel::select(const QString &name)
{
    const api::OperationInfo *operation = m_operations.find(name);
    if (!operation)
        return false;
    if (operation == m_operation)
        return true;
    m_operation = operation;
    m_fields = argumentFields(*operation);
    m_values = suggestedValues(*operation, known());
    forget();
    Q_EMIT operationChanged();
    return true;
}

void ExplorerModel::setValues(const ArgumentValues &values)
{
    if (values == m_values)
        return;
    m_values = values;
    Q_EMIT valuesChanged();
}

void ExplorerModel::fillIn()
{
    if (!m_operation)
        return;
    ArgumentValues values = m_values;
    const ArgumentValues suggested = suggestedValues(*m_operation, known());
    for (auto one = suggested.cbegin(); one != suggested.cend(); ++one) {
        if (values.value(one.key()).isEmpty())
            values.insert(one.key(), one.value());
    }
    setValues(values);
}

void ExplorerModel::forget()
{
    ++m_generation;
    m_calls.clear();
    m_status = {};
    m_stopped = false;
    m_loadingMore = false;
    m_variables.clear();
    m_pages.clear();
    m_tablePath.clear();
    showAnswer({});
    Q_EMIT statusChanged();
}

void ExplorerModel::run()
{
    if (!m_operation || m_status.isLoading())
        return;
    const ArgumentJson variables = arguments();
    if (!variables.problems.empty())
        return;
    m_loadingMore = false;
    ask(variables.json, Page());
}

void ExplorerModel::ask(const QByteArray &variables, const Page &page)
{
    m_before = m_status;
    m_stopped = false;
    m_status.start();
    const quint64 generation = ++m_generation;
    const auto call = m_calls.hold(m_parts.client.run(*m_operation, variables));
    call.then(this, [this, generation, variables, page](const api::Result<api::RawAnswer> &result) {
        if (generation != m_generation)
            return;
        if (!result) {
            fail(result.error());
            return;
        }
        if (page == Page())
            m_variables = variables;
        take(*result, page);
    });
    Q_EMIT statusChanged();
}

void ExplorerModel::take(const api::RawAnswer &answer, const Page &page)
{
    std::vector<api::Error> refusals;
    if (page == Page()) {
        m_pages.clear();
        showAnswer(answer.data);
    } else {
        m_pages.insert(page);
        refusals = m_before.refusals;
        showAnswer(api::mergedPage(m_answer, answer.data, page.first));
    }
    refusals.insert(refusals.end(), answer.errors.begin(), answer.errors.end());
    // An object without a member tells nothing.
    const bool hasData = !m_answer.object().empty();
    m_status.finish(m_parts.client.clock().now(), hasData, std::move(refusals));
    Q_EMIT statusChanged();
}

void ExplorerModel::fail(const api::Error &error)
{
    m_status.fail(error);
    Q_EMIT statusChanged();
}

void ExplorerModel::cancel()
{
    if (!m_status.isLoading())
        return;
    ++m_generation;
    m_calls.clear();
    m_status = m_before;
    m_stopped = true;
    Q_EMIT statusChanged();
}

std::optional<ExplorerModel::Page> ExplorerModel::nextPage() const
{
    if (!m_operation)
        return {};
    for (const QString &connection : api::connectionPaths(*m_operation, m_answer)) {
        const auto cursor = api::nextCursor(m_answer, connection);
        // A server that repeats a cursor would be asked for ever.
        if (cursor && !m_pages.contains({connection, *cursor}))
            return Page(connection, *cursor);
    }
    return {};
}

bool ExplorerModel::canLoadMore() const
{
    return !m_status.isLoading() && nextPage().has_value();
}

void ExplorerModel::loadMore()
{
    const auto next = nextPage();
    const auto variables = JsonValue::parse(m_variables);
    if (!next || !variables || m_status.isLoading())
        return;
    m_loadingMore = true;
    ask(api::variablesAfter(*m_operation, *variables, next->second).toJson(), *next);
}

void ExplorerModel::retry()
{
    if (m_loadingMore && canLoadMore())
        loadMore();
    else
        run();
}

std::vector<api::Error> ExplorerModel::errors() const
{
    std::vector<api::Error> all = m_status.refusals;
    if (m_status.error)
        all.insert(all.begin(), *m_status.error);
    return all;
}

void ExplorerModel::showAnswer(const JsonValue &answer)
{
    m_answer = answer;
    m_tree.setValue(answer);
    m_tablePaths = models::tablePaths(answer);
    if (!m_tablePaths.contains(m_tablePath)) {
        m_tablePath = m_tablePaths.value(0);
        // The first list that has something in it, unless the operation pages: then that.
        QString paged;
        if (m_operation)
            paged =
                QString::fromUtf8(m_operation->page.path.data(), static_cast<qsizetype>(m_operation->page.path.size()));
        for (const QString &path : std::as_const(m_tablePaths)) {
            if (path == paged || (paged.isEmpty() && !tableRows(answer, path).empty())) {
                m_tablePath = path;
                break;
            }
        }
    }
    m_table.setRows(m_tablePaths.isEmpty() ? JsonValue::Array() : tableRows(answer, m_tablePath));
    Q_EMIT answerChanged();
    Q_EMIT tableChanged();
}

void ExplorerModel::showTable(const QString &path)
{
    if (path == m_tablePath || !m_tablePaths.contains(path))
        return;
    m_tablePath = path;
    m_table.setRows(tableRows(m_answer, path));
    Q_EMIT tableChanged();
}

QByteArray ExplorerModel::json() const
{
    constexpr int indent = 2;
    return m_answer.toJson(indent) + '\n';
}

QString ExplorerModel::curl() const
{
    const ArgumentJson variables = arguments();
    if (!m_operation || !variables.problems.empty())
        return {};
    const api::Secret body = api::GraphQlClient::requestBody(m_operation->document, m_operation->name, variables.json);
    return curlCommand(m_parts.client.urlOf(m_operation->endpoint), body.utf8().toByteArray());
}

void ExplorerModel::retranslate()
{
    m_operations.retranslate();
    m_tree.retranslate();
    m_table.retranslate();
}

} // namespace denkiroku::models
