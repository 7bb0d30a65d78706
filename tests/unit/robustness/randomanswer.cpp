// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomanswer.h"

#include <algorithm>
#include <array>

using namespace denkiroku::api::demo;

RandomAnswer::RandomAnswer(const Schema &schema, const Document &document, unsigned seed, Truth truth)
    : m_schema(schema), m_document(document), m_random(seed), m_truth(truth)
{
}

std::string RandomAnswer::next()
{
    const Operation &operation = m_document.operations.front();
    m_out.clear();
    object(*m_schema.root(operation.type), {&operation.selections});
    return std::move(m_out);
}

// `runtime` null: a type that the schema does not know, of which only what every type has is told.
void RandomAnswer::collect(const SelectionSet &set, const SchemaType *runtime, Fields &into) const
{
    for (const Selection &selection : set) {
        if (const auto *field = std::get_if<Field>(&selection.node)) {
            into[field->responseKey()].push_back(field);
            continue;
        }
        const auto *spread = std::get_if<FragmentSpread>(&selection.node);
        const auto *inlined = std::get_if<InlineFragment>(&selection.node);
        const Fragment *fragment = spread ? m_document.fragment(spread->name) : nullptr;
        const std::string &condition = fragment ? fragment->typeCondition : inlined->typeCondition;
        const SchemaType *wanted = condition.empty() ? nullptr : m_schema.type(condition);
        if (!wanted || (runtime && wanted->canBe(runtime)))
            collect(fragment ? fragment->selections : inlined->selections, runtime, into);
    }
}

void RandomAnswer::object(const SchemaType &type, const Selections &selections)
{
    const SchemaType *runtime = &type;
    std::string typeName(type.name);
    if (type.isAbstract()) {
        if (chance(15)) {
            runtime = nullptr;
            typeName = "SomethingNewer";
            ++m_oddities.unknownTypes;
        } else {
            runtime = type.possibleTypes[below(static_cast<unsigned>(type.possibleTypes.size()))];
            typeName = std::string(runtime->name);
        }
    }
    Fields fields;
    for (const SelectionSet *set : selections)
        collect(*set, runtime, fields);
    members(runtime ? *runtime : type, typeName, fields);
}

void RandomAnswer::members(const SchemaType &type, const std::string &typeName, const Fields &fields)
{
    std::vector<std::string> keys;
    for (const auto &[key, nodes] : fields)
        keys.push_back(key);
    std::ranges::shuffle(keys, m_random);
    if (chance(10)) {
        keys.emplace_back();
        ++m_oddities.unknownKeys;
    }
    m_out += '{';
    const char *comma = "";
    for (const std::string &key : keys) {
        if (key.empty()) {
            m_out += std::string(comma) + R"("somethingNewer":{"a":[1,null,"}"]})";
            comma = ",";
            continue;
        }
        const auto &nodes = fields.at(key);
        const bool isTypeName = nodes.front()->name == "__typename";
        const FieldDefinition *definition = isTypeName ? nullptr : type.field(nodes.front()->name);
        if (definition && !definition->type.isNonNull() && chance(3)) {
            ++m_oddities.missingKeys;
            continue;
        }
        m_out += std::string(comma) + '"' + key + "\":";
        comma = ",";
        if (isTypeName) {
            quoted(typeName);
            continue;
        }
        Selections below;
        for (const Field *node : nodes)
            below.push_back(&node->selections);
        value(definition->type, definition->type.name.wrappers, below);
    }
    m_out += '}';
}

void RandomAnswer::value(const TypeRef &type, std::string_view wrappers, const Selections &selections)
{
    const bool isNonNull = wrappers.starts_with('!');
    if (isNonNull)
        wrappers.remove_prefix(1);
    if (m_truth == Truth::SometimesWrong && chance(2)) {
        wrong();
        return;
    }
    if (!isNonNull && chance(12)) {
        m_out += "null";
        ++m_oddities.nulls;
        return;
    }
    if (!wrappers.starts_with('[')) {
        type.type->isLeaf() ? leaf(*type.type) : object(*type.type, selections);
        return;
    }
    wrappers.remove_prefix(1);
    const unsigned count = chance(25) ? 0 : 1 + below(2);
    m_oddities.emptyLists += count == 0;
    m_out += '[';
    for (unsigned each = 0; each < count; ++each) {
        if (each > 0)
            m_out += ", ";
        value(type, wrappers, selections);
    }
    m_out += ']';
}

