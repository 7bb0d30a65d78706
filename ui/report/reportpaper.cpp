// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpaper.h"

#include "models/format.h"
#include "program/version.h"
#include "ui/charts/barchart.h"
#include "ui/widgets/savefile.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QScreen>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>

namespace denkiroku::ui {

namespace format = models::format;

namespace {

struct PaperWords {
    Q_DECLARE_TR_FUNCTIONS(ReportPaper)
};

constexpr double pointsAnInch = 72;
constexpr double bodySize = 9; // points
constexpr double captionSize = 7.5;
constexpr double titleSize = 17;
constexpr double sectionSize = 12;
// Of the text's width.
constexpr double chartHeight = 0.28;
constexpr QSize chartPixels{900, 252};
constexpr double chartSharpness = 3;
// The title and the names of the columns.
constexpr int headRows = 2;
const QColor headColor(0xec, 0xf2, 0xf1);

QTextCharFormat letters(double points, int weight = QFont::Normal)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(weight);
    return format;
}

ChartData chartOf(const models::YearReport &report)
{
    const QLocale locale;
    ChartData data;
    data.unit = QStringLiteral("kWh");
    for (const models::ReportMonth &month : report.months) {
        ChartBar bar;
        if (!month.imported.isEmpty())
            bar.value = month.imported.energy.kilowattHours();
        bar.tick = format::monthShort(month.first, locale);
        data.bars.push_back(std::move(bar));
    }
    return data;
}

QImage chartImage(const models::YearReport &report)
{
    BarChart chart;
    // Shown nowhere, but laid out as if it were.
    chart.setAttribute(Qt::WA_DontShowOnScreen);
    chart.resize(chartPixels);
    chart.setLook(ChartLook::of(Scheme::Light));
    chart.setData(chartOf(report));
    chart.show();
    QImage image(chartPixels * chartSharpness, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    chart.render(&painter, QRectF(QPointF(0, 0), QSizeF(image.size())));
    return image;
}

// Fills a document that flows over the pages.
class PaperWriter {
public:
    // `width` is the text's, `unit` a point; both in the document's own pixels.
    PaperWriter(QTextDocument &document, double width, double unit) : m_cursor(&document), m_width(width), m_unit(unit)
    {
    }

    void line(const QString &text, const QTextCharFormat &format, double above = 0)
    {
        QTextBlockFormat block;
        block.setTopMargin(above * m_unit);
        block.setPageBreakPolicy(QTextFormat::PageBreak_Auto);
        if (m_isFirst)
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block);
        m_isFirst = false;
        m_cursor.insertText(text, format);
    }
    void figures(const std::vector<std::pair<QString, QString>> &lines);
    void chart(const QImage &image, const QString &title);
    void table(const models::ReportTable &table);
    void notes(const QString &title, const QStringList &notes);

private:
    QTextTable *insertGrid(const models::ReportTable &table, int columns);
    void cell(QTextTable &table, int row, int column, const QString &text, bool isNumber, const QTextCharFormat &look);

    QTextCursor m_cursor;
    double m_width;
    double m_unit;
    bool m_isFirst = true;
};

void PaperWriter::cell(QTextTable &table, int row, int column, const QString &text, bool isNumber,
                       const QTextCharFormat &look)
{
    QTextTableCell place = table.cellAt(row, column);
    QTextTableCellFormat room = place.format().toTableCellFormat();
    room.setLeftPadding((column > 0 ? 4 : 1) * m_unit);
    place.setFormat(room);
    QTextCursor cursor = place.firstCursorPosition();
    QTextBlockFormat block;
    block.setAlignment(isNumber ? Qt::AlignRight : Qt::AlignLeft);
    cursor.setBlockFormat(block);
    cursor.insertText(text, look);
}

void PaperWriter::figures(const std::vector<std::pair<QString, QString>> &lines)
{
    QTextTableFormat form;
    form.setBorder(0);
    form.setCellPadding(2.5 * m_unit);
    form.setTopMargin(8 * m_unit);
    QTextTable *grid = m_cursor.insertTable(static_cast<int>(lines.size()), 2, form);
    int row = 0;
    for (const auto &[name, value] : lines) {
        cell(*grid, row, 0, name, false, letters(bodySize));
        cell(*grid, row++, 1, value, false, letters(bodySize + 1, QFont::DemiBold));
    }
    m_cursor.movePosition(QTextCursor::End);
}

void PaperWriter::chart(const QImage &image, const QString &title)
{
    line(title, letters(sectionSize, QFont::DemiBold), 10);
    m_cursor.insertBlock();
    const QUrl name(QStringLiteral("chart"));
    m_cursor.document()->addResource(QTextDocument::ImageResource, name, image);
    QTextImageFormat form;
    form.setName(name.toString());
    form.setWidth(m_width);
    form.setHeight(m_width * chartHeight);
    m_cursor.insertImage(form);
}

void PaperWriter::table(const models::ReportTable &table)
{
    const QLocale locale;
    if (table.rows.empty()) {
        line(table.title, letters(sectionSize, QFont::DemiBold), 16);
        line(table.emptySentence, letters(bodySize), 4);
        return;
    }
    const auto columns = static_cast<int>(table.columns.size());
    // Twelve months beside each other want small letters.
    const double size = columns > 8 ? captionSize - 0.5 : columns > 6 ? captionSize + 0.5 : bodySize;
    QTextTable *grid = insertGrid(table, columns);
    const auto write = [&](int row, const std::vector<models::ReportCell> &values, const QTextCharFormat &look) {
        for (int at = 0; at < columns; ++at) {
            const auto place = static_cast<std::size_t>(at);
            cell(*grid, row, at, models::reportCellText(values[place], locale), table.columns[place].isNumber, look);
        }
    };
    QTextTableCellFormat head;
    head.setBackground(headColor);
    for (int at = 0; at < columns; ++at) {
        const models::ReportColumn &column = table.columns[static_cast<std::size_t>(at)];
        grid->cellAt(1, at).setFormat(head);
        cell(*grid, 1, at, column.title, column.isNumber, letters(size, QFont::DemiBold));
    }
    int row = headRows;
    for (const auto &values : table.rows)
        write(row++, values, letters(size));
    if (!table.total.empty())
        write(row, table.total, letters(size, QFont::DemiBold));
    m_cursor.movePosition(QTextCursor::End);
}

// The title is the table's first row: so it never stands alone at the foot of a page, and goes along to the next.
QTextTable *PaperWriter::insertGrid(const models::ReportTable &table, int columns)
{
    const auto rows = static_cast<int>(table.rows.size()) + headRows + (table.total.empty() ? 0 : 1);
    QTextTableFormat form;
    form.setHeaderRowCount(headRows);
    form.setBorder(0);
    form.setCellSpacing(0);
    form.setCellPadding((columns > 8 ? 1.5 : 3) * m_unit);
    form.setTopMargin(12 * m_unit);
    form.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable *grid = m_cursor.insertTable(rows, columns, form);
    grid->mergeCells(0, 0, 1, columns);
    cell(*grid, 0, 0, table.title, false, letters(sectionSize, QFont::DemiBold));
    return grid;
}

void PaperWriter::notes(const QString &title, const QStringList &notes)
{
    QTextTableFormat form;
    form.setHeaderRowCount(1);
    form.setBorder(0);
    form.setCellPadding(2 * m_unit);
    form.setTopMargin(12 * m_unit);
    form.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable *grid = m_cursor.insertTable(static_cast<int>(notes.size()) + 1, 1, form);
    cell(*grid, 0, 0, title, false, letters(sectionSize, QFont::DemiBold));
    for (int at = 0; at < notes.size(); ++at)
        cell(*grid, at + 1, 0, notes[at], false, letters(bodySize));
    m_cursor.movePosition(QTextCursor::End);
}

void fill(QTextDocument &document, const models::YearReport &report, const models::ReportPack &pack, double width,
          double unit)
{
    PaperWriter writer(document, width, unit);
    writer.line(pack.title, letters(titleSize, QFont::DemiBold));
    writer.line(pack.subtitle, letters(sectionSize), 2);
    writer.figures(pack.figures);
    if (!report.total.imported.isEmpty())
        writer.chart(chartImage(report), PaperWords::tr("Electricity bought"));
    for (const models::ReportTable *table : pack.allTables())
        writer.table(*table);
    writer.notes(PaperWords::tr("Notes"), pack.notes);
}

} // namespace

