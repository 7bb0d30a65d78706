// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/graphql/querycost.h"

#include <QString>

#include <algorithm>
#include <optional>
#include <vector>

namespace denkiroku::api::demo {

namespace {

// The document and the fragments on the way down to where we are. A fragment within itself is passed over, because
// the cost may be asked of documents that were never validated.
struct Walk {
    const Document &document;
    std::vector<const Fragment *> within;
};

// Calls `visit` for every field of the selection, those of its fragments included.
template <typename Visit>
void eachField(Walk &walk, const SelectionSet &selections, const Visit &visit)
{
    for (const Selection &selection : selections) {
        if (const auto *field = std::get_if<Field>(&selection.node)) {
            visit(*field);
        } else if (const auto *inlined = std::get_if<InlineFragment>(&selection.node)) {
            eachField(walk, inlined->selections, visit);
        } else if (const auto *spread = std::get_if<FragmentSpread>(&selection.node)) {
            const Fragment *fragment = walk.document.fragment(spread->name);
            if (!fragment || std::ranges::find(walk.within, fragment) != walk.within.end())
                continue;
            walk.within.push_back(fragment);
            eachField(walk, fragment->selections, visit);
            walk.within.pop_back();
        }
    }
}

double complexityOf(Walk &walk, const SelectionSet &selections)
{
    double total = 0;
    eachField(walk, selections, [&](const Field &field) { total += 1 + complexityOf(walk, field.selections); });
    return total;
}

std::optional<double> pageSize(const Field &field, const QJsonObject &variables)
{
    for (const std::string_view name : {"first", "last"}) {
        const auto given = std::ranges::find(field.arguments, name, &Argument::name);
        if (given == field.arguments.end())
            continue;
        const Value &value = given->value;
        if (value.kind == Value::Kind::Int)
            return std::max(1.0, QByteArray::fromStdString(value.text).toDouble());
        const QJsonValue sent = variables.value(QString::fromStdString(value.text));
        if (value.kind == Value::Kind::Variable && sent.isDouble())
            return std::max(1.0, sent.toDouble());
    }
    return std::nullopt;
}

double nodesOf(Walk &walk, const SelectionSet &selections, const QJsonObject &variables, double factor)
{
    double total = 0;
    eachField(walk, selections, [&](const Field &field) {
        const auto size = pageSize(field, variables);
        const double inner = factor * size.value_or(1);
        total += (size ? inner : 0) + nodesOf(walk, field.selections, variables, inner);
    });
    return total;
}

} // namespace

double complexityOf(const Document &document, const Operation &operation)
{
    Walk walk{document, {}};
    return complexityOf(walk, operation.selections);
}

double nodesOf(const Document &document, const Operation &operation, const QJsonObject &variables)
{
    Walk walk{document, {}};
    return nodesOf(walk, operation.selections, variables, 1);
}

} // namespace denkiroku::api::demo