void RandomAnswer::leaf(const SchemaType &type)
{
    if (type.kind == SchemaType::Kind::Scalar) {
        scalar(type.name);
    } else if (chance(20)) {
        quoted(chance(50) ? "SOMETHING_NEWER" : "quer\\u0079 \\\"new\\\"");
        ++m_oddities.unknownEnums;
    } else {
        quoted(std::string(type.values[below(static_cast<unsigned>(type.values.size()))]));
    }
}

void RandomAnswer::scalar(std::string_view name)
{
    const auto numberOrText = [this](const std::string &number) {
        if (chance(40)) {
            m_out += number;
            ++m_oddities.numbersForText;
        } else {
            quoted(number);
        }
    };
    if (name == "Int") {
        m_out += (chance(20) ? "-" : "") + std::to_string(below(2147483647));
    } else if (name == "BigInt") {
        m_out += (chance(20) ? "-" : "") + std::string("9") + digits(static_cast<int>(below(17)));
    } else if (name == "Boolean") {
        m_out += chance(50) ? "true" : "false";
    } else if (name == "Float") {
        m_out += decimal();
    } else if (name == "Decimal" || name == "NormalizedDecimal") {
        numberOrText(decimal());
    } else if (name == "ID") {
        numberOrText("1" + digits(8));
    } else if (name == "Date") {
        static constexpr std::array days{"2024-02-29", "1970-01-01", "2026-12-31", "0001-01-01", "9999-12-31"};
        quoted(days[below(days.size())]);
    } else if (name == "DateTime") {
        static constexpr std::array moments{"2026-06-16T12:30:00+00:00", "2026-06-16T12:30:00.123456+09:00",
                                            "2026-06-16T12:30:00Z", "2024-02-29T23:59:59-11:30"};
        quoted(moments[below(moments.size())]);
    } else if (name == "GenericScalar") {
        static constexpr std::array values{
            R"({"a":[1,2.5,"x",null,{"b":true}]})", "[]", "12", "\"text\"", "true", "1e300"};
        m_out += values[below(values.size())];
    } else if (name == "JSONString") {
        static constexpr std::array values{R"("{\"a\": [1, \"\\u3042\"]}")", R"("[]")", R"("\"text\"")", R"("12")"};
        m_out += values[below(values.size())];
    } else {
        m_out += text();
    }
}

// A JSON value of any other kind than what is expected, or of that kind by chance.
void RandomAnswer::wrong()
{
    static constexpr std::array values{"null",
                                       "{}",
                                       "[]",
                                       "[[null]]",
                                       "\"\"",
                                       "\"x\"",
                                       "-1",
                                       "1e400",
                                       "true",
                                       "{\"__typename\":null}",
                                       "\"2026-13-45\"",
                                       "99999999999999999999",
                                       "0.1.2",
                                       "nul"};
    m_out += values[below(values.size())];
    ++m_oddities.wrongValues;
}

// A JSON string, quotes and all.
std::string RandomAnswer::text()
{
    static constexpr std::array texts{
        R"("")",  R"("でんきろく")", R"("a \"b\" \\ \/ \n\t")", R"("\u3042\ud83d\ude00")", R"("😀 null }")",
        R"("0")", R"("\u0000")"};
    return texts[below(texts.size())];
}

void RandomAnswer::quoted(const std::string &text)
{
    m_out += '"' + text + '"';
}

std::string RandomAnswer::digits(int count)
{
    std::string text;
    for (int each = 0; each < count; ++each)
        text += static_cast<char>('0' + below(10));
    return text;
}

std::string RandomAnswer::decimal()
{
    std::string number = chance(20) ? "-" : "";
    number += std::to_string(below(100000));
    if (chance(60))
        number += '.' + digits(1 + static_cast<int>(below(chance(20) ? 18 : 3)));
    return number;
}
