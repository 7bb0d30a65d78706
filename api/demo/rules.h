// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/instant.h"
#include "api/demo/connection.h"
#include "api/demo/graphql/fieldsource.h"

#include <QString>

#include <span>
#include <string_view>
#include <tl/expected.hpp>

namespace denkiroku::api::demo {

class DocumentIssuer;
class TokenIssuer;
class World;
struct User;

using FieldResult = tl::expected<FieldValue, FieldError>;

// What a field's rule may look at: the world, the moment, and who asks.
struct RuleContext {
    const World &world;
    TokenIssuer &tokens;
    DocumentIssuer &documents;
    Instant now;
    QString baseUrl; // of this server, without a slash at the end
    tl::expected<const User *, FieldError> user;
};

using Rule = FieldResult (*)(RuleContext &, const FieldRequest &);

// `field` is "Type.field", or "field" alone for every type that has it.
struct NamedRule {
    std::string_view field;
    Rule rule;
};

// The fields that are more than what the world has under their name (resources/demo/FORMAT.md, "Fields with a rule").
std::span<const NamedRule> signInRules();
std::span<const NamedRule> queryRules();
std::span<const NamedRule> accountRules();
std::span<const NamedRule> billingRules();
std::span<const NamedRule> readingRules();

// Shared by the rules.
QJsonValue ownValue(const FieldRequest &request); // what the parent has under the field's name
tl::expected<QJsonObject, FieldError> accountOf(const RuleContext &context, const FieldRequest &request);

} // namespace denkiroku::api::demo
