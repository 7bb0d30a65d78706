// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/graphql/executor.h"

#include "api/demo/graphql/jsontext.h"

#include <algorithm>
#include <type_traits>

namespace denkiroku::api::demo {

Executor::Executor(const Schema &schema, const Document &document, const QJsonObject &variables, FieldSource &source)
    : m_schema(schema), m_document(document), m_variables(variables), m_source(source)
{
}

std::string Executor::run(const Operation &operation)
{
    const SchemaType *root = m_schema.root(operation.type);
    if (!root)
        return "null";
    Plan plan;
    std::vector<const Fragment *> visited;
    collect(*root, operation.selections, visited, plan);
    if (writeFields(*root, plan, {}) != Outcome::Written)
        return "null";
    return std::move(m_out);
}

bool Executor::applies(const SchemaType &type, const std::string &condition) const
{
    if (condition.empty() || condition == type.name)
        return true;
    const SchemaType *wanted = m_schema.type(condition);
    return wanted && wanted->canBe(&type);
}

void Executor::collect(const SchemaType &type, const SelectionSet &selections, std::vector<const Fragment *> &visited,
                       Plan &plan) const
{
    for (const Selection &selection : selections) {
        if (const auto *field = std::get_if<Field>(&selection.node)) {
            if (isIncluded(field->directives, m_variables))
                collectField(type, *field, plan);
        } else if (const auto *inlined = std::get_if<InlineFragment>(&selection.node)) {
            if (isIncluded(inlined->directives, m_variables) && applies(type, inlined->typeCondition))
                collect(type, inlined->selections, visited, plan);
        } else if (const auto *spread = std::get_if<FragmentSpread>(&selection.node)) {
            const Fragment *fragment = m_document.fragment(spread->name);
            if (!fragment || !isIncluded(spread->directives, m_variables) ||
                std::ranges::find(visited, fragment) != visited.end())
                continue;
            visited.push_back(fragment);
            if (applies(type, fragment->typeCondition))
                collect(type, fragment->selections, visited, plan);
        }
    }
}

void Executor::collectField(const SchemaType &type, const Field &field, Plan &plan) const
{
    const auto same = std::ranges::find(plan, field.responseKey(), &Planned::key);
    if (same != plan.end()) {
        same->fields.push_back(&field);
        return;
    }
    Planned planned;
    planned.key = field.responseKey();
    appendString(planned.quotedKey, std::string_view(planned.key));
    planned.quotedKey += ':';
    planned.fields.push_back(&field);
    if (field.name != "__typename") {
        planned.definition = type.field(field.name);
        if (!planned.definition)
            return;
        planned.arguments = coerceArguments(field, *planned.definition, m_variables);
    }
    plan.push_back(std::move(planned));
}

const Executor::Plan &Executor::planFor(const SchemaType &type, const std::vector<const Field *> &fields)
{
    const auto [found, isNew] = m_plans.try_emplace({&type, &fields});
    if (isNew) {
        std::vector<const Fragment *> visited;
        for (const Field *field : fields)
            collect(type, field->selections, visited, found->second);
    }
    return found->second;
}

// Takes back what `write` wrote when it came to nothing, and decides whether the null stays here or goes up.
template <typename Write>
Executor::Outcome Executor::orNull(const Place &place, const Write &write)
{
    const bool nonNull = place.wrappers.starts_with('!');
    const std::size_t mark = m_out.size();
    const Outcome outcome = write(nonNull ? place.inner() : place);
    if (outcome == Outcome::Written)
        return outcome;
    m_out.resize(mark);
    if (outcome == Outcome::FailedAbove)
        return Outcome::Failed;
    if (!nonNull) {
        m_out += "null";
        return Outcome::Written;
    }
    if (outcome == Outcome::Null)
        report(place.planned, QStringLiteral("Cannot return null for non-nullable field %1.%2.")
                                  .arg(QString::fromStdString(std::string(place.parent.name)),
                                       QString::fromStdString(place.planned.fields.front()->name)));
    return Outcome::Failed;
}

template <typename WriteItem>
Executor::Outcome Executor::writeList(std::size_t count, const WriteItem &writeItem)
{
    m_out += '[';
    m_path.emplace_back(std::size_t{0});
    Outcome outcome = Outcome::Written;
    for (std::size_t i = 0; i < count && outcome == Outcome::Written; ++i) {
        if (i > 0)
            m_out += ',';
        m_path.back() = i;
        outcome = writeItem(i);
    }
    m_path.pop_back();
    m_out += ']';
    return outcome;
}

Executor::Outcome Executor::writeFields(const SchemaType &type, const Plan &plan, const QJsonObject &object)
{
    m_out += '{';
    for (const Planned &planned : plan) {
        if (&planned != &plan.front())
            m_out += ',';
        m_out += planned.quotedKey;
        const Outcome outcome = writeField(type, planned, object);
        if (outcome != Outcome::Written)
            return outcome;
    }
    m_out += '}';
    return Outcome::Written;
}

Executor::Outcome Executor::writeField(const SchemaType &type, const Planned &planned, const QJsonObject &object)
{
    if (!planned.definition) {
        appendString(m_out, type.name);
        return Outcome::Written;
    }
    if (m_path.empty())
        m_rootField = planned.definition->name;
    m_path.emplace_back(&planned.key);
    const Outcome outcome = orNull(Place{type, planned, planned.definition->type.name.wrappers},
                                   [&](const Place &place) { return writeResolved(place, object); });
    m_path.pop_back();
    return outcome;
}

Executor::Outcome Executor::writeResolved(const Place &place, const QJsonObject &object)
{
    const Planned &planned = place.planned;
    if (!planned.arguments) {
        report(planned, QString::fromStdString(planned.arguments.error().message));
        return Outcome::Failed;
    }
    const auto value = m_source.resolve({place.parent, *planned.definition, object, *planned.arguments, m_rootField});
    if (!value) {
        report(planned, value.error().message, value.error().extensions);
        return value.error().nullsParent ? Outcome::FailedAbove : Outcome::Failed;
    }
    if (const auto *rows = std::get_if<std::shared_ptr<const Rows>>(&*value))
        return writeRows(place, **rows);
    return writeValue(place, std::get<QJsonValue>(*value));
}

Executor::Outcome Executor::writeValue(const Place &place, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return Outcome::Null;
    if (place.wrappers.starts_with('[')) {
        if (!value.isArray()) {
            report(place.planned, QStringLiteral("Expected a list."));
            return Outcome::Failed;
        }
        const QJsonArray items = value.toArray();
        return writeList(static_cast<std::size_t>(items.size()), [&](std::size_t i) {
            return orNull(place.inner(),
                          [&](const Place &item) { return writeValue(item, items.at(static_cast<qsizetype>(i))); });
        });
    }
    if (!place.planned.definition->type.type->isLeaf())
        return writeObject(place, value);
    appendJson(m_out, value);
    return Outcome::Written;
}

Executor::Outcome Executor::writeObject(const Place &place, const QJsonValue &value)
{
    const QJsonObject object = m_source.follow(value).toObject();
    const SchemaType *declared = place.planned.definition->type.type;
    const SchemaType *type =
        declared->isAbstract() ? m_schema.type(object.value(u"__typename").toString().toStdString()) : declared;
    if (object.isEmpty())
        return Outcome::Null;
    if (!type || !declared->canBe(type)) {
        report(place.planned, QStringLiteral("The object is of no type that the field can have."));
        return Outcome::Failed;
    }
    return writeFields(*type, planFor(*type, place.planned.fields), object);
}

Executor::Outcome Executor::writeRows(const Place &place, const Rows &rows)
{
    const SchemaType *type = m_schema.type(rows.typeName());
    if (!type || !place.wrappers.starts_with('[')) {
        report(place.planned, QStringLiteral("Expected a list."));
        return Outcome::Failed;
    }
    const Plan &plan = planFor(*type, place.planned.fields);
    return writeList(rows.size(), [&](std::size_t row) {
        return orNull(place.inner(), [&](const Place &) { return writeRow(*type, plan, rows, row); });
    });
}

Executor::Outcome Executor::writeRow(const SchemaType &type, const Plan &plan, const Rows &rows, std::size_t row)
{
    m_out += '{';
    for (const Planned &planned : plan) {
        if (&planned != &plan.front())
            m_out += ',';
        m_out += planned.quotedKey;
        if (!planned.definition) {
            appendString(m_out, type.name);
            continue;
        }
        m_path.emplace_back(&planned.key);
        const Outcome outcome =
            orNull(Place{type, planned, planned.definition->type.name.wrappers}, [&](const Place &) {
                return rows.append(m_out, row, planned.definition->name) ? Outcome::Written : Outcome::Null;
            });
        m_path.pop_back();
        if (outcome != Outcome::Written)
            return outcome;
    }
    m_out += '}';
    return Outcome::Written;
}

void Executor::report(const Planned &planned, const QString &message, const QJsonObject &extensions)
{
    const Location place = locate(m_document.source, planned.fields.front()->offset);
    QJsonArray path;
    for (const auto &step : m_path) {
        if (const auto *key = std::get_if<const std::string *>(&step))
            path.append(QString::fromStdString(**key));
        else
            path.append(static_cast<qint64>(std::get<std::size_t>(step)));
    }
    QJsonObject error{{QStringLiteral("message"), message},
                      {QStringLiteral("locations"), QJsonArray{QJsonObject{{QStringLiteral("line"), place.line},
                                                                           {QStringLiteral("column"), place.column}}}},
                      {QStringLiteral("path"), path}};
    if (!extensions.isEmpty())
        error.insert(QStringLiteral("extensions"), extensions);
    m_errors.append(error);
}

} // namespace denkiroku::api::demo