ReportPaper::ReportPaper(const models::YearReport &report)
    : m_report(report), m_pack(models::reportPack(report, QLocale()))
{
}

int ReportPaper::paint(QPagedPaintDevice &device) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF page(QPointF(0, 0), QSizeF(painter.viewport().size()));
    // Margins and pictures of a document are in the screen's pixels, which it scales to the device's.
    const double screen = QGuiApplication::primaryScreen()->logicalDotsPerInchY();
    const double foot = captionSize * 2.4 * device.logicalDpiY() / pointsAnInch;
    const QSizeF text(page.width(), page.height() - foot);
    QTextDocument document;
    document.setDocumentMargin(0);
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(QGuiApplication::font());
    document.documentLayout()->setPaintDevice(&device);
    document.setPageSize(text);
    fill(document, m_report, m_pack, text.width() * screen / device.logicalDpiY(), screen / pointsAnInch);

    const int pages = document.pageCount();
    QFont small = QGuiApplication::font();
    small.setPointSizeF(captionSize);
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            device.newPage();
        const QRectF view(0, number * text.height(), text.width(), text.height());
        painter.save();
        painter.translate(0, -view.top());
        painter.setClipRect(view);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = view;
        context.palette.setColor(QPalette::Text, Qt::black);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(small);
        painter.setPen(Qt::darkGray);
        const QRectF line(0, text.height(), page.width(), foot);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom, m_pack.title + QStringLiteral(" · ") + m_pack.subtitle);
        painter.drawText(line, Qt::AlignRight | Qt::AlignBottom,
                         PaperWords::tr("Page %1 of %2").arg(number + 1).arg(pages));
    }
    return painter.end() ? pages : 0;
}

bool ReportPaper::savePdf(const QString &path) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(reportMargins, QPageLayout::Millimeter);
        writer.setTitle(m_pack.title + QStringLiteral(" · ") + m_pack.subtitle);
        writer.setCreator(QStringLiteral("%1 %2").arg(QLatin1String(program::name), QLatin1String(program::version)));
        if (paint(writer) == 0)
            return false;
    }
    return SaveFile::write(path, bytes);
}

} // namespace denkiroku::ui
