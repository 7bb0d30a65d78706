// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace denkiroku::app {

enum class Align { Left, Right };

struct TableColumn {
    QString title;
    Align align = Align::Left;
};

struct Table {
    std::vector<TableColumn> columns;
    std::vector<QStringList> rows;
};

// How many cells of a terminal a text takes: two for a Chinese, Japanese or Korean character, none for a combining one.
int terminalWidth(const QString &text);

// Line ends and control characters become spaces.
QString harmless(QString text);

// The table in columns of equal width, with its titles and a rule below them. Line ends and control characters of the
// cells become spaces, so that a server's text cannot steer the terminal.
QString toText(const Table &table);

} // namespace denkiroku::app
