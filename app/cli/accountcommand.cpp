// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountcommand.h"

#include "app/core/outcome.h"
#include "models/workspace.h"

#include <algorithm>

namespace denkiroku::app {

AccountCommand::AccountCommand(models::Workspace &workspace, QString only, QObject *parent)
    : Command(parent), m_workspace(workspace), m_only(std::move(only))
{
}

void AccountCommand::start()
{
    auto &customer = m_workspace.customer();
    customer.load();
    await(
        &customer, &models::CustomerModel::statusChanged, [&customer] { return customer.status().isSettled(); },
        [this] { choose(); });
}

void AccountCommand::choose()
{
    const auto &customer = m_workspace.customer();
    const auto &status = customer.status();
    if (status.state == models::LoadState::Failed) {
        Q_EMIT finished(Answer::failure(status.error.value_or(api::Error{})));
        return;
    }
    refused(status.refusals);
    for (const auto &account : customer.accounts()) {
        if (m_only.isEmpty() || account.number == m_only)
            m_accounts.push_back(account);
    }
    if (m_accounts.empty() && !m_only.isEmpty()) {
        Q_EMIT finished(Answer::complaint(ExitCode::BadInput, tr("This sign-in has no such account.")));
        return;
    }
    visitNext();
}

void AccountCommand::visitNext()
{
    if (m_at == m_accounts.size()) {
        finish();
        return;
    }
    m_failedHere = false;
    m_workspace.customer().selectAccount(m_accounts[m_at].number);
    visit(m_accounts[m_at]);
}

void AccountCommand::next()
{
    m_anySucceeded = m_anySucceeded || !m_failedHere;
    ++m_at;
    visitNext();
}

void AccountCommand::withProperties(std::function<void()> then)
{
    auto &customer = m_workspace.customer();
    if (customer.propertiesStatus().state == models::LoadState::Idle)
        customer.load();
    await(
        &customer, &models::CustomerModel::propertiesStatusChanged,
        [&customer] { return customer.propertiesStatus().isSettled(); },
        [this, &customer, then = std::move(then)] {
            const auto &status = customer.propertiesStatus();
            if (status.state == models::LoadState::Failed)
                failed(status.error.value_or(api::Error{}));
            refused(status.refusals);
            then();
        });
}

void AccountCommand::add(QStringList cells, json::Object row)
{
    addWithLines({std::move(cells)}, std::move(row));
}

void AccountCommand::addWithLines(std::vector<QStringList> lines, json::Object row)
{
    std::move(lines.begin(), lines.end(), std::back_inserter(m_table.rows));
    m_rows.emplace_back(std::move(row));
}

void AccountCommand::refused(const std::vector<api::Error> &refusals)
{
    for (const auto &refusal : refusals) {
        m_partial = true;
        say(sentenceForRefusal(refusal));
    }
}

void AccountCommand::failed(const api::Error &error)
{
    m_failedHere = true;
    m_failures.push_back(error);
    say(sentenceFor(error));
}

// The same refusal often comes once for each supply point: it is said once.
void AccountCommand::say(const QString &sentence)
{
    if (!m_sentences.contains(sentence))
        m_sentences << sentence;
}

void AccountCommand::finish()
{
    Answer answer;
    answer.sentences = m_sentences;
    if (!m_failures.empty() && !m_anySucceeded && m_rows.empty()) {
        answer.code = exitCodeFor(m_failures.front());
    } else {
        answer.hasData = true;
        answer.code = m_partial || !m_failures.empty() ? ExitCode::Partial : ExitCode::Done;
        answer.json = std::move(m_rows);
        answer.table = std::move(m_table);
    }
    complete(std::move(answer));
}

} // namespace denkiroku::app
