// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/exportcolumns.h"
#include "models/transfer/exportformats.h"
#include "models/transfer/textencoding.h"

#include <QIODevice>

#include <optional>

namespace denkiroku::models {

namespace {

// A spreadsheet takes a text that begins so for a formula and runs it. An apostrophe in front is what spreadsheets
// themselves use to mean "text".
QString neutralised(QString text)
{
    static const QString starters = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && starters.contains(text.front()))
        text.prepend(u'\'');
    return text;
}

QString quoted(const QString &text)
{
    static const QString special = QStringLiteral(",\"\r\n");
    const bool wantsQuotes =
        std::any_of(text.cbegin(), text.cend(), [](QChar c) { return special.contains(c); }) || text != text.trimmed();
    if (!wantsQuotes)
        return text;
    QString inner = text;
    inner.replace(u'"', QLatin1String("\"\""));
    return u'"' + inner + u'"';
}

struct CsvCell {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return quoted(neutralised(text)); }
    QString operator()(Instant at) const { return wallClockText(at); }
    QString operator()(QDate day) const { return day.toString(Qt::ISODate); }
    QString operator()(Energy energy) const { return energy.toDecimalString(); }
    QString operator()(Money money) const { return money.toDecimalString(); }
    QString operator()(int number) const { return QString::number(number); }
};

// Collects lines and hands them to the device in large pieces.
class CsvOutput {
public:
    CsvOutput(QIODevice &out, ExportFormat format) : m_out(out)
    {
        if (format == ExportFormat::CsvCp932)
            m_cp932.emplace();
        else
            m_bytes = QByteArrayLiteral("\xef\xbb\xbf");
    }

    bool isValid() const { return !m_cp932 || m_cp932->isValid(); }

    bool line(const QString &text)
    {
        constexpr qsizetype piece = 1 << 16;
        m_bytes += m_cp932 ? m_cp932->encode(text) : text.toUtf8();
        m_bytes += "\r\n";
        return m_bytes.size() < piece || flush();
    }

    bool flush()
    {
        const bool isWritten = m_out.write(m_bytes) == m_bytes.size();
        m_bytes.clear();
        return isWritten;
    }

    int replaced() const { return m_cp932 ? m_cp932->replaced() : 0; }

private:
    QIODevice &m_out;
    std::optional<Cp932Encoder> m_cp932;
    QByteArray m_bytes;
};

QString csvHeader(const std::vector<FileWord> &columns, FileLanguage language)
{
    QStringList cells;
    for (const FileWord column : columns)
        cells << quoted(fileWord(column, language));
    return cells.join(u',');
}

} // namespace

Transferred<ExportOutcome> exportformats::writeCsv(const ExportTable &table, const ExportForm &form, QIODevice &out,
                                                   const TransferProgress &progress)
{
    using Kind = TransferError::Kind;
    CsvOutput csv(out, form.format);
    const auto columns = exportColumns(table.step());
    if (!csv.isValid() || !csv.line(csvHeader(columns, form.language)))
        return transferFailure(Kind::NotWritten);
    const auto &rows = table.rows();
    QString line;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (!goesOn(progress, at, rows.size()))
            return transferFailure(Kind::Cancelled);
        line.clear();
        for (const FileWord column : columns) {
            if (column != columns.front())
                line += u',';
            line += std::visit(CsvCell{}, exportCell(table, rows[at], column, form.language));
        }
        if (!csv.line(line))
            return transferFailure(Kind::NotWritten);
    }
    if (!csv.flush())
        return transferFailure(Kind::NotWritten);
    return ExportOutcome{.rows = static_cast<int>(rows.size()), .replaced = csv.replaced()};
}

} // namespace denkiroku::models
