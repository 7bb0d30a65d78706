// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/graphql/coercion.h"
#include "api/demo/graphql/executor.h"
#include "api/demo/graphql/parser.h"
#include "api/demo/graphql/validator.h"

#include <QJsonDocument>

#include <string>

namespace denkiroku::api::demo {

// Fields are keys of the parent. {"#error": "message"} is a refusal, with "#above" one that takes the parent too;
// {"#rows": n} is n rows; "echo" gives its arguments as text.
class JsonSource final : public FieldSource {
public:
    explicit JsonSource(const QByteArray &root) : m_root(QJsonDocument::fromJson(root).object()) {}

    tl::expected<FieldValue, FieldError> resolve(const FieldRequest &request) override
    {
        if (request.field.name == "echo")
            return FieldValue(QString::fromUtf8(QJsonDocument(request.arguments).toJson(QJsonDocument::Compact)));
        const QJsonObject parent = request.parentType.name == "Query" ? m_root : request.parent;
        const QJsonValue value = parent.value(QString::fromStdString(std::string(request.field.name)));
        if (value[u"#error"].isString())
            return tl::make_unexpected(
                FieldError{value[u"#error"].toString(), {{QStringLiteral("code"), 7}}, value[u"#above"].toBool()});
        if (value[u"#rows"].isDouble())
            return FieldValue(std::make_shared<const Numbered>(static_cast<std::size_t>(value[u"#rows"].toInt())));
        return FieldValue(value);
    }
    QJsonValue follow(const QJsonValue &value) override { return value; }

private:
    // Rows with `number` (their index) and `odd`, which even rows have not.
    class Numbered final : public Rows {
    public:
        explicit Numbered(std::size_t size) : m_size(size) {}
        std::string_view typeName() const override { return "Row"; }
        std::size_t size() const override { return m_size; }
        bool append(std::string &out, std::size_t row, std::string_view field) const override
        {
            if (field == "number" || (field == "odd" && row % 2 == 1)) {
                out += std::to_string(row);
                return true;
            }
            return false;
        }

    private:
        std::size_t m_size;
    };

    QJsonObject m_root;
};

// The schema that the tests of the executor and the validator share.
inline std::shared_ptr<const Schema> smallSchema()
{
    return Schema::read(R"(
schema { query: Query mutation: Change }
interface Animal { name: String! }
interface Named { name: String! }
type Dog implements Animal & Named { name: String! barks: Boolean }
type Cat implements Animal { name: String! lives: Int! friend: Cat }
type Stone { weight: Float }
union Thing = Dog | Stone
enum Size { SMALL LARGE }
input Filter { size: Size = SMALL words: [String!] minimum: Int! inner: Filter }
scalar Moment
type Row { number: Int! odd: Int mustOdd: Int! }
type PageInfo { hasNextPage: Boolean! }
type DogEdge { node: Dog cursor: String! }
type DogConnection { pageInfo: PageInfo! edges: [DogEdge]! }
type Query {
  title: String
  animal: Animal
  animals: [Animal]
  strictAnimals: [Animal!]
  cat: Cat
  strictCat: Cat!
  thing: Thing
  grid: [[Int!]]
  moment: Moment
  rows: [Row!]!
  dogs(before: String, after: String, first: Int, last: Int): DogConnection
  echo(number: Int = 3, text: String, id: ID, size: Size, flag: Boolean, real: Float, list: [Int!], filter: Filter, moment: Moment, must: Int! = 1): String
  demanding(must: String!): String
}
type Change { title: String }
)")
        .value();
}

struct Ran {
    QByteArray data;
    QJsonArray errors;
};

// Runs a valid document whole; what does not validate comes back as errors with the messages alone.
inline Ran run(const QByteArray &root, const std::string &query, const QByteArray &variables = "{}")
{
    const auto schema = smallSchema();
    const auto document = parseDocument(query);
    if (!document)
        return {{}, {QString::fromStdString(document.error().message)}};
    QJsonArray invalid;
    for (const RequestError &error : validate(*document, *schema))
        invalid.append(QString::fromStdString(error.message));
    if (!invalid.isEmpty())
        return {{}, invalid};
    const Operation &operation = document->operations.front();
    const auto given = coerceVariables(operation, *schema, QJsonDocument::fromJson(variables).object());
    if (!given)
        return {{}, {QString::fromStdString(given.error().message)}};
    JsonSource source(root);
    Executor executor(*schema, *document, *given, source);
    const QByteArray data = QByteArray::fromStdString(executor.run(operation));
    return {data, executor.errors()};
}

} // namespace denkiroku::api::demo
