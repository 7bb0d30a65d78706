// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/decimal.h"
#include "api/core/decodeerror.h"
#include "api/core/instant.h"
#include "api/core/openenum.h"
#include "api/core/rawjson.h"

#include <QDate>
#include <QString>

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <simdjson.h>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

// What the generated parsers are made of: readers over simdjson on-demand that go straight into values. Nothing throws;
// every reader answers whether it succeeded, and on the way back up each level adds its part to the path.
namespace denkiroku::api {

namespace json = simdjson::ondemand;

class Decoder {
public:
    // Both return false, so that a reader can `return in.fail(...)`.
    bool fail(const char *message);
    bool fail(simdjson::error_code error);
    bool under(std::string_view key);
    bool under(std::size_t index);

    // Checks that each name whose bit is clear in `seen` may be missing; bit n belongs to the n-th name, and an empty
    // name may always be missing.
    bool require(std::uint64_t seen, std::uint64_t required, std::initializer_list<std::string_view> names)
    {
        return (required & ~seen) == 0 || missing(required & ~seen, names);
    }

    // A field's name as it would stand in the answer without escapes, until the next one. `name` is what stands there.
    // Null, and an error, when its escapes are none.
    const char *unescapedName(const char *name);

    DecodeError takeError() { return std::move(m_error); }

private:
    bool missing(std::uint64_t which, std::initializer_list<std::string_view> names);

