// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include "models/items/pagedmodelbase.h"
#include "models/items/roles.h"
#include "ui/settings.h"
#include "ui/widgets/badgedelegate.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tableproxy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

namespace denkiroku::ui {

namespace {

QString csvCell(QString text)
{
    // A spreadsheet runs what starts like a formula; a server's word must not become one.
    if (!text.isEmpty() && QStringLiteral("=+@\t\r").contains(text.front()))
        text.prepend(QLatin1Char('\''));
    if (text.contains(QLatin1Char('"')) || text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('\n')))
        text = QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    return text;
}

} // namespace

TableView::TableView(QString name, UiSettings &settings, QWidget *parent)
    : QTableView(parent), m_name(std::move(name)), m_settings(settings), m_proxy(new TableProxy(this))
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSortIndicatorClearable(true);
    // Widths after the rows in sight: one long word far below is no reason to cut short all that is seen.
    header->setResizeContentsPrecision(0);
    header->setSortIndicator(-1, Qt::DescendingOrder);
    setItemDelegate(new RowDelegate(this));
    applyHeights();
}

TableView::~TableView() = default;

void TableView::setRows(models::PagedModelBase *rows)
{
    m_rows = rows;
    m_proxy->setSourceModel(rows);
    setModel(m_proxy);
    setSortingEnabled(true);
    connectRows();
    const QByteArray remembered = m_settings.columns(m_name);
    m_isRemembered = !remembered.isEmpty() && horizontalHeader()->restoreState(remembered);
    if (m_isRemembered)
        sortByColumn(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
    m_isArranging = false;
    fitColumns();
}

void TableView::connectRows()
{
    QHeaderView *header = horizontalHeader();
    connect(header, &QHeaderView::sectionMoved, this, &TableView::remember);
    connect(header, &QHeaderView::sectionResized, this, [this, header](int section) {
        // The last one stretches by itself with the window.
        if (header->visualIndex(section) != header->count() - 1)
            remember();
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int section) {
        remember();
        if (section >= 0)
            m_rows->loadAll();
    });
    connect(m_proxy, &QAbstractItemModel::headerDataChanged, this, &TableView::fitColumns);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first) {
        if (first == 0)
            fitColumns();
    });
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_proxy, signal, this, &TableView::totalsChanged);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &TableView::totalsChanged);
    connect(m_proxy, &QAbstractItemModel::dataChanged, this, &TableView::totalsChanged);
    // What comes later may be longer than what stood there.
    connect(m_proxy, &QAbstractItemModel::dataChanged, this, &TableView::fitColumns);
}

void TableView::fitColumns()
{
    if (m_isRemembered || m_isArranging || !m_rows || m_proxy->rowCount() == 0)
        return;
    const QScopedValueRollback arranging(m_isArranging, true);
    m_fittedWidth = width();
    const QList<int> widths = fittingWidths(m_fittedWidth - verticalScrollBar()->sizeHint().width());
    for (int column = 0; column < m_proxy->columnCount(); ++column)
        setColumnWidth(column, widths.at(column));
}

QList<int> TableView::fittingWidths(int room) const
{
    QList<int> widths;
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        // The header's own hint keeps room for a sort arrow in every column, as wide as the header is high.
        const QString title = m_proxy->headerData(column, Qt::Horizontal).toString();
        const int header = horizontalHeader()->fontMetrics().horizontalAdvance(title) + 2 * spacing::medium;
        widths << std::max(sizeHintForColumn(column), header);
    }
    // Where not all have room, the widest give first: a long text cut short is better than a column out of sight.
    constexpr int kNarrowest = 60;
    for (int excess = std::accumulate(widths.begin(), widths.end(), 0) - room; excess > 0; --excess) {
        const auto widest = std::ranges::max_element(widths);
        if (*widest <= kNarrowest)
            break;
        --*widest;
    }
    return widths;
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    // Not when only a scroll bar came or went: that would go back and forth.
    if (width() != m_fittedWidth)
        fitColumns();
}

void TableView::remember()
{
    if (m_isArranging)
        return;
    m_isRemembered = true;
    m_settings.setColumns(m_name, horizontalHeader()->saveState());
}

void TableView::setBadges(int column, BadgeOf badgeOf)
{
    setItemDelegateForColumn(column, new BadgeDelegate(std::move(badgeOf), this));
}

void TableView::setAmountColumn(int column)
{
    m_amountColumn = column;
}

template <class Apply>
void TableView::applyFilter(Apply apply)
{
    const QString kept = currentId();
    apply();
    if (m_proxy->isFiltering())
        m_rows->loadAll();
    if (!selectId(kept))
        selectFirst();
    Q_EMIT totalsChanged();
}

void TableView::setFilter(const QString &words)
{
    applyFilter([&] { m_proxy->setWords(words); });
}

void TableView::setKeep(std::function<bool(int sourceRow)> keep)
{
    applyFilter([&] { m_proxy->setKeep(std::move(keep)); });
}

TableView::Totals TableView::totals() const
{
    Totals totals;
    if (!selectionModel())
        return totals;
    totals.shown = m_proxy->rowCount();
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        ++totals.selected;
        if (m_amountColumn < 0)
            continue;
        const QVariant yen = index.siblingAtColumn(m_amountColumn).data(models::RawRole);
        if (yen.isValid())
            totals.amount += models::Money::fromYen(static_cast<std::int64_t>(yen.toLongLong()));
    }
    return totals;
}

QString TableView::currentId() const
{
    return currentIndex().data(models::IdRole).toString();
}

bool TableView::selectId(const QString &id)
{
    if (id.isEmpty())
        return false;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        if (index.data(models::IdRole).toString() != id)
            continue;
        if (currentIndex().row() != row || !selectionModel()->isRowSelected(row))
            selectRow(row);
        return true;
    }
    return false;
}

void TableView::selectFirst()
{
    if (m_proxy->rowCount() > 0)
        selectRow(0);
}

QList<int> TableView::visualColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(logical))
            columns << logical;
    }
    return columns;
}

QString TableView::asText() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows << index.row();
    std::ranges::sort(rows);
    if (rows.isEmpty()) {
        rows.resize(m_proxy->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    const QList<int> columns = visualColumns();
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells << m_proxy->headerData(column, Qt::Horizontal).toString();
    lines << cells.join(QLatin1Char('\t'));
    for (const int row : rows) {
        cells.clear();
        for (const int column : columns)
            cells << m_proxy->index(row, column).data().toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

QByteArray TableView::asCsv() const
{
    const QList<int> columns = visualColumns();
    QStringList cells;
    for (const int column : columns)
        cells << csvCell(m_proxy->headerData(column, Qt::Horizontal).toString());
    // The mark tells Excel that it is UTF-8.
    QString text = QChar(QChar::ByteOrderMark) + cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        cells.clear();
        for (const int column : columns)
            cells << csvCell(m_proxy->index(row, column).data().toString());
        text += cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

void TableView::copy() const
{
    QGuiApplication::clipboard()->setText(asText());
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyHeights();
}

void TableView::applyHeights()
{
    verticalHeader()->setDefaultSectionSize(std::max(tableRowHeight, fontMetrics().height() + spacing::tiny));
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        Q_EMIT currentIdChanged(current.data(models::IdRole).toString());
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT totalsChanged();
}

} // namespace denkiroku::ui
