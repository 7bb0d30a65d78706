// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/decode.h"
#include "api/core/jsonwriter.h"
#include "api/core/operation.h"
#include "api/transport/graphqlclient.h"
#include "tests/support/settled.h"

#include <QUrl>

namespace denkiroku::test {

// Operations as the generator writes them, small enough to script answers by hand.
struct GreetingBase {
    struct Variables {
        QString name;
        void appendJson(QByteArray &out) const
        {
            api::JsonObjectWriter writer(out);
            writer.field("name", name);
        }
    };
    struct Data {
        std::optional<QString> greeting;
        std::optional<QString> weather;
    };
    static std::string_view document()
    {
        return "query Greeting($name: String!) {\n  greeting(name: $name) weather \"}\"\n}";
    }
    static api::Decoded<Data> parse(simdjson::ondemand::value value)
    {
        Data data;
        api::Decoder in;
        const bool read = api::eachField(value, in, [&](std::string_view key, api::json::value field) {
            if (key == "greeting")
                return api::decodeField(field, key, data.greeting, in);
            if (key == "weather")
                return api::decodeField(field, key, data.weather, in);
            return true;
        });
        if (!read)
            return tl::unexpected(in.takeError());
        return data;
    }
};

struct Greeting : GreetingBase {
    static constexpr std::string_view operationName = "Greeting";
    static constexpr api::OperationKind kind = api::OperationKind::Query;
};

struct SetGreeting : GreetingBase {
    static constexpr std::string_view operationName = "SetGreeting";
    static constexpr api::OperationKind kind = api::OperationKind::Mutation;
};

inline QByteArray errorJson(const QByteArray &code, const QByteArray &type = "APPLICATION")
{
    return R"({"message":"no","path":["greeting"],"extensions":{"errorCode":")" + code + R"(","errorType":")" + type +
           R"("}})";
}

inline QByteArray refusal(const QByteArray &code, const QByteArray &type = "APPLICATION")
{
    return R"({"errors":[)" + errorJson(code, type) + R"(],"data":{"greeting":null}})";
}

inline QByteArray hello()
{
    return R"({"data":{"greeting":"hello"}})";
}

// A configuration whose retries do not wait.
inline api::EndpointConfig quick(const QUrl &url, const Delays &delays = {})
{
    api::EndpointConfig config{.url = url};
    config.retry.random = [] { return 0.5; };
    config.retry.scheduler = delays.scheduler();
    return config;
}

} // namespace denkiroku::test
