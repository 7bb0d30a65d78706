// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/graphql/parser.h"
#include "api/demo/graphql/querycost.h"
#include "api/demo/krakenerror.h"
#include "api/demo/rules.h"
#include "api/demo/world.h"

#include <QJsonArray>

#include <array>

namespace denkiroku::api::demo {

namespace {

FieldResult viewer(RuleContext &context, const FieldRequest &)
{
    return FieldValue((*context.user)->viewer);
}

FieldResult accounts(RuleContext &context, const FieldRequest &)
{
    return FieldValue((*context.user)->viewer.value(u"accounts"));
}

FieldResult account(RuleContext &context, const FieldRequest &request)
{
    return accountOf(context, request).map([](const QJsonObject &found) { return FieldValue(found); });
}

FieldResult charges(RuleContext &context, const FieldRequest &request)
{
    const QString document = request.arguments.value(u"billingDocumentIdentifier").toString();
    return accountOf(context, request).map([&](const QJsonObject &found) {
        const QJsonValue list = found.value(u"#charges")[document];
        return FieldValue(QJsonValue(list.toArray()));
    });
}

FieldResult latestKonbiniPaymentLink(RuleContext &context, const FieldRequest &request)
{
    return accountOf(context, request).map([](const QJsonObject &found) {
        return FieldValue(found.value(u"#konbini"));
    });
}

FieldResult queryComplexity(RuleContext &, const FieldRequest &request)
{
    const QJsonValue input = request.arguments.value(u"input");
    const auto document = parseDocument(input[u"query"].toString().toStdString());
    if (!document)
        return tl::make_unexpected(FieldError{QString::fromStdString(document.error().message), {}});
    const Operation *operation = document->operation(input[u"operationName"].toString().toStdString());
    if (!operation)
        return FieldValue(QJsonValue());
    return FieldValue(QJsonObject{{QStringLiteral("complexityValue"), complexityOf(*document, *operation)}});
}

} // namespace

QJsonValue ownValue(const FieldRequest &request)
{
    const std::string_view name = request.field.name;
    return request.parent.value(QLatin1StringView(name.data(), static_cast<qsizetype>(name.size())));
}

// Another's account and one that is not there are refused alike (NOTES, KT-CT-4177).
tl::expected<QJsonObject, FieldError> accountOf(const RuleContext &context, const FieldRequest &request)
{
    const QString number = request.arguments.value(u"accountNumber").toString();
    for (const QJsonValue each : (*context.user)->viewer.value(u"accounts").toArray()) {
        const QJsonObject account = context.world.follow(each).toObject();
        if (account.value(u"number").toString() == number)
            return account;
    }
    return tl::make_unexpected(krakenError("KT-CT-4177"));
}

std::span<const NamedRule> queryRules()
{
    static constexpr std::array<NamedRule, 6> rules{{{"Query.viewer", viewer},
                                                     {"Query.accounts", accounts},
                                                     {"Query.account", account},
                                                     {"Query.charges", charges},
                                                     {"Query.latestKonbiniPaymentLink", latestKonbiniPaymentLink},
                                                     {"Query.queryComplexity", queryComplexity}}};
    return rules;
}

} // namespace denkiroku::api::demo
