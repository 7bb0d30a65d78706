// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/healthtable.h"

#include "models/format.h"
#include "ui/pages/healthwords.h"
#include "ui/pages/usagepoints.h"

#include <QLocale>

#include <algorithm>

namespace denkiroku::ui {

namespace format = models::format;
using models::HealthDetail;

namespace {

QString kilowattHours(const std::optional<models::Energy> &energy)
{
    constexpr int decimals = 2;
    return energy ? format::energyNumber(*energy, QLocale(), decimals) : format::none();
}

QString seenAt(const std::optional<models::Instant> &at)
{
    return at ? format::dateTime(*at, QLocale()) : format::none();
}

} // namespace

void HealthTable::setDetails(std::vector<HealthDetail> details)
{
    if (details == m_details)
        return;
    beginResetModel();
    m_details = std::move(details);
    endResetModel();
}

void HealthTable::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_details.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool HealthTable::hasSeveralPoints() const
{
    const auto isOfFirst = [this](const models::HealthDetail &each) { return each.spin == m_details.front().spin; };
    return !std::ranges::all_of(m_details, isOfFirst);
}

QDate HealthTable::dayOf(int row) const
{
    return row < 0 || row >= rowCount() ? QDate()
                                        : models::jst::dateOf(m_details[static_cast<std::size_t>(row)].range.from);
}

int HealthTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_details.size());
}

int HealthTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HealthTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = index.column() == Before || index.column() == After;
        return static_cast<int>((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return text(m_details[static_cast<std::size_t>(index.row())], index.column());
}

QVariant HealthTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Before || section == After ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Point:
        return tr("Supply point");
    case Time:
        return tr("Time");
    case State:
        return tr("State");
    case Before:
        return tr("Before (kWh)");
    case After:
        return tr("Now (kWh)");
    case FirstSeen:
        return tr("First seen");
    case Changed:
        return tr("Changed");
    default:
        return {};
    }
}

QString HealthTable::text(const HealthDetail &detail, int column)
{
    const bool isCorrection = detail.kind == HealthDetail::Kind::Corrected;
    switch (column) {
    case Point:
        return UsagePoints::masked(detail.spin);
    case Time:
        return stretch(detail.range);
    case State:
        return detail.halfHours > 1
                   ? tr("%1, %n half-hour(s)", nullptr, detail.halfHours).arg(HealthWords::kind(detail.kind))
                   : HealthWords::kind(detail.kind);
    case Before:
        // A value that had been changed before this computer first asked for it.
        return isCorrection && !detail.before ? tr("not seen here") : kilowattHours(detail.before);
    case After:
        return kilowattHours(detail.after);
    case FirstSeen:
        return seenAt(detail.before ? detail.beforeSeen : detail.afterSeen);
    case Changed:
        return seenAt(detail.before ? detail.afterSeen : std::nullopt);
    default:
        return {};
    }
}

QString HealthTable::stretch(const models::InstantRange &range)
{
    const QLocale locale;
    const QDate first = models::jst::dateOf(range.from);
    const QDate last = models::jst::dateOf(range.to - models::jst::halfHour);
    const QString end = format::halfHour(range.to - models::jst::halfHour).section(QChar(0x2013), 1);
    const QString from = format::date(first, locale) + QLatin1Char(' ') + format::time(range.from, locale);
    return from + QChar(0x2013) +
           (first == last ? end : QStringLiteral(" ") + format::date(last, locale) + QLatin1Char(' ') + end);
}

} // namespace denkiroku::ui
