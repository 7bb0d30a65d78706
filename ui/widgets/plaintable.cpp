// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plaintable.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/rowdelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QWheelEvent>

#include <algorithm>

namespace denkiroku::ui {

PlainTable::PlainTable(QWidget *parent) : QTableView(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new RowDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    // Every row counts for the width, also while the table is not shown yet.
    horizontalHeader()->setResizeContentsPrecision(-1);
    fit();
}

void PlainTable::setColumns(const std::vector<Column> &columns)
{
    m_columns = columns;
    m_rows.clear();
    m_model->clear();
    m_model->setColumnCount(static_cast<int>(columns.size()));
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const Column &column = columns.at(static_cast<std::size_t>(i));
        auto *header = new QStandardItem(column.header);
        header->setTextAlignment((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        m_model->setHorizontalHeaderItem(i, header);
        horizontalHeader()->setSectionResizeMode(i, i == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    fit();
}

void PlainTable::setRows(const std::vector<Row> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    m_model->setRowCount(0);
    for (const Row &row : rows) {
        QList<QStandardItem *> items;
        for (int i = 0; i < m_model->columnCount(); ++i) {
            auto *item = new QStandardItem(row.cells.value(i));
            const bool isNumber = m_columns.at(static_cast<std::size_t>(i)).isNumber;
            item->setTextAlignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            item->setToolTip(row.cells.value(i).toHtmlEscaped());
            if (row.isStrong)
                item->setFont(semibold(font()));
            items << item;
        }
        m_model->appendRow(items);
    }
    fit();
}

int PlainTable::rows() const
{
    return m_model->rowCount();
}

QString PlainTable::cell(int row, int column) const
{
    return m_model->index(row, column).data().toString();
}

QString PlainTable::asText() const
{
    QStringList lines;
    QStringList headers;
    for (const Column &column : m_columns)
        headers << column.header;
    lines << headers.join(QLatin1Char('\t'));
    for (const Row &row : m_rows)
        lines << row.cells.join(QLatin1Char('\t'));
    return lines.join(QLatin1Char('\n'));
}

void PlainTable::fit()
{
    const int line = std::max(tableRowHeight, fontMetrics().height() + spacing::medium);
    verticalHeader()->setDefaultSectionSize(line);
    // Set anew, the mode measures what is there now.
    for (int column = 1; column < m_model->columnCount(); ++column)
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    updateGeometry();
}

QSize PlainTable::sizeHint() const
{
    const int line = verticalHeader()->defaultSectionSize();
    const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    return {QTableView::sizeHint().width(), header + line * std::max(1, m_model->rowCount()) + 2 * frameWidth()};
}

QSize PlainTable::minimumSizeHint() const
{
    return {QTableView::minimumSizeHint().width(), sizeHint().height()};
}

void PlainTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(asText());
    else
        QTableView::keyPressEvent(event);
}

void PlainTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void PlainTable::wheelEvent(QWheelEvent *event)
{
    // It shows all its rows: the page scrolls.
    event->ignore();
}

} // namespace denkiroku::ui
