// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/graphql/document.h"
#include "api/demo/graphql/schema.h"

#include <map>
#include <random>
#include <string>
#include <vector>

// What an answer contained, to prove that the answers are as odd as they are meant to be.
struct Oddities {
    int nulls = 0;
    int emptyLists = 0;
    int unknownEnums = 0;
    int unknownTypes = 0;
    int numbersForText = 0;
    int missingKeys = 0;
    int unknownKeys = 0;
    int wrongValues = 0;
};

// Makes answers to an operation out of the schema alone: each valid, however unlikely, unless it is told to be wrong now
// and then. The same seed makes the same answers.
class RandomAnswer {
public:
    enum class Truth { Valid, SometimesWrong };

    RandomAnswer(const denkiroku::api::demo::Schema &schema, const denkiroku::api::demo::Document &document,
                 unsigned seed, Truth truth);

    // The JSON of `data`.
    std::string next();

    const Oddities &oddities() const { return m_oddities; }

private:
    using Fields = std::map<std::string, std::vector<const denkiroku::api::demo::Field *>>;
    using Selections = std::vector<const denkiroku::api::demo::SelectionSet *>;
    using SchemaType = denkiroku::api::demo::SchemaType;

    void collect(const denkiroku::api::demo::SelectionSet &set, const SchemaType *runtime, Fields &into) const;
    void object(const SchemaType &type, const Selections &selections);
    void members(const SchemaType &type, const std::string &typeName, const Fields &fields);
    void value(const denkiroku::api::demo::TypeRef &type, std::string_view wrappers, const Selections &selections);
    void leaf(const SchemaType &type);
    void scalar(std::string_view name);
    void wrong();
    std::string text();
    void quoted(const std::string &text);
    std::string digits(int count);
    std::string decimal();
    unsigned below(unsigned limit) { return static_cast<unsigned>(m_random() % limit); }
    bool chance(unsigned percent) { return below(100) < percent; }

    const denkiroku::api::demo::Schema &m_schema;
    const denkiroku::api::demo::Document &m_document;
    std::mt19937 m_random;
    Truth m_truth;
    Oddities m_oddities;
    std::string m_out;
};
