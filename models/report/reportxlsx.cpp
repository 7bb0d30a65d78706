// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportxlsx.h"

#include "models/transfer/exportformats.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <xlsxwriter.h>

namespace denkiroku::models {

namespace {

struct WorkbookWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWorkbook)
};

constexpr double narrow = 14;
constexpr double wide = 26;

// A sheet's name has 31 characters at most and none of these.
QByteArray sheetName(QString title)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\]"));
    return title.replace(forbidden, QStringLiteral(" ")).left(LXW_SHEETNAME_MAX).trimmed().toUtf8();
}

class ReportBook {
public:
    explicit ReportBook(const QString &path) : m_book(workbook_new(QFile::encodeName(path).constData()))
    {
        if (!m_book)
            return;
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
        m_date = format("yyyy-mm-dd");
        m_month = format("yyyy-mm");
        m_energy = format("#,##0.0");
        m_yen = format("#,##0;[Red]-#,##0");
        m_wrapped = workbook_add_format(m_book);
        format_set_text_wrap(m_wrapped);
    }
    ~ReportBook()
    {
        if (m_book)
            close();
    }
    Q_DISABLE_COPY_MOVE(ReportBook)

    bool isValid() const { return m_book != nullptr; }
    // It frees the book in every case.
    bool close() { return workbook_close(std::exchange(m_book, nullptr)) == LXW_NO_ERROR; }
    void addSummary(const ReportPack &pack);
    void addTable(const ReportTable &table, bool hasChart);

private:
    lxw_format *format(const char *numbers)
    {
        lxw_format *made = workbook_add_format(m_book);
        format_set_num_format(made, numbers);
        return made;
    }
    void text(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &words, lxw_format *look)
    {
        worksheet_write_string(sheet, row, column, words.toUtf8().constData(), look);
    }
    void cells(lxw_worksheet *sheet, lxw_row_t row, const std::vector<ReportCell> &values);
    void addChart(lxw_worksheet *sheet, const ReportTable &table, const QByteArray &name);

    lxw_workbook *m_book;
    lxw_format *m_bold = nullptr;
    lxw_format *m_date = nullptr;
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

    void day(QDate date, lxw_format *look) const
    {
        // What a spreadsheet counts its days in: the calendar's day as if it were UTC.
        const auto seconds = QDate(1970, 1, 1).daysTo(date) * 24 * 60 * 60;
        worksheet_write_unixtime(sheet, row, column, seconds, look);
    }
    void operator()(std::monostate) const {}
    void operator()(const QString &words) const
    {
        worksheet_write_string(sheet, row, column, words.toUtf8().constData(), nullptr);
    }
    void operator()(QDate date) const { day(date, book.m_date); }
    void operator()(CalendarMonth month) const { day(month.first, book.m_month); }
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
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, sheetName(WorkbookWords::tr("Summary")).constData());
    worksheet_set_column(sheet, 0, 0, wide, nullptr);
    worksheet_set_column(sheet, 1, 1, wide * 3, nullptr);
    lxw_row_t row = 0;
    text(sheet, row++, 0, pack.title, m_bold);
    text(sheet, row++, 0, pack.subtitle, nullptr);
    ++row;
    for (const auto &[name, value] : pack.figures) {
        text(sheet, row, 0, name, m_bold);
        text(sheet, row++, 1, value, nullptr);
    }
    ++row;
    for (const QString &note : pack.notes)
        text(sheet, row++, 1, note, m_wrapped);
}

void ReportBook::cells(lxw_worksheet *sheet, lxw_row_t row, const std::vector<ReportCell> &values)
{
    for (std::size_t at = 0; at < values.size(); ++at)
        std::visit(Cell{*this, sheet, row, static_cast<lxw_col_t>(at)}, values[at]);
}

void ReportBook::addTable(const ReportTable &table, bool hasChart)
{
    const QByteArray name = sheetName(table.title);
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, name.constData());
    worksheet_freeze_panes(sheet, 1, 0);
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        const auto column = static_cast<lxw_col_t>(at);
        worksheet_set_column(sheet, column, column, table.columns[at].isNumber ? narrow : wide, nullptr);
        text(sheet, 0, column, table.columns[at].title, m_bold);
    }
    lxw_row_t row = 1;
    for (const auto &values : table.rows)
        cells(sheet, row++, values);
    if (table.rows.empty())
        text(sheet, row, 0, table.emptySentence, nullptr);
    if (!table.total.empty()) {
        worksheet_set_row(sheet, row, LXW_DEF_ROW_HEIGHT, m_bold);
        cells(sheet, row, table.total);
    }
    if (hasChart)
        addChart(sheet, table, name);
}

void ReportBook::addChart(lxw_worksheet *sheet, const ReportTable &table, const QByteArray &name)
{
    lxw_chart *chart = workbook_add_chart(m_book, LXW_CHART_COLUMN);
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
