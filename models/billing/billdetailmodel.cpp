// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/billdetailmodel.h"

#include "api/generated/bill-charges.h"
#include "api/generated/bill-transactions.h"
#include "api/transport/graphqlclient.h"
#include "models/capabilities.h"
#include "models/format.h"
#include "models/items/roles.h"
#include "models/nullable.h"

#include <algorithm>

namespace denkiroku::models {

namespace {

using api::op::BillCharges;
using api::op::BillTransactions;

std::optional<QDate> dayOf(const std::optional<api::Instant> &at)
{
    return at ? std::optional(jst::dateOf(*at)) : std::nullopt;
}

BillLine lineOf(const BillCharges::Data::Charge::LineItem &item)
{
    BillLine line;
    line.kind = BillLine::Kind::Charge;
    line.title = item.productCode ? *item.productCode : textOf(item.supplyType);
    line.from = dayOf(item.periodStartAt);
    line.to = dayOf(item.periodEndAt);
    line.units = item.numberOfUnits;
    if (const auto &amount = item.grossAmount ? item.grossAmount : item.netAmount)
        line.amount = Money::fromYen(*amount);
    if (item.electricitySupplyPoint)
        line.spin = item.electricitySupplyPoint->spin;
    return line;
}

std::vector<BillLine> linesOf(const BillCharges::Data &data)
{
    std::vector<BillLine> lines;
    forEach(data.charges, [&lines](const BillCharges::Data::Charge &charge) {
        const auto before = lines.size();
        forEach(charge.lineItems, [&lines](const auto &item) { lines.push_back(lineOf(item)); });
        // A charge without items is a line itself.
        if (lines.size() == before && charge.grossAmount) {
            BillLine line;
            line.amount = Money::fromYen(*charge.grossAmount);
            lines.push_back(line);
        }
    });
    return lines;
}

// The connection has another type, and another name, in each kind of bill.
struct TransactionPage {
    std::vector<BillLine> lines;
    std::optional<QString> next;
};

struct TransactionLines {
    using Bill = BillTransactions::Data::Account::Bill;

    TransactionPage operator()(const Bill::Unknown &) const { return {}; }
    TransactionPage operator()(const Bill::StatementType &bill) const { return of(bill.statementTransactions); }
    TransactionPage operator()(const Bill::PeriodBasedDocumentType &bill) const
    {
        return of(bill.documentTransactions);
    }
    TransactionPage operator()(const Bill::InvoiceType &bill) const { return of(bill.documentTransactions); }

