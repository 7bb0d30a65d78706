// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Session that hands out headers and refreshes tokens.
#include "api/auth/session.h"
#include "api/transport/graphqlclient.h"

namespace denkiroku::api {

namespace {

// What a call hears of a sign-in that has ended: the kind that leads to the sign-in page, with the reason's code.
Error endedBy(const Error &reason)
{
    Error error = reason;
    error.kind = ErrorKind::SignedOut;
    return error;
}

} // namespace

QByteArray Session::currentHeader() const
{
    return m_access.isEmpty() ? QByteArray() : authorizationHeader(m_form, m_access);
}

bool Session::isNearExpiry() const
{
    return m_expiresAt && m_client.clock().now() >= *m_expiresAt - m_margin;
}

bool Session::isExpired() const
{
    return m_expiresAt && m_client.clock().now() >= *m_expiresAt;
}

Call<QByteArray> Session::header()
{
    switch (m_state) {
    case State::SignedOut:
        return Call<QByteArray>::ready(
            Failure(Error{.kind = ErrorKind::SignedOut, .detail = QStringLiteral("No sign-in.")}));
    case State::Expired:
        return Call<QByteArray>::ready(Failure(endedBy(m_reason.value_or(Error{}))));
    case State::Restoring:
    case State::SigningIn:
        return wait({});
    case State::SignedIn:
        break;
    }
    if (!m_access.isEmpty() && !isNearExpiry())
        return Call<QByteArray>::ready(currentHeader());
    return wait({});
}

Call<QByteArray> Session::renew(const QByteArray &refused, RenewReason reason)
{
    if (m_state == State::SignedOut || m_state == State::Expired)
        return header();
    const bool hasNewer = !m_access.isEmpty() && currentHeader() != refused;
    if (m_state == State::SignedIn && !m_refreshing && hasNewer)
        return Call<QByteArray>::ready(currentHeader());
    const auto known = m_stored.record();
    if (reason == RenewReason::Doubted && m_refresh.isEmpty() && !known.staysSignedIn) {
        return Call<QByteArray>::ready(
            Failure(Error{.kind = ErrorKind::Forbidden, .detail = QStringLiteral("There is no newer token.")}));
    }
    return wait(refused);
}

Call<QByteArray> Session::wait(const QByteArray &refused)
{
    Waiting waiting{.source = {}, .refused = refused};
    const auto call = waiting.source.call();
    m_waiting.push_back(std::move(waiting));
    if (m_state == State::SignedIn && !m_refreshing)
        startRefresh();
    return call;
}

void Session::startRefresh()
{
    m_refreshing = true;
    const int generation = m_generation;
    const Error ended{.kind = ErrorKind::SignedOut,
                      .detail = QStringLiteral("There is nothing to refresh the token with.")};
    if (m_foreignToken) {
        expire(ended);
        return;
    }
    if (m_refresh.isEmpty()) {
        tryKeptCredentials(ended);
        return;
    }
    m_scope.hold(m_method->refresh(m_client, m_refresh)).then(this, [this, generation](const Result<Tokens> &result) {
        if (isCurrent(generation))
            refreshed(result);
    });
}

void Session::refreshed(const Result<Tokens> &result)
{
    if (!result) {
        if (isPassing(result.error()))
            postpone(result.error());
        else
            tryKeptCredentials(result.error());
        return;
    }
    const auto before = m_refresh;
    m_refreshing = false;
    accept(*result);
    serveWaiting();
    if (m_refresh == before)
        return;
    m_stored.keepRefreshToken(m_refresh).then(this, [this](const Result<StoreAnswer> &answer) {
        if (answer)
            noteStore(*answer);
    });
}

// The refresh token dies after seven days and a refresh does not extend it (NOTES.md 2.1); who stays signed in is
// signed in again.
void Session::tryKeptCredentials(const Error &reason)
{
    const int generation = m_generation;
    m_scope.hold(m_stored.credentials()).then(this, [this, generation, reason](const Result<StoreAnswer> &answer) {
        if (!isCurrent(generation))
            return;
        if (answer && answer->isProblem())
            noteStore(*answer);
        const auto kept = answer && answer->ok() ? KeptCredentials::fromText(answer->secret) : std::nullopt;
        if (kept && m_methods.find(kept->methodId))
            obtainAgain(*kept, reason);
        else
            expire(reason);
    });
}

void Session::obtainAgain(const KeptCredentials &kept, const Error &reason)
{
    const int generation = m_generation;
    const auto &method = *m_methods.find(kept.methodId);
    const auto obtained = m_scope.hold(method.obtain(m_client, kept.credentials));
    obtained.then(this, [this, generation, reason](const Result<Tokens> &result) {
        if (!isCurrent(generation))
            return;
        if (result) {
            refreshed(result);
            return;
        }
        if (isPassing(result.error())) {
            postpone(result.error());
            return;
        }
        // Refused once is refused: to send a wrong password at every start would lock the customer out.
        m_stored.forgetCredentials().then(this, [this](const Result<StoreAnswer> &answer) {
            if (answer)
                noteStore(*answer);
        });
        expire(result.error());
    });
}

void Session::postpone(const Error &error)
{
    m_refreshing = false;
    const auto waiting = std::exchange(m_waiting, {});
    const auto header = isExpired() ? QByteArray() : currentHeader();
    for (const auto &one : waiting) {
        // Refreshed ahead of time: the old one still serves, save where the server has refused it.
        if (!header.isEmpty() && one.refused != header)
            one.source.finish(header);
        else
            one.source.finish(Failure(error));
    }
    Q_EMIT refreshPostponed(error);
}

void Session::expire(const Error &reason)
{
    beginAnew();
    dropTokens();
    m_reason = reason;
    setState(State::Expired);
    failWaiting(endedBy(reason));
}

void Session::serveWaiting()
{
    const auto header = currentHeader();
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &one : waiting)
        one.source.finish(header);
}

} // namespace denkiroku::api
