// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transport/exchange.h"

#include "api/transport/errorcatalogue.h"
#include "api/transport/graphqlclient.h"
#include "api/transport/refusal.h"
#include "api/transport/transmissions.h"

#include <QLoggingCategory>
#include <QPointer>

#include <algorithm>

namespace denkiroku::api {

namespace {

// Operation, status, time and code only: never a token, a body, an address or the server's words.
Q_LOGGING_CATEGORY(lcTransport, "denkiroku.transport", QtWarningMsg)

const Error *find(const std::vector<Error> &errors, bool (*matches)(const Error &))
{
    const auto found = std::ranges::find_if(errors, matches);
    return found == errors.end() ? nullptr : &*found;
}

bool saysExpired(const Error &error)
{
    // 401 without a code, and "no header" where one was sent, are the same news from another layer.
    return isExpiredToken(error.code) || error.code == QLatin1String("KT-CT-1112") ||
           (error.code.isEmpty() && error.kind == ErrorKind::SignedOut);
}

bool saysDoubtful(const Error &error)
{
    return isDoubtfulToken(error.code);
}

// The server's own refusal of a field. A 403 without a code may be anybody's on the way.
bool isRefusal(const Error &error)
{
    return !error.code.isEmpty() && (error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::Disabled);
}

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

Exchange::Exchange(GraphQlClient &client, RawRequest request, CallSource<RawReply> source)
    : QObject(&client), m_client(client), m_request(std::move(request)), m_source(std::move(source))
{
}

Call<RawReply> Exchange::start(GraphQlClient &client, RawRequest request)
{
    CallSource<RawReply> source;
    const auto call = source.call();
    auto *exchange = new Exchange(client, std::move(request), source);
    source.onCancel([exchange = QPointer(exchange)] {
        if (!exchange)
            return;
        exchange->m_scope.clear();
        exchange->deleteLater();
    });
    exchange->begin();
    return call;
}

void Exchange::begin()
{
    m_elapsed.start();
    if (m_client.urlOf(m_request.endpoint).isEmpty()) {
        finish(Failure(Error{.kind = ErrorKind::Disabled,
                             .code = QStringLiteral("DK-NO-AUTH-SERVER"),
                             .detail = QStringLiteral("No auth server is known for this endpoint.")}));
        return;
    }
    if (m_request.auth == Auth::None) {
        send({});
        return;
    }
    auto *provider = m_client.authProvider();
    if (!provider) {
        finish(Failure(Error{.kind = ErrorKind::SignedOut, .detail = QStringLiteral("No sign-in.")}));
        return;
    }
    m_scope.hold(provider->header()).then(this, [this](const Result<QByteArray> &header) {
        if (m_source.isFinished())
            return;
        if (header)
            send(*header);
        else
            finish(Failure(header.error()));
    });
}

void Exchange::send(const QByteArray &header)
{
    const auto reply = m_scope.hold(m_client.transmissions().send(m_request, header));
    reply.then(this, [this, header](const Result<RawReply> &result) {
        if (!m_source.isFinished())
            received(header, result);
    });
}

void Exchange::received(const QByteArray &header, const Result<RawReply> &result)
{
    if (renewIfExpired(header, result))
        return;
    if (!m_request.isMutation)
        tellRefusals(result);
    if (result && !result->hasData() && !result->errors().empty())
        finish(Failure(result->errors().front()));
    else if (const auto *expired = result ? find(result->errors(), saysExpired) : nullptr; expired && !header.isEmpty())
        finish(Failure(*expired));
    else
        finish(result);
}

bool Exchange::renewIfExpired(const QByteArray &header, const Result<RawReply> &result)
{
    auto *provider = m_client.authProvider();
    if (m_renewed || header.isEmpty() || !provider)
        return false;
    const auto errors = result ? result->errors() : std::vector{result.error()};
    const bool expired = find(errors, saysExpired);
    const bool doubted =
        !expired && (!result || !result->hasData()) && find(errors, saysDoubtful) && m_client.mayDoubt(header);
    if (!expired && !doubted)
        return false;
    m_renewed = true;
    const auto reason = expired ? RenewReason::Expired : RenewReason::Doubted;
    const auto renewed = m_scope.hold(provider->renew(header, reason));
    renewed.then(this, [this, header, doubted, result](const Result<QByteArray> &newer) {
        if (m_source.isFinished())
            return;
        if (doubted)
            m_client.doubted(newer ? *newer : header);
        if (newer)
            send(*newer);
        else if (doubted)
            received(header, result);
        else
            finish(Failure(newer.error()));
    });
    return true;
}

void Exchange::finish(const Result<RawReply> &result)
{
    const auto name = toText(m_request.operationName);
    const auto code =
        result ? (result->errors().empty() ? QString() : result->errors().front().code) : result.error().code;
    const char *kind = result ? (result->errors().empty() ? "ok" : "partial") : toString(result.error().kind);
    qCDebug(lcTransport, "%s %d %lld ms %s %s", qPrintable(name), result ? 200 : result.error().httpStatus,
            m_elapsed.elapsed(), kind, qPrintable(code));
    deleteLater();
    m_source.finish(result);
}

void Exchange::tellRefusals(const Result<RawReply> &result)
{
    const auto errors = result ? result->errors() : std::vector{result.error()};
    const bool isWhole = (!result || !result->hasData()) && std::ranges::all_of(errors, isRefusal);
    for (const Error &error : errors) {
        if (isRefusal(error))
            Q_EMIT m_client.refused({toText(m_request.operationName), m_request.account, error, isWhole});
    }
}

} // namespace denkiroku::api
