// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transport/rawreply.h"

#include "api/transport/errorcatalogue.h"
#include "api/transport/httptransfer.h"

#include <QStringList>

namespace denkiroku::api {

namespace {

namespace ondemand = simdjson::ondemand;

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

// What begins like null and goes on otherwise is not null; the reading behind it comes upon the error.
bool isNull(ondemand::value value)
{
    bool null = false;
    return !simdjson::simdjson_result<bool>(value.is_null()).get(null) && null;
}

// The value's text, or nothing if it is no string: a server's error is read as far as it can be.
QString textOf(ondemand::value value)
{
    std::string_view text;
    if (value.get_string().get(text))
        return {};
    return toQString(text);
}

simdjson::error_code readPath(ondemand::value value, QString &path)
{
    ondemand::array steps;
    if (auto error = value.get_array().get(steps))
        return error == simdjson::INCORRECT_TYPE ? simdjson::SUCCESS : error;
    QStringList parts;
    for (auto element : steps) {
        ondemand::value step;
        if (auto error = element.get(step))
            return error;
        std::string_view token = step.raw_json_token();
        while (!token.empty() &&
               (token.back() == ' ' || token.back() == '\n' || token.back() == '\r' || token.back() == '\t'))
            token.remove_suffix(1);
        if (token.size() >= 2 && token.front() == '"')
            token = token.substr(1, token.size() - 2);
        parts += toQString(token);
    }
    path = parts.join(u'.');
    return simdjson::SUCCESS;
}

struct Extensions {
    QString code;
    QString type;
    QString errorClass;
    QStringList details;
};

simdjson::error_code readValidationErrors(ondemand::value value, Extensions &out)
{
    ondemand::array entries;
    if (auto error = value.get_array().get(entries))
        return error == simdjson::INCORRECT_TYPE ? simdjson::SUCCESS : error;
    for (auto element : entries) {
        ondemand::object entry;
        if (auto error = element.get_object().get(entry))
            return error;
        for (auto field : entry) {
            std::string_view key;
            if (auto error = field.unescaped_key().get(key))
                return error;
            if (key == "message")
                out.details += textOf(field.value());
        }
    }
    return simdjson::SUCCESS;
}

simdjson::error_code readExtensions(ondemand::value value, Extensions &out)
{
    ondemand::object object;
    if (auto error = value.get_object().get(object))
        return error == simdjson::INCORRECT_TYPE ? simdjson::SUCCESS : error;
    for (auto field : object) {
        std::string_view key;
        ondemand::value member;
        if (auto error = field.unescaped_key().get(key))
            return error;
        if (auto error = field.value().get(member))
            return error;
        if (key == "errorCode")
            out.code = textOf(member);
        else if (key == "errorType")
            out.type = textOf(member);
        else if (key == "errorClass")
            out.errorClass = textOf(member);
        else if (key == "errorDescription")
            out.details += textOf(member);
        else if (key == "validationErrors") {
            if (auto error = readValidationErrors(member, out))
                return error;
        }
    }
    return simdjson::SUCCESS;
}

simdjson::error_code readError(ondemand::object object, int httpStatus, Error &out)
{
    Extensions extensions;
    QString message;
    for (auto field : object) {
        std::string_view key;
        ondemand::value member;
        if (auto error = field.unescaped_key().get(key))
            return error;
        if (auto error = field.value().get(member))
            return error;
        simdjson::error_code failed = simdjson::SUCCESS;
        if (key == "message")
            message = textOf(member);
        else if (key == "path")
            failed = readPath(member, out.path);
        else if (key == "extensions")
            failed = readExtensions(member, extensions);
        if (failed)
            return failed;
    }
    const auto code = extensions.code.toStdString();
    const auto type = extensions.type.toStdString();
    const auto errorClass = extensions.errorClass.toStdString();
    out.kind = kindOf({.code = code, .type = type, .errorClass = errorClass, .hasPath = !out.path.isEmpty()});
    out.code = extensions.code;
    out.httpStatus = httpStatus;
    QStringList details{message};
    details += extensions.details;
    details.removeAll(QString());
    details.removeDuplicates();
    out.detail = details.join(QStringLiteral("; "));
    return simdjson::SUCCESS;
}

simdjson::error_code readErrors(ondemand::value value, int httpStatus, std::vector<Error> &out)
{
    ondemand::array entries;
    if (auto error = value.get_array().get(entries))
        return isNull(value) ? simdjson::SUCCESS : error;
    for (auto element : entries) {
        ondemand::object object;
        if (auto failed = element.get_object().get(object))
            return failed;
        Error error;
        if (auto failed = readError(object, httpStatus, error))
            return failed;
        out.push_back(std::move(error));
    }
    return simdjson::SUCCESS;
}

simdjson::error_code readRoots(ondemand::value value, bool &isObject, bool &hasData)
{
    ondemand::object object;
    if (auto error = value.get_object().get(object))
        return isNull(value) ? simdjson::SUCCESS : error;
    isObject = true;
    for (auto field : object) {
        ondemand::value member;
        if (auto error = field.value().get(member))
            return error;
        if (!isNull(member))
            hasData = true;
    }
    return simdjson::SUCCESS;
}

static_assert(replyPadding >= simdjson::SIMDJSON_PADDING);

// What the transport brings has the room behind it already.
QByteArray padded(QByteArray body)
{
    constexpr auto padding = static_cast<qsizetype>(simdjson::SIMDJSON_PADDING);
    if (body.data_ptr().freeSpaceAtEnd() < padding) {
        const qsizetype size = body.size();
        body.append(padding, '\0');
        body.truncate(size);
    }
    return body;
}

} // namespace

simdjson::padded_string_view RawReply::json() const
{
    return simdjson::padded_string_view(m_bytes.constData(), static_cast<size_t>(m_bytes.size()),
                                        static_cast<size_t>(m_bytes.size()) + simdjson::SIMDJSON_PADDING);
}

simdjson::error_code RawReply::readEnvelope(int httpStatus, bool &found)
{
    ondemand::object root;
    if (auto error = m_open->open(json()))
        return error;
    ondemand::document &document = m_open->fromStart();
    if (auto error = document.get_object().get(root))
        return error;
    for (auto field : root) {
        std::string_view key;
        ondemand::value member;
        if (auto error = field.unescaped_key().get(key))
            return error;
        if (auto error = field.value().get(member))
            return error;
        simdjson::error_code failed = simdjson::SUCCESS;
        if (key == "errors")
            failed = readErrors(member, httpStatus, m_errors);
        else if (key == "data")
            failed = readRoots(member, m_hasDataObject, m_hasData);
        else
            continue;
        found = true;
        if (failed)
            return failed;
    }
    // There is no place left when all was read.
    return document.current_location().error() ? simdjson::SUCCESS : simdjson::TRAILING_CONTENT;
}

Result<RawReply> RawReply::read(QByteArray body, int httpStatus)
{
    RawReply reply;
    reply.m_bytes = padded(std::move(body));
    reply.m_open = std::make_shared<OpenAnswer>();

    bool found = false;
    const auto error = reply.readEnvelope(httpStatus, found);
    if (!error && found)
        return reply;
    const auto what = error ? QString::fromUtf8(simdjson::error_message(error)) : QStringLiteral("no data, no errors");
    return Failure(
        Error{.kind = ErrorKind::Malformed,
              .httpStatus = httpStatus,
              .detail = QStringLiteral("Not a GraphQL answer (%1 bytes): %2").arg(reply.m_bytes.size()).arg(what)});
}

} // namespace denkiroku::api
