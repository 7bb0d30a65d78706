// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reconcile/reconciliationtable.h"

#include "models/format.h"
#include "models/reconcile/reconciliationwords.h"
#include "models/tariff/tariffwords.h"

#include <algorithm>

namespace denkiroku::models {

namespace {

QString unitsText(const ReconciledLine &line, const QLocale &locale)
{
    const auto &units = line.computedUnits ? line.computedUnits : line.invoiceUnits;
    if (!units)
        return format::none();
    const QString number = format::decimal(*units, locale);
    if (line.kind == PricedLine::Kind::Standing)
        return ReconciliationTable::tr("%1 days").arg(number);
    return line.kind ? number + QStringLiteral(" kWh") : number;
}

QString pricesText(const ReconciledLine &line, const QLocale &locale)
{
    QStringList prices;
    for (const PricedLine &part : line.parts) {
        QString price = priceText(part.price, locale);
        if (part.isPublishedFact)
            price += QStringLiteral(" *");
        if (!prices.contains(price))
            prices << price;
    }
    return prices.isEmpty() ? format::none() : prices.join(QStringLiteral(" / "));
}

QString wholeYenText(const std::optional<std::int64_t> &yen, const QLocale &locale)
{
    return yen ? format::yenNumber(Money::fromYen(*yen), locale) : format::none();
}

} // namespace

QString preciseYenText(const std::optional<PreciseYen> &amount, const QLocale &locale)
{
    if (!amount)
        return format::none();
    const qint64 milliYen = amount->toMoney().milliYen();
    const qint64 hundredths = (milliYen + (milliYen < 0 ? -5 : 5)) / 10;
    const QString text = locale.toString(static_cast<double>(hundredths) / 100, 'f', 2);
    return hundredths < 0 ? QLatin1Char('-') + text.sliced(1) : text;
}

ReconciliationTable::ReconciliationTable(SiteName siteName, QObject *parent)
    : QAbstractTableModel(parent), m_siteName(std::move(siteName))
{
}

void ReconciliationTable::setBill(const Reconciliation *bill)
{
    beginResetModel();
    m_bill = bill ? *bill : Reconciliation{};
    m_hasSites = std::ranges::any_of(
        m_bill.lines, [this](const ReconciledLine &line) { return line.spin != m_bill.lines.front().spin; });
    endResetModel();
}

bool ReconciliationTable::isOff(int row) const
{
    if (row == static_cast<int>(m_bill.lines.size()))
        return m_bill.difference().value_or(0) != 0;
    const ReconciledLine &line = m_bill.lines.at(static_cast<std::size_t>(row));
    const PreciseYen difference = line.difference();
    const PreciseYen yen = PreciseYen::fromYen(1);
    return m_bill.computed && (yen <= difference || yen <= -difference);
}

int ReconciliationTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_bill.lines.empty() ? 0 : static_cast<int>(m_bill.lines.size()) + 1;
}

int ReconciliationTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReconciliationTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isTotal = index.row() == static_cast<int>(m_bill.lines.size());
    if (role == Qt::TextAlignmentRole)
        return int(index.column() <= ItemColumn ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return isTotal ? totalText(index.column())
                   : lineText(m_bill.lines.at(static_cast<std::size_t>(index.row())), index.column());
}

QString ReconciliationTable::lineText(const ReconciledLine &line, int column) const
{
    switch (column) {
    case SiteColumn:
        return line.spin.isEmpty() ? QString() : m_siteName(line.spin);
    case ItemColumn:
        return reconciledLineText(line);
    case UnitsColumn:
        return unitsText(line, m_locale);
    case PriceColumn:
        return pricesText(line, m_locale);
    case InvoiceColumn:
        return preciseYenText(line.invoice, m_locale);
    case ComputedColumn:
        return preciseYenText(line.computed, m_locale);
    default:
        return line.invoice && line.computed ? preciseYenText(line.difference(), m_locale) : format::none();
    }
}

QString ReconciliationTable::totalText(int column) const
{
    switch (column) {
    case ItemColumn:
        return tr("Total");
    case InvoiceColumn:
        return wholeYenText(m_bill.invoice, m_locale);
    case ComputedColumn:
        return wholeYenText(m_bill.computed, m_locale);
    case DifferenceColumn:
        return wholeYenText(m_bill.difference(), m_locale);
    default:
        return {};
    }
}

QVariant ReconciliationTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section <= ItemColumn ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SiteColumn:
        return tr("Site");
    case ItemColumn:
        return tr("Item");
    case UnitsColumn:
        return tr("Quantity");
    case PriceColumn:
        return tr("Price (yen)");
    case InvoiceColumn:
        return tr("Invoice (yen)");
    case ComputedColumn:
        return tr("From readings (yen)");
    default:
        return tr("Difference (yen)");
    }
}

void ReconciliationTable::setLocale(const QLocale &locale)
{
    beginResetModel();
    m_locale = locale;
    endResetModel();
}

} // namespace denkiroku::models
