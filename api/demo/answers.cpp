// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/answers.h"

#include "api/demo/choice.h"
#include "api/demo/connection.h"
#include "api/demo/krakenerror.h"
#include "api/demo/world.h"

#include <unordered_map>

namespace denkiroku::api::demo {

namespace {

using RuleTable = std::unordered_map<std::string_view, Rule>;

const RuleTable &ruleTable()
{
    static const RuleTable table = [] {
        RuleTable all;
        for (const auto rules : {signInRules(), queryRules(), accountRules(), billingRules(), readingRules()}) {
            for (const NamedRule &rule : rules)
                all.emplace(rule.field, rule.rule);
        }
        return all;
    }();
    return table;
}

Rule ruleFor(std::string_view type, std::string_view field)
{
    std::string name;
    name.reserve(type.size() + field.size() + 1);
    name.append(type).append(".").append(field);
    const RuleTable &table = ruleTable();
    const auto own = table.find(name);
    if (own != table.end())
        return own->second;
    const auto common = table.find(field);
    return common == table.end() ? nullptr : common->second;
}

} // namespace

QJsonValue Answers::follow(const QJsonValue &value)
{
    return m_context.world.follow(value);
}

FieldResult Answers::resolve(const FieldRequest &request)
{
    const std::string_view type = request.parentType.name;
    const bool isRoot = type == "Query" || type == "Mutation";
    if (const auto refused = m_context.world.refusal(type, request.field.name, request.rootField))
        return tl::make_unexpected(*refused);
    FieldResult result = FieldValue(QJsonValue());
    if (isRoot)
        result = root(request);
    else if (const Rule rule = ruleFor(type, request.field.name))
        result = rule(m_context, request);
    else
        result = FieldValue(ownValue(request));
    if (!result || !std::holds_alternative<QJsonValue>(*result))
        return result;
    return paged(request, std::get<QJsonValue>(*result));
}

FieldResult Answers::root(const FieldRequest &request)
{
    const Rule rule = ruleFor(request.parentType.name, request.field.name);
    const bool isSignIn = request.field.name == "obtainKrakenToken";
    if (!isSignIn && !m_context.user)
        return tl::make_unexpected(m_context.user.error());
    if (rule)
        return rule(m_context, request);
    if (request.parentType.name == "Mutation")
        return tl::make_unexpected(krakenError("KT-CT-1111"));
    const QJsonValue value = m_context.world.rootField(**m_context.user, request.field.name);
    if (!isGiven(value) && request.field.type.isNonNull())
        return tl::make_unexpected(krakenError("KT-CT-1113"));
    return chosen(value, request.arguments);
}

FieldResult Answers::paged(const FieldRequest &request, QJsonValue value) const
{
    value = m_context.world.follow(value);
    if (!request.field.isConnection())
        return FieldValue(value);
    if (!isPageSizeGiven(request.arguments))
        return tl::make_unexpected(krakenError("KT-CT-1201"));
    const QJsonValue connection = value[u"#connection"];
    if (!connection.isString())
        return FieldValue(value);
    return connectionPage(connection.toString(), value[u"nodes"].toArray(), request.arguments)
        .map([](const QJsonObject &page) { return FieldValue(page); });
}

} // namespace denkiroku::api::demo
