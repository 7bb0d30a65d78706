// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/core/decode.h"

#include <charconv>
#include <cstring>

namespace denkiroku::api {

bool Decoder::fail(const char *message)
{
    m_error.message = QString::fromLatin1(message);
    return false;
}

bool Decoder::fail(simdjson::error_code error)
{
    m_error.message = QStringLiteral("malformed JSON: ") + QString::fromLatin1(simdjson::error_message(error));
    return false;
}

bool Decoder::under(std::string_view key)
{
    if (!m_error.path.isEmpty() && !m_error.path.startsWith(QLatin1Char('[')))
        m_error.path.prepend(QLatin1Char('.'));
    m_error.path.prepend(QLatin1String(key.data(), qsizetype(key.size())));
    return false;
}

bool Decoder::under(std::size_t index)
{
    if (!m_error.path.isEmpty() && !m_error.path.startsWith(QLatin1Char('[')))
        m_error.path.prepend(QLatin1Char('.'));
    m_error.path.prepend(QStringLiteral("[%1]").arg(index));
    return false;
}

bool Decoder::require(std::uint64_t seen, std::uint64_t required, std::initializer_list<std::string_view> names)
{
    const std::uint64_t missing = required & ~seen;
    if (missing == 0) [[likely]]
        return true;
    fail("missing, where the schema says there is always a value");
    std::uint64_t bit = 1;
    for (const std::string_view name : names) {
        if (missing & bit)
            return under(name);
        bit <<= 1;
    }
    return false;
}

namespace {

// Reads with `fromText`, from the bytes as they stand if that will do.
template <class T, class FromText>
bool decodeFromText(json::value &value, T &out, Decoder &in, FromText fromText, const char *complaint)
{
    std::string_view text;
    if (!quotedText(value, text, in))
        return false;
    std::optional<T> read = fromText(text);
    if (!read) [[unlikely]] {
        if (!decodeText(value, text, in))
            return false;
        read = fromText(text);
        if (!read)
            return in.fail(complaint);
    }
    out = *read;
    return true;
}

} // namespace

bool decodeText(json::value &value, std::string_view &out, Decoder &in)
{
    if (!quotedText(value, out, in))
        return false;
    if (std::memchr(out.data(), '\\', out.size()) == nullptr) [[likely]]
        return true;
    const auto error = value.get_string().get(out);
    return !error || in.fail(error);
}

bool decode(json::value &value, QString &out, Decoder &in)
{
    std::string_view text;
    if (!decodeText(value, text, in))
        return false;
    out = QString::fromUtf8(text.data(), qsizetype(text.size()));
    return true;
}

bool decode(json::value &value, bool &out, Decoder &in)
{
    const std::string_view token = tokenOf(value);
    out = token == "true";
    return out || token == "false" || in.fail("neither true nor false");
}

bool decode(json::value &value, qint64 &out, Decoder &in)
{
    const std::string_view token = tokenOf(value);
    const char *const end = token.data() + token.size();
    const auto result = std::from_chars(token.data(), end, out);
    if (result.ec == std::errc() && result.ptr == end) [[likely]]
        return true;
    // 120.0 and 1.2e2 are the same JSON number.
    const std::optional<Decimal> number = Decimal::fromText(token);
    const std::optional<qint64> integer = number ? number->toUnits(0) : std::nullopt;
    if (!integer || number->decimals() != 0)
        return in.fail("not an integer of 64 bits");
    out = *integer;
    return true;
}

bool decode(json::value &value, Decimal &out, Decoder &in)
{
    const std::string_view token = tokenOf(value);
    if (!token.empty() && token.front() == '"')
        return decodeFromText(value, out, in, Decimal::fromText, "not a decimal number");
    const std::optional<Decimal> number = Decimal::fromText(token);
    if (!number)
        return in.fail("not a decimal number");
    out = *number;
    return true;
}

bool decode(json::value &value, Instant &out, Decoder &in)
{
    return decodeFromText(value, out, in, instantFromText, "not a time with an offset");
}

bool decode(json::value &value, QDate &out, Decoder &in)
{
    return decodeFromText(value, out, in, dateFromText, "not a date");
}

bool decode(json::value &value, RawJson &out, Decoder &in)
{
    std::string_view text = tokenOf(value);
    if (!text.empty() && (text.front() == '{' || text.front() == '[')) {
        simdjson::error_code error = simdjson::SUCCESS;
        if (text.front() == '{') {
            json::object object;
            error = value.get_object().get(object);
            if (!error)
                error = object.raw_json().get(text);
        } else {
            json::array array;
            error = value.get_array().get(array);
            if (!error)
                error = array.raw_json().get(text);
        }
        if (error)
            return in.fail(error);
    }
    out.json = QByteArray(text.data(), qsizetype(text.size())).trimmed();
    return true;
}

bool AsId::read(json::value &value, QString &out, Decoder &in)
{
    const std::string_view token = tokenOf(value);
    if (!token.empty() && token.front() == '"')
        return decode(value, out, in);
    if (!Decimal::fromText(token))
        return in.fail("neither a string nor a number");
    out = QString::fromLatin1(token.data(), qsizetype(token.size()));
    return true;
}

bool AsJsonText::read(json::value &value, RawJson &out, Decoder &in)
{
    const std::string_view token = tokenOf(value);
    if (token.empty() || token.front() != '"')
        return decode(value, out, in);
    std::string_view text;
    if (!decodeText(value, text, in))
        return false;
    out.json = QByteArray(text.data(), qsizetype(text.size()));
    return true;
}

bool decodeEscapedKey(json::field &field, std::string_view &out, Decoder &in)
{
    const auto error = field.unescaped_key().get(out);
    return !error || in.fail(error);
}

bool openObject(json::value &value, json::object &out, Decoder &in)
{
    const auto error = value.get_object().get(out);
    if (!error)
        return true;
    return error == simdjson::INCORRECT_TYPE ? in.fail("not an object") : in.fail(error);
}

bool openTyped(json::value &value, json::object &object, QString &typeName, Decoder &in)
{
    if (!openObject(value, object, in))
        return false;
    bool found = false;
    const auto look = [&](std::string_view key, json::value &field) {
        if (key != "__typename")
            return true;
        found = decodeField(field, key, typeName, in);
        return false;
    };
    if (!eachField(object, in, look) && !found)
        return false;
    if (!found)
        return in.fail("missing, where the schema says there is always a value") || in.under("__typename");
    const auto error = object.reset().error();
    return !error || in.fail(error);
}

} // namespace denkiroku::api
