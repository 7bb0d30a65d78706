// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/xlsxchart.h"

#include "models/transfer/exportcolumns.h"

#include <map>

namespace denkiroku::models {

namespace {

// As many columns as are still told apart on a wide screen.
constexpr std::size_t mostGroups = 400;

enum class Grouping { Rows, Days, Months };

QString groupName(Instant from, Grouping grouping, ExportStep step)
{
    const QDate day = jst::dateOf(from);
    if (grouping == Grouping::Months || (grouping == Grouping::Rows && step == ExportStep::Month))
        return day.toString(QStringLiteral("yyyy-MM"));
    const bool isByClock = step == ExportStep::HalfHour || step == ExportStep::Hour;
    return grouping == Grouping::Rows && isByClock ? wallClockText(from) : day.toString(Qt::ISODate);
}

Instant groupStart(Instant from, Grouping grouping)
{
    if (grouping == Grouping::Rows)
        return from;
    const QDate day = jst::dateOf(from);
    return jst::startOfDay(grouping == Grouping::Days ? day : jst::firstOfMonth(day));
}

using Groups = std::map<Instant, std::vector<std::optional<Energy>>>;

Groups grouped(const ExportTable &table, Grouping grouping)
{
    Groups groups;
    for (const ExportRow &row : table.rows()) {
        auto &energies = groups[groupStart(row.range.from, grouping)];
        energies.resize(table.points().size());
        auto &energy = energies[static_cast<std::size_t>(row.point)];
        if (row.energy)
            energy = energy.value_or(Energy()) + *row.energy;
    }
    return groups;
}

Grouping groupingOf(const ExportTable &table)
{
    const auto few = [&](Grouping grouping) {
        std::map<Instant, bool> starts;
        for (const ExportRow &row : table.rows()) {
            starts.emplace(groupStart(row.range.from, grouping), true);
            if (starts.size() > mostGroups)
                return false;
        }
        return true;
    };
    return few(Grouping::Rows) ? Grouping::Rows : few(Grouping::Days) ? Grouping::Days : Grouping::Months;
}

FileWord groupHeader(Grouping grouping, ExportStep step)
{
    if (grouping == Grouping::Months)
        return FileWord::MonthStep;
    const bool isByClock = step == ExportStep::HalfHour || step == ExportStep::Hour;
    return grouping == Grouping::Rows && isByClock ? FileWord::Start : FileWord::Day;
}

void addSeries(lxw_chart *chart, const QString &sheet, lxw_row_t lastRow, lxw_col_t column)
{
    const QByteArray name = sheet.toUtf8();
    lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
    chart_series_set_categories(series, name.constData(), 1, 0, lastRow, 0);
    chart_series_set_values(series, name.constData(), 1, column, lastRow, column);
    chart_series_set_name_range(series, name.constData(), 0, column);
}

} // namespace

void writeXlsxChart(const XlsxChartPlace &place, const ExportTable &table, FileLanguage language)
{
    lxw_worksheet *sheet = workbook_add_worksheet(place.book, place.sheetName.toUtf8().constData());
    const Grouping grouping = groupingOf(table);
    worksheet_set_column(sheet, 0, static_cast<lxw_col_t>(table.points().size()), 20, nullptr);
    worksheet_freeze_panes(sheet, 1, 0);
    const auto write = [&](lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format) {
        worksheet_write_string(sheet, row, column, text.toUtf8().constData(), format);
    };
    write(0, 0, fileWord(groupHeader(grouping, table.step()), language), place.header);
    lxw_col_t column = 0;
    for (const ExportTable::Point &point : table.points())
        write(0, ++column, QStringLiteral("%1 %2 (kWh)").arg(point.label, fileWord(flowWord(point.flow), language)),
              place.header);
    lxw_row_t row = 0;
    for (const auto &[from, energies] : grouped(table, grouping)) {
        write(++row, 0, groupName(from, grouping, table.step()), nullptr);
        for (std::size_t at = 0; at < energies.size(); ++at) {
            if (energies[at])
                worksheet_write_number(sheet, row, static_cast<lxw_col_t>(at + 1), energies[at]->kilowattHours(),
                                       place.decimal);
        }
    }
    lxw_chart *chart = workbook_add_chart(place.book, LXW_CHART_COLUMN);
    for (std::size_t at = 0; at < table.points().size(); ++at)
        addSeries(chart, place.sheetName, row, static_cast<lxw_col_t>(at + 1));
    chart_axis_set_name(chart->y_axis, fileWord(FileWord::EnergyAxis, language).toUtf8().constData());
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    lxw_chart_options options{};
    options.x_scale = 2;
    options.y_scale = 1.5;
    worksheet_insert_chart_opt(sheet, 1, static_cast<lxw_col_t>(table.points().size() + 2), chart, &options);
}

} // namespace denkiroku::models
