// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/exportcolumns.h"

namespace denkiroku::models {

std::vector<FileWord> exportColumns(ExportStep step)
{
    std::vector<FileWord> columns;
    const bool isByClock = step == ExportStep::HalfHour || step == ExportStep::Hour;
    if (isByClock)
        columns = {FileWord::Start, FileWord::End};
    else if (step == ExportStep::Day)
        columns = {FileWord::Day};
    else
        columns = {FileWord::FirstDay, FileWord::LastDay};
    columns.insert(columns.end(), {FileWord::Energy, FileWord::Estimate, FileWord::State});
    if (step != ExportStep::HalfHour)
        columns.insert(columns.end(), {FileWord::HalfHours, FileWord::Expected});
    columns.insert(columns.end(), {FileWord::SupplyPoint, FileWord::Flow});
    return columns;
}

ExportCell exportCell(const ExportTable &table, const ExportRow &row, FileWord column, FileLanguage language)
{
    const ExportTable::Point &point = table.points()[static_cast<std::size_t>(row.point)];
    switch (column) {
    case FileWord::Start:
        return row.range.from;
    case FileWord::End:
        return row.range.to;
    case FileWord::Day:
    case FileWord::FirstDay:
        return jst::dateOf(row.range.from);
    case FileWord::LastDay:
        return jst::dateOf(row.range.to).addDays(-1);
    case FileWord::Energy:
        return row.energy ? ExportCell(*row.energy) : ExportCell();
    case FileWord::Estimate:
        return row.estimate ? ExportCell(*row.estimate) : ExportCell();
    case FileWord::State:
        if (const auto word = stateWord(row.state))
            return fileWord(*word, language);
        return {};
    case FileWord::HalfHours:
        return row.present;
    case FileWord::Expected:
        return row.expected;
    case FileWord::SupplyPoint:
        return point.label;
    case FileWord::Flow:
        return fileWord(flowWord(point.flow), language);
    default:
        break;
    }
    return {};
}

QString wallClockText(Instant at)
{
    const QDate day = jst::dateOf(at);
    const QTime time = jst::timeOf(at);
    QString text = day.toString(Qt::ISODate);
    text += u' ';
    for (const int number : {time.hour(), time.minute()}) {
        text += QChar(u'0' + number / 10);
        text += QChar(u'0' + number % 10);
        text += u':';
    }
    text.chop(1);
    return text;
}

std::optional<FileWord> stateWord(ExportState state)
{
    switch (state) {
    case ExportState::Provisional:
        return FileWord::Provisional;
    case ExportState::Final:
        return FileWord::Final;
    case ExportState::Corrected:
        return FileWord::Corrected;
    case ExportState::Missing:
        return FileWord::Missing;
    case ExportState::Unknown:
        break;
    }
    return std::nullopt;
}

FileWord flowWord(Flow flow)
{
    return flow == Flow::Export ? FileWord::Export : FileWord::Import;
}

FileWord stepWord(ExportStep step)
{
    switch (step) {
    case ExportStep::HalfHour:
        return FileWord::HalfHourStep;
    case ExportStep::Hour:
        return FileWord::HourStep;
    case ExportStep::Day:
        return FileWord::DayStep;
    case ExportStep::Week:
        return FileWord::WeekStep;
    case ExportStep::Month:
        return FileWord::MonthStep;
    case ExportStep::BillingPeriod:
        break;
    }
    return FileWord::BillingPeriodStep;
}

} // namespace denkiroku::models
