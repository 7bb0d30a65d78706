// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/krakenerror.h"
#include "api/demo/listrules.h"
#include "api/demo/rules.h"
#include "api/demo/world.h"

#include <array>
#include <optional>

namespace denkiroku::api::demo {

namespace {

std::optional<Instant> instantOf(const QJsonValue &value)
{
    return instantFromText(value.toString().toStdString());
}

FieldResult balance(RuleContext &, const FieldRequest &request)
{
    const bool all = request.arguments.value(u"includeAllLedgers").toBool();
    const QJsonValue total = request.parent.value(u"#balanceAllLedgers");
    return FieldValue(all && !total.isUndefined() ? total : ownValue(request));
}

FieldResult properties(RuleContext &context, const FieldRequest &request)
{
    const QJsonValue given = request.arguments.value(u"activeFrom");
    const auto activeFrom = isGiven(given) ? instantOf(given) : std::optional(context.now);
    if (!activeFrom)
        return tl::make_unexpected(krakenError("KT-CT-1609"));
    const auto isOccupied = [activeFrom](const QJsonValue &period) {
        const auto end = instantOf(period[u"effectiveTo"]);
        return !end || *end > *activeFrom;
    };
    const QJsonArray list = context.world.followed(ownValue(request).toArray());
    return FieldValue(kept(list, [&](const QJsonObject &property) {
        const QJsonArray periods = property.value(u"occupancyPeriods").toArray();
        return std::any_of(periods.begin(), periods.end(), isOccupied);
    }));
}

FieldResult ledgers(RuleContext &context, const FieldRequest &request)
{
    const auto matches = [&](QStringView argument, const QJsonValue &own) {
        const QJsonValue wanted = request.arguments.value(argument);
        return !isGiven(wanted) || wanted.toString() == own.toVariant().toString();
    };
    return FieldValue(kept(context.world.followed(ownValue(request).toArray()), [&](const QJsonObject &ledger) {
        return matches(u"ledgerNumber", ledger.value(u"number")) && matches(u"ledgerId", ledger.value(u"id"));
    }));
}

FieldResult payments(RuleContext &, const FieldRequest &request)
{
    const QJsonValue connection = ownValue(request);
    const QJsonValue status = request.arguments.value(u"status");
    if (!isGiven(status))
        return FieldValue(connection);
    return FieldValue(withNodes(connection, kept(nodesOf(connection), [&](const QJsonObject &payment) {
                                    return payment.value(u"status") == status;
                                })));
}

bool isForecastWithin(const FieldRequest &request, const QJsonObject &forecast)
{
    return DateBounds{{}, request.arguments.value(u"dateTo")}.keeps(forecast.value(u"date").toString());
}

FieldResult paymentForecast(RuleContext &, const FieldRequest &request)
{
    return FieldValue(kept(ownValue(request).toArray(),
                           [&](const QJsonObject &forecast) { return isForecastWithin(request, forecast); }));
}

FieldResult paginatedPaymentForecast(RuleContext &, const FieldRequest &request)
{
    const QJsonValue connection = ownValue(request);
    return FieldValue(withNodes(connection, kept(nodesOf(connection), [&](const QJsonObject &forecast) {
                                    return isForecastWithin(request, forecast);
                                })));
}

FieldResult agreements(RuleContext &context, const FieldRequest &request)
{
    if (!request.arguments.value(u"onlyActive").toBool())
        return FieldValue(ownValue(request));
    return FieldValue(kept(context.world.followed(ownValue(request).toArray()), [&](const QJsonObject &agreement) {
        const auto from = instantOf(agreement.value(u"validFrom"));
        const auto to = instantOf(agreement.value(u"validTo"));
        return (!from || *from <= context.now) && (!to || *to > context.now);
    }));
}

} // namespace

std::span<const NamedRule> accountRules()
{
    static constexpr std::array<NamedRule, 7> rules{{{"Account.balance", balance},
                                                     {"Account.properties", properties},
                                                     {"Account.ledgers", ledgers},
                                                     {"Account.payments", payments},
                                                     {"Account.paymentForecast", paymentForecast},
                                                     {"Account.paginatedPaymentForecast", paginatedPaymentForecast},
                                                     {"ElectricitySupplyPoint.agreements", agreements}}};
    return rules;
}

} // namespace denkiroku::api::demo
