// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/graphql/fieldsource.h"
#include "api/demo/series.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <unordered_map>
#include <vector>

namespace denkiroku::api::demo {

struct User {
    QString email;
    QString password;
    QString apiKey;
    QString id; // of the AccountUser
    QJsonObject viewer;
    QJsonObject query; // root fields that this user alone is answered so
};

// The customers and all they have, read once from the files that resources/demo/FORMAT.md describes. Immutable, so
// it may be read from several threads.
class World {
public:
    struct Files {
        QByteArray objects;  // world.json
        QByteArray readings; // readings.bin, compressed
        QByteArray document; // bill.pdf.in
    };

    // The error is a sentence in English for a log: these files are the program's own.
    static tl::expected<std::shared_ptr<const World>, QString> read(const Files &files);
    static tl::expected<std::shared_ptr<const World>, QString> readResources();

    const std::vector<User> &users() const { return m_users; }
    QJsonValue object(QStringView key) const { return m_objects.value(key); }
    // What the root field is for this user: the user's own, else everybody's. Undefined where the world has none.
    QJsonValue rootField(const User &user, std::string_view name) const;
    const Series *series(const QString &id) const;
    const QByteArray &documentTemplate() const { return m_document; }

    // {"#ref": KEY} becomes the object it stands for; anything else is itself.
    QJsonValue follow(const QJsonValue &value) const;
    QJsonArray followed(const QJsonArray &list) const;
    // Why a customer may not have the field, where that is so. `rootField`: the root field it is asked below.
    std::optional<FieldError> refusal(std::string_view type, std::string_view field, std::string_view rootField) const;

private:
    struct Refusal {
        std::string under; // empty: everywhere
        FieldError error;
    };

    World() = default;
    void readUsers(const QJsonArray &users);
    void readRefusals(const QJsonArray &refusals);
    std::optional<QString> readSeries(const QJsonObject &series, const QByteArray &bytes);

    std::vector<User> m_users;
    QJsonObject m_objects;
    QJsonObject m_query;
    QHash<QString, Series> m_series;
    std::unordered_map<std::string, Refusal> m_refusals; // by "Type.field"
    QByteArray m_document;
};

} // namespace denkiroku::api::demo
