// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportxlsx.h"

#include "models/transfer/exportformats.h"
#include "models/transfer/xlsxworkbook.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace denkiroku::models {

namespace {

struct WorkbookWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWorkbook)
};

constexpr double narrow = 14;
constexpr double wide = 26;

// A sheet's name has 31 characters at most and none of these.
QString sheetName(QString title)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\]"));
    return title.replace(forbidden, QStringLiteral(" ")).left(LXW_SHEETNAME_MAX).trimmed();
}

class ReportBook {
public:
    explicit ReportBook(const QString &path) : m_book(path, XlsxWorkbook::Memory::Whole)
    {
        if (!m_book.isValid())
            return;
        m_month = m_book.numbers("yyyy-mm");
        m_energy = m_book.numbers("#,##0.0");
        m_yen = m_book.numbers("#,##0;[Red]-#,##0");
        m_wrapped = workbook_add_format(m_book.book());
        format_set_text_wrap(m_wrapped);
    }

    bool isValid() const { return m_book.isValid(); }
    bool close() { return m_book.close(); }
    void addSummary(const ReportPack &pack);
    void addTable(const ReportTable &table, bool hasChart);

private:
    void cells(lxw_worksheet *sheet, lxw_row_t row, const std::vector<ReportCell> &values);
    void addChart(lxw_worksheet *sheet, const ReportTable &table, const QByteArray &name);

    XlsxWorkbook m_book;
    lxw_format *m_month = nullptr;
    lxw_format *m_energy = nullptr;
    lxw_format *m_yen = nullptr;
    lxw_format *m_wrapped = nullptr;

    struct Cell;
};

struct ReportBook::Cell {
    const ReportBook &book;
    lxw_worksheet *sheet;
    lxw_row_t row;
    lxw_col_t column;

    void operator()(std::monostate) const {}
    void operator()(const QString &words) const { writeXlsxText(sheet, row, column, words); }
    void operator()(QDate date) const { writeXlsxDay(sheet, row, column, date, book.m_book.date()); }
    void operator()(CalendarMonth month) const { writeXlsxDay(sheet, row, column, month.first, book.m_month); }
    void operator()(Energy energy) const
    {
        worksheet_write_number(sheet, row, column, energy.kilowattHours(), book.m_energy);
    }
    void operator()(Money money) const
    {
        worksheet_write_number(sheet, row, column, static_cast<double>(money.milliYen()) / 1000, book.m_yen);
    }
    void operator()(Kilograms mass) const { worksheet_write_number(sheet, row, column, mass.amount, book.m_energy); }
    void operator()(int number) const { worksheet_write_number(sheet, row, column, number, book.m_yen); }
};

void ReportBook::addSummary(const ReportPack &pack)
{
    lxw_worksheet *sheet = m_book.addSheet(sheetName(WorkbookWords::tr("Summary")));
    worksheet_set_column(sheet, 0, 0, wide, nullptr);
    worksheet_set_column(sheet, 1, 1, wide * 3, nullptr);
    lxw_row_t row = 0;
    writeXlsxText(sheet, row++, 0, pack.title, m_book.bold());
    writeXlsxText(sheet, row++, 0, pack.subtitle, nullptr);
    ++row;
    for (const auto &[name, value] : pack.figures) {
        writeXlsxText(sheet, row, 0, name, m_book.bold());
        writeXlsxText(sheet, row++, 1, value, nullptr);
    }
    ++row;
    for (const QString &note : pack.notes)
        writeXlsxText(sheet, row++, 1, note, m_wrapped);
}

void ReportBook::cells(lxw_worksheet *sheet, lxw_row_t row, const std::vector<ReportCell> &values)
{
    for (std::size_t at = 0; at < values.size(); ++at)
        std::visit(Cell{*this, sheet, row, static_cast<lxw_col_t>(at)}, values[at]);
}

void ReportBook::addTable(const ReportTable &table, bool hasChart)
{
    const QString name = sheetName(table.title);
    lxw_worksheet *sheet = m_book.addSheet(name);
    worksheet_freeze_panes(sheet, 1, 0);
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        const auto column = static_cast<lxw_col_t>(at);
        worksheet_set_column(sheet, column, column, table.columns[at].isNumber ? narrow : wide, nullptr);
        writeXlsxText(sheet, 0, column, table.columns[at].title, m_book.bold());
    }
    lxw_row_t row = 1;
    for (const auto &values : table.rows)
        cells(sheet, row++, values);
    if (table.rows.empty())
        writeXlsxText(sheet, row, 0, table.emptySentence, nullptr);
    if (!table.total.empty()) {
        worksheet_set_row(sheet, row, LXW_DEF_ROW_HEIGHT, m_book.bold());
        cells(sheet, row, table.total);
    }
    if (hasChart)
        addChart(sheet, table, name.toUtf8());
}

void ReportBook::addChart(lxw_worksheet *sheet, const ReportTable &table, const QByteArray &name)
{
    lxw_chart *chart = workbook_add_chart(m_book.book(), LXW_CHART_COLUMN);
    const auto last = static_cast<lxw_row_t>(table.rows.size());
    // What was bought stands in the second column.
    lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
    chart_series_set_categories(series, name.constData(), 1, 0, last, 0);
    chart_series_set_values(series, name.constData(), 1, 1, last, 1);
    chart_series_set_name_range(series, name.constData(), 0, 1);
    chart_axis_set_name(chart->y_axis, "kWh");
    chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    worksheet_insert_chart(sheet, last + 3, 0, chart);
}

Transferred<ExportOutcome> makeBook(const ReportPack &pack, const QString &path)
{
    ReportBook book(path);
    if (!book.isValid())
        return transferFailure(TransferError::Kind::NotWritten);
    book.addSummary(pack);
    ExportOutcome outcome;
    for (const ReportTable *table : pack.allTables()) {
        book.addTable(*table, table == &pack.months);
        outcome.rows += static_cast<int>(table->rows.size());
    }
    if (!book.close())
        return transferFailure(TransferError::Kind::NotWritten);
    return outcome;
}

} // namespace

Transferred<ExportOutcome> saveReport(const ReportPack &pack, const QString &path)
{
    return saveFile(path, [&](QIODevice &out) {
        return exportformats::writeWorkbook(out, [&](const QString &beside) { return makeBook(pack, beside); });
    });
}

} // namespace denkiroku::models
