// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace denkiroku::models {

// Reads a table of text line by line. A cell in quotes may hold the separator and doubled quotes, but no line end: none
// of the tables that are read here have such cells, and one quote too many would otherwise swallow the rest of a file.
class CsvReader {
public:
    // The text must outlive the reader.
    CsvReader(QStringView text, QChar separator) : m_rest(text), m_separator(separator) {}

    // The next line that is not blank, its cells trimmed. False at the end.
    bool next();
    const QStringList &cells() const { return m_cells; }
    // Of the line just read, the first one being 1.
    int line() const { return m_line; }
    QStringView text() const { return m_text; }
    // The quotes of the line are closed, with nothing but blanks around them.
    bool isWellFormed() const { return m_isWellFormed; }

private:
    void takeLine();
    void split();
    QString takeQuoted(qsizetype &at);

    QStringView m_rest;
    QChar m_separator;
    QStringView m_text;
    QStringList m_cells;
    int m_line = 0;
    bool m_isWellFormed = true;
};

} // namespace denkiroku::models
