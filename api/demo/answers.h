// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/graphql/fieldsource.h"
#include "api/demo/rules.h"

#include <string>

namespace denkiroku::api::demo {

// The values of fields for one request: what is refused, then a rule, then what the world has under the name.
class Answers final : public FieldSource {
public:
    explicit Answers(RuleContext context) : m_context(std::move(context)) {}

    FieldResult resolve(const FieldRequest &request) override;
    QJsonValue follow(const QJsonValue &value) override;

private:
    FieldResult root(const FieldRequest &request);
    FieldResult paged(const FieldRequest &request, QJsonValue value) const;

    RuleContext m_context;
};

} // namespace denkiroku::api::demo
