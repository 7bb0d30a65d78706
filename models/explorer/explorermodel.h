// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/jsonvalue.h"
#include "api/transport/call.h"
#include "api/transport/rawanswer.h"
#include "models/explorer/argumentform.h"
#include "models/explorer/jsontablemodel.h"
#include "models/explorer/jsontreemodel.h"
#include "models/explorer/operationlistmodel.h"
#include "models/loadstatus.h"

#include <QMap>
#include <QObject>
#include <QSet>

#include <optional>
#include <span>

namespace denkiroku::api {
class GraphQlClient;
}

namespace denkiroku::models {

class BillsModel;
class CustomerModel;
class DuesSummary;

// Any query of the registry, with values of the user's choice, and its answer in three forms. Nothing is asked before
// run(); a mutation cannot be chosen at all. Another account, or signing out, forgets the answer.
class ExplorerModel : public QObject {
    Q_OBJECT

public:
    // All of it outlives the model.
    struct Parts {
        api::GraphQlClient &client;
        CustomerModel &customer;
        DuesSummary &dues;
        BillsModel &bills;
        std::span<const api::OperationInfo> operations;
    };

    explicit ExplorerModel(const Parts &parts, QObject *parent = nullptr);
    ~ExplorerModel() override;

    OperationListModel &operations() { return m_operations; }
    JsonTreeModel &tree() { return m_tree; }
    JsonTableModel &table() { return m_table; }

    // Chooses an operation and forgets the answer of the one before. False where there is no such query.
    bool select(const QString &name);
    // Null before one is chosen.
    const api::OperationInfo *operation() const { return m_operation; }
    QString operationName() const;
    const std::vector<ArgumentField> &fields() const { return m_fields; }

    // What the form holds. An operation starts with what is known of the customer.
    const ArgumentValues &values() const { return m_values; }
    void setValues(const ArgumentValues &values);
    ArgumentJson arguments() const { return argumentJson(m_fields, m_values); }
    // What is known of the customer now is filled in wherever the form is still empty.
    void fillIn();

    // Asks. Nothing is asked while the form has problems, or while an answer is under way.
    void run();
    // Gives up what is under way; the answer before it stays.
    void cancel();
    // The next page of the answer's connection is put behind the pages that are there.
    bool canLoadMore() const;
    void loadMore();
    // Asks again for what failed: the further page, or the whole.
    void retry();
    // Whether what is under way is a further page.
    bool isLoadingMore() const { return m_loadingMore && m_status.isLoading(); }

    const LoadStatus &status() const { return m_status; }
    // The user gave up the last attempt.
    bool wasStopped() const { return m_stopped; }
    // Everything the last answer was refused, or the one error it ended with.
    std::vector<api::Error> errors() const;
    // What is below "data", all pages together. Null where there is none.
    const api::JsonValue &answer() const { return m_answer; }

    // What of the answer can be shown as a table, and which of it is.
    QStringList tablePaths() const { return m_tablePaths; }
    QString tablePath() const { return m_tablePath; }
    void showTable(const QString &path);

    // The answer as indented JSON.
    QByteArray json() const;
    // The request for another program, without the token. Empty while the form has problems.
    QString curl() const;

    // The words in the language of the moment.
    void retranslate();

Q_SIGNALS:
    // Another operation, and so another form.
    void operationChanged();
    void valuesChanged();
    void statusChanged();
    void answerChanged();
    // Another list of the answer is shown, or the same one has more rows.
    void tableChanged();

private:
    // Connection and cursor; both empty for the first page.
    using Page = std::pair<QString, QString>;

    KnownValues known() const;
    void forget();
    void ask(const QByteArray &variables, const Page &page);
    void take(const api::RawAnswer &answer, const Page &page);
    void fail(const api::Error &error);
    void showAnswer(const api::JsonValue &answer);
    std::optional<Page> nextPage() const;

    Parts m_parts;
    OperationListModel m_operations;
    JsonTreeModel m_tree;
    JsonTableModel m_table;
    const api::OperationInfo *m_operation = nullptr;
    std::vector<ArgumentField> m_fields;
    ArgumentValues m_values;
    LoadStatus m_status;
    // How it stood before what is under way, for when that is given up.
    LoadStatus m_before;
    bool m_stopped = false;
    bool m_loadingMore = false;
    api::JsonValue m_answer;
    // What the answer on screen was asked with.
    QByteArray m_variables;
    // Those behind the first that came.
    QSet<Page> m_pages;
    QStringList m_tablePaths;
    QString m_tablePath;
    quint64 m_generation = 0;
    api::CallScope m_calls;
};

} // namespace denkiroku::models
