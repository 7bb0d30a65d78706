// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/krakenerror.h"
#include "api/demo/rules.h"
#include "api/demo/tokenissuer.h"
#include "api/demo/world.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace denkiroku::api::demo {

namespace {

FieldResult refused(std::string_view code)
{
    return tl::make_unexpected(krakenError(code));
}

FieldResult answer(const IssuedToken &issued)
{
    return FieldValue(QJsonObject{
        {QStringLiteral("token"), issued.token},
        {QStringLiteral("payload"), issued.payload},
        {QStringLiteral("refreshToken"), issued.refreshToken},
        {QStringLiteral("refreshExpiresIn"), static_cast<qint64>(issued.refreshExpiresAt.time_since_epoch().count())},
        {QStringLiteral("possibleErrors"), QJsonArray()}});
}

template <typename Matches>
FieldResult signIn(RuleContext &context, Grant grant, const Matches &matches, std::string_view code)
{
    const auto &users = context.world.users();
    const auto user = std::ranges::find_if(users, matches);
    if (user == users.end())
        return refused(code);
    return answer(context.tokens.signIn(user->id, grant, context.now));
}

FieldResult obtainKrakenToken(RuleContext &context, const FieldRequest &request)
{
    const QJsonObject input = request.arguments.value(u"input").toObject();
    const QJsonValue email = input.value(u"email");
    const QJsonValue password = input.value(u"password");
    const QJsonValue refreshToken = input.value(u"refreshToken");
    const QJsonValue apiKey = input.value(u"APIKey");
    const bool byPassword = isGiven(email) && isGiven(password);
    const bool half = isGiven(email) != isGiven(password);
    const bool other = isGiven(input.value(u"organizationSecretKey")) || isGiven(input.value(u"preSignedKey"));
    if (half || other || int(byPassword) + int(isGiven(refreshToken)) + int(isGiven(apiKey)) != 1)
        return refused("KT-CT-1134");
    if (byPassword) {
        const auto matches = [&](const User &user) {
            return user.email.compare(email.toString().trimmed(), Qt::CaseInsensitive) == 0 &&
                   user.password == password.toString();
        };
        return signIn(context, Grant::Password, matches, "KT-CT-1138");
    }
    if (isGiven(apiKey)) {
        const auto matches = [&](const User &user) { return user.apiKey == apiKey.toString(); };
        return signIn(context, Grant::ApiKey, matches, "KT-CT-1139");
    }
    const auto issued = context.tokens.refresh(refreshToken.toString(), context.now);
    return issued ? answer(*issued) : refused("KT-CT-1135");
}

} // namespace

std::span<const NamedRule> signInRules()
{
    static constexpr std::array<NamedRule, 1> rules{{{"Mutation.obtainKrakenToken", obtainKrakenToken}}};
    return rules;
}

} // namespace denkiroku::api::demo
