// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/slottable.h"

#include "models/format.h"
#include "ui/charts/chartwords.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/timechart.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/rowdelegate.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace denkiroku::ui {

namespace {

constexpr int kHalfHours = 48;

QVariant alignment(bool number)
{
    return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft)));
}

void tellRetranslated(QAbstractTableModel *model)
{
    Q_EMIT model->headerDataChanged(Qt::Horizontal, 0, model->columnCount() - 1);
    if (model->rowCount() > 0)
        Q_EMIT model->dataChanged(model->index(0, 0), model->index(model->rowCount() - 1, model->columnCount() - 1));
}

QString numberOrNone(double value)
{
    return std::isfinite(value) ? QLocale().toString(value, 'f', 2) : models::format::none();
}

} // namespace

SlotTableModel::SlotTableModel(TimeChart *chart) : QAbstractTableModel(chart), m_chart(chart) {}

void SlotTableModel::reset()
{
    beginResetModel();
    endResetModel();
}

void SlotTableModel::retranslate()
{
    tellRetranslated(this);
}

int SlotTableModel::rowCount(const QModelIndex &parent) const
{
    const auto &series = m_chart->data().series;
    return parent.isValid() || series.empty() ? 0 : static_cast<int>(series.front().size());
}

int SlotTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chart->data().series.size()) + 2;
}

QString SlotTableModel::text(int row, int column) const
{
    const TimeChartData &all = m_chart->data();
    const SlotSeries &first = all.series.front();
    const qint64 start = first.startOf(row);
    if (column == 0)
        return all.texts.rangeText(start, start + first.stepSeconds);
    if (column == columnCount() - 1) {
        const bool known = std::isfinite(first.values[static_cast<std::size_t>(row)]);
        return ChartWords::state(first.flagsAt(row), known);
    }
    const SlotSeries &series = all.series[static_cast<std::size_t>(column) - 1];
    const qint64 slot = series.slotAt(start);
    if (slot < 0 || slot >= series.size())
        return models::format::none();
    return numberOrNone(static_cast<double>(series.values[static_cast<std::size_t>(slot)]));
}

QVariant SlotTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column());
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column() > 0 && index.column() < columnCount() - 1);
    return {};
}

QVariant SlotTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool last = section == columnCount() - 1;
    if (role == Qt::TextAlignmentRole)
        return alignment(section > 0 && !last);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Time");
    if (last)
        return tr("State");
    return QStringLiteral("%1 (%2)").arg(m_chart->data().series[static_cast<std::size_t>(section) - 1].name,
                                         m_chart->data().unit);
}

HeatTableModel::HeatTableModel(HeatMap *chart) : QAbstractTableModel(chart), m_chart(chart) {}

void HeatTableModel::reset()
{
    beginResetModel();
    endResetModel();
}

void HeatTableModel::retranslate()
{
    tellRetranslated(this);
}

int HeatTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_chart->data().days();
}

int HeatTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kHalfHours + 2;
}

QString HeatTableModel::text(int row, int column) const
{
    const HeatMapData &all = m_chart->data();
    if (column == 0)
        return models::format::date(all.firstDay.addDays(row), QLocale());
    if (column <= kHalfHours)
        return numberOrNone(static_cast<double>(all.value(row, column - 1)));
    bool known = false;
    bool missing = false;
    BarFlags flags;
    for (int slot = 0; slot < kHalfHours; ++slot) {
        const bool here = std::isfinite(all.value(row, slot));
        known = known || here;
        missing = missing || all.isMissing(row, slot);
        flags |= all.flagsAt(row, slot);
    }
    flags.setFlag(BarFlag::Missing, missing && !known);
    flags.setFlag(BarFlag::Incomplete, missing && known);
    return ChartWords::state(flags, known);
}

QVariant HeatTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool number = index.column() > 0 && index.column() <= kHalfHours;
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column());
    if (role == Qt::TextAlignmentRole)
        return alignment(number);
    if ((role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) && number)
        return ChartWords::spoken(m_chart->cellLines({index.row(), index.column() - 1}));
    return {};
}

QVariant HeatTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool number = section > 0 && section <= kHalfHours;
    if (role == Qt::TextAlignmentRole)
        return alignment(number);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Day (values in %1)").arg(m_chart->data().unit);
    return number ? models::format::halfHourSlot(section - 1) : tr("State");
}

SlotTable::SlotTable(QAbstractItemModel *model, QWidget *parent) : QTableView(parent)
{
    setModel(model);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setItemDelegate(new RowDelegate(this));
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(std::max(tableRowHeight, fontMetrics().height() + spacing::tiny));
    // Of the first rows alone: there may be hundreds of thousands.
    horizontalHeader()->setResizeContentsPrecision(32);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
}

QString SlotTable::selectionAsText() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    const auto line = [&](auto &&cell) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells << cell(column).toString();
        lines << cells.join(QLatin1Char('\t'));
    };
    line([this](int column) { return model()->headerData(column, Qt::Horizontal); });
    for (const QModelIndex &row : rows)
        line([&](int column) { return row.siblingAtColumn(column).data(); });
    return lines.join(QLatin1Char('\n'));
}

void SlotTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        verticalHeader()->setDefaultSectionSize(std::max(tableRowHeight, fontMetrics().height() + spacing::tiny));
}

void SlotTable::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Copy && selectionModel()->hasSelection())
        QGuiApplication::clipboard()->setText(selectionAsText());
    else
        QTableView::keyPressEvent(event);
}

} // namespace denkiroku::ui