    template <class Connection>
    static TransactionPage of(const std::optional<Connection> &connection)
    {
        TransactionPage page;
        if (!connection)
            return page;
        page.next = nextCursorOf(connection->pageInfo);
        forEachNode(*connection, [&page](const auto &node) {
            BillLine line;
            line.kind = BillLine::Kind::Transaction;
            line.title = textOf(node.title);
            line.reasonCode = textOf(node.reasonCode);
            line.from = node.postedDate;
            if (node.postedDate)
                line.to = node.postedDate->addDays(1);
            if (node.amounts && node.amounts->gross)
                line.amount = Money::fromYen(*node.amounts->gross);
            page.lines.push_back(line);
        });
        return page;
    }
};

} // namespace

BillDetailModel::BillDetailModel(api::GraphQlClient &client, Content content, QObject *parent)
    : QAbstractTableModel(parent), m_client(client), m_content(content)
{
}

BillDetailModel::~BillDetailModel() = default;

void BillDetailModel::setBill(const QString &account, const BillRow &bill)
{
    if (m_bill && m_account == account && m_bill->id == bill.id && m_status.state != LoadState::Idle) {
        // The ledger may have told more of the same bill meanwhile.
        if (*m_bill != bill) {
            m_bill = bill;
            Q_EMIT billChanged();
        }
        return;
    }
    m_account = account;
    m_bill = bill;
    m_status = {};
    setLines({});
    Q_EMIT billChanged();
    reload();
}

void BillDetailModel::clear()
{
    m_calls.clear();
    m_account.clear();
    m_bill.reset();
    m_status = {};
    setLines({});
    Q_EMIT billChanged();
    Q_EMIT statusChanged();
}

void BillDetailModel::reload()
{
    if (!m_bill)
        return;
    m_calls.clear();
    m_status.start();
    Q_EMIT statusChanged();
    if (m_bill->identifier.isEmpty() || m_content == Content::Transactions)
        loadTransactions({});
    else
        loadCharges();
}

std::optional<Money> BillDetailModel::total() const
{
    std::optional<Money> sum;
    for (const BillLine &line : m_lines) {
        if (line.amount)
            sum = sum.value_or(Money()) + *line.amount;
    }
    return sum;
}

void BillDetailModel::loadCharges()
{
    if (const auto known = knownRefusal<BillCharges>(m_capabilities, m_account, QStringLiteral("charges"))) {
        loadTransactions({*known});
        return;
    }
    const BillCharges::Variables variables{.accountNumber = m_account, .billingDocumentIdentifier = m_bill->identifier};
    m_calls.hold(m_client.execute<BillCharges>(variables))
        .then(this, [this](const api::Result<api::Response<BillCharges::Data>> &result) {
            if (!result) {
                if (result.error().kind == api::ErrorKind::Cancelled)
                    return;
                loadTransactions({result.error()});
                return;
            }
            auto lines = linesOf(result->data);
            if (lines.empty())
                loadTransactions(result->refusals);
            else
                finish(std::move(lines), result->refusals);
        });
}

void BillDetailModel::loadTransactions(std::vector<api::Error> refusals, std::vector<BillLine> before,
                                       const std::optional<QString> &cursor)
{
    const BillTransactions::Variables variables{
        .accountNumber = m_account, .billId = m_bill->id, .first = api::PageSize::of<99>(), .after = cursor};
    m_calls.hold(m_client.execute<BillTransactions>(variables))
        .then(this, [this, refusals, before,
                     cursor](const api::Result<api::Response<BillTransactions::Data>> &result) mutable {
            if (!result) {
                if (result.error().kind == api::ErrorKind::Cancelled)
                    return;
                m_status.fail(result.error());
                Q_EMIT statusChanged();
                return;
            }
            TransactionPage page;
            if (result->data.account && result->data.account->bill)
                page = std::visit(TransactionLines{}, result->data.account->bill->value);
            refusals.insert(refusals.end(), result->refusals.cbegin(), result->refusals.cend());
            std::ranges::move(page.lines, std::back_inserter(before));
            // A cursor that comes again would go round for ever.
            if (page.next && page.next != cursor)
                loadTransactions(std::move(refusals), std::move(before), page.next);
            else
                finish(std::move(before), std::move(refusals));
        });
}

void BillDetailModel::setLines(std::vector<BillLine> lines)
{
    if (lines.empty() && m_lines.empty())
        return;
    beginResetModel();
    m_lines = std::move(lines);
    m_hasSites = std::ranges::any_of(
        m_lines, [this](const BillLine &line) { return !line.spin.isEmpty() && line.spin != m_lines.front().spin; });
    endResetModel();
}

void BillDetailModel::finish(std::vector<BillLine> lines, std::vector<api::Error> refusals)
{
    setLines(std::move(lines));
    m_status.finish(m_client.clock().now(), !m_lines.empty(), std::move(refusals));
    Q_EMIT statusChanged();
}

int BillDetailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int BillDetailModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BillDetailModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BillLine &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return displayText(line, index.column());
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case IdRole:
        return QString::number(index.row());
    case SortRole:
    case RawRole:
        return rawValue(line, index.column());
    default:
        return {};
    }
}

QString BillDetailModel::displayText(const BillLine &line, int column) const
{
    switch (column) {
    case ItemColumn:
        return itemText(line);
    case PeriodColumn:
        return periodText(line);
    case UnitsColumn:
        return unitsText(line);
    default:
        return format::yen(line.amount, m_locale);
    }
}

QString BillDetailModel::itemText(const BillLine &line) const
{
    const QString name = billLineText(line);
    return line.reasonCode.isEmpty() ? name
                                     : tr("%1 (%2)", "a line, and why it was charged")
                                           .arg(name, m_reason ? m_reason(line.reasonCode) : line.reasonCode);
}

QString BillDetailModel::periodText(const BillLine &line) const
{
    const QString period = line.from && line.to ? format::dateRange({*line.from, *line.to}, m_locale) : format::none();
    if (!m_hasSites || line.spin.isEmpty() || !m_siteName)
        return period;
    return m_siteName(line.spin) + QStringLiteral(" · ") + period;
}

QString BillDetailModel::unitsText(const BillLine &line) const
{
    if (!line.units)
        return {};
    const QString number = format::decimal(*line.units, m_locale);
    switch (billLineUnit(line)) {
    case BillUnit::Days:
        return tr("%1 days").arg(number);
    case BillUnit::KilowattHours:
        return number + QStringLiteral(" kWh");
    case BillUnit::Unknown:
        break;
    }
    return number;
}

void BillDetailModel::setWords(Words siteName, Words reason)
{
    m_siteName = std::move(siteName);
    m_reason = std::move(reason);
}

void BillDetailModel::refreshWords()
{
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QVariant BillDetailModel::rawValue(const BillLine &line, int column)
{
    switch (column) {
    case ItemColumn:
        return line.title;
    case PeriodColumn:
        return line.from ? QVariant(*line.from) : QVariant();
    case UnitsColumn:
        return line.units ? QVariant(line.units->toString().toDouble()) : QVariant();
    default:
        return line.amount ? QVariant(qint64(line.amount->milliYen())) : QVariant();
    }
}

int BillDetailModel::alignmentOf(int column)
{
    const bool isNumber = column == UnitsColumn || column == AmountColumn;
    return static_cast<int>((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant BillDetailModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ItemColumn:
        return tr("Item");
    case PeriodColumn:
        return tr("Period");
    case UnitsColumn:
        return tr("Quantity");
    default:
        return tr("Amount");
    }
}

void BillDetailModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace denkiroku::models
