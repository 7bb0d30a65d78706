// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/pages.h"

#include "api/transport/graphqlclient.h"

#include <QPointer>
#include <QSet>

#include <algorithm>

namespace denkiroku::api {

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString under(const QString &path, const QString &step)
{
    return path.isEmpty() ? step : path + u'.' + step;
}

void collect(const JsonValue &value, const QString &path, const QStringList &steps, QStringList &out)
{
    if (value.isNull())
        return;
    if (steps.isEmpty()) {
        out << path;
        return;
    }
    QString key = steps.constFirst();
    const bool each = key.endsWith(QLatin1String("[]"));
    if (each)
        key.chop(2);
    const auto below = value.value(key);
    const auto rest = steps.mid(1);
    if (!each) {
        collect(below, under(path, key), rest, out);
        return;
    }
    for (std::size_t i = 0; i < below.array().size(); ++i)
        collect(below.array()[i], under(under(path, key), QString::number(i)), rest, out);
}

// One run through all pages; deletes itself when done. A child of the client, so that it ends with it.
class PageRun final : public QObject {
public:
    PageRun(GraphQlClient &client, const OperationInfo &operation, JsonValue variables, CallSource<RawAnswer> source)
        : QObject(&client),
          m_client(client),
          m_operation(operation),
          m_variables(std::move(variables)),
          m_source(std::move(source))
    {
    }

    void start()
    {
        m_source.onCancel([self = QPointer<PageRun>(this)] {
            if (!self)
                return;
            self->m_scope.clear();
            self->deleteLater();
        });
        ask(m_variables, [this](const Result<RawAnswer> &result) {
            if (!result) {
                end(result);
                return;
            }
            m_answer = *result;
            m_connections = connectionPaths(m_operation, m_answer.data);
            goOn();
        });
    }

private:
    template <class F>
    void ask(const JsonValue &variables, F f)
    {
        m_scope.hold(m_client.run(m_operation, variables.toJson()))
            .then(this, [this, f](const Result<RawAnswer> &result) {
                if (!m_source.isFinished())
                    f(result);
            });
    }

    void goOn()
    {
        while (!m_connections.isEmpty()) {
            const auto cursor = nextCursor(m_answer.data, m_connections.constFirst());
            if (cursor && !m_seen.contains(*cursor)) {
                m_seen.insert(*cursor);
                askBehind(*cursor);
                return;
            }
            m_connections.removeFirst();
            m_seen.clear();
        }
        end(m_answer);
    }

    void askBehind(const QString &cursor)
    {
        ask(variablesAfter(m_operation, m_variables, cursor), [this](const Result<RawAnswer> &result) {
            if (!result) {
                m_answer.errors.push_back(result.error());
                end(m_answer);
                return;
            }
            m_answer.data = mergedPage(m_answer.data, result->data, m_connections.constFirst());
            // The other pages' refusals repeat those of the first one.
            for (const auto &error : result->errors) {
                if (std::ranges::find(m_answer.errors, error) == m_answer.errors.end())
                    m_answer.errors.push_back(error);
            }
            goOn();
        });
    }

    void end(const Result<RawAnswer> &result)
    {
        deleteLater();
        m_source.finish(result);
    }

    GraphQlClient &m_client;
    const OperationInfo m_operation;
    JsonValue m_variables;
    CallSource<RawAnswer> m_source;
    CallScope m_scope;
    RawAnswer m_answer;
    QStringList m_connections;
    QSet<QString> m_seen;
};

} // namespace

QStringList connectionPaths(const OperationInfo &operation, const JsonValue &data)
{
    QStringList paths;
    if (!operation.page.path.empty())
        collect(data, {}, toQString(operation.page.path).split(u'.'), paths);
    return paths;
}

std::optional<QString> nextCursor(const JsonValue &data, const QString &connectionPath)
{
    const auto info = data.at(connectionPath).value(u"pageInfo");
    const QString cursor = info.value(u"endCursor").text();
    return info.value(u"hasNextPage").toBool() && !cursor.isEmpty() ? std::optional(cursor) : std::nullopt;
}

JsonValue variablesAfter(const OperationInfo &operation, const JsonValue &variables, const QString &cursor)
{
    return variables.with(toQString(operation.page.afterVariable), JsonValue::fromString(cursor));
}

JsonValue mergedPage(const JsonValue &data, const JsonValue &next, const QString &connectionPath)
{
    const QString edgesPath = connectionPath + QStringLiteral(".edges");
    const QString infoPath = connectionPath + QStringLiteral(".pageInfo");
    JsonValue::Array edges = data.at(edgesPath).array();
    const auto &more = next.at(edgesPath).array();
    edges.insert(edges.end(), more.begin(), more.end());
    return data.with(edgesPath, JsonValue::fromArray(std::move(edges))).with(infoPath, next.at(infoPath));
}

Call<RawAnswer> runAllPages(GraphQlClient &client, const OperationInfo &operation, const JsonValue &variables)
{
    CallSource<RawAnswer> source;
    const auto call = source.call();
    auto *run = new PageRun(client, operation, variables, std::move(source));
    run->start();
    return call;
}

} // namespace denkiroku::api
