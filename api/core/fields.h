// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/decode.h"

#include <cstddef>
#include <cstring>
#include <string_view>

namespace denkiroku::api {

// The fields of an object, in the answer's order, each offered to the names that are asked for:
//
//     Fields fields(value, in);
//     while (fields.next()) {
//         if (fields.take("spin", out.spin))
//             seen |= 1;
//         else if ...
//         else
//             fields.passOver();
//     }
//     return fields.good();
//
// All of it is inlined and no one else learns where it is: so the compiler keeps simdjson's iterators in registers
// instead of writing them in parts and reading them back whole, which costs more than the reading itself.
class Fields {
public:
    simdjson_inline Fields(json::value &value, Decoder &in) : m_in(in)
    {
        json::object object;
        m_isGood = openObject(value, object, in);
        if (m_isGood)
            m_at = beginOf(object);
    }
    simdjson_inline Fields(json::object &object, Decoder &in) : m_in(in), m_at(beginOf(object)) {}

    // Goes to the next field. False when there is none, and after an error, which good() tells.
    simdjson_inline bool next();

    // Reads the field if this is its name.
    template <class How = AsItsType, std::size_t Size, class T>
    simdjson_inline bool take(const char (&name)[Size], T &out)
    {
        if (!isAt(name))
            return false;
        m_isGood = decodeAs<How>(m_field.value(), out, m_in);
        if (!m_isGood) [[unlikely]]
            m_in.under(std::string_view(name, Size - 1));
        return true;
    }

    // For a field that nobody took. Names with escapes are legal JSON, if nobody sends them: such a one is offered once
    // more, unescaped.
    simdjson_inline void passOver()
    {
        if (m_name[std::strcspn(m_name, "\"\\")] != '\\' || m_isUnescaped) [[likely]]
            return;
        m_name = m_in.unescapedName(m_name);
        m_isGood = m_name != nullptr;
        m_isUnescaped = true;
        m_isOfferedAgain = true;
    }

    bool good() const noexcept { return m_isGood; }

private:
    static simdjson_inline json::object_iterator beginOf(json::object &object)
    {
        // Fails only when the object has been begun already, and then each step tells so.
        return object.begin().value_unsafe();
    }

    template <std::size_t Size>
    simdjson_inline bool isAt(const char (&name)[Size]) const noexcept
    {
        // The padding behind the answer can be read, so a name is compared without knowing where the other one ends.
        if constexpr (Size <= simdjson::SIMDJSON_PADDING)
            return std::memcmp(m_name, name, Size - 1) == 0 && m_name[Size - 1] == '"';
        else
            return std::strncmp(m_name, name, Size - 1) == 0 && m_name[Size - 1] == '"';
    }

    Decoder &m_in;
    json::object_iterator m_at;
    json::field m_field;
    const char *m_name = nullptr; // as it stands in the answer, with the closing quote
    bool m_isBegun = false;
    bool m_isUnescaped = false;
    bool m_isOfferedAgain = false;
    bool m_isGood = true;
};

simdjson_inline bool Fields::next()
{
    if (!m_isGood) [[unlikely]]
        return false;
    if (m_isOfferedAgain) [[unlikely]] {
        m_isOfferedAgain = false;
        return true;
    }
    if (m_isBegun)
        ++m_at;
    m_isBegun = true;
    m_isUnescaped = false;
    if (!(m_at != json::object_iterator()))
        return false;
    if (const auto error = (*m_at).get(m_field)) [[unlikely]] {
        m_isGood = m_in.fail(error);
        return false;
    }
    m_name = m_field.key().raw();
    return true;
}

} // namespace denkiroku::api
