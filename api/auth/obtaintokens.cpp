// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/obtaintokens.h"

#include "api/auth/tokenlifetime.h"
#include "api/generated/obtain-kraken-token.h"
#include "api/transport/graphqlclient.h"

namespace denkiroku::api {

namespace {

using Operation = op::ObtainKrakenToken;
using Input = schema::ObtainJSONWebTokenInput;

constexpr Maybe<QString> Input::*typedFields[] = {
    &Input::APIKey,   &Input::organizationSecretKey, &Input::preSignedKey, &Input::refreshToken, &Input::email,
    &Input::password, &Input::captchaResponse};

std::vector<Secret> typedValues(const Input &input)
{
    std::vector<Secret> values;
    for (const auto field : typedFields) {
        if ((input.*field).hasValue() && !(input.*field)->isEmpty())
            values.push_back(Secret::fromString((input.*field).value()));
    }
    return values;
}

// The Maybe gives its text read-only; these are the last copies, so they are wiped where they are.
void wipeTyped(Input &input)
{
    for (const auto field : typedFields) {
        if ((input.*field).hasValue())
            wipe(const_cast<QString &>((input.*field).value()));
    }
}

Error struckOut(Error error, const std::vector<Secret> &typed)
{
    for (const auto &value : typed) {
        QString text = value.toString();
        error.detail.replace(text, QStringLiteral("…"));
        wipe(text);
    }
    return error;
}

Result<Tokens> tokensOf(const Result<Response<Operation::Data>> &result)
{
    if (!result)
        return Failure(result.error());
    const auto &obtained = result->data.obtainKrakenToken;
    if (!obtained || obtained->token.isEmpty()) {
        if (!result->refusals.empty())
            return Failure(result->refusals.front());
        return Failure(Error{.kind = ErrorKind::Malformed, .detail = QStringLiteral("The answer has no token.")});
    }
    Tokens tokens{.access = Secret::fromString(obtained->token)};
    tokens.lifetime = tokenLifetime(obtained->payload.json, tokens.access.utf8());
    if (obtained->refreshToken)
        tokens.refresh = Secret::fromString(*obtained->refreshToken);
    return tokens;
}

} // namespace

Call<Tokens> obtainTokens(GraphQlClient &client, Input input)
{
    Operation::Variables variables{.input = std::move(input)};
    const auto typed = typedValues(variables.input);
    const auto call = client.execute<Operation>(variables, Auth::None);
    wipeTyped(variables.input);
    return call.mapResult(&client, [typed](const Result<Response<Operation::Data>> &result) -> Result<Tokens> {
        auto tokens = tokensOf(result);
        if (!tokens)
            return Failure(struckOut(tokens.error(), typed));
        return tokens;
    });
}

} // namespace denkiroku::api
