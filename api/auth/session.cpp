// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/session.h"

#include "api/transport/graphqlclient.h"

#include <algorithm>

namespace denkiroku::api {

namespace {

Error noSignIn()
{
    return {.kind = ErrorKind::SignedOut, .detail = QStringLiteral("No sign-in.")};
}

} // namespace

Session::Session(GraphQlClient &client, TokenStore &store, ProfileStore &profiles, Profile profile,
                 SignInMethods methods, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_profile(profile),
      m_methods(std::move(methods)),
      m_stored(store, profiles, std::move(profile))
{
    qRegisterMetaType<Error>();
    qRegisterMetaType<StoreAnswer>();
}

Session::~Session()
{
    if (m_client.authProvider() == this)
        m_client.setAuthProvider(nullptr);
}

void Session::setState(State state)
{
    if (state != State::Expired)
        m_reason.reset();
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void Session::noteStore(const StoreAnswer &answer)
{
    // The secret has been taken; the answer is kept for its status.
    m_storeAnswer = StoreAnswer{.status = answer.status, .detail = answer.detail};
    if (answer.isProblem())
        Q_EMIT storeProblem(*m_storeAnswer);
}

int Session::beginAnew()
{
    m_scope.clear();
    m_refreshing = false;
    return ++m_generation;
}

void Session::restore()
{
    if (m_state != State::SignedOut && m_state != State::Expired)
        return;
    const int generation = beginAnew();
    setState(State::Restoring);
    m_scope.hold(m_stored.restore()).then(this, [this, generation](const Result<StoreAnswer> &answer) {
        if (isCurrent(generation) && answer)
            restored(*answer);
    });
}

void Session::restored(const StoreAnswer &answer)
{
    noteStore(answer);
    if (!answer.ok()) {
        setState(State::SignedOut);
        failWaiting(noSignIn());
        return;
    }
    m_method = m_methods.find(m_stored.record().methodId);
    // Refreshing is the same for all of them; a method that is gone is no reason to sign out.
    if (!m_method)
        m_method = m_methods.primary().front();
    m_form = m_method->headerForm();
    m_refresh = answer.secret;
    setState(State::SignedIn);
    if (!m_waiting.empty())
        startRefresh();
}

Call<SignInOutcome> Session::signIn(const QString &methodId, const Credentials &credentials, StaySignedIn stay)
{
    using Outcome = Call<SignInOutcome>;
    const auto *method = m_methods.find(methodId);
    if (!method)
        return Outcome::ready(Failure(Error{.kind = ErrorKind::Invalid, .code = QStringLiteral("DK-SIGN-IN-METHOD")}));

    const auto before = m_state == State::Restoring || m_state == State::SigningIn ? State::SignedOut : m_state;
    const auto reason = m_reason;
    const int generation = beginAnew();
    setState(State::SigningIn);

    CallSource<SignInOutcome> source;
    const auto failed = [this, before, reason, generation] {
        if (!isCurrent(generation))
            return;
        beginAnew();
        m_reason = reason;
        signInFailed(before);
    };
    source.onCancel(failed);
    std::optional<KeptCredentials> kept;
    if (stay == StaySignedIn::Yes)
        kept = KeptCredentials{.methodId = methodId, .credentials = credentials};

    const auto obtained = m_scope.hold(method->obtain(m_client, credentials));
    obtained.then(this, [=, this](const Result<Tokens> &tokens) {
        if (!isCurrent(generation) || source.isFinished()) {
            source.finish(Failure(cancelledError()));
            return;
        }
        if (!tokens) {
            failed();
            source.finish(Failure(tokens.error()));
            return;
        }
        source.onCancel({});
        signedIn(*method, *tokens);
        keepSignIn(methodId, kept, source);
    });
    return source.call();
}

void Session::keepSignIn(const QString &methodId, const std::optional<KeptCredentials> &kept,
                         const CallSource<SignInOutcome> &source)
{
    m_stored.keep(methodId, m_refresh, kept).then(this, [this, source](const Result<StoreAnswer> &answer) {
        const auto stored = answer.value_or(StoreAnswer{});
        noteStore(stored);
        source.finish(SignInOutcome{.stored = stored});
    });
}

void Session::signedIn(const SignInMethod &method, const Tokens &tokens)
{
    dropTokens();
    m_method = &method;
    m_form = method.headerForm();
    accept(tokens);
    setState(State::SignedIn);
    serveWaiting();
}

void Session::signInFailed(State before)
{
    const auto reason = m_reason;
    setState(before);
    m_reason = before == State::Expired ? reason : std::nullopt;
    if (before == State::SignedIn && !m_waiting.empty())
        startRefresh();
    else if (before != State::SignedIn)
        failWaiting(noSignIn());
}

void Session::signInWithToken(const Secret &token, HeaderForm form)
{
    beginAnew();
    dropTokens();
    m_form = form;
    m_access = token;
    m_foreignToken = true;
    setState(State::SignedIn);
    serveWaiting();
}

Call<StoreAnswer> Session::signOut()
{
    beginAnew();
    dropTokens();
    m_method = nullptr;
    setState(State::SignedOut);
    failWaiting(noSignIn());
    Q_EMIT signedOut();
    return m_stored.forget().map(this, [this](const StoreAnswer &answer) {
        noteStore(answer);
        return answer;
    });
}

Call<StoreAnswer> Session::rememberCustomer(const Secret &customer)
{
    if (m_state != State::SignedIn || m_foreignToken)
        return Call<StoreAnswer>::ready(StoreAnswer{.status = StoreStatus::NotFound});
    return m_stored.keepCustomer(customer);
}

Call<StoreAnswer> Session::recallCustomer()
{
    if (m_foreignToken)
        return Call<StoreAnswer>::ready(StoreAnswer{.status = StoreStatus::NotFound});
    return m_stored.customer();
}

void Session::accept(const Tokens &tokens)
{
    m_access = tokens.access;
    if (!tokens.refresh.isEmpty())
        m_refresh = tokens.refresh;
    m_expiresAt.reset();
    if (tokens.lifetime) {
        m_expiresAt = m_client.clock().now() + *tokens.lifetime;
        // Ahead of the end, so that no request sets out with a token that dies on the way; less for short-lived ones.
        m_margin = std::min<std::chrono::seconds>(std::chrono::minutes(1), *tokens.lifetime / 10);
    }
}

void Session::dropTokens()
{
    m_access = {};
    m_refresh = {};
    m_expiresAt.reset();
    m_foreignToken = false;
}

void Session::failWaiting(const Error &error)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &one : waiting)
        one.source.finish(Failure(error));
}

} // namespace denkiroku::api
