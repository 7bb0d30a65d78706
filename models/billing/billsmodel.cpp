// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/billsmodel.h"

#include "api/generated/bills.h"
#include "api/transport/graphqlclient.h"
#include "models/format.h"
#include "models/nullable.h"

#include <QCoreApplication>

#include <algorithm>

namespace denkiroku::models {

namespace {

using BillNode = api::op::Bills::Data::Account::Bills::Edge::Node;

class BillsModelWords {
    Q_DECLARE_TR_FUNCTIONS(BillsModel)
};

// What a statement asks for: its charges less its credits. Credits are positive where we saw them; a negative one is
// taken for the same thing.
template <class Statement>
std::optional<Money> amountOf(const Statement &statement)
{
    const auto charges = statement.totalCharges ? yenOf(statement.totalCharges->grossTotal) : std::nullopt;
    if (!charges)
        return std::nullopt;
    const Money credits =
        statement.totalCredits ? yenOf(statement.totalCredits->grossTotal).value_or(Money()) : Money();
    return *charges - (credits.isNegative() ? -credits : credits);
}

BillKind kindOf(const std::optional<api::OpenEnum<api::schema::BillTypeEnum>> &type)
{
    const auto known = type ? type->known() : std::nullopt;
    if (!known)
        return BillKind::Unknown;
    switch (*known) {
    case api::schema::BillTypeEnum::Statement:
        return BillKind::Statement;
    case api::schema::BillTypeEnum::Invoice:
        return BillKind::Invoice;
    case api::schema::BillTypeEnum::CreditNote:
        return BillKind::CreditNote;
    case api::schema::BillTypeEnum::PreKraken:
        return BillKind::PreKraken;
    case api::schema::BillTypeEnum::Collective:
        return BillKind::Collective;
    }
    return BillKind::Unknown;
}

struct Fill {
    BillRow &row;

