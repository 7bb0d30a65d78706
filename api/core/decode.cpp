// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/core/decode.h"

#include <charconv>
#include <cstring>
#include <utility>

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

const char *Decoder::unescapedName(const char *name)
{
    const char *end = name;
    for (; *end != '"'; ++end)
        end += *end == '\\' ? 1 : 0;
    std::optional<std::string> plain =
        textOf(std::string_view(name - 1, static_cast<std::size_t>(end - name) + 2), *this);
    if (!plain)
        return nullptr;
    // No name has a quote, and with one it would end there.
    m_name = plain->find('"') == std::string::npos ? std::move(*plain) : std::string();
    m_name += '"';
    m_name.append(simdjson::SIMDJSON_PADDING, '\0');
    return m_name.data();
}

bool Decoder::missing(std::uint64_t which, std::initializer_list<std::string_view> names)
{
    fail("missing, where the schema says there is always a value");
    std::uint64_t bit = 1;
    for (const std::string_view name : names) {
        if (which & bit)
            return under(name);
        bit <<= 1;
    }
    return false;
}

namespace {

// Reads with `fromText`, from the bytes as they stand if that will do.
template <class T, class FromText>
bool decodeFromText(std::string_view token, T &out, Decoder &in, FromText fromText, const char *complaint)
{
    std::optional<T> read;
    if (token.size() >= 2 && token.front() == '"' && token.back() == '"')
        read = fromText(token.substr(1, token.size() - 2));
    if (!read) {
        const std::optional<std::string> text = textOf(token, in);
        if (!text)
            return false;
        read = fromText(*text);
    }
    if (!read)
        return in.fail(complaint);
    out = *read;
    return true;
}

} // namespace

std::optional<std::string> textOf(std::string_view token, Decoder &in)
{
    if (token.size() < 2 || token.front() != '"' || token.back() != '"') {
        in.fail("not a string");
        return {};
    }
    const simdjson::padded_string padded(token);
    json::parser parser;
    json::document document;
    std::string_view text;
    auto error = parser.iterate(padded).get(document);
    if (!error)
        error = document.get_string().get(text);
    if (!error)
        return std::string(text);
    in.fail(error);
    return {};
}

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

bool decodeAnyForm(std::string_view token, Decimal &out, Decoder &in)
{
    if (!token.empty() && token.front() == '"')
        return decodeFromText(token, out, in, Decimal::fromText, "not a decimal number");
    return Decimal::read(token, out) || in.fail("not a decimal number");
}

bool decodeAnyForm(std::string_view token, Instant &out, Decoder &in)
{
    return decodeFromText(token, out, in, instantFromText, "not a time with an offset");
}

bool decode(json::value &value, QDate &out, Decoder &in)
{
    return decodeFromText(tokenOf(value), out, in, dateFromText, "not a date");
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
