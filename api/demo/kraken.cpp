// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/kraken.h"

#include "api/demo/answers.h"
#include "api/demo/graphql/coercion.h"
#include "api/demo/graphql/executor.h"
#include "api/demo/graphql/parser.h"
#include "api/demo/graphql/querycost.h"
#include "api/demo/graphql/validator.h"
#include "api/demo/krakenerror.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace denkiroku::api::demo {

namespace {

QByteArray errorsAlone(const QJsonArray &errors)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("errors"), errors}}).toJson(QJsonDocument::Compact);
}

QByteArray requestError(const QString &message)
{
    return errorsAlone({QJsonObject{{QStringLiteral("message"), message}}});
}

QJsonObject errorAt(std::string_view source, const std::string &message, std::size_t offset)
{
    const Location place = locate(source, offset);
    return {{QStringLiteral("message"), QString::fromStdString(message)},
            {QStringLiteral("locations"),
             QJsonArray{QJsonObject{{QStringLiteral("line"), place.line}, {QStringLiteral("column"), place.column}}}}};
}

QJsonObject errorOf(const FieldError &error)
{
    return {{QStringLiteral("message"), error.message}, {QStringLiteral("extensions"), error.extensions}};
}

// The code of the supplier's limit that the query passes (NOTES, section 3), if any.
const char *limitPassed(const Document &document, const Operation &operation, const QJsonObject &variables)
{
    if (complexityOf(document, operation) > 200)
        return "KT-CT-1188";
    return nodesOf(document, operation, variables) > 10000 ? "KT-CT-1189" : nullptr;
}

QByteArray ran(const Schema &schema, const Document &document, const Operation &operation, const QJsonObject &variables,
               FieldSource &source)
{
    Executor executor(schema, document, variables, source);
    const std::string data = executor.run(operation);
    QByteArray out;
    out.reserve(static_cast<qsizetype>(data.size()) + 32);
    out.append("{\"data\":").append(data.data(), static_cast<qsizetype>(data.size()));
    if (!executor.errors().isEmpty())
        out.append(",\"errors\":").append(QJsonDocument(executor.errors()).toJson(QJsonDocument::Compact));
    return out.append('}');
}

QByteArray executed(const Schema &schema, const QJsonObject &body, FieldSource &source)
{
    std::string text = body.value(u"query").toString().toStdString();
    const auto document = parseDocument(text);
    if (!document)
        return errorsAlone({errorAt(text, document.error().message, document.error().offset)});
    QJsonArray invalid;
    for (const RequestError &error : validate(*document, schema))
        invalid.append(errorAt(document->source, error.message, error.offset));
    if (!invalid.isEmpty())
        return errorsAlone(invalid);
    const Operation *operation = document->operation(body.value(u"operationName").toString().toStdString());
    if (!operation)
        return requestError(QStringLiteral("Must provide the name of an operation of the document."));
    const QJsonObject sent = body.value(u"variables").toObject();
    if (const char *code = limitPassed(*document, *operation, sent))
        return errorsAlone({errorOf(krakenError(code))});
    const auto variables = coerceVariables(*operation, schema, sent);
    if (!variables)
        return errorsAlone({errorAt(document->source, variables.error().message, variables.error().offset)});
    return ran(schema, *document, *operation, *variables, source);
}

tl::expected<std::shared_ptr<const Schema>, QString> schemaResource(const QString &name)
{
    QFile file(QStringLiteral(":/denkiroku/demo/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return tl::make_unexpected(QStringLiteral("The schema %1 is missing.").arg(name));
    return Schema::read(file.readAll().toStdString()).map_error([&](const SyntaxError &error) {
        return QStringLiteral("The schema %1 does not read: %2").arg(name, QString::fromStdString(error.message));
    });
}

} // namespace

tl::expected<std::shared_ptr<Kraken>, QString> Kraken::fromResources()
{
    const auto api = schemaResource(QStringLiteral("oejp.graphql"));
    const auto auth = schemaResource(QStringLiteral("oejp-auth.graphql"));
    const auto world = World::readResources();
    if (!api || !auth || !world)
        return tl::make_unexpected(!api ? api.error() : !auth ? auth.error() : world.error());
    return std::make_shared<Kraken>(*api, *auth, *world);
}

Kraken::Kraken(std::shared_ptr<const Schema> api, std::shared_ptr<const Schema> auth,
               std::shared_ptr<const World> world)
    : m_apiSchema(std::move(api)), m_authSchema(std::move(auth)), m_world(std::move(world))
{
}

HttpAnswer Kraken::answer(const GraphQlRequest &request)
{
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    if (!body.isObject() || !body[u"query"].isString())
        return {400, requestError(QStringLiteral("Must provide query string."))};
    Answers source({*m_world, m_tokens, m_documents, request.now, request.baseUrl, userOf(request)});
    return {200, executed(request.server == Server::Api ? *m_apiSchema : *m_authSchema, body.object(), source)};
}

// All three forms of the header are taken, as the real API takes them (NOTES 2.2).
tl::expected<const User *, FieldError> Kraken::userOf(const GraphQlRequest &request) const
{
    if (!request.authorization || request.authorization->trimmed().isEmpty())
        return tl::make_unexpected(krakenError("KT-CT-1112"));
    QByteArray token = request.authorization->simplified();
    for (const QByteArrayView prefix : {QByteArrayView("jwt "), QByteArrayView("bearer ")}) {
        if (token.left(prefix.size()).compare(prefix, Qt::CaseInsensitive) == 0) {
            token.remove(0, prefix.size());
            break;
        }
    }
    const CheckedToken checked = m_tokens.check(token, request.now);
    if (checked.state == TokenState::Expired)
        return tl::make_unexpected(krakenError("KT-CT-1124"));
    const auto user = std::ranges::find(m_world->users(), checked.userId, &User::id);
    if (checked.state == TokenState::Foreign || user == m_world->users().end())
        return tl::make_unexpected(krakenError("KT-CT-1111"));
    return &*user;
}

std::optional<QByteArray> Kraken::document(const QString &id, const QString &token, Instant now)
{
    const auto texts = m_documents.find(id, token, now);
    if (!texts)
        return std::nullopt;
    return filledDocument(m_world->documentTemplate(), *texts);
}

} // namespace denkiroku::api::demo
