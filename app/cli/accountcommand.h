// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "models/account/customer.h"

#include <vector>

namespace denkiroku::models {
class Workspace;
}

namespace denkiroku::app {

// A command that gathers rows from one account after the other: all those of the sign-in, or a single one. What fails
// for one account does not hide the others.
class AccountCommand : public Command {
    Q_OBJECT

public:
    // `only` is an account's number, or empty for all. The workspace must be signed in and outlive the command.
    AccountCommand(models::Workspace &workspace, QString only, QObject *parent = nullptr);

    void start() override;

protected:
    // The account is selected; ends with next() or nextAfter().
    virtual void visit(const models::AccountEntry &account) = 0;

    models::Workspace &workspace() const { return m_workspace; }
    // Calls `then` when the properties of the selected account are there, or could not be had.
    void withProperties(std::function<void()> then);
    // Data to be printed for this account.
    void add(QStringList cells, json::Object row);
    // One row of JSON that takes several lines of the table.
    void addWithLines(std::vector<QStringList> lines, json::Object row);
    void setColumns(std::vector<TableColumn> columns) { m_table.columns = std::move(columns); }
    // A part that was refused.
    void refused(const std::vector<api::Error> &refusals);
    // This account, or what was being asked of it, came to nothing or only in part.
    void failed(const api::Error &error);

    void next();

    // All accounts were visited.
    virtual void complete(Answer answer) { Q_EMIT finished(answer); }

private:
    void choose();
    void visitNext();
    void finish();
    void say(const QString &sentence);

    models::Workspace &m_workspace;
    QString m_only;
    std::vector<models::AccountEntry> m_accounts;
    std::size_t m_at = 0;
    Table m_table;
    json::Array m_rows;
    QStringList m_sentences;
    std::vector<api::Error> m_failures;
    bool m_failedHere = false;
    bool m_anySucceeded = false;
    bool m_partial = false;
};

} // namespace denkiroku::app
