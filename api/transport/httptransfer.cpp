// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transport/httptransfer.h"

#include "api/transport/endpoint.h"
#include "api/transport/oneshotbody.h"

#include <QDateTime>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QTimeZone>

#include <algorithm>

namespace denkiroku::api {

namespace {

using namespace std::chrono;

constexpr int maxRedirects = 3;

Error errorOf(QNetworkReply::NetworkError code, const QString &text, int status)
{
    switch (code) {
    case QNetworkReply::OperationCanceledError: // Qt's word for a transfer time-out; our own aborts do not come here
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return {.kind = ErrorKind::Timeout, .httpStatus = status, .detail = text};
    case QNetworkReply::SslHandshakeFailedError:
        return {.kind = ErrorKind::Tls, .httpStatus = status, .detail = text};
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError:
        return {.kind = ErrorKind::Malformed, .httpStatus = status, .detail = text};
    default:
        // An answer that began and broke off is no lack of connection.
        return {.kind = status ? ErrorKind::Malformed : ErrorKind::Offline, .httpStatus = status, .detail = text};
    }
}

bool isRedirect(int status)
{
    // 303 would turn the request into another one; 300, 304 and 305 are not for us.
    return status == 301 || status == 302 || status == 307 || status == 308;
}

// All that has come, in one piece, with zeros behind it where the JSON reader wants to look: so it is copied once.
QByteArray wholeOf(QIODevice &reply)
{
    const qint64 available = reply.bytesAvailable();
    QByteArray bytes(available + replyPadding, Qt::Uninitialized);
    bytes.truncate(std::max<qint64>(reply.read(bytes.data(), available), 0));
    // How long a compressed answer is need not be known before it is read.
    if (reply.bytesAvailable() > 0)
        bytes += reply.readAll();
    bytes.append(replyPadding, '\0');
    bytes.chop(replyPadding);
    return bytes;
}

// One request on its way, redirects included. Deletes itself when done.
class Transfer final : public QObject {
public:
    Transfer(QNetworkAccessManager &network, const Clock &clock, HttpRequest request, CallSource<HttpReply> source)
        : QObject(&network),
          m_network(network),
          m_clock(clock),
          m_request(std::move(request)),
          m_source(std::move(source))
    {
        m_source.onCancel([self = QPointer(this)] {
            if (self)
                self->stop();
        });
        send(m_request.url);
    }

    ~Transfer() override { dropReply(); }

private:
    void send(const QUrl &url)
    {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
        request.setTransferTimeout(static_cast<int>(m_request.timeout.count()));
        if (!m_request.authorization.isEmpty())
            request.setRawHeader("Authorization", m_request.authorization);
        if (m_request.body) {
            request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
            request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body->size());
            request.setRawHeader("Accept", "application/json");
            request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
            auto *body = new OneShotBody(*m_request.body);
            m_reply = m_network.post(request, body);
            body->setParent(m_reply);
        } else {
            m_reply = m_network.get(request);
        }
        connect(m_reply, &QNetworkReply::readyRead, this, &Transfer::read);
        connect(m_reply, &QNetworkReply::finished, this, &Transfer::finished);
    }

    // What has come stays with the reply until it is whole: putting it together once is cheaper than at each part.
    void read() { endsAsTooLong(m_reply->bytesAvailable()); }

    bool endsAsTooLong(qint64 bytes)
    {
        if (bytes <= m_request.maxBytes)
            return false;
        finish(Failure(Error{.kind = ErrorKind::Malformed,
                             .httpStatus = status(),
                             .detail = QStringLiteral("The answer is larger than %1 bytes.").arg(m_request.maxBytes)}));
        return true;
    }

    int status() const { return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }

    void finished()
    {
        QByteArray body = m_reply->isReadable() ? wholeOf(*m_reply) : QByteArray();
        if (endsAsTooLong(body.size()))
            return;
        const int code = status();
        const auto error = m_reply->error();
        // From 201 on Qt's codes are the server's own statuses, which are answers to us.
        const bool answered =
            code != 0 && (error == QNetworkReply::NoError || error > QNetworkReply::ProxyAuthenticationRequiredError);
        if (!answered || error == QNetworkReply::ProtocolFailure || error == QNetworkReply::ProtocolUnknownError) {
            finish(Failure(errorOf(error, m_reply->errorString(), code)));
            return;
        }
        if (isRedirect(code)) {
            follow(code);
            return;
        }
        finish(HttpReply{
            .status = code,
            .body = std::move(body),
            .contentType = m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray(),
            .retryAfter = readRetryAfter(m_reply->rawHeader("Retry-After"), m_clock.now()),
        });
    }

    void follow(int code)
    {
        const QUrl from = m_reply->url();
        // Not by Qt's own reader of this header, which takes no address without a host.
        const QByteArray location = m_reply->rawHeader("Location");
        const QUrl to = location.isEmpty() ? QUrl() : from.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
        const bool elsewhere = m_request.redirects == RedirectRule::SameOriginOrHttps &&
                               from.scheme() == QLatin1String("https") && to.scheme() == QLatin1String("https");
        const bool allowed = to.isValid() && isAllowedUrl(to) && (isSameOrigin(from, to) || elsewhere);
        if (!allowed || ++m_redirects > maxRedirects) {
            finish(Failure(Error{.kind = ErrorKind::Http,
                                 .httpStatus = code,
                                 .detail = QStringLiteral("A redirect to %1 was not followed.").arg(to.host())}));
            return;
        }
        dropReply();
        send(to);
    }

    void finish(Result<HttpReply> result)
    {
        dropReply();
        deleteLater();
        m_source.finish(std::move(result));
    }

    void stop()
    {
        dropReply();
        deleteLater();
    }

    void dropReply()
    {
        if (!m_reply)
            return;
        auto *reply = m_reply.data();
        m_reply.clear();
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }

    QNetworkAccessManager &m_network;
    const Clock &m_clock;
    HttpRequest m_request;
    CallSource<HttpReply> m_source;
    QPointer<QNetworkReply> m_reply;
    int m_redirects = 0;
};

} // namespace

Call<HttpReply> transfer(QNetworkAccessManager &network, const Clock &clock, const HttpRequest &request)
{
    if (!isAllowedUrl(request.url)) {
        return Call<HttpReply>::ready(
            Failure(Error{.kind = ErrorKind::Invalid,
                          .code = QStringLiteral("DK-ADDRESS"),
                          .detail = QStringLiteral("The address must be https, or http to this computer: %1://%2")
                                        .arg(request.url.scheme(), request.url.host())}));
    }
    CallSource<HttpReply> source;
    const auto call = source.call();
    new Transfer(network, clock, request, std::move(source));
    return call;
}

std::optional<seconds> readRetryAfter(const QByteArray &value, sys_seconds now)
{
    const QByteArray text = value.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qlonglong number = text.toLongLong(&isNumber);
    if (isNumber)
        return number >= 0 ? std::optional(seconds(number)) : std::nullopt;
    QDateTime moment =
        QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!moment.isValid())
        return std::nullopt;
    moment.setTimeSpec(Qt::UTC);
    return std::max(seconds(0), sys_seconds(seconds(moment.toSecsSinceEpoch())) - now);
}

} // namespace denkiroku::api
