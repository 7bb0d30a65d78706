// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/jsonvalue.h"

#include <simdjson.h>

namespace denkiroku::api {

namespace {

namespace ondemand = simdjson::ondemand;

// What begins like null and goes on otherwise is an error, not false.
bool isNull(ondemand::value value)
{
    bool null = false;
    return !simdjson::simdjson_result<bool>(value.is_null()).get(null) && null;
}

class Reader {
public:
    bool read(ondemand::value value, int depth, JsonValue &out)
    {
        ondemand::json_type type;
        if (failed(value.type().get(type)))
            return false;
        switch (type) {
        case ondemand::json_type::array:
            return readArray(value, depth + 1, out);
        case ondemand::json_type::object:
            return readObject(value, depth + 1, out);
        case ondemand::json_type::string:
            return readString(value, out);
        case ondemand::json_type::number:
            return readNumber(value, out);
        case ondemand::json_type::boolean: {
            bool flag = false;
            if (failed(value.get_bool().get(flag)))
                return false;
            out = JsonValue::fromBool(flag);
            return true;
        }
        case ondemand::json_type::null:
            if (!isNull(value))
                return fail(QStringLiteral("not null, true, false, a number or a string"));
            out = JsonValue();
            return true;
        }
        return fail(QStringLiteral("not JSON"));
    }

    bool failed(simdjson::error_code error)
    {
        return error && !fail(QString::fromUtf8(simdjson::error_message(error)));
    }

    bool fail(const QString &message)
    {
        m_message = message;
        return false;
    }

    QString message() const { return m_message; }

private:
    bool fits(int depth) { return depth <= JsonValue::maxDepth || fail(QStringLiteral("nested too deeply")); }

    bool readArray(ondemand::value value, int depth, JsonValue &out)
    {
        ondemand::array array;
        if (!fits(depth) || failed(value.get_array().get(array)))
            return false;
        JsonValue::Array items;
        for (auto element : array) {
            ondemand::value item;
            if (failed(std::move(element).get(item)) || !read(item, depth, items.emplace_back()))
                return false;
        }
        out = JsonValue::fromArray(std::move(items));
        return true;
    }

    bool readObject(ondemand::value value, int depth, JsonValue &out)
    {
        ondemand::object object;
        if (!fits(depth) || failed(value.get_object().get(object)))
            return false;
        JsonValue::Object members;
        for (auto element : object) {
            ondemand::field field;
            std::string_view key;
            if (failed(std::move(element).get(field)) || failed(field.unescaped_key().get(key)))
                return false;
            auto &member = members.emplace_back();
            member.key = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
            if (!read(field.value(), depth, member.value))
                return false;
        }
        out = JsonValue::fromObject(std::move(members));
        return true;
    }

    bool readString(ondemand::value value, JsonValue &out)
    {
        std::string_view text;
        if (failed(value.get_string().get(text)))
            return false;
        out = JsonValue::fromString(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        return true;
    }

    bool readNumber(ondemand::value value, JsonValue &out)
    {
        const std::string_view token = value.raw_json_token();
        auto number = JsonValue::fromNumber(QByteArray(token.data(), static_cast<qsizetype>(token.size())).trimmed());
        // Not simdjson's own reading, which knows no number that a double cannot hold.
        if (!number)
            return fail(QStringLiteral("not a number"));
        out = std::move(*number);
        return true;
    }

    QString m_message;
};

} // namespace

tl::expected<JsonValue, DecodeError> JsonValue::parse(QByteArrayView json)
{
    // Within brackets, so that a lone number or string needs no treatment of its own.
    const simdjson::padded_string padded("[" + std::string(json.data(), static_cast<std::size_t>(json.size())) + "]");
    Reader reader;
    ondemand::parser parser;
    ondemand::document document;
    ondemand::value wrapped;
    JsonValue all;
    const bool good =
        !reader.failed(parser.iterate(padded).get(document)) && !reader.failed(document.get_value().get(wrapped)) &&
        reader.read(wrapped, -1, all) &&
        // There is no place left when all was read.
        (document.current_location().error() || reader.fail(QStringLiteral("something behind its end"))) &&
        (all.array().size() == 1 || reader.fail(QStringLiteral("not one value")));
    if (!good)
        return tl::unexpected(DecodeError{{}, reader.message()});
    return all.array().front();
}

} // namespace denkiroku::api