    void operator()(const BillNode::Unknown &) const {}
    void operator()(const BillNode::StatementType &bill) const
    {
        row.amount = amountOf(bill);
        row.due = bill.paymentDueDate;
        if (bill.consumptionStartDate && bill.consumptionEndDate)
            row.consumption = DateRange{*bill.consumptionStartDate, bill.consumptionEndDate->addDays(1)};
        if (bill.status && bill.status->is(api::schema::AccountStatementStatus::Open))
            row.status = BillStatus::Open;
    }
    void operator()(const BillNode::PeriodBasedDocumentType &bill) const
    {
        row.identifier = textOf(bill.periodIdentifier);
        row.amount = amountOf(bill);
        if (bill.isAnnulled)
            row.status = BillStatus::Annulled;
    }
    void operator()(const BillNode::InvoiceType &bill) const
    {
        row.identifier = textOf(bill.identifier);
        row.amount = yenOf(bill.invoiceAmount);
        if (bill.isAnnulled)
            row.status = BillStatus::Annulled;
    }
    void operator()(const BillNode::PreKrakenBillType &bill) const
    {
        row.identifier = textOf(bill.identifier);
        row.amount = yenOf(bill.preKrakenAmount);
    }
};

BillRow rowOf(const BillNode &node)
{
    BillRow row;
    row.id = textOf(node->id);
    row.kind = kindOf(node->billType);
    row.issued = node->issuedDate;
    row.from = node->fromDate;
    row.to = node->toDate;
    std::visit(Fill{row}, node.value);
    return row;
}

Page<BillRow> pageOf(const api::op::Bills::Data &data, const std::vector<api::Error> &refusals)
{
    Page<BillRow> page{.rows = {}, .nextCursor = {}, .totalCount = -1, .refusals = refusals};
    if (!data.account || !data.account->bills)
        return page;
    const auto &bills = *data.account->bills;
    forEachNode(bills, [&page](const BillNode &node) {
        BillRow row = rowOf(node);
        // The id may be null by the schema; something has to tell the rows apart.
        if (row.id.isEmpty())
            row.id = row.identifier;
        if (!row.id.isEmpty())
            page.rows.push_back(std::move(row));
    });
    page.nextCursor = nextCursorOf(bills.pageInfo);
    page.totalCount = static_cast<int>(std::clamp<qint64>(bills.totalCount, 0, std::numeric_limits<int>::max()));
    return page;
}

QVariant rawDate(const std::optional<QDate> &date)
{
    return date ? QVariant(*date) : QVariant();
}

QString dateText(const std::optional<QDate> &date, const QLocale &locale)
{
    return format::date(date.value_or(QDate()), locale);
}

QString periodText(const BillRow &row, const QLocale &locale)
{
    if (!row.from || !row.to)
        return format::none();
    return format::dateRangeShort({*row.from, row.to->addDays(1)}, locale);
}

std::vector<Column<BillRow>> billColumns()
{
    using Row = BillRow;
    return {
        {.header = [] { return BillsModelWords::tr("Issued"); },
         .display = [](const Row &row, const QLocale &locale) { return dateText(row.issued, locale); },
         .raw = [](const Row &row) { return rawDate(row.issued); }},
        {.header = [] { return BillsModelWords::tr("Period"); },
         .display = periodText,
         .raw = [](const Row &row) { return rawDate(row.from); }},
        {.header = [] { return BillsModelWords::tr("Kind"); },
         .display = [](const Row &row, const QLocale &) { return billKindText(row.kind); },
         .raw = [](const Row &row) { return static_cast<int>(row.kind); }},
        {.header = [] { return BillsModelWords::tr("Amount"); },
         .display = [](const Row &row, const QLocale &locale) { return format::yen(row.amount, locale); },
         .raw = [](const Row &row) { return row.amount ? QVariant(qint64(row.amount->yen())) : QVariant(); },
         .isNumber = true},
        {.header = [] { return BillsModelWords::tr("Due"); },
         .display = [](const Row &row, const QLocale &locale) { return dateText(row.due, locale); },
         .raw = [](const Row &row) { return rawDate(row.due); }},
        {.header = [] { return BillsModelWords::tr("Status"); },
         .display = [](const Row &row, const QLocale &) { return billStatusText(row.status); },
         .raw = [](const Row &row) { return static_cast<int>(row.status); }},
        {.header = [] { return BillsModelWords::tr("Check"); },
         .display = [](const Row &row,
                       const QLocale &) { return row.check ? reconciliationStateText(*row.check) : format::none(); },
         .raw = [](const Row &row) { return row.check ? QVariant(static_cast<int>(*row.check)) : QVariant(); }},
    };
}

} // namespace

BillsModel::BillsModel(api::GraphQlClient &client, QObject *parent)
    : PagedModel(
          client.clock(), billColumns(), [this](const auto &cursor) { return fetchBills(cursor); }, parent),
      m_client(client),
      m_dues(client)
{
    connect(&m_dues, &StatementDues::changed, this, &BillsModel::onDuesArrived);
    connect(this, &PagedModelBase::statusChanged, this, &BillsModel::fetchMissingDues);
}

BillsModel::~BillsModel() = default;

void BillsModel::setAccount(const QString &number)
{
    if (number == m_account)
        return;
    m_account = number;
    clear();
    m_dues.clear();
    m_checks.clear();
}

void BillsModel::setChecks(QHash<QString, ReconciliationState> checks)
{
    m_checks = std::move(checks);
    updateAll([this](BillRow &row) { complete(row); });
}

const BillRow *BillsModel::latest() const
{
    const BillRow *newest = nullptr;
    for (const BillRow &row : rows()) {
        if (row.issued && row.status != BillStatus::Open && (!newest || *row.issued > *newest->issued))
            newest = &row;
    }
    return newest;
}

std::vector<BillRow> BillsModel::unpaid() const
{
    std::vector<BillRow> open;
    std::ranges::copy_if(rows(), std::back_inserter(open), [](const BillRow &row) {
        return row.status == BillStatus::Due || row.status == BillStatus::Overdue;
    });
    std::ranges::stable_sort(open, {}, [](const BillRow &row) { return row.due.value_or(QDate(9999, 12, 31)); });
    return open;
}

void BillsModel::prepare(std::vector<BillRow> &rows)
{
    for (BillRow &row : rows)
        complete(row);
}

void BillsModel::startFetch()
{
    if (!m_cursor)
        m_dues.start(m_account);
    PagedModel::startFetch();
}

api::Call<Page<BillRow>> BillsModel::fetchBills(const std::optional<QString> &cursor)
{
    const api::op::Bills::Variables variables{
        .accountNumber = m_account, .first = api::PageSize::of<50>(), .after = cursor};
    using Response = api::Response<api::op::Bills::Data>;
    return m_client.execute<api::op::Bills>(variables).map(
        this, [](const Response &response) -> api::Result<Page<BillRow>> {
            const bool isNull = !response.data.account || !response.data.account->bills;
            if (isNull && !response.refusals.empty())
                return api::Failure(response.refusals.front());
            return pageOf(response.data, response.refusals);
        });
}

// Adds what the ledgers know, and decides the status from it.
void BillsModel::complete(BillRow &row) const
{
    const auto check = m_checks.constFind(row.id);
    row.check = check == m_checks.constEnd() ? std::nullopt : std::optional(*check);
    const StatementDue *due = m_dues.find(row.id, row.identifier);
    if (due) {
        if (row.identifier.isEmpty())
            row.identifier = due->identifier;
        if (due->date)
            row.due = due->date;
        row.remaining = due->remaining;
        if (!row.amount)
            row.amount = due->expected ? due->expected : due->charges;
    }
    if (row.status == BillStatus::Annulled || row.status == BillStatus::Open)
        return;
    const QDate today = jst::dateOf(m_client.clock().now());
    if (row.remaining && *row.remaining <= Money())
        row.status = BillStatus::Paid;
    else if (row.due && *row.due >= today)
        row.status = BillStatus::Due;
    else if (row.due && row.remaining)
        row.status = BillStatus::Overdue;
    else
        row.status = row.remaining ? BillStatus::Due : BillStatus::Unknown;
}

void BillsModel::onDuesArrived()
{
    updateAll([this](BillRow &row) { complete(row); });
    fetchMissingDues();
    Q_EMIT duesStatusChanged();
}

// Bills and dues come in any order, each in pages of its own.
void BillsModel::fetchMissingDues()
{
    const auto isMissing = [this](const BillRow &row) {
        return row.kind != BillKind::PreKraken && !m_dues.find(row.id, row.identifier);
    };
    if (m_dues.status().state == LoadState::Ready && std::ranges::any_of(rows(), isMissing))
        m_dues.fetchMore();
}

} // namespace denkiroku::models
