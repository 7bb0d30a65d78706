// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/core/jsonwriter.h"
#include "models/transfer/exportcolumns.h"
#include "models/transfer/exportformats.h"

#include <QIODevice>

namespace denkiroku::models {

namespace {

constexpr qsizetype jsonPiece = 1 << 16;

// "2026-01-31T00:30:00+09:00": the customer's own clock, with its offset.
QString jsonMoment(Instant at)
{
    QString text = wallClockText(at);
    text[10] = u'T';
    return text + QLatin1String(":00+09:00");
}

// Written as null where there is none, so that every row has the same fields.
template <class Amount>
api::RawJson jsonAmount(const std::optional<Amount> &amount)
{
    return {amount ? '"' + amount->toDecimalString().toLatin1() + '"' : QByteArrayLiteral("null")};
}

api::RawJson jsonWord(std::optional<FileWord> word)
{
    return {word ? '"' + fileWord(*word, FileLanguage::English).toLatin1() + '"' : QByteArrayLiteral("null")};
}

void appendRow(QByteArray &json, const ExportRow &row)
{
    api::JsonObjectWriter object(json);
    object.field("startAt", jsonMoment(row.range.from));
    object.field("endAt", jsonMoment(row.range.to));
    object.field("kwh", jsonAmount(row.energy));
    object.field("estimateYen", jsonAmount(row.estimate));
    object.field("state", jsonWord(stateWord(row.state)));
    object.field("halfHours", qint64(row.present));
    object.field("expected", qint64(row.expected));
}

QByteArray jsonHead(const ExportTable &table)
{
    QByteArray json;
    {
        api::JsonObjectWriter object(json);
        object.field("format", QStringLiteral("denkiroku-usage"));
        object.field("version", qint64(1));
        object.field("note", fileWord(FileWord::UnofficialNote, FileLanguage::English));
        object.field("madeAt", jsonMoment(table.madeAt()));
        object.field("timeZone", QStringLiteral("Asia/Tokyo"));
        object.field("by", jsonWord(stepWord(table.step())));
        object.field("from", table.days().from);
        object.field("to", table.days().to);
    }
    json.chop(1);
    return json + ",\"points\":[";
}

QByteArray jsonPoint(const ExportTable::Point &point)
{
    QByteArray json;
    {
        api::JsonObjectWriter object(json);
        object.field("supplyPoint", point.label);
        object.field("flow", jsonWord(flowWord(point.flow)));
    }
    json.chop(1);
    return json + ",\"rows\":[\n";
}

} // namespace

Transferred<ExportOutcome> exportformats::writeJson(const ExportTable &table, QIODevice &out,
                                                    const TransferProgress &progress)
{
    using Kind = TransferError::Kind;
    const auto &rows = table.rows();
    QByteArray json = jsonHead(table);
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (!goesOn(progress, at, rows.size()))
            return transferFailure(Kind::Cancelled);
        const bool isNewPoint = at == 0 || rows[at].point != rows[at - 1].point;
        if (isNewPoint && at > 0)
            json += "\n]},";
        if (isNewPoint)
            json += jsonPoint(table.points()[static_cast<std::size_t>(rows[at].point)]);
        else
            json += ",\n";
        appendRow(json, rows[at]);
        if (json.size() >= jsonPiece) {
            if (out.write(json) != json.size())
                return transferFailure(Kind::NotWritten);
            json.clear();
        }
    }
    json += "\n]}]}\n";
    if (out.write(json) != json.size())
        return transferFailure(Kind::NotWritten);
    return ExportOutcome{.rows = static_cast<int>(rows.size())};
}

} // namespace denkiroku::models
