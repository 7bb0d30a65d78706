// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/call.h"
#include "api/transport/secret.h"

#include <QByteArray>
#include <QLatin1String>
#include <QString>

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace denkiroku::api {

class GraphQlClient;

// Error::code where the server no longer takes e-mail and password. Kind Disabled; the server's own code is in the
// detail.
inline constexpr QLatin1String passwordSignInStopped("DK-PASSWORD-STOPPED");

// What a sign-in method asks the user for.
enum class CredentialField { Email, Password, ApiKey, RefreshToken };
using Credentials = std::map<CredentialField, Secret>;

// How the Authorization header is written.
enum class HeaderForm { Jwt, Bearer, Bare };
QByteArray authorizationHeader(HeaderForm form, const Secret &token);

// What signing in or refreshing brings.
struct Tokens {
    Secret access{};
    // How long the access token lives from now, where the server tells.
    std::optional<std::chrono::seconds> lifetime{};
    // Empty where the server gives none.
    Secret refresh{};
};

// One way to sign in. Stateless; the OAuth of a later day is one more of these.
class SignInMethod {
public:
    virtual ~SignInMethod() = default;
    virtual QString id() const = 0;
    // Shown at once, or behind "other ways".
    virtual bool isPrimary() const { return false; }
    virtual std::vector<CredentialField> fields() const = 0;
    virtual HeaderForm headerForm() const { return HeaderForm::Jwt; }
    // Sends the credentials once, never again by itself. Errors: Invalid for wrong credentials, Disabled with
    // passwordSignInStopped, and what the transport gives. A missing field is Invalid ("DK-CREDENTIALS").
    virtual Call<Tokens> obtain(GraphQlClient &client, const Credentials &credentials) const = 0;
    // A new access token for a refresh token.
    virtual Call<Tokens> refresh(GraphQlClient &client, const Secret &refreshToken) const;
};

// E-mail and password through obtainKrakenToken, while the supplier takes them: marked 2026-03-18, removal on or after
// 2026-09-21 (source: NOTES.md 2.1).
class PasswordSignIn final : public SignInMethod {
public:
    QString id() const override { return QStringLiteral("password"); }
    bool isPrimary() const override { return true; }
    std::vector<CredentialField> fields() const override;
    Call<Tokens> obtain(GraphQlClient &client, const Credentials &credentials) const override;
};

// For the few whom the supplier gave a key.
class ApiKeySignIn final : public SignInMethod {
public:
    QString id() const override { return QStringLiteral("api-key"); }
    std::vector<CredentialField> fields() const override;
    Call<Tokens> obtain(GraphQlClient &client, const Credentials &credentials) const override;
};

// With a refresh token got elsewhere.
class RefreshTokenSignIn final : public SignInMethod {
public:
    QString id() const override { return QStringLiteral("refresh-token"); }
    std::vector<CredentialField> fields() const override;
    Call<Tokens> obtain(GraphQlClient &client, const Credentials &credentials) const override;
};

// The methods there are, in the order to show them.
class SignInMethods {
public:
    // With the three above.
    static SignInMethods standard();

    void add(std::unique_ptr<SignInMethod> method);
    const SignInMethod *find(const QString &id) const;
    std::vector<const SignInMethod *> primary() const;
    std::vector<const SignInMethod *> otherWays() const;

private:
    std::vector<std::unique_ptr<SignInMethod>> m_methods;
};

} // namespace denkiroku::api
