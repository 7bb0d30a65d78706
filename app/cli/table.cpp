// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table.h"

#include <algorithm>
#include <array>

namespace denkiroku::app {

namespace {

struct CharacterRange {
    char32_t first;
    char32_t last;
};

// The blocks that Unicode's East Asian Width calls wide or full-width and that occur in customers' texts.
constexpr std::array wideRanges{
    CharacterRange{0x1100, 0x115F},   CharacterRange{0x2E80, 0x303E}, CharacterRange{0x3041, 0x33FF},
    CharacterRange{0x3400, 0x4DBF},   CharacterRange{0x4E00, 0x9FFF}, CharacterRange{0xA000, 0xA4CF},
    CharacterRange{0xAC00, 0xD7A3},   CharacterRange{0xF900, 0xFAFF}, CharacterRange{0xFE30, 0xFE4F},
    CharacterRange{0xFF00, 0xFF60},   CharacterRange{0xFFE0, 0xFFE6}, CharacterRange{0x1F300, 0x1F64F},
    CharacterRange{0x20000, 0x3FFFD},
};

int widthOf(char32_t c)
{
    const auto category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    const bool wide = std::ranges::any_of(wideRanges, [c](const auto &r) { return r.first <= c && c <= r.last; });
    return wide ? 2 : 1;
}

QString padded(const QString &text, int width, Align align)
{
    const QString space(std::max(0, width - terminalWidth(text)), u' ');
    return align == Align::Right ? space + text : text + space;
}

} // namespace

int terminalWidth(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += widthOf(c);
    return width;
}

QString harmless(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

QString toText(const Table &table)
{
    std::vector<QStringList> lines;
    lines.emplace_back();
    for (const auto &column : table.columns)
        lines.front() << column.title;
    for (const auto &row : table.rows) {
        lines.emplace_back();
        for (const QString &cell : row)
            lines.back() << harmless(cell);
    }

    std::vector<int> widths(table.columns.size(), 0);
    for (const auto &line : lines) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], terminalWidth(line.value(static_cast<qsizetype>(i))));
    }

    QStringList out;
    for (const auto &line : lines) {
        QStringList cells;
        for (std::size_t i = 0; i < widths.size(); ++i)
            cells << padded(line.value(static_cast<qsizetype>(i)), widths[i], table.columns[i].align);
        QString text = cells.join(QStringLiteral("  "));
        while (text.endsWith(u' '))
            text.chop(1);
        out << text;
        if (out.size() == 1) {
            QStringList rule;
            for (const int width : widths)
                rule << QString(width, u'-');
            out << rule.join(QStringLiteral("  "));
        }
    }
    return out.join(u'\n') + u'\n';
}

} // namespace denkiroku::app
