// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/world.h"

#include "api/demo/krakenerror.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace denkiroku::api::demo {

namespace {

std::string key(std::string_view type, std::string_view field)
{
    std::string text;
    text.reserve(type.size() + field.size() + 1);
    text.append(type).append(".").append(field);
    return text;
}

tl::expected<QByteArray, QString> resource(const QString &name)
{
    QFile file(QStringLiteral(":/denkiroku/demo/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return tl::make_unexpected(QStringLiteral("The demo file %1 is missing.").arg(name));
    return file.readAll();
}

} // namespace

tl::expected<std::shared_ptr<const World>, QString> World::read(const Files &files)
{
    QJsonParseError parseError;
    const QJsonObject root = QJsonDocument::fromJson(files.objects, &parseError).object();
    if (parseError.error != QJsonParseError::NoError || root.value(u"format").toInt() != 1)
        return tl::make_unexpected(QStringLiteral("The demo world does not read: ") + parseError.errorString());
    std::shared_ptr<World> world(new World);
    world->m_objects = root.value(u"objects").toObject();
    world->m_query = root.value(u"query").toObject();
    world->m_document = files.document;
    world->readUsers(root.value(u"users").toArray());
    world->readRefusals(root.value(u"refused").toArray());
    if (const auto failed = world->readSeries(root.value(u"series").toObject(), qUncompress(files.readings)))
        return tl::make_unexpected(*failed);
    return std::shared_ptr<const World>(std::move(world));
}

tl::expected<std::shared_ptr<const World>, QString> World::readResources()
{
    const auto objects = resource(QStringLiteral("world.json"));
    const auto readings = resource(QStringLiteral("readings.bin"));
    const auto document = resource(QStringLiteral("bill.pdf.in"));
    for (const auto &file : {objects, readings, document}) {
        if (!file)
            return tl::make_unexpected(file.error());
    }
    return read({*objects, *readings, *document});
}

void World::readUsers(const QJsonArray &users)
{
    for (const QJsonValue each : users) {
        const QJsonObject viewer = follow(each[u"viewer"]).toObject();
        m_users.push_back({each[u"email"].toString(), each[u"password"].toString(), each[u"apiKey"].toString(),
                           viewer.value(u"id").toString(), viewer, each[u"query"].toObject()});
    }
}

void World::readRefusals(const QJsonArray &refusals)
{
    for (const QJsonValue each : refusals) {
        const QString description = each[u"description"].toString();
        FieldError error = krakenError(each[u"code"].toString(), each[u"errorType"].toString(), description);
        error.nullsParent = each[u"nulls"].toString() == u"parent";
        m_refusals.insert_or_assign(
            key(each[u"type"].toString().toStdString(), each[u"field"].toString().toStdString()),
            Refusal{each[u"under"].toString().toStdString(), std::move(error)});
    }
}

std::optional<QString> World::readSeries(const QJsonObject &series, const QByteArray &bytes)
{
    for (auto it = series.begin(); it != series.end(); ++it) {
        auto read = Series::read(it->toObject(), bytes);
        if (!read)
            return QStringLiteral("The demo readings of %1 do not read.").arg(it.key());
        m_series.insert(it.key(), std::move(*read));
    }
    return std::nullopt;
}

QJsonValue World::rootField(const User &user, std::string_view name) const
{
    const QLatin1StringView field(name.data(), static_cast<qsizetype>(name.size()));
    const QJsonValue own = user.query.value(field);
    return own.isUndefined() ? m_query.value(field) : own;
}

const Series *World::series(const QString &id) const
{
    const auto found = m_series.constFind(id);
    return found == m_series.constEnd() ? nullptr : &*found;
}

QJsonValue World::follow(const QJsonValue &value) const
{
    const QJsonValue reference = value[u"#ref"];
    return reference.isString() ? object(reference.toString()) : value;
}

QJsonArray World::followed(const QJsonArray &list) const
{
    QJsonArray result;
    for (const QJsonValue each : list)
        result.append(follow(each));
    return result;
}

std::optional<FieldError> World::refusal(std::string_view type, std::string_view field,
                                         std::string_view rootField) const
{
    const auto found = m_refusals.find(key(type, field));
    if (found == m_refusals.end() || (!found->second.under.empty() && found->second.under != rootField))
        return std::nullopt;
    return found->second.error;
}

} // namespace denkiroku::api::demo
