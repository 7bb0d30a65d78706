// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/signinmethod.h"

#include "api/auth/obtaintokens.h"
#include "api/transport/graphqlclient.h"

#include <algorithm>
#include <array>

namespace denkiroku::api {

namespace {

const Secret *given(const Credentials &credentials, CredentialField field)
{
    const auto found = credentials.find(field);
    return found == credentials.end() || found->second.isEmpty() ? nullptr : &found->second;
}

Call<Tokens> incomplete()
{
    return Call<Tokens>::ready(Failure(Error{.kind = ErrorKind::Invalid,
                                             .code = QStringLiteral("DK-CREDENTIALS"),
                                             .detail = QStringLiteral("A field of the sign-in is empty.")}));
}

// The day the supplier takes the inputs away, the schema refuses them by name without a code, or the mutation refuses
// the combination. Source: NOTES.md 2.1 and 9.
bool saysPasswordStopped(const Error &error)
{
    constexpr std::array codes{"KT-CT-1134", "KT-CT-1135", "KT-CT-1143"};
    const auto isCode = [&error](const char *code) { return error.code == QLatin1String(code); };
    if (error.kind == ErrorKind::Disabled || std::ranges::any_of(codes, isCode))
        return true;
    if (error.kind != ErrorKind::Invalid || !error.code.isEmpty())
        return false;
    return error.detail.contains(QLatin1String("not defined by type")) ||
           error.detail.contains(QLatin1String("Unknown field"), Qt::CaseInsensitive);
}

Result<Tokens> explainPassword(const Result<Tokens> &result)
{
    if (result || !saysPasswordStopped(result.error()))
        return result;
    Error error = result.error();
    error.detail = error.code.isEmpty() ? error.detail : error.code + QStringLiteral(": ") + error.detail;
    error.kind = ErrorKind::Disabled;
    error.code = passwordSignInStopped;
    return Failure(error);
}

} // namespace

QByteArray authorizationHeader(HeaderForm form, const Secret &token)
{
    const QByteArray bytes(token.utf8().data(), token.utf8().size());
    switch (form) {
    case HeaderForm::Jwt:
        return "JWT " + bytes;
    case HeaderForm::Bearer:
        return "Bearer " + bytes;
    case HeaderForm::Bare:
        break;
    }
    return bytes;
}

Call<Tokens> SignInMethod::refresh(GraphQlClient &client, const Secret &refreshToken) const
{
    schema::ObtainJSONWebTokenInput input;
    input.refreshToken = refreshToken.toString();
    return obtainTokens(client, std::move(input));
}

std::vector<CredentialField> PasswordSignIn::fields() const
{
    return {CredentialField::Email, CredentialField::Password};
}

Call<Tokens> PasswordSignIn::obtain(GraphQlClient &client, const Credentials &credentials) const
{
    const auto *email = given(credentials, CredentialField::Email);
    const auto *password = given(credentials, CredentialField::Password);
    if (!email || !password)
        return incomplete();
    schema::ObtainJSONWebTokenInput input;
    input.email = email->toString();
    input.password = password->toString();
    return obtainTokens(client, std::move(input)).mapResult(&client, explainPassword);
}

std::vector<CredentialField> ApiKeySignIn::fields() const
{
    return {CredentialField::ApiKey};
}

Call<Tokens> ApiKeySignIn::obtain(GraphQlClient &client, const Credentials &credentials) const
{
    const auto *key = given(credentials, CredentialField::ApiKey);
    if (!key)
        return incomplete();
    schema::ObtainJSONWebTokenInput input;
    input.APIKey = key->toString();
    return obtainTokens(client, std::move(input));
}

std::vector<CredentialField> RefreshTokenSignIn::fields() const
{
    return {CredentialField::RefreshToken};
}

Call<Tokens> RefreshTokenSignIn::obtain(GraphQlClient &client, const Credentials &credentials) const
{
    const auto *token = given(credentials, CredentialField::RefreshToken);
    if (!token)
        return incomplete();
    const auto keep = [token = *token](const Result<Tokens> &result) -> Result<Tokens> {
        if (!result) {
            Error error = result.error();
            // What the user gave was refused; nothing that was there has come to an end.
            if (error.kind == ErrorKind::SignedOut)
                error.kind = ErrorKind::Invalid;
            return Failure(error);
        }
        Tokens tokens = *result;
        if (tokens.refresh.isEmpty())
            tokens.refresh = token;
        return tokens;
    };
    return refresh(client, *token).mapResult(&client, keep);
}

SignInMethods SignInMethods::standard()
{
    SignInMethods methods;
    methods.add(std::make_unique<PasswordSignIn>());
    methods.add(std::make_unique<ApiKeySignIn>());
    methods.add(std::make_unique<RefreshTokenSignIn>());
    return methods;
}

void SignInMethods::add(std::unique_ptr<SignInMethod> method)
{
    m_methods.push_back(std::move(method));
}

const SignInMethod *SignInMethods::find(const QString &id) const
{
    const auto found = std::ranges::find_if(m_methods, [&id](const auto &method) { return method->id() == id; });
    return found == m_methods.end() ? nullptr : found->get();
}

std::vector<const SignInMethod *> SignInMethods::primary() const
{
    std::vector<const SignInMethod *> found;
    for (const auto &method : m_methods) {
        if (method->isPrimary())
            found.push_back(method.get());
    }
    return found;
}

std::vector<const SignInMethod *> SignInMethods::otherWays() const
{
    std::vector<const SignInMethod *> found;
    for (const auto &method : m_methods) {
        if (!method->isPrimary())
            found.push_back(method.get());
    }
    return found;
}

} // namespace denkiroku::api
