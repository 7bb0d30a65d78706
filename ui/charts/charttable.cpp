// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttable.h"

#include "ui/charts/chartwords.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/rowdelegate.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace denkiroku::ui {

namespace {

bool hasCost(const ChartData &chart)
{
    return std::ranges::any_of(chart.bars, [](const ChartBar &bar) { return !bar.costText.isEmpty(); });
}

} // namespace

void ChartTableModel::setChart(const ChartData &data)
{
    beginResetModel();
    m_chart = data;
    endResetModel();
}

void ChartTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString ChartTableModel::asText(const ChartData &data)
{
    ChartTableModel model;
    model.setChart(data);
    QStringList lines;
    for (int row = -1; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column) {
            if ((column == Comparison && !data.hasComparison()) || (column == Cost && !hasCost(data)))
                continue;
            cells << (row < 0 ? model.headerData(column, Qt::Horizontal, Qt::DisplayRole)
                              : model.index(row, column).data())
                         .toString();
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chart.bars.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChartTableModel::text(const ChartBar &bar, int column) const
{
    switch (column) {
    case Range:
        return bar.range;
    case Value:
        return bar.value ? bar.valueText : QStringLiteral("–");
    case Comparison:
        return bar.comparison ? bar.comparisonText : QStringLiteral("–");
    case Cost:
        return bar.costText.isEmpty() ? QStringLiteral("–") : bar.costText;
    case State:
        return ChartWords::state(bar);
    default:
        return {};
    }
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return text(m_chart.bars[static_cast<std::size_t>(index.row())], index.column());
    if (role == Qt::TextAlignmentRole) {
        const bool number = index.column() == Value || index.column() == Comparison || index.column() == Cost;
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft)));
    }
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == Value || section == Comparison || section == Cost;
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft)));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Range:
        return tr("Time");
    case Value:
        return m_chart.valueName;
    case Comparison:
        return m_chart.comparisonName;
    case Cost:
        return tr("Supplier's estimate");
    case State:
        return tr("State");
    default:
        return {};
    }
}

ChartTable::ChartTable(QWidget *parent) : QTableView(parent), m_model(new ChartTableModel(this))
{
    setModel(m_model);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setItemDelegate(new RowDelegate(this));
    setShowGrid(false);
    setAlternatingRowColors(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(std::max(tableRowHeight, fontMetrics().height() + spacing::tiny));
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(ChartTableModel::State, QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT rowActivated(index.row()); });
}

void ChartTable::setChart(const ChartData &chart)
{
    m_chart = chart;
    m_model->setChart(chart);
    setColumnHidden(ChartTableModel::Comparison, !chart.hasComparison());
    setColumnHidden(ChartTableModel::Cost, !hasCost(chart));
    setAccessibleName(chart.title);
}

QString ChartTable::asText() const
{
    return ChartTableModel::asText(m_chart);
}

void ChartTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_model->retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        verticalHeader()->setDefaultSectionSize(std::max(tableRowHeight, fontMetrics().height() + spacing::tiny));
}

} // namespace denkiroku::ui