    DecodeError m_error;
    std::string m_name;
};

// A scalar's bytes as they stand in the answer, without the spaces behind it.
simdjson_inline std::string_view tokenOf(json::value &value) noexcept
{
    std::string_view token = value.raw_json_token();
    while (!token.empty() && static_cast<unsigned char>(token.back()) <= ' ')
        token.remove_suffix(1);
    return token;
}

simdjson_inline bool isNull(json::value &value) noexcept
{
    const std::string_view token = value.raw_json_token();
    return !token.empty() && token.front() == 'n' && tokenOf(value) == "null";
}

// The bytes between a JSON string's quotes, escapes and all. Readers of dates, numbers and names try these first, because
// nobody escapes such text, and ask for the unescaped text only when that failed.
simdjson_inline bool quotedText(json::value &value, std::string_view &out, Decoder &in)
{
    const std::string_view token = tokenOf(value);
    if (token.size() < 2 || token.front() != '"' || token.back() != '"')
        return in.fail("not a string");
    out = token.substr(1, token.size() - 2);
    return true;
}

// The text of a JSON string. It points into the answer, or, when there are escapes, into the parser's own buffer.
bool decodeText(json::value &value, std::string_view &out, Decoder &in);

bool decode(json::value &value, QString &out, Decoder &in);
bool decode(json::value &value, bool &out, Decoder &in);
bool decode(json::value &value, qint64 &out, Decoder &in);
bool decode(json::value &value, QDate &out, Decoder &in);
bool decode(json::value &value, RawJson &out, Decoder &in);
// The text of a JSON string, from its token.
std::optional<std::string> textOf(std::string_view token, Decoder &in);
// From a token of any form that is legal; slower than decode().
bool decodeAnyForm(std::string_view token, Decimal &out, Decoder &in);
bool decodeAnyForm(std::string_view token, Instant &out, Decoder &in);
template <class E>
bool decodeAnyForm(std::string_view token, OpenEnum<E> &out, Decoder &in)
{
    const std::optional<std::string> text = textOf(token, in);
    if (text)
        out = OpenEnum<E>::fromText(*text);
    return text.has_value();
}

// What half-hours are made of is read from the token alone: a value whose address nobody takes stays in registers (see
// Fields).
inline bool readUsual(std::string_view text, Decimal &out) noexcept
{
    return Decimal::read(text, out);
}
inline bool readUsual(std::string_view text, Instant &out) noexcept
{
    return readInstant(text, out);
}
template <class E>
bool readUsual(std::string_view text, OpenEnum<E> &out)
{
    const std::optional<E> known = enumFromText(text, static_cast<E *>(nullptr));
    if (known)
        out = OpenEnum<E>(*known);
    return known.has_value();
}

template <class T>
simdjson_inline bool decodeInPlace(json::value &value, T &out, Decoder &in)
{
    const std::string_view token = tokenOf(value);
    if (token.size() >= 2 && token.front() == '"' && token.back() == '"' &&
        readUsual(token.substr(1, token.size() - 2), out)) [[likely]]
        return true;
    return decodeAnyForm(token, out, in);
}

simdjson_inline bool decode(json::value &value, Decimal &out, Decoder &in)
{
    return decodeInPlace(value, out, in);
}
simdjson_inline bool decode(json::value &value, Instant &out, Decoder &in)
{
    return decodeInPlace(value, out, in);
}
template <class E>
simdjson_inline bool decode(json::value &value, OpenEnum<E> &out, Decoder &in)
{
    return decodeInPlace(value, out, in);
}

// How a scalar is read where its C++ type alone does not say it.
struct AsItsType {
    template <class T>
    static simdjson_inline bool read(json::value &value, T &out, Decoder &in)
    {
        return decode(value, out, in);
    }
};

// An id: text, even where the server sends a number (NOTES, Scalars).
struct AsId {
    static bool read(json::value &value, QString &out, Decoder &in);
};

// JSON that comes as text in a JSON string.
struct AsJsonText {
    static bool read(json::value &value, RawJson &out, Decoder &in);
};

template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;
template <class T>
inline constexpr bool isList = false;
template <class T>
inline constexpr bool isList<std::vector<T>> = true;

template <class How, class T>
simdjson_inline bool decodeAs(json::value &value, T &out, Decoder &in);

// A list that has become long is moved less often than its own growth would: it lives shortly. What is longer than a
// connection's page is half-hours as a rule, and 28 days of them are 1,344.
template <class T>
void makeRoom(std::vector<T> &list)
{
    constexpr std::size_t isLong = 128;
    if (list.size() == list.capacity() && list.size() >= isLong)
        list.reserve(list.size() == isLong ? 12 * isLong : 4 * list.size());
}

template <class How, class T>
bool decodeList(json::value &value, std::vector<T> &out, Decoder &in)
{
    out.clear();
    json::array array;
    if (const auto error = value.get_array().get(array))
        return error == simdjson::INCORRECT_TYPE ? in.fail("not a list") : in.fail(error);
    std::size_t index = 0;
    for (auto item : array) {
        json::value element;
        if (const auto error = std::move(item).get(element))
            return in.fail(error) || in.under(index);
        makeRoom(out);
        if (!decodeAs<How>(element, out.emplace_back(), in))
            return in.under(index);
        ++index;
    }
    return true;
}

template <class How, class T>
simdjson_inline bool decodeAs(json::value &value, T &out, Decoder &in)
{
    if constexpr (isOptional<T>) {
        if (isNull(value)) {
            out.reset();
            return true;
        }
        return decodeAs<How>(value, out.emplace(), in);
    } else {
        if (isNull(value) && !std::is_same_v<T, RawJson>)
            return in.fail("null where the schema says there is always a value");
        if constexpr (isList<T>)
            return decodeList<How>(value, out, in);
        else
            return How::read(value, out, in);
    }
}

template <class How = AsItsType, class T>
bool decodeField(json::value &value, std::string_view key, T &out, Decoder &in)
{
    return decodeAs<How>(value, out, in) || in.under(key);
}

// The name of a field. Names with escapes are legal JSON, if nobody sends them.
bool decodeEscapedKey(json::field &field, std::string_view &out, Decoder &in);

inline bool decodeKey(json::field &field, std::string_view &out, Decoder &in)
{
    const char *const begin = field.key().raw();
    const char *end = begin;
    while (*end != '"' && *end != '\\')
        ++end;
    out = std::string_view(begin, static_cast<std::size_t>(end - begin));
    return *end == '"' || decodeEscapedKey(field, out, in);
}

// Calls onField(key, value) for each field, in the answer's order, until it returns false.
template <class OnField>
bool eachField(json::object &object, Decoder &in, OnField &&onField)
{
    for (auto item : object) {
        json::field field;
        if (const auto error = std::move(item).get(field))
            return in.fail(error);
        std::string_view key;
        if (!decodeKey(field, key, in) || !onField(key, field.value()))
            return false;
    }
    return true;
}

bool openObject(json::value &value, json::object &out, Decoder &in);

template <class OnField>
bool eachField(json::value &value, Decoder &in, OnField &&onField)
{
    json::object object;
    return openObject(value, object, in) && eachField(object, in, onField);
}

// Opens an object of an interface or a union and reads its `__typename`, wherever it stands; the object is then at its
// beginning again.
bool openTyped(json::value &value, json::object &object, QString &typeName, Decoder &in);

// Reads the whole of an operation's `data`.
template <class Data>
Decoded<Data> decodeData(json::value &value)
{
    Decoder in;
    Data data;
    if (!decodeAs<AsItsType>(value, data, in))
        return tl::unexpected(in.takeError());
    return data;
}

} // namespace denkiroku::api
