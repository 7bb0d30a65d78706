// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/yearreport.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

// A report in words and tables: what the paper and the workbook both show.
namespace denkiroku::models {

struct CalendarMonth {
    QDate first;
};
struct Kilograms {
    double amount = 0;
};

// What one cell holds. Amounts stay amounts, so that a spreadsheet can reckon with them.
using ReportCell = std::variant<std::monostate, QString, QDate, CalendarMonth, Energy, Money, Kilograms, int>;

struct ReportColumn {
    QString title{}; // with its unit
    bool isNumber = false;
};

struct ReportTable {
    QString title{};
    // What is said where there is no row.
    QString emptySentence{};
    std::vector<ReportColumn> columns{};
    std::vector<std::vector<ReportCell>> rows{};
    // Of the whole; empty where nothing can be summed.
    std::vector<ReportCell> total{};
};

struct ReportPack {
    QString title{};
    QString subtitle{};
    // The summary: a name and what it came to.
    std::vector<std::pair<QString, QString>> figures{};
    ReportTable months{};
    // Bills, payments, and the energy of each site by month.
    std::vector<ReportTable> tables{};
    QStringList notes{};

    // The months first.
    std::vector<const ReportTable *> allTables() const;
};

ReportPack reportPack(const YearReport &report, const QLocale &locale);
// "Year 2025 (January to December 2025)".
QString reportSpanText(const ReportSpan &span, const QLocale &locale);
// As it stands on paper; the unit is in the column's title.
QString reportCellText(const ReportCell &cell, const QLocale &locale);
// "denkiroku-2025", "denkiroku-2025-04-2026-03".
QString reportFileStem(const ReportSpan &span);

} // namespace denkiroku::models
