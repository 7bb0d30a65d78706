// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/usagetable.h"

#include "models/format.h"
#include "models/items/roles.h"
#include "models/usage/usagemodel.h"

namespace denkiroku::models {

UsageTable::UsageTable(const UsageModel &usage, QObject *parent)
    : QAbstractTableModel(parent), m_usage(usage), m_bars(usage.bars()), m_scale(usage.scale())
{
    connect(&usage, &UsageModel::barsChanged, this, &UsageTable::takeBars);
}

int UsageTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_bars.size());
}

int UsageTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UsageTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const UsageBar &bar = m_bars[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return displayText(bar, index.column());
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case IdRole:
        return QString::number(bar.range.from.time_since_epoch().count());
    case SortRole:
    case RawRole:
        return rawValue(bar, index.column());
    default:
        return {};
    }
}

QVariant UsageTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PeriodColumn:
        return m_scale == Scale::Day ? tr("Time") : m_scale == Scale::Month ? tr("Day") : tr("Month");
    case EnergyColumn:
        return tr("Energy (kWh)");
    case EstimateColumn:
        return tr("Estimate (¥)");
    default:
        return tr("State");
    }
}

void UsageTable::setLocale(const QLocale &locale)
{
    m_locale = locale;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_bars.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

// Another period has other rows; the same period only fills in.
void UsageTable::takeBars()
{
    const auto &bars = m_usage.bars();
    const bool isSame = m_scale == m_usage.scale() && bars.size() == m_bars.size() &&
                        (bars.empty() || bars.front().range == m_bars.front().range);
    if (isSame) {
        m_bars = bars;
        if (!bars.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_bars = bars;
    m_scale = m_usage.scale();
    endResetModel();
}

QString UsageTable::displayText(const UsageBar &bar, int column) const
{
    switch (column) {
    case PeriodColumn:
        if (m_scale == Scale::Day)
            return format::halfHour(bar.range.from);
        return format::period(m_scale == Scale::Month ? Scale::Day : Scale::Month, bar.days.from, m_locale);
    case EnergyColumn:
        return bar.energy ? format::energyNumber(*bar.energy, m_locale, m_scale == Scale::Day ? 2 : 1) : format::none();
    case EstimateColumn:
        return bar.estimate ? format::yenNumber(*bar.estimate, m_locale) : format::none();
    default:
        return usageStateText(bar);
    }
}

QVariant UsageTable::rawValue(const UsageBar &bar, int column)
{
    switch (column) {
    case PeriodColumn:
        return qint64(bar.range.from.time_since_epoch().count());
    case EnergyColumn:
        return bar.energy ? QVariant(qint64(bar.energy->milliwattHours())) : QVariant();
    case EstimateColumn:
        return bar.estimate ? QVariant(qint64(bar.estimate->milliYen())) : QVariant();
    default:
        return usageStateText(bar);
    }
}

int UsageTable::alignmentOf(int column)
{
    const bool isNumber = column == EnergyColumn || column == EstimateColumn;
    return static_cast<int>((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QString usageStateText(const UsageBar &bar)
{
    QStringList states;
    if (!bar.isLoaded && !bar.energy)
        states << UsageTable::tr("Not loaded yet");
    if (bar.isMissing && bar.late == bar.expected - bar.present)
        states << UsageTable::tr("Readings late");
    else if (bar.isMissing)
        states << UsageTable::tr("Readings missing");
    if (bar.isUnfinished)
        states << UsageTable::tr("Not complete yet");
    if (bar.isCorrected)
        states << UsageTable::tr("Corrected");
    if (bar.isProvisional)
        states << UsageTable::tr("Provisional");
    return states.join(QStringLiteral(", "));
}

} // namespace denkiroku::models
