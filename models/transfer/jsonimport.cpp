// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/jsonvalue.h"
#include "models/transfer/importparts.h"

namespace denkiroku::models {

namespace {

importparts::RawRow rawRow(const api::JsonValue &row, const api::JsonValue &point, int number)
{
    const auto text = [&](const char16_t *key) { return row.value(QStringView(key)).text(); };
    return {.start = text(u"startAt"),
            .end = text(u"endAt"),
            .energy = text(u"kwh"),
            .estimate = text(u"estimateYen"),
            .state = text(u"state"),
            .label = point.value(u"supplyPoint").text(),
            .flow = point.value(u"flow").text(),
            .line = number};
}

} // namespace

Transferred<ImportFile> importparts::readJson(const QByteArray &bytes)
{
    using Kind = TransferError::Kind;
    const auto json = api::JsonValue::parse(bytes);
    if (!json || json->value(u"format").text() != QLatin1String("denkiroku-usage") || !json->value(u"points").isArray())
        return transferFailure(Kind::UnknownFile);
    if (json->value(u"by").text() != QLatin1String("half-hour"))
        return transferFailure(Kind::NotHalfHours);
    ImportFile file{.kind = ImportFile::Kind::OwnJson};
    int number = 0;
    for (const api::JsonValue &point : json->value(u"points").array()) {
        for (const api::JsonValue &row : point.value(u"rows").array()) {
            ++number;
            if (const auto problem = takeRow(file, rawRow(row, point, number)))
                file.addProblem({number, *problem, QString::fromUtf8(row.toJson().left(200))});
        }
    }
    settleRows(file);
    return file;
}

} // namespace denkiroku::models
