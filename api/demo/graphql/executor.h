// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/graphql/coercion.h"
#include "api/demo/graphql/document.h"
#include "api/demo/graphql/fieldsource.h"
#include "api/demo/graphql/schema.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace denkiroku::api::demo {

// Runs one valid operation over a field source and writes `data` as JSON. A null where the schema allows none takes
// its parent with it, up to the next place that may be null (GraphQL specification, "Handling field errors").
class Executor {
public:
    Executor(const Schema &schema, const Document &document, const QJsonObject &variables, FieldSource &source);

    // The JSON of `data`: an object, or null.
    std::string run(const Operation &operation);
    const QJsonArray &errors() const { return m_errors; }

private:
    // One response key of one object type: what is the same for every object of that type.
    struct Planned {
        std::string key;
        std::string quotedKey;                       // with its colon, as it is written
        const FieldDefinition *definition = nullptr; // none for __typename
        std::vector<const Field *> fields;           // all that were merged under the key
        tl::expected<QJsonObject, RequestError> arguments;
    };
    using Plan = std::vector<Planned>;
    // FailedAbove: the object that holds the field is to be null, whatever the schema says of the field.
    enum class Outcome { Written, Null, Failed, FailedAbove };
    // Where a value goes: the field it answers, and what is left of the field's type.
    struct Place {
        const SchemaType &parent;
        const Planned &planned;
        std::string_view wrappers;

        Place inner() const { return {parent, planned, wrappers.substr(1)}; }
    };

    const Plan &planFor(const SchemaType &type, const std::vector<const Field *> &fields);
    void collect(const SchemaType &type, const SelectionSet &selections, std::vector<const Fragment *> &visited,
                 Plan &plan) const;
    void collectField(const SchemaType &type, const Field &field, Plan &plan) const;
    bool applies(const SchemaType &type, const std::string &condition) const;

    Outcome writeFields(const SchemaType &type, const Plan &plan, const QJsonObject &object);
    Outcome writeField(const SchemaType &type, const Planned &planned, const QJsonObject &object);
    Outcome writeResolved(const Place &place, const QJsonObject &object);
    Outcome writeValue(const Place &place, const QJsonValue &value);
    Outcome writeObject(const Place &place, const QJsonValue &value);
    Outcome writeRows(const Place &place, const Rows &rows);
    Outcome writeRow(const SchemaType &type, const Plan &plan, const Rows &rows, std::size_t row);
    template <typename Write>
    Outcome orNull(const Place &place, const Write &write);
    template <typename WriteItem>
    Outcome writeList(std::size_t count, const WriteItem &writeItem);
    void report(const Planned &planned, const QString &message, const QJsonObject &extensions = {});

    const Schema &m_schema;
    const Document &m_document;
    const QJsonObject &m_variables;
    FieldSource &m_source;
    std::map<std::pair<const SchemaType *, const std::vector<const Field *> *>, Plan> m_plans;
    std::string m_out;
    std::vector<std::variant<const std::string *, std::size_t>> m_path;
    std::string_view m_rootField;
    QJsonArray m_errors;
};

} // namespace denkiroku::api::demo
